import type { Cell, Sheet } from './book.ts'
import { looksLikeAnything } from './keys.ts'
import type { SourceDefinition, Table } from './source-schema.ts'
import type { TableColumns } from './table-columns.ts'
import { saysExample, type Told } from './telling-reader.ts'
import { saysTotal } from './total-words.ts'

export type RowKind = 'record' | 'total' | 'note' | 'example' | 'blank'

/** A row's cells, in the order of the table's telling columns and of its measures. */
export interface RowCells {
  row: number
  told: readonly Told[]
  figures: readonly (Cell | undefined)[]
}

/**
 * Tells the rows of a table apart. A row is a record where its key is filled and anything is measured, or where so much
 * else is that the key must have been lost. Notes stand among the data and below them, some in the very columns of the keys;
 * totals say so in the place of a key, or before it; the template's own example, left standing, says what its fields' examples do.
 */
export function rowKinds(
  source: SourceDefinition,
  table: Table,
  sheet: Sheet,
  { telling, measures }: TableColumns,
): (cells: RowCells) => RowKind {
  // each key that must be filled: its own column, and that of the name that may stand for it
  const required = table.keys
    .filter((id) => !source.fields[id]!.optional)
    .map((id) => telling.flatMap(({ fieldId }, n) => (fieldId === id || fieldId === namedBy(source, id) ? [n] : [])))
    .filter((columns) => columns.length > 0)
  const isAnything = telling.map(({ field }) => looksLikeAnything(field))
  const taken = new Set([...telling, ...measures].map(({ column }) => column))

  return ({ row, told, figures }) => {
    let filled = 0
    let headers = 0
    let examples = 0
    let hasTotal = false
    for (const { isBlank, isExample, isHeader, isTotal } of told) {
      if (!isBlank) filled++
      if (isHeader) headers++
      if (isExample) examples++
      if (isTotal) hasTotal = true
    }
    if (examples > 0 && examples === filled && isExample(examples, figures)) return 'example'
    const hasFigure = figures.some(isFigure)
    if (hasFigure && hasTotal) return 'total'
    if (!hasFigure && headers > 0 && headers * 2 >= filled) return 'note'
    if (required.length > 0 && required.every((columns) => columns.some((n) => !told[n]!.isBlank))) {
      if (hasFigure) return 'record'
      const isReadable = required.every((columns) => columns.some((n) => told[n]!.looksRight))
      const isNamedAlone =
        filled === 1 && required.every((columns) => columns.every((n) => isAnything[n] || told[n]!.isBlank))
      const isEmpty = filled === 1 && figures.every((cell) => cell === undefined)
      return isReadable && !isNamedAlone && !isEmpty ? 'record' : 'note'
    }
    const isMostlyFigures = figures.filter(isFigure).length * 2 >= measures.length
    if (!isMostlyFigures && !(filled >= 2 && hasFigure)) return filled === 0 ? 'blank' : 'note'
    return hasTotalBeside(row) ? 'total' : 'record'
  }

  /** A row with the examples of so many telling fields; three filled cells are no chance. */
  function isExample(examples: number, figures: readonly (Cell | undefined)[]): boolean {
    const filled = measures.flatMap(({ field }, n) => {
      const text = figures[n]?.text ?? ''
      return text.trim() === '' ? [] : [saysExample(field, text)]
    })
    return !filled.includes(false) && examples + filled.length >= 3
  }

  /** A total may be said in a column that is no field: the one of running numbers. */
  function hasTotalBeside(row: number): boolean {
    for (let column = 0; column < Math.min(sheet.columnCount, 100); column++) {
      if (!taken.has(column) && saysTotal(sheet.cell(row, column)?.text ?? '')) return true
    }
    return false
  }
}

const isFigure = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.number !== undefined || /^[\s().,\d*%–-]+$/.test(cell.text))

const namedBy = (source: SourceDefinition, id: string): string | undefined => {
  const field = source.fields[id]!
  return field.type === 'code' ? field.named_by : undefined
}
