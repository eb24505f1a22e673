import { hebrewYear } from '@madad/language/school-year'
import type { Cell, Grid } from './sheet.ts'
import { sheetOf, workbookBytes } from './sheet.ts'

/** The town planned in 2020 and has been doing since 2021. */
const firstYear = 2021
const lastYear = 2024

const mission = 'בוגרים מוכנים ללימודי המשך'
const eligible = 'זכאות לבגרות כמו בארץ'
const mathematics = 'חמש יחידות במתמטיקה'
const girls = 'בנות במגמות מדע'

interface Component {
  goal: string
  lever: string
  name: string
  isCore: boolean
  body: string
  owner: string
  /** planned and actual, `1.11.2020`; no actual end where it is not over */
  dates: [plannedStart: string, plannedEnd: string, start: string | null, end: string | null]
  status: 'מתוכנן' | 'בביצוע' | 'הושלם' | 'הופסק'
  output: [of: string, planned: number, actual: number | null]
  /** shekels planned a year, the share of them committed, the share spent */
  money: [yearly: number, committed: number, spent: number]
}

/**
 * Two goals whose components were done: one reached the nation and held, the other is as far behind as the theory was
 * wrong. Of the third goal's components little was done.
 */
const components: Component[] = [
  {
    ...{ goal: eligible, lever: 'ליווי תלמידים', name: 'מרכזי למידה אחר הצהריים', isCore: true },
    ...{ body: 'אגף החינוך', owner: 'מנהלת התיכונים', status: 'הושלם' },
    dates: ['1.11.2020', '30.6.2024', '15.11.2020', '20.6.2024'],
    ...{ output: ['תלמידים בשנה', 240, 262], money: [180_000, 1, 0.97] },
  },
  {
    ...{ goal: eligible, lever: 'ליווי תלמידים', name: 'חונכים לכיתות יב', isCore: true },
    ...{ body: 'עמותת אופק', owner: 'רכזת החונכים', status: 'הושלם' },
    dates: ['1.9.2021', '30.6.2024', '1.9.2021', '30.6.2024'],
    ...{ output: ['חונכים', 40, 44], money: [60_000, 1, 0.92] },
  },
  {
    ...{ goal: eligible, lever: 'מעקב ומניעת נשירה', name: 'צוות התמדה בכל תיכון', isCore: false },
    ...{ body: 'אגף החינוך', owner: 'קצינת ביקור סדיר', status: 'הושלם' },
    dates: ['1.9.2021', '30.6.2023', '1.2.2022', '31.8.2023'],
    ...{ output: ['בתי ספר', 5, 5], money: [45_000, 1, 1] },
  },
  {
    ...{ goal: mathematics, lever: 'פיתוח מורים', name: 'קהילת מורים למתמטיקה', isCore: true },
    ...{ body: 'קרן המדע', owner: 'רכזת מתמטיקה', status: 'הושלם' },
    dates: ['1.11.2020', '30.6.2023', '15.11.2020', '30.6.2023'],
    ...{ output: ['מורים שסיימו', 30, 31], money: [120_000, 1, 0.95] },
  },
  {
    ...{ goal: mathematics, lever: 'פיתוח מורים', name: 'השתלמות חוקרים בכיתה', isCore: true },
    ...{ body: 'התכנית הלאומית', owner: 'רכזת מתמטיקה', status: 'הושלם' },
    dates: ['1.9.2023', '30.6.2024', '1.9.2023', '20.6.2024'],
    ...{ output: ['מורים שנרשמו', 60, 66], money: [90_000, 1, 0.88] },
  },
  {
    ...{ goal: mathematics, lever: 'חיזוק ידע תלמידים', name: 'תוספת שעות לקבוצות חמש', isCore: true },
    ...{ body: 'התכנית הלאומית', owner: 'מנהלת התיכונים', status: 'הושלם' },
    dates: ['1.9.2021', '30.6.2024', '1.9.2021', '20.6.2024'],
    ...{ output: ['שעות שבועיות', 36, 36], money: [210_000, 1, 1] },
  },
  {
    ...{ goal: girls, lever: 'חשיפה מגיל צעיר', name: 'נשים בהייטק פוגשות תלמידות', isCore: true },
    ...{ body: 'מפעל השבבים', owner: 'רכזת מגדר', status: 'הושלם' },
    dates: ['1.1.2022', '30.6.2024', '8.2.2022', '8.2.2024'],
    ...{ output: ['תלמידות', 200, 214], money: [20_000, 1, 0.6] },
  },
  {
    ...{ goal: girls, lever: 'חשיפה מגיל צעיר', name: 'מועדון מדע לבנות בחטיבה', isCore: true },
    ...{ body: 'עמותת אופק', owner: 'רכזת מגדר', status: 'בביצוע' },
    dates: ['1.9.2022', '30.6.2024', '1.3.2024', null],
    ...{ output: ['בנות', 80, 22], money: [70_000, 0.4, 0.2] },
  },
  {
    ...{ goal: girls, lever: 'בתי הספר', name: 'יועצות למגמות המדע', isCore: true },
    ...{ body: 'אגף החינוך', owner: 'מנהלת השירות הפסיכולוגי', status: 'מתוכנן' },
    dates: ['1.9.2022', '30.6.2024', null, null],
    ...{ output: ['יועצות', 5, null], money: [50_000, 0, 0] },
  },
]

const schoolYear = (date: string): number => {
  const [, month, year] = date.split('.').map(Number) as [number, number, number]
  return month > 8 ? year + 1 : year
}

const missionRows: Grid = [
  ['משימה רשותית', 'ניסוח מלא', 'אחראי', 'משנת', 'מספר משימה'],
  [
    ...[mission, 'כל נערה ונער בעין תכלת מסיימים תיכון עם תעודה שפותחת דלת ללימודי מדע וטכנולוגיה'],
    ...['מנהלת אגף החינוך', hebrewYear(firstYear), 1],
  ],
]
const goalRows: Grid = [
  ['יעד', 'משימה רשותית', 'ניסוח מלא', 'אחראי', 'משנת', 'מספר יעד'],
  [
    ...[eligible, mission, 'בסוף שנת תשפ"ב הרשות תעמוד בממוצע הארצי של הזכאים לבגרות, ותיצמד אליו עוד שנתיים'],
    ...['מנהלת התיכונים', hebrewYear(firstYear), 1],
  ],
  [
    ...[mathematics, mission, 'בסוף שנת תשפ"ד הרשות תעמוד בממוצע הארצי של הניגשים לחמש יחידות במתמטיקה'],
    ...['רכזת מתמטיקה', hebrewYear(firstYear), 2],
  ],
  [
    ...[girls, mission, 'הגדלה משמעותית של מספר הבנות הלומדות במגמות מדעיות וטכנולוגיות'],
    ...['רכזת מגדר', hebrewYear(firstYear), 3],
  ],
]

const componentRows = (known: readonly Component[]): Grid => [
  [
    ...['יעד', 'מנוף', 'רכיב פעולה', 'תכנית ליבה', 'גורם מבצע', 'אחראי', 'סטטוס', 'התחלה מתוכננת', 'סיום מתוכנן'],
    ...['התחלה בפועל', 'סיום בפועל', 'תפוקה', 'תפוקה מתוכננת', 'תפוקה בפועל', 'מספר רכיב'],
  ],
  ...known.map((each, at): Cell[] => [
    ...[each.goal, each.lever, each.name, each.isCore ? 'כן' : 'לא', each.body, each.owner, each.status],
    ...each.dates,
    ...each.output,
    at + 1,
  ]),
]

const budgetRows: Grid = [
  ['רכיב פעולה', 'שנת לימודים', 'תקציב מתוכנן', 'תקציב מובטח', 'הוצאה בפועל'],
  ...components.flatMap(({ name, dates: [start, end], money: [yearly, committed, spent] }) =>
    Array.from({ length: schoolYear(end) - schoolYear(start) + 1 }, (_, n): Cell[] => [
      ...[name, hebrewYear(schoolYear(start) + n), yearly],
      ...[Math.round(yearly * committed), Math.round(yearly * spent)],
    ]),
  ),
]

const measuredRows: Grid = [
  ['רמה', 'של מה', 'מדד', 'אחראי', 'משנת', 'מספר מדד'],
  ['משימה', mission, 'matriculation_university_threshold_share', 'רכזת נתונים', hebrewYear(firstYear), 1],
  ['יעד', eligible, 'matriculation_eligible_share', 'רכזת נתונים', hebrewYear(firstYear), 2],
  ['יעד', mathematics, 'math_5_unit_share', 'רכזת נתונים', hebrewYear(firstYear), 3],
  ['יעד', girls, 'science_track_girls_share', 'רכזת מגדר', hebrewYear(firstYear), 4],
  ['יעד', girls, 'five_unit_girls_share', null, hebrewYear(firstYear), 5],
  ['רכיב', 'השתלמות חוקרים בכיתה', 'training_registered_count', 'רכזת מתמטיקה', hebrewYear(2024), 6],
  ['רכיב', 'השתלמות חוקרים בכיתה', 'training_finished_share', 'רכזת מתמטיקה', hebrewYear(2024), 7],
]

/** As the plan first said it, and as it says it now: the guide's own warning taken to heart. */
const mathematicsTarget = {
  first: ['הגדלה משמעותית', hebrewYear(lastYear), hebrewYear(2020), null, null],
  now: ['ממוצע ארצי', hebrewYear(lastYear), hebrewYear(2020), null, 4],
}
const targetRows = (which: keyof typeof mathematicsTarget): Grid => [
  ['רמה', 'של מה', 'מדד', 'סוג יעד כמותי', 'עד שנת', 'שנת בסיס', 'ערך היעד', 'שנות החזקה'],
  [
    'משימה',
    mission,
    'matriculation_university_threshold_share',
    'ממוצע ארצי',
    hebrewYear(2024),
    hebrewYear(2020),
    null,
    2,
  ],
  ['יעד', eligible, 'matriculation_eligible_share', 'ממוצע ארצי', hebrewYear(2022), hebrewYear(2020), null, 2],
  ['יעד', mathematics, 'math_5_unit_share', ...mathematicsTarget[which]],
  ['יעד', girls, 'science_track_girls_share', 'הגדלה משמעותית', hebrewYear(2024), hebrewYear(2021), null, null],
  ['יעד', girls, 'five_unit_girls_share', 'שינוי', hebrewYear(2024), hebrewYear(2021), '10%', null],
  ['רכיב', 'השתלמות חוקרים בכיתה', 'training_registered_count', 'ערך', hebrewYear(2024), null, 60, null],
  ['רכיב', 'השתלמות חוקרים בכיתה', 'training_finished_share', 'ערך', hebrewYear(2024), null, '75%', null],
]

const workbook = (known: readonly Component[], targets: Grid): Buffer =>
  workbookBytes(
    [
      ['משימות', sheetOf(missionRows)],
      ['יעדים', sheetOf(goalRows)],
      ['רכיבי פעולה', sheetOf(componentRows(known))],
      ['תקציב', sheetOf(budgetRows)],
      ['מדדים', sheetOf(measuredRows)],
      ['יעדים כמותיים', sheetOf(targets)],
    ],
    'xlsx',
  )

/** What was not over when the plan was made. */
const asPlanned = components.map(
  (each): Component => ({
    ...each,
    status: 'מתוכנן',
    dates: [each.dates[0], each.dates[1], null, null],
    output: [each.output[0], each.output[1], null],
  }),
)

/** The work plan as it was first made, and as it stands: name and content. */
export function* workPlans(): Generator<[name: string, content: Buffer]> {
  yield ['work-plan-2021.xlsx', workbook(asPlanned, targetRows('first'))]
  yield ['work-plan-2024.xlsx', workbook(components, targetRows('now'))]
}

/** Who measures what, how, how often, and what it takes: hours, shekels, and minutes of whoever answers. */
const measurements: [
  axis: string,
  indicator: string,
  method: string,
  source: string,
  collector: string | null,
  analyst: string | null,
  cadence: string,
  respondents: string,
  hours: number,
  cost: number,
  minutes: number | null,
][] = [
  [
    'תמונת מצב',
    'matriculation_eligible_share',
    'כמותי',
    'הלמ"ס',
    'רכזת נתונים',
    'יועץ מדידה',
    'שנתי',
    'אף אחד',
    3,
    0,
    null,
  ],
  [
    'תמונת מצב',
    'matriculation_university_threshold_share',
    'כמותי',
    'הלמ"ס',
    'רכזת נתונים',
    'יועץ מדידה',
    'שנתי',
    'אף אחד',
    2,
    0,
    null,
  ],
  [
    'תמונת מצב',
    'math_5_unit_share',
    'כמותי',
    'משרד החינוך',
    'רכזת נתונים',
    'רכזת נתונים',
    'שנתי',
    'אף אחד',
    4,
    0,
    null,
  ],
  [
    'תמונת מצב',
    'science_track_girls_share',
    'כמותי',
    'בתי הספר',
    'רכזת נתונים',
    'יועץ מדידה',
    'שנתי',
    'אף אחד',
    8,
    0,
    null,
  ],
  ['תמונת מצב', 'dropout_share', 'כמותי', 'הלמ"ס', 'רכזת נתונים', 'יועץ מדידה', 'שנתי', 'אף אחד', 2, 0, null],
  [
    'תכנית עבודה',
    'teacher_self_efficacy_mean',
    'כמותי',
    'שאלון למורים',
    'רכזת מתמטיקה',
    'יועץ מדידה',
    'בכל מועד העברה',
    'מורים',
    10,
    1_500,
    12,
  ],
  [
    'תכנית עבודה',
    'training_finished_share',
    'כמותי',
    'מפעילי ההכשרות',
    'רכזת מתמטיקה',
    'רכזת מתמטיקה',
    'שנתי',
    'אף אחד',
    3,
    0,
    null,
  ],
  [
    'תכנית עבודה',
    'שיחות משוב עם מורים',
    'איכותי',
    'קבוצת מיקוד',
    'יועץ מדידה',
    'יועץ מדידה',
    'פעמיים בשנה',
    'מורים',
    18,
    4_000,
    60,
  ],
  ['תשתית', 'נוכחות בוועדת ההיגוי', 'כמותי', 'יומן המפגשים', 'מנהלת האקוסיסטם', null, 'רבעוני', 'אף אחד', 2, 0, null],
]

export const measurementPlan = (): Buffer =>
  workbookBytes(
    [
      [
        'מדידות',
        sheetOf([
          [
            ...['מדד', 'שנת לימודים', 'ציר', 'שיטה', 'מקור', 'מי אוסף', 'מי מנתח', 'תדירות', 'מי עונה'],
            ...['שעות לסבב', 'עלות לסבב', 'דקות למשיב'],
          ],
          ...[2023, 2024].flatMap((year) =>
            measurements.map(
              ([axis, indicator, method, source, collector, analyst, cadence, who, ...figures]): Cell[] => [
                ...[indicator, hebrewYear(year), axis, method, source, collector, analyst, cadence, who],
                ...figures,
              ],
            ),
          ),
        ]),
      ],
      [
        'תקציב המדידה',
        sheetOf([
          ['ציר', 'שנת לימודים', 'שעות מוקצות', 'תקציב מדידה'],
          ...[2023, 2024].flatMap((year): Cell[][] => [
            ['תכנית עבודה', hebrewYear(year), 50, 10_000],
            ['תשתית', hebrewYear(year), 20, 0],
            ['תמונת מצב', hebrewYear(year), 24, 0],
          ]),
        ]),
      ],
    ],
    'xlsx',
  )
