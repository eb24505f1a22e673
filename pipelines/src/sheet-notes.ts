import type { Problem } from '@madad/language/problem'
import { columnLetters, type Sheet } from './book.ts'
import type { CellGrid } from './cell-grid.ts'
import type { Note } from './notes.ts'

/** What a person should know of a sheet as it was read: what its program does not show, and where values are of formulas. */
export function notesOnSheet(sheet: Sheet, formulaCount: number): Note[] {
  const name = sheet.name.trim()
  const [rows, columns] = [sheet.hiddenRows.size, sheet.hiddenColumns.size]
  return [
    ...(sheet.hidden ? [{ code: 'SHEET_HIDDEN', values: { sheet: name } } as const] : []),
    ...(rows + columns > 0 ? [{ code: 'CELLS_HIDDEN', values: { sheet: name, rows, columns } } as const] : []),
    ...(formulaCount > 0 ? [{ code: 'FORMULAS_READ', values: { sheet: name, cells: formulaCount } } as const] : []),
  ]
}

/** Formulas that no program has computed yet leave their cells blank; that may be all there is of a column. */
export function uncomputedFormulas(file: string, name: string, uncomputed: CellGrid['uncomputed']): Problem[] {
  const [first] = uncomputed
  if (!first) return []
  const where = { file, sheet: name, cell: `${columnLetters(first.column)}${first.row + 1}` }
  return [{ code: 'FORMULAS_NOT_COMPUTED', where, found: '', values: { cells: uncomputed.length }, severity: 'warn' }]
}
