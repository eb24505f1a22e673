import { hebrewYear } from '@madad/language/school-year'
import { type Component, components, eligible, girls, mathematics, mission } from './plan-components.ts'
import { type Cell, type Grid, sheetOf, workbookBytes } from './sheet.ts'

/** The training that the town runs under the mathematics goal. */
const inquiry = 'השתלמות חוקרים בכיתה'

/** The town planned in 2020 and has been doing since 2021. */
const firstYear = 2021
const lastYear = 2024

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
  ['רכיב', inquiry, 'training_registered_count', 'רכזת מתמטיקה', hebrewYear(2024), 6],
  ['רכיב', inquiry, 'training_finished_share', 'רכזת מתמטיקה', hebrewYear(2024), 7],
  ['רכיב', inquiry, 'מסוגלות עצמית בהוראה', 'רכזת מתמטיקה', hebrewYear(2024), 8],
]

/** As the plan first said it, and as it says it now: the guide's own warning taken to heart. */
const mathematicsTarget = {
  first: ['הגדלה משמעותית', hebrewYear(lastYear), hebrewYear(2020), null, null],
  now: ['ממוצע ארצי', hebrewYear(lastYear), hebrewYear(2020), null, 4],
}
const targetRows = (which: keyof typeof mathematicsTarget): Grid => [
  ['רמה', 'של מה', 'מדד', 'חלק', 'סוג יעד כמותי', 'עד שנת', 'שנת בסיס', 'ערך היעד', 'שנות החזקה'],
  [
    'משימה',
    mission,
    ...['matriculation_university_threshold_share', null, 'ממוצע ארצי'],
    ...[hebrewYear(2024), hebrewYear(2020), null, 2],
  ],
  ['יעד', eligible, 'matriculation_eligible_share', null, 'ממוצע ארצי', hebrewYear(2022), hebrewYear(2020), null, 2],
  ['יעד', mathematics, 'math_5_unit_share', null, ...mathematicsTarget[which]],
  ['יעד', girls, 'science_track_girls_share', null, 'הגדלה משמעותית', hebrewYear(2024), hebrewYear(2021), null, null],
  ['יעד', girls, 'five_unit_girls_share', null, 'שינוי', hebrewYear(2024), hebrewYear(2021), '10%', null],
  ['יעד', girls, 'five_unit_girls_share', 'פיזיקה', 'ערך', hebrewYear(2024), hebrewYear(2021), '30%', null],
  ['רכיב', inquiry, 'training_registered_count', null, 'ערך', hebrewYear(2024), null, 60, null],
  ['רכיב', inquiry, 'training_finished_share', null, 'ערך', hebrewYear(2024), null, '75%', null],
  ['רכיב', inquiry, 'מסוגלות עצמית בהוראה', 'שינוי', 'ערך', hebrewYear(2024), null, 0.2, null],
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
