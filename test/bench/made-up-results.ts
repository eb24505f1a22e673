import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { utils, write } from '@e965/xlsx'
import { hebrewYear } from '@madad/language/school-year'
import { random } from '@madad/sample/random'

const headers = [
  ...['סמל מוסד', 'שם בית הספר', 'שנת לימודים', 'מקצוע', 'יח"ל', 'מגדר'],
  ...['תלמידים בשנתון', 'נבחנים', 'עוברים', 'הערות'],
]
const subjects = [
  ...['מתמטיקה', 'פיזיקה', 'כימיה', 'ביולוגיה', 'מדעי המחשב', 'הנדסת תוכנה', 'מדעי הנתונים', 'אלקטרוניקה'],
  ...['הנדסת מכונות', 'רובוטיקה', 'ביוטכנולוגיה', 'מדעי הסביבה', 'מדעי הבריאות', 'אנגלית', 'עברית', 'ערבית'],
  ...['ספרות', 'היסטוריה', 'אזרחות', 'תנ"ך', 'גאוגרפיה', 'כלכלה', 'תקשורת', 'חינוך גופני', 'תיירות'],
]
const genders = ['בנים', 'בנות']
const schools = ['מקיף', 'תיכון', 'אורט', 'עמל', 'ישיבת']
const places = ['תכלת', 'הדר', 'נופים', 'רבין, "הגבעה"', 'אלמותנבי', 'הרצוג', 'גולדה']

type Row = (string | number)[]

/** 25 subjects, boys and girls, three levels and all of them together. */
export const rowsOfSchool = 200

/**
 * Matriculation results of so many schools in one year, 10 columns with a remark on some. Sound in every way, so that Madad is
 * spared no check.
 */
export function* madeUpResults(schoolCount: number, year: number): Generator<Row> {
  const next = random(`results of ${year}`)
  const upTo = (most: number) => Math.floor(next() * (most + 1))
  yield headers
  for (let school = 0; school < schoolCount; school++) {
    const name = `${schools[school % 5]} ${places[school % 7]} ${school + 1}`
    const cohorts = genders.map(() => 40 + upTo(120))
    for (const subject of subjects) {
      for (const [n, gender] of genders.entries()) {
        const cohort = cohorts[n]!
        const examined = [3, 4, 5].map((): number => upTo(cohort / 4))
        const passed = examined.map((count) => count - upTo(count / 5))
        const units: [string | number, number, number][] = [
          ...[3, 4, 5].map((unit, m): [number, number, number] => [unit, examined[m]!, passed[m]!]),
          ['', sum(examined), sum(passed)],
        ]
        for (const [unit, took, made] of units) {
          const remark = next() < 0.05 ? 'נתון ראשוני, יעודכן בסוף השנה' : ''
          yield [100_000 + school, name, hebrewYear(year), subject, unit, gender, cohort, took, made, remark]
        }
      }
    }
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** @returns the path of the file, in UTF-8 with a mark of it, as Excel writes it */
export async function writeCsv(folder: string, name: string, rows: Iterable<Row>): Promise<string> {
  const file = path.join(folder, name)
  const inQuotes = (cell: string | number) => (/[",\n]/.test(`${cell}`) ? `"${`${cell}`.replaceAll('"', '""')}"` : cell)
  const lines = [...rows].map((row) => `${row.map(inQuotes).join(',')}\r\n`)
  await writeFile(file, `\ufeff${lines.join('')}`)
  return file
}

/** @returns the path of the file, zipped and with shared texts, as Excel writes it */
export async function writeXlsx(folder: string, name: string, rows: Iterable<Row>): Promise<string> {
  const file = path.join(folder, name)
  const sheet = utils.aoa_to_sheet([...rows].map((row) => row.map((cell) => (cell === '' ? null : cell))))
  const workbook = { SheetNames: ['תוצאות'], Sheets: { תוצאות: sheet } }
  await writeFile(file, write(workbook, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true }))
  return file
}
