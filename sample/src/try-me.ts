import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { hebrewYear } from '@madad/language/school-year'
import { both, gradesOf, ownSchools, type Pupils } from './municipal-pupils.ts'
import type { School } from './schools.ts'
import { type Cell, type Grid, type Range, sheetOf, workbookBytes } from './sheet.ts'

const years = [2022, 2023, 2024]

/** As people write it on a sheet of their own, which is not always as the ministry does. */
const spokenNames: Record<string, string> = { 'תיכון למדעים ולאמנויות': 'תיכון מדעים ואמנויות' }

function pupilsOf(school: School, year: number): Pupils {
  const grades = gradesOf(school, year).map(({ all }) => all)
  return {
    boys: grades.reduce((sum, { boys }) => sum + boys, 0),
    girls: grades.reduce((sum, { girls }) => sum + girls, 0),
  }
}

/**
 * A sheet as somebody in a town hall makes it: a title, years as groups of columns under merged cells, no school codes, a
 * row of totals, notes beneath. No source that comes with Madad reads it; it is there to be tried.
 */
export function schoolsByYearWorkbook(): Buffer {
  const width = 1 + years.length * 3
  const title: Cell[] = ['תלמידים בבתי הספר העל־יסודיים בעין תכלת לפי שנה ומגדר', ...Array(width - 1).fill(null)]
  const groups: Cell[] = ['בית הספר', ...years.flatMap((year) => [hebrewYear(year), null, null])]
  const leaves: Cell[] = [null, ...years.flatMap(() => ['בנים', 'בנות', 'סה"כ'])]
  const body: Grid = ownSchools.map((school) => [
    spokenNames[school.name] ?? school.name,
    ...years.flatMap((year) => {
      const pupils = pupilsOf(school, year)
      return [pupils.boys || '-', pupils.girls || '-', both(pupils)]
    }),
  ])
  const totals: Cell[] = [
    'סה"כ',
    ...Array.from({ length: width - 1 }, (_, at) =>
      body.reduce((sum, row) => sum + (typeof row[at + 1] === 'number' ? (row[at + 1] as number) : 0), 0),
    ),
  ]
  const notes: Grid = [
    [],
    ['* לא כולל תלמידים הלומדים מחוץ לעיר.'],
    ['המקור: רישום בתי הספר ל־1 באוקטובר. נתוני הדגמה של מדד.'],
  ]
  const merges: Range[] = [
    { top: 0, left: 0, bottom: 0, right: width - 1 },
    { top: 2, left: 0, bottom: 3, right: 0 },
    ...years.map((_, at) => ({ top: 2, left: 1 + at * 3, bottom: 2, right: 3 + at * 3 })),
  ]
  return workbookBytes([['גיליון1', sheetOf([title, [], groups, leaves, ...body, totals, ...notes], merges)]], 'xlsx')
}

/** Writes what a newcomer may try to bring in by hand. @returns the files' paths */
export async function writeTryMe(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, 'תלמידים לפי בית ספר.xlsx')
  await writeFile(file, schoolsByYearWorkbook())
  return [file]
}
