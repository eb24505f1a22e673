import { comments, schoolYear } from './cbs-words.ts'
import { clusterYear, type Measure } from './measures.ts'

/** A column of the editions from 2016, its words in the four header rows: chapter, year, group, column. */
export interface Column {
  chapter?: string
  /** stands over the first column of a run; `continues` leaves the cell blank under the year of the run before it */
  year?: string | number | 'continues'
  group: string
  leaf?: string
  measure: Measure
  comment?: string
  /** the words of the summary sheet; left out there without them */
  summary?: string
}

const overview: Column[] = [
  {
    year: 2015,
    group: 'מרחק מגבול מחוז תל אביב (ק"מ)  ',
    measure: 'distance',
    comment: 'נתונים על יישובים בתוך מועצות אזוריות בלוח 3.',
  },
  { group: 'שנת קבלת מעמד מוניציפלי  ', measure: 'statusYear' },
  { group: 'מספר חברי מועצה', measure: 'councilMembers' },
]

const demography = (edition: number): Column[] => [
  {
    chapter: 'דמוגרפיה',
    group: "צפיפות אוכלוסייה לקמ''ר ביישובים שמנו 5,000 תושבים ויותר",
    measure: 'density',
    comment: 'לא חושבה צפיפות אוכלוסייה ליישובים קטנים.',
  },
  populationOf(edition),
  { group: 'יהודים ואחרים (אחוזים)', measure: 'jewishPercent' },
  { group: 'שיעור פטירות תינוקות לאלף לידות חי', measure: 'infantDeaths' },
  {
    chapter: 'בריאות',
    year: schoolYear(edition),
    group: edition < 2019 ? " עודף משקל והשמנה כיתה א' \n" : ' עודף משקל והשמנה, כיתה א \n',
    leaf: 'אחוזים',
    measure: 'overweight',
  },
]
export const populationOf = (edition: number): Column => {
  const words = edition > 2017 ? 'סה"כ  אוכלוסייה בסוף השנה' : 'סה"כ  אוכלוסייה בסוף השנה (אלפים)'
  return { group: words, measure: 'population', summary: words }
}

/** The stages of a group, in CBS's order. */
function byStage(
  group: string,
  year: string,
  edition: number,
  of: [Measure, Measure, Measure, Measure, Measure],
): Column[] {
  const elementary = `בבתי ספר יסודיים${edition < 2019 ? ' (כולל חינוך מיוחד)' : ''}`
  const stages = [elementary, 'בבתי ספר על-יסודיים', 'בחטיבות ביניים', 'בבתי ספר תיכוניים']
  const last = group === 'תלמידים' ? 'בבתי ספר על-יסודיים ' : 'בבתי ספר על-יסודיים'
  return ['סה"כ', ...stages].map(
    (leaf, at): Column => ({
      year,
      group,
      leaf,
      measure: of[at]!,
      summary: at ? `${group} ${at === 2 ? last : leaf}` : `${group} - סה"כ`,
    }),
  )
}

export function education(edition: number): Column[] {
  const year = schoolYear(edition)
  const classes = byStage('כיתות', year, edition, [
    'classes',
    'elementaryClasses',
    'secondaryClasses',
    'middleClasses',
    'highClasses',
  ])
  const pupils = byStage('תלמידים', year, edition, [
    'pupils',
    'elementaryPupils',
    'secondaryPupils',
    'middlePupils',
    'highPupils',
  ])
  pupils[0]!.comment = comments.whereTheyLearn
  const kindergarten = 'ילדים בגנים של משרד החינוך'
  const classSizes = byStage('ממוצע תלמידים לכיתה', year, edition, [
    'classSize',
    'elementaryClassSize',
    'secondaryClassSize',
    'middleClassSize',
    'highClassSize',
  ])
  const isLater = edition >= 2019
  const dropouts: Column[] = (
    [
      ['סה"כ', 'dropouts'],
      ['בנים', 'boysDropouts'],
      ['בנות', 'girlsDropouts'],
    ] as const
  ).map(([leaf, measure]) => ({
    year,
    group: 'אחוז תלמידים נושרים',
    leaf,
    measure,
    summary: `אחוז תלמידים נושרים - ${leaf}`,
  }))
  dropouts[2]!.comment = comments.dropouts
  const eligible = 'אחוז זכאים לתעודת בגרות מבין תלמידי כיתות יב'
  const threshold = 'אחוז זכאים לתעודת בגרות שעמדו בדרישות הסף של האוניברסיטאות מבין תלמידי כיתות יב'
  return [
    {
      chapter: 'חינוך',
      year,
      group: kindergarten,
      leaf: 'סה"כ',
      measure: 'kindergarten',
      summary: `${kindergarten} - סה"כ`,
    },
    ...classes,
    ...pupils,
    ...(isLater ? [classSizes[1]!] : classSizes),
    ...(isLater ? dropouts : []),
    { year, group: eligible, measure: 'eligible', comment: comments.whereTheyLive, summary: eligible },
    { year, group: `${threshold} `, measure: 'threshold', comment: comments.whereTheyLive, summary: threshold },
  ]
}

/** Teaching staff came in with the edition of 2019; their year stands over the group before them. */
export function staff(edition: number): Column[] {
  const year = schoolYear(edition)
  const higherEducation = 'השכלה גבוהה'
  const ages = edition < 2019 ? '35-55' : '55-35'
  const degrees: Column = {
    year,
    group: higherEducation,
    leaf: `אחוז בעלי תארים מישראל מתוך אוכלוסיית בני ${ages}`,
    measure: 'degrees',
    summary: `אחוז בעלי תארים מישראל מתוך אוכלוסיית בני ${ages}`,
  }
  const higher: Column = {
    year,
    group: higherEducation,
    leaf: 'אחוז הנכנסים להשכלה גבוהה בתוך 8 שנים בקרב תלמידי יב',
    measure: 'higherEducation',
    comment: `בקרב תלמידי יב בשנת ${edition - 8}\n`,
    summary: `אחוז הנכנסים להשכלה גבוהה בתוך 8 שנים בקרב תלמידי יב בשנת ${edition - 8}`,
  }
  if (edition < 2019) return [degrees, higher]
  const group = 'עובדי הוראה'
  const of = (leaf: string, measure: Measure, more: Partial<Column> = {}): Column => ({
    year: 'continues',
    group,
    leaf,
    measure,
    ...more,
  })
  return [
    degrees,
    higher,
    of('מספר עובדי הוראה', 'staff', { comment: comments.staff, summary: 'מספר עובדי הוראה' }),
    of('ממוצע שעות עבודה לשבוע', 'weeklyHours'),
    of('אחוז עובדי הוראה חדשים', 'newTeachers', { summary: 'אחוז עובדי הוראה חדשים' }),
    of('ממוצע תלמידים למורה', 'pupilsPerTeacher', { summary: 'ממוצע תלמידים למורה' }),
  ]
}

/** Wages are of two years before. */
export const wages = (edition: number): Column[] => [
  ...(
    [
      ['כלל השכירים', 'wage', 'של שכירים'],
      ['גברים', 'menWage', 'של גברים שכירים'],
      ['נשים', 'womenWage', 'של נשים שכירות'],
    ] as const
  ).map(
    ([leaf, measure, ofWhom], at): Column => ({
      ...(at === 0 && { chapter: 'שכר ורווחה' }),
      year: edition - 2,
      group: 'שכר ממוצע לחודש של שכירים (ש"ח)',
      // the cell over both is blank until 2018
      ...((at > 0 || edition >= 2019) && { leaf }),
      measure,
      summary: `שכר ממוצע לחודש ${ofWhom} במשך ${edition - 2} (ש"ח)`,
    }),
  ),
  {
    year: edition - 2,
    group: 'אחוז השכירים המשתכרים עד שכר מינימום',
    measure: 'minimumWage',
    summary: `אחוז השכירים המשתכרים עד שכר מינימום ב-${edition - 2}`,
  },
]

const rest = (edition: number): Column[] => [
  { chapter: 'מים', group: 'תקבולי מים\n(אלפי מ"ק)', measure: 'water' },
  {
    chapter: 'מדד חברתי-כלכלי\n',
    year: clusterYear(edition),
    group: 'אשכול\n(מ-1 עד 10, 1 הנמוך ביותר)   ',
    measure: 'cluster',
  },
  { year: clusterYear(edition), group: 'ערך מדד  ', measure: 'indexValue' },
  {
    chapter: 'מדד קומפקטיות\n(עבור עיריות ומועצות מקומיות)',
    year: edition < 2019 ? 2006 : 2018,
    group: 'אשכול\n(מ-1 עד 10, 1 הקומפקטי ביותר)',
    measure: 'compactness',
  },
  {
    chapter: 'מדד פריפריאליות',
    year: edition < 2020 ? 2015 : 2020,
    group: 'אשכול\n(מ-1 עד 10, 1 הפריפריאלי ביותר)',
    measure: 'periphery',
  },
]

export const columnsOf = (edition: number): Column[] => [
  ...overview,
  ...demography(edition),
  ...wages(edition),
  ...education(edition),
  ...staff(edition),
  ...rest(edition),
]
