import type { Sheet } from '../book.ts'
import { cleanText } from '../fold.ts'
import type { ColumnMeaning, FoundColumn } from './suggestion.ts'

/**
 * A column that only adds up its neighbours, `סה"כ` beside `בנים` and `בנות`, is not read: the parts say all that it says.
 * One that says more than they add up to is kept.
 */
export function withoutTotals(
  sheet: Sheet,
  rows: readonly number[],
  columns: readonly FoundColumn[],
  meanings: readonly ColumnMeaning[],
): ColumnMeaning[] {
  const yearOf = (index: number) => columns.find((column) => column.index === index)?.year
  return meanings.map((total) => {
    if (total.role !== 'measure') return total
    const beside = meanings.filter(
      (part) => part.role === 'measure' && part.field === total.field && yearOf(part.column) === yearOf(total.column),
    )
    for (const [, parts] of Map.groupBy(beside, (part) => keyMore(total.sets, part.sets) ?? '')) {
      if (keyMore(total.sets, parts[0]!.sets) === undefined || parts.length < 2) continue
      const indexes = parts.map(({ column }) => column)
      if (!addUp(sheet, rows, total.column, indexes)) continue
      const { field: _, ...unread } = total
      const values = { columns: indexes.map((index) => sheet.position(index)).join(', ') }
      return { ...unread, role: 'ignore', confidence: 'likely', reasons: [{ code: 'TOTAL_OF_PARTS', values }] }
    }
    return total
  })
}

/** The one key that a part says beyond what the total says. */
function keyMore(total: Readonly<Record<string, string>>, part: Readonly<Record<string, string>>): string | undefined {
  const more = Object.keys(part).filter((key) => total[key] === undefined)
  const isSame = Object.entries(total).every(([key, value]) => part[key] === value)
  return isSame && more.length === 1 ? more[0] : undefined
}

/** In nine of ten rows that have them all. */
function addUp(sheet: Sheet, rows: readonly number[], total: number, parts: readonly number[]): boolean {
  let compared = 0
  let equal = 0
  for (const row of rows.slice(0, 500)) {
    const numbers = [total, ...parts].map((column) => numberAt(sheet, row, column))
    if (numbers.some((number) => number === undefined)) continue
    compared++
    const [sum, ...of] = numbers as number[]
    if (Math.abs(of.reduce((a, b) => a + b, 0) - sum!) < 1e-6) equal++
  }
  return compared > 0 && equal >= compared * 0.9
}

function numberAt(sheet: Sheet, row: number, column: number): number | undefined {
  const cell = sheet.cell(row, column)
  if (cell?.number !== undefined) return cell.number
  const text = cleanText(cell?.text ?? '').replaceAll(',', '')
  return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text)
}
