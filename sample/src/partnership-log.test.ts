import * as xlsx from '@e965/xlsx'
import { expect, test } from 'vitest'
import { partnershipLog, partnersList } from './partnership-log.ts'
import { sampleBodies } from './partnership-people.ts'

type Row = Record<string, string | number>
const sheets = (workbook: Buffer): Record<string, Row[]> => {
  const book = xlsx.read(workbook)
  return Object.fromEntries(book.SheetNames.map((name) => [name, xlsx.utils.sheet_to_json<Row>(book.Sheets[name]!)]))
}
const log = sheets(partnershipLog())
const schoolYear = (serial: number): number => {
  const day = new Date((serial - 25_569) * 86_400_000).toISOString()
  return Number(day.slice(0, 4)) + (day.slice(5, 7) >= '09' ? 1 : 0)
}

/** The share of the invited who came to a body's meetings in a year. */
function attended(body: string, year: number): number {
  const rows = log.נוכחות!.filter((row) => row.גוף === body && schoolYear(row['תאריך המפגש'] as number) === year)
  return rows.filter((row) => row.נכח === 'כן').length / rows.length
}

test('one group tires from year to year, the others keep on', () => {
  const years = [2021, 2022, 2023, 2024]
  const tiring = years.map((year) => attended('קבוצת בנות במדע', year))
  expect(tiring.every((share, at) => at === 0 || share < tiring[at - 1]! - 0.1)).toBe(true)
  for (const body of ['ועדת היגוי', 'קבוצת זכאות', 'קבוצת מתמטיקה'])
    for (const year of years) expect(attended(body, year), `${body} ${year}`).toBeGreaterThan(0.65)
})

test('who comes to a meeting is a member, and every meeting and body is told of', () => {
  const key = (row: Row, ...columns: string[]) => columns.map((name) => row[name]).join(' ')
  const members = new Set(log.חברים!.map((row) => key(row, 'גוף', 'קוד משתתף')))
  const meetings = new Set(log.מפגשים!.map((row) => key(row, 'גוף', 'תאריך המפגש')))
  expect(log.נוכחות!.filter((row) => !members.has(key(row, 'גוף', 'קוד משתתף')))).toEqual([])
  for (const name of ['נוכחות', 'סדר יום', 'משימות', 'יוזמות', 'החלטות'])
    expect(
      log[name]!.filter((row) => !meetings.has(key(row, 'גוף', 'תאריך המפגש'))),
      name,
    ).toEqual([])
  expect(new Set(log.גופים!.map((row) => row.גוף))).toEqual(new Set(sampleBodies.map(({ name }) => name)))
})

test('no meeting is on a Friday or a Saturday, and no task is done before it was set', () => {
  for (const row of log.מפגשים!) {
    const weekday = new Date(((row['תאריך המפגש'] as number) - 25_569) * 86_400_000).getUTCDay()
    expect([5, 6]).not.toContain(weekday)
  }
  for (const row of log.משימות!)
    if (row['תאריך ביצוע'] !== undefined)
      expect(row['תאריך ביצוע'] as number).toBeGreaterThan(row['תאריך המפגש'] as number)
})

test('every contact and aim is with a partner of its year', () => {
  const { שותפים: partners, קשרים: contacts, מטרות: aims } = sheets(partnersList())
  const names = new Set(partners!.map((row) => row.שותף))
  expect([...contacts!, ...aims!].filter((row) => !names.has(row.שותף!))).toEqual([])
  expect(partners).toHaveLength(names.size * 5)
})
