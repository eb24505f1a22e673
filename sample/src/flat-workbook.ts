import { comments, kindWords, notes, printedCode, schoolYear } from './cbs-words.ts'
import { country, type Kind, type Place } from './country.ts'
import type { YearFigures } from './figures.ts'
import { totalsOf } from './figures.ts'
import { clusterYear, type Measure, measures } from './measures.ts'
import { type Cell, type Grid, sheetOf, workbookBytes } from './sheet.ts'

/** The editions of 2013–2015: `.xls`, one header row, and the year inside the header's text. */

interface Column {
  header: (edition: number) => string
  measure: Measure
  comment?: string
  /** the header's words in the summary sheet, where they differ */
  summary?: (edition: number) => string
}

const inSchoolYear = (words: string) => (edition: number) => `${words} ${schoolYear(edition)}`
const inYear = (words: string) => (edition: number) => `${words} ${edition}`

const population = (footnote: string): Column => ({
  header: (edition) => `סה"כ  אוכלוסייה${footnote} בסוף ${edition} (אלפים)`,
  summary: (edition) => `סה"כ  אוכלוסייה בסוף ${edition} (אלפים)`,
  measure: 'population',
})

const education: Column[] = [
  { header: inSchoolYear('כיתות - סה"כ '), measure: 'classes' },
  { header: inSchoolYear('כיתות בבתי ספר יסודיים (כולל חינוך מיוחד)'), measure: 'elementaryClasses' },
  { header: inSchoolYear('כיתות בבתי ספר על-יסודיים '), measure: 'secondaryClasses' },
  { header: inSchoolYear('כיתות בחטיבות ביניים '), measure: 'middleClasses' },
  { header: inSchoolYear('כיתות בבתי ספר תיכוניים '), measure: 'highClasses' },
  { header: inSchoolYear('תלמידים - סה"כ'), measure: 'pupils', comment: comments.whereTheyLearn },
  { header: inSchoolYear('תלמידים בבתי ספר יסודיים (כולל חינוך מיוחד) '), measure: 'elementaryPupils' },
  { header: inSchoolYear('תלמידים בבתי ספר על-יסודיים'), measure: 'secondaryPupils' },
  { header: inSchoolYear('תלמידים בחטיבות ביניים '), measure: 'middlePupils' },
  { header: inSchoolYear('תלמידים בבתי ספר תיכוניים '), measure: 'highPupils' },
  { header: inSchoolYear('ממוצע תלמידים לכיתה - סה"כ'), measure: 'classSize' },
  {
    header: inSchoolYear('ממוצע תלמידים לכיתה בבתי ספר יסודיים (כולל חינוך מיוחד)'),
    measure: 'elementaryClassSize',
  },
  { header: inSchoolYear('ממוצע תלמידים לכיתה בבתי ספר על-יסודיים'), measure: 'secondaryClassSize' },
  { header: inSchoolYear('ממוצע תלמידים לכיתה בחטיבות ביניים'), measure: 'middleClassSize' },
  { header: inSchoolYear('ממוצע תלמידים לכיתה בבתי ספר תיכוניים '), measure: 'highClassSize' },
  {
    header: inSchoolYear('אחוז זכאים לתעודת בגרות מבין תלמידי כיתות יב'),
    measure: 'eligible',
    comment: comments.whereTheyLive,
  },
  {
    header: inSchoolYear('אחוז זכאים לתעודת בגרות שעמדו בדרישות הסף של האוניברסיטאות מבין תלמידי כיתות יב'),
    measure: 'threshold',
    comment: comments.whereTheyLive,
  },
]

const columnsOf = (isRegional: boolean): Column[] => [
  { header: () => 'מרחק מגבול מחוז תל אביב (ק"מ) 2004 ', measure: 'distance' },
  { header: () => 'שנת קבלת מעמד מוניציפלי  ', measure: 'statusYear' },
  { header: inYear('מספר חברי מועצה'), measure: 'councilMembers' },
  {
    header: (edition) => `מדד חברתי-כלכלי ${clusterYear(edition)} - אשכול (מ-1 עד 10, 1 הנמוך ביותר)   `,
    measure: 'cluster',
  },
  { header: (edition) => `מדד חברתי-כלכלי ${clusterYear(edition)} - ערך מדד  `, measure: 'indexValue' },
  population(isRegional ? '1' : ''),
  { header: inYear('יהודים ואחרים (אחוזים)'), measure: 'jewishPercent' },
  {
    header: (edition) => `שיעור פטירות תינוקות${isRegional ? 2 : 1} לאלף לידות חי ${edition}-${edition - 4}`,
    measure: 'infantDeaths',
  },
  ...education,
  { header: inYear('תקבולי מים (אלפי מ"ק)'), measure: 'water' },
  ...(isRegional
    ? []
    : ([
        { header: () => 'מדד קומפקטיות 2006 - אשכול (מ-1 עד 10, 1 הקומפקטי ביותר)', measure: 'compactness' },
      ] as const)),
  { header: () => 'מדד פריפריאליות 2004 - אשכול: (מ-1 עד 10, 1 הפריפריאלי ביותר)', measure: 'periphery' },
]

const sheetNames = {
  summary: 'רשויות מקומיות',
  places: 'נתונים פיזיים - עיריות ומ.מקומי',
  placesBudget: 'נתונים כספיים - עיריות ומ.מקומי',
  regions: 'נתונים פיזיים - מ.אזוריות',
  regionsBudget: 'נתונים כספיים - מ.אזוריות',
}

/** From 2014 a row of its own above the headers says where the legend is. */
const noteRow = (edition: number): Grid => (edition > 2013 ? [[null, 'ראו מקרא מתחת ללוח']] : [])

function identity(place: Place, edition: number): Cell[] {
  return [place.name, printedCode(place.id, place.kind, edition), place.district, kindWords[place.kind]]
}
const identityHeader = (edition: number, isRegional: boolean): Cell[] => [
  isRegional ? 'שם הרשות' : 'שם  הרשות',
  `סמל הרשות ${edition}`,
  isRegional ? `מחוז ${edition}` : `מחוז ${edition} `,
  `מעמד מוניציפלי ${edition}`,
]

function placesSheet(edition: number, { places }: YearFigures, isRegional: boolean) {
  const columns = columnsOf(isRegional)
  const shown = country.filter(({ kind }) => (kind === 'regional_council') === isRegional)
  const grid: Grid = [
    ...noteRow(edition),
    [
      ...identityHeader(edition, isRegional),
      ...columns.map(({ header, comment }): Cell => (comment ? { value: header(edition), comment } : header(edition))),
    ],
    ...shown.map((place): Cell[] => {
      const line = { place, figures: places.get(place.id)!, edition }
      return [...identity(place, edition), ...columns.map(({ measure }) => measures[measure](line))]
    }),
    ...(edition > 2013 ? [[notes.sources]] : [[], []]),
    [],
    [notes.brackets],
    [notes.fictional],
    ['מקרא:'],
    [null, 'משתנה חדש'],
    [],
    [null, null, 'סימנים מיוחדים '],
    [null, null, '..', '=', 'נתונים לא ידועים או שאינם ניתנים לפרסום '],
    [null, null, '-', '=', 'חוסר מקרים'],
    [null, null, 0, '=', 'נתון קטן ממחצית היחידה שלפיה מוצגים הנתונים בלוח '],
    [null, null, 'ריק ', '=', 'נתונים שאין להם משמעות סטטיסטית בגלל מבנה הלוח '],
    [null, null, '(  )', '=', 'נתונים המבוססים על הערכה או בעלי טעות דגימה יחסית גבוהה'],
  ]
  return sheetOf(grid)
}

function budgetSheet(edition: number, { places }: YearFigures, isRegional: boolean) {
  const shown = country.filter(({ kind }) => (kind === 'regional_council') === isRegional)
  const thousands = (population: number, share: number): Cell => ({
    value: Math.round(population * share),
    format: '#,##0',
  })
  return sheetOf([
    ...noteRow(edition),
    [
      ...identityHeader(edition, isRegional),
      `הכנסות של הרשות מחינוך (אלפי ש"ח) ${edition}`,
      `הוצאות של הרשות לחינוך (אלפי ש"ח) ${edition}`,
      `עודף / גירעון בתקציב הרגיל - שנתי (אלפי ש"ח) ${edition}`,
    ],
    ...shown.map((place): Cell[] => {
      const { population } = places.get(place.id)!
      const deficit = thousands(population, ((place.cluster * 37) % 11) * 0.02 - 0.1)
      return [...identity(place, edition), thousands(population, 1.34), thousands(population, 1.9), deficit]
    }),
  ])
}

/** The published totals: fields down the rows, the country and each kind of authority across. */
function summarySheet(edition: number, figures: YearFigures) {
  const totals = totalsOf(figures)
  const scopes = ['national', 'city', 'local_council', 'regional_council'] as const
  const countOf = (kind?: Kind) => country.filter((place) => !kind || place.kind === kind).length
  const row = ({ header, summary, measure }: Column): Cell[] => [
    null,
    (summary ?? header)(edition),
    ...scopes.map((scope) => measures[measure]({ figures: totals[scope], edition })),
  ]
  const general: Grid = [
    ['כללי', `רשויות - סך הכל ${edition}`, countOf()],
    [null, `עיריות - סך הכל ${edition}`, countOf('city')],
    [null, `מועצות מקומיות - סך הכל ${edition}`, countOf('local_council')],
    [null, `מועצות אזוריות - סך הכל ${edition}`, countOf('regional_council')],
  ]
  const people: Grid = [row(population(''))]
  const school: Grid = education.map(row)
  people[0]![0] = 'קבוצת אוכלוסייה ודת'
  school[0]![0] = 'חינוך'
  const header: Cell[] = [
    null,
    'רשויות מקומיות ',
    'כלל ארצי1',
    'עיריות - סך הכל',
    'מועצות מקומיות - סך הכל',
    'מועצות אזוריות - סך הכל2',
    `קובץ מעודכן לתאריך 1.7.${edition + 2}`,
  ]
  const first = noteRow(edition).length + 1
  const grid: Grid = [
    ...noteRow(edition),
    header,
    ...general,
    ...people,
    ...school,
    ...(edition > 2013 ? [[notes.sources]] : []),
    [notes.withoutStatus],
    [notes.outsideLocalities],
    [notes.fictional],
  ]
  const schoolTop = first + general.length + people.length
  return sheetOf(grid, [
    { top: first, left: 0, bottom: first + general.length - 1, right: 0 },
    { top: schoolTop, left: 0, bottom: schoolTop + school.length - 1, right: 0 },
  ])
}

/** The workbook of an edition before 2016. */
export const flatWorkbook = (edition: number, figures: YearFigures): Buffer =>
  workbookBytes(
    [
      [sheetNames.summary, summarySheet(edition, figures)],
      [sheetNames.places, placesSheet(edition, figures, false)],
      [sheetNames.placesBudget, budgetSheet(edition, figures, false)],
      [sheetNames.regions, placesSheet(edition, figures, true)],
      [sheetNames.regionsBudget, budgetSheet(edition, figures, true)],
    ],
    'xls',
  )
