import { hebrewYear } from '@madad/language/school-year'
import { csvText } from './csv-text.ts'
import { events, participants } from './municipal-events.ts'
import { municipalYears, ownSchools, type Pupils } from './municipal-pupils.ts'
import { officeWorkbook, resultsList, studentsList, studentsWorkbook, teachersWorkbook } from './municipal-workbooks.ts'
import { random } from './random.ts'
import type { Grid } from './sheet.ts'

const neighbourhoods: [name: string, share: number][] = [
  ['צפון', 0.29],
  ['מרכז העיר', 0.24],
  ['דרום', 0.16],
]

/** Indicators of the town's own, as its evaluation group keeps them. */
function indicators(): Grid {
  const rows: Grid = municipalYears.flatMap((year, at) => {
    const next = random(`indicators ${year}`)
    const name = hebrewYear(year)
    const clubs = neighbourhoods.map(([part, share]) => {
      const children = 400 + Math.round(next() * 40)
      return { part, children, members: Math.round(children * (share + at * 0.02)) }
    })
    const sum = (of: 'children' | 'members') => clubs.reduce((total, club) => total + club[of], 0)
    const hours = 210 + at * 65 + Math.round(next() * 30)
    const club = 'ילדים בחוגי מדע וטכנולוגיה'
    return [
      [club, name, 'אחוז', null, sum('members'), sum('children'), null, null, 'עלייה רצויה', 'תלמידים'],
      ...clubs.map(({ part, children, members }) => [
        ...[club, name, 'אחוז', null, members, children, 'שכונה', part, 'עלייה רצויה', 'תלמידים'],
      ]),
      ['מעבדות פעילות בבתי הספר', name, 'מספר', 6 + at * 2, null, null, null, null, 'עלייה רצויה', 'לא אנשים'],
      ['שעות התנדבות של עובדי תעשייה', name, 'שעות', hours, null, null, null, null, 'עלייה רצויה', 'לא אנשים'],
      ['תלמידים למחשב', name, 'יחס', null, 3_050 + at * 60, 640 + at * 110, null, null, 'ירידה רצויה', 'לא אנשים'],
    ]
  })
  return [['מדד', 'שנה', 'יחידה', 'ערך', 'מונה', 'מכנה', 'פילוח', 'חלק בפילוח', 'כיוון רצוי', 'את מי סופרים'], ...rows]
}

/** In each grade a girl went over from biology to physics after the town had counted. */
const moved: Record<string, number> = { פיזיקה: 1, ביולוגיה: -1 }
const afterTheAutumn = (track: string, { boys, girls }: Pupils): Pupils => ({
  boys,
  girls: girls + (moved[track] ?? 0),
})

/** The town's own files, in the order to import them: name and content. */
export function* municipalFiles(): Generator<[name: string, content: Buffer | string]> {
  const earlier = municipalYears.slice(0, -1)
  const last = municipalYears.at(-1)!
  const high = ownSchools.filter(({ stages }) => stages === 'high').slice(0, 1)
  yield [
    'municipality-students-2021-2023.xlsx',
    studentsWorkbook(ownSchools, earlier, 'עיריית עין תכלת, אגף החינוך: תלמידים בבתי הספר העל־יסודיים'),
  ]
  yield ['municipality-students-2024.csv', csvText(studentsList(last))]
  // a school that sends its own: it counts in place of what the town said of it
  yield [
    'school-990029-students-2024.xlsx',
    studentsWorkbook(high, [last], `${high[0]!.name}: תלמידים ${hebrewYear(last)}`, afterTheAutumn),
  ]
  yield ['municipality-teachers-2022-2024.xlsx', teachersWorkbook(municipalYears.slice(1))]
  yield ['municipality-matriculation-2021-2024.csv', csvText(resultsList())]
  for (const year of [2023, 2024])
    yield [`training-${year}.xlsx`, officeWorkbook('משתתפים', `הכשרות מורים ${hebrewYear(year)}`, participants(year))]
  yield [
    'municipality-activities-2022-2024.xlsx',
    officeWorkbook('אירועים', 'יומן אירועים', events([2022, 2023, 2024])),
  ]
  yield ['municipality-indicators-2021-2024.xlsx', officeWorkbook('מדדים', 'המדדים שלנו', indicators())]
}
