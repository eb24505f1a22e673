import { type Sheet, textAt } from './book.ts'

/** The part of a sheet that one table takes up, its title and header included; ends are exclusive. */
export interface Area {
  top: number
  bottom: number
  left: number
  right: number
}

/** A sheet of which only an area is seen; addresses stay those of the whole. */
export function within(sheet: Sheet, { top, bottom, left, right }: Area): Sheet {
  if (top === 0 && left === 0 && bottom >= sheet.rowCount && right >= sheet.columnCount) return sheet
  const isIn = (row: number, column: number) => row >= top && row < bottom && column >= left && column < right
  return {
    ...sheet,
    rowCount: Math.min(bottom, sheet.rowCount),
    columnCount: Math.min(right, sheet.columnCount),
    merges: sheet.merges
      .filter((merge) => isIn(merge.top, merge.left))
      .map((merge) => ({
        ...merge,
        bottom: Math.min(merge.bottom, bottom - 1),
        right: Math.min(merge.right, right - 1),
      })),
    cell: (row, column) => (isIn(row, column) ? sheet.cell(row, column) : undefined),
  }
}

/** Headers stand near the top of a sheet, or near where its rows are interrupted, and are not wider than this. */
export const headerDepth = 40
export const headerWidth = 4_000
const depthAfterGap = 8
const rowsRead = new WeakMap<Sheet, number[]>()

/** The rows of a sheet in which a header may stand: those at its top, and those after a row with one cell or none. */
export function headerRows(sheet: Sheet): number[] {
  const known = rowsRead.get(sheet)
  if (known) return known
  const rows: number[] = []
  let last = -1
  const take = (from: number, to: number) => {
    for (let row = Math.max(from, last + 1); row < Math.min(to, sheet.rowCount); row++) {
      rows.push(row)
      last = row
    }
  }
  take(0, headerDepth)
  for (let row = headerDepth - depthAfterGap; row < sheet.rowCount; row++) {
    if (isGap(sheet, row)) take(row + 1, row + 1 + depthAfterGap)
  }
  rowsRead.set(sheet, rows)
  return rows
}

function isGap(sheet: Sheet, row: number): boolean {
  let filled = 0
  for (let column = 0; column < Math.min(sheet.columnCount, 100); column++) {
    if (textAt(sheet, row, column) !== '' && ++filled > 1) return false
  }
  return true
}
