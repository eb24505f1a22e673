import type { Sheet } from '../book.ts'
import { cleanText, isPeriodText } from '../fold.ts'
import { readHeader, yearOf } from '../header.ts'
import { type Area, recordRowsOf } from './area.ts'
import { columnValues } from './column-values.ts'
import type { FoundColumn } from './suggestion.ts'

/** The columns of a table with what their headers and their values show. */
export function foundColumns(sheet: Sheet, area: Area): FoundColumn[] {
  const header = readHeader(headed(sheet, area), area.firstDataRow - area.headerTop, [])
  const byIndex = new Map(header.columns.map((column) => [column.index, column]))
  const rows = recordRowsOf(area)
  const columns: FoundColumn[] = []
  for (let index = area.left; index <= area.right; index++) {
    const found = byIndex.get(index - area.left)
    const values = columnValues(sheet, rows, index)
    const labels = (found?.labels ?? []).map(cleanText)
    if (labels.length === 0 && values.filled === 0) continue
    const year = found && yearOf(found, undefined)
    columns.push({
      index,
      position: sheet.position(index),
      labels: labels.filter((label) => !isPeriodText(label)),
      ...(year !== undefined && { year }),
      values,
    })
  }
  return columns
}

/** The table alone: what stands above and beside it is not its header. */
function headed(sheet: Sheet, { left, right, headerTop, lastDataRow }: Area): Sheet {
  return {
    ...sheet,
    rowCount: lastDataRow - headerTop + 1,
    columnCount: right - left + 1,
    merges: sheet.merges
      .filter((merge) => merge.bottom >= headerTop && merge.right >= left && merge.left <= right)
      .map((merge) => ({
        top: Math.max(merge.top, headerTop) - headerTop,
        bottom: merge.bottom - headerTop,
        left: Math.max(merge.left, left) - left,
        right: Math.min(merge.right, right) - left,
      })),
    cell: (row, column) => sheet.cell(row + headerTop, column + left),
  }
}
