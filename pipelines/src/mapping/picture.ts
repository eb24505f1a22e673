import { type Sheet, textAt } from '../book.ts'
import { cleanText } from '../fold.ts'
import { type Area, recordRowsOf } from './area.ts'
import type { PicturedRow } from './suggestion.ts'

const most = { title: 3, header: 6, record: 3, total: 2, note: 3, columns: 40, letters: 60 }

/** The titles, the header, the first records, a total and the notes of a table: enough to see whether it was found rightly. */
export function pictureOf(sheet: Sheet, area: Area): PicturedRow[] {
  const { left, headerTop, firstDataRow, titles, totals, notes } = area
  const right = Math.min(area.right, left + most.columns - 1)
  const rowsOf = (lines: readonly { row: number }[]) => [...new Set(lines.map(({ row }) => row))]
  const header = Array.from({ length: firstDataRow - headerTop }, (_, n) => headerTop + n)
  const rows: Record<PicturedRow['kind'], number[]> = {
    title: rowsOf(titles),
    header,
    record: recordRowsOf(area),
    total: totals,
    note: rowsOf(notes),
  }
  return Object.entries(rows)
    .flatMap(([kind, of]) =>
      of.slice(0, most[kind as PicturedRow['kind']]).map((row) => ({
        row,
        kind: kind as PicturedRow['kind'],
        cells: Array.from({ length: right - left + 1 }, (_, n) =>
          cleanText(textAt(sheet, row, left + n)).slice(0, most.letters),
        ),
      })),
    )
    .toSorted((a, b) => a.row - b.row)
}
