import { hebrewYear } from '@madad/language/school-year'
import { both, type Grade, gradesOf, municipalYears, ownSchools, type Pupils } from './municipal-pupils.ts'
import { resultsOf } from './municipal-results.ts'
import { around, random } from './random.ts'
import type { School } from './schools.ts'
import { type Cell, type Grid, sheetOf, workbookBytes } from './sheet.ts'

/** A workbook as an office keeps it: a title over the table, and notes beneath. */
export const officeWorkbook = (name: string, title: string, table: Grid, notes: readonly string[] = []): Buffer =>
  workbookBytes([[name, sheetOf([[title], [], ...table, [], ...notes.map((note): Cell[] => [note])])]], 'xlsx')

const letters = ['א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח', 'ט', 'י', 'יא', 'יב']
const gradeName = (grade: number): string => {
  const letter = letters[grade - 1]!
  return letter.length === 1 ? `${letter}'` : `${letter[0]}"${letter[1]}`
}

/** Its tracks, or where it has none the grade itself. */
const groupsOf = ({ all, tracks }: Grade) => (tracks.size > 0 ? [...tracks] : [['', all] as const])

/** The education department's sheet: boys, girls and all as columns, a row a track, a row of totals. */
export function studentsWorkbook(
  schools: readonly School[],
  years: readonly number[],
  title: string,
  countedLater = (_track: string, group: Pupils): Pupils => group,
): Buffer {
  const rows = years.flatMap((year) =>
    schools.flatMap((school) =>
      gradesOf(school, year).flatMap((grade) =>
        groupsOf(grade).map(([track, counted]): Cell[] => {
          const group = countedLater(track, counted)
          return [
            ...[school.code, school.name, hebrewYear(year), gradeName(grade.grade), track || null],
            ...[group.boys, group.girls, both(group)],
          ]
        }),
      ),
    ),
  )
  const sum = (column: number) => rows.reduce((total, row) => total + (row[column] as number), 0)
  return officeWorkbook(
    'תלמידים',
    title,
    [
      ['סמל מוסד', 'בית הספר', 'שנת לימודים', 'שכבה', 'מגמה', 'בנים', 'בנות', 'סה"כ תלמידים'],
      ...rows,
      ['סה"כ', null, null, null, null, sum(5), sum(6), sum(7)],
    ],
    ['הנתונים נכונים ל־1 באוקטובר של כל שנה.', 'נתוני הדגמה של מדד: בתי הספר והמספרים בדויים.'],
  )
}

/** The same as a list, a row a gender. */
export const studentsList = (year: number): string[][] => [
  ['סמל מוסד', 'שם בית הספר', 'שנת לימודים', 'כיתה', 'מגמה', 'מגדר', 'מספר תלמידים'],
  ...ownSchools.flatMap((school) =>
    gradesOf(school, year).flatMap((grade) =>
      groupsOf(grade).flatMap(([track, { boys, girls }]) =>
        [
          ['בנים', boys],
          ['בנות', girls],
        ].map(([gender, count]) => [
          school.code,
          school.name,
          String(year),
          gradeName(grade.grade),
          track,
          `${gender}`,
          `${count}`,
        ]),
      ),
    ),
  ),
]

/** A row a subject, number of units and gender; a school of one gender has rows of that alone. */
export const resultsList = (): string[][] => [
  ['סמל מוסד', 'שם בית ספר', 'שנה"ל', 'מקצוע', 'יח"ל', 'מגדר', 'תלמידים בשנתון', 'נבחנים', 'עוברים'],
  ...municipalYears.flatMap((year) =>
    ownSchools.flatMap((school) => {
      const { cohort, levels } = resultsOf(school, year)
      return levels.flatMap(({ subject, units, examined, passed }) =>
        (['boys', 'girls'] as const)
          .filter((gender) => cohort[gender] > 0)
          .map((gender) => [
            ...[school.code, school.name, hebrewYear(year), subject, String(units)],
            ...[gender === 'boys' ? 'בנים' : 'בנות', cohort[gender], examined[gender], passed[gender]].map(String),
          ]),
      )
    }),
  ),
]

/** Pupils for each teacher of a subject, and the share of its teachers who are qualified in it, in 2022. */
const subjects: [name: string, pupilsPerTeacher: number, qualified: number][] = [
  ['מתמטיקה', 62, 0.72],
  ['אנגלית', 70, 0.78],
  ['פיזיקה', 190, 0.6],
  ['מדעי המחשב', 170, 0.55],
  ['ביולוגיה', 160, 0.85],
  ['מדע וטכנולוגיה', 150, 0.66],
  ['עברית', 110, 0.88],
  ['היסטוריה', 140, 0.9],
]

export function teachersWorkbook(years: readonly number[]): Buffer {
  const rows = years.flatMap((year) =>
    ownSchools.flatMap((school) => {
      const pupils = gradesOf(school, year).reduce((sum, { all }) => sum + both(all), 0)
      return subjects.flatMap(([subject, each, qualified]): Cell[][] => {
        const next = random(`teachers ${school.code} ${subject}`)
        const teachers = Math.round((pupils / each) * (1 + around(next, 0.15)))
        if (teachers === 0) return []
        const share = Math.min(1, qualified + (year - years[0]!) * 0.03 + around(next, 0.1))
        const posts = Math.round(teachers * (0.68 + next() * 0.2) * 4) / 4
        return [[school.code, school.name, hebrewYear(year), subject, teachers, Math.round(teachers * share), posts]]
      })
    }),
  )
  return officeWorkbook('מורים', 'מורים לפי מקצוע, בתי הספר העל־יסודיים', [
    ['סמל מוסד', 'בית הספר', 'שנת לימודים', 'מקצוע', 'מספר מורים', 'מתוכם בעלי הכשרה', 'משרות'],
    ...rows,
  ])
}
