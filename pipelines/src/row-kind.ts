import { type Sheet, textAt } from './book.ts'
import { cleanText, foldName } from './fold.ts'
import { codeOfChoice } from './keys.ts'
import { readsAs } from './locate.ts'
import type { Field, SourceDefinition, Table } from './source-schema.ts'
import type { TableColumns, TellingColumn } from './table-columns.ts'
import { maySayTotal, saysTotal } from './total-words.ts'

export type RowKind = 'record' | 'total' | 'note' | 'example' | 'blank'

/**
 * Tells the rows of a table apart. A row is a record where its key is filled and anything is measured, or where so much
 * else is that the key must have been lost. Notes stand among the data and below them, some in the very columns of the keys;
 * totals say so in the place of a key.
 */
export function rowKinds(
  source: SourceDefinition,
  table: Table,
  sheet: Sheet,
  { telling, measures }: TableColumns,
): (row: number) => RowKind {
  // each key that must be filled: its own column, and that of the name that may stand for it
  const required = table.keys
    .filter((id) => !source.fields[id]!.optional)
    .map((id) => telling.filter(({ fieldId }) => fieldId === id || fieldId === namedBy(source, id)))
    .filter((columns) => columns.length > 0)
  const keyColumns = new Set(required.flat())

  return (row) => {
    const filled = telling.filter(({ column }) => textAt(sheet, row, column).trim() !== '')
    const figures = measures.filter(({ column }) => /^[\s().,\d*%–-]+$/.test(textAt(sheet, row, column))).length
    if (filled.length === 0 && figures * 2 < measures.length) return 'blank'
    if (isExample(row)) return 'example'
    if (figures > 0 && filled.some((column) => isTotal(column, textAt(sheet, row, column.column)))) return 'total'
    const hasKey = required.length > 0 && required.every((columns) => columns.some((column) => filled.includes(column)))
    if (hasKey) {
      const isReadable = required.every((columns) =>
        columns.some(({ field, column }) => readsAs(field, sheet, row, column)),
      )
      return figures === 0 && (filled.length === 1 || !isReadable) ? 'note' : 'record'
    }
    return figures * 2 < measures.length && !(filled.length >= 2 && figures > 0) ? 'note' : 'record'
  }

  /** The template's own example, left standing: every filled cell says what the field's example does. */
  function isExample(row: number): boolean {
    let alike = 0
    for (const { field, column } of [...telling, ...measures]) {
      const text = textAt(sheet, row, column)
      if (text.trim() === '') continue
      if (!saysExample(field, text)) return false
      alike++
    }
    return alike >= 3
  }

  function isTotal(column: TellingColumn, text: string): boolean {
    const { field } = column
    if (field.type === 'choice' && codeOfChoice(field, text) !== undefined) return false
    return keyColumns.has(column) ? maySayTotal(text) : saysTotal(text)
  }
}

function saysExample(field: Field, text: string): boolean {
  if (field.example === undefined) return false
  if (cleanText(text) === field.example) return true
  if (field.type === 'choice') return codeOfChoice(field, text) === codeOfChoice(field, field.example)
  return field.type === 'name' && foldName(text) === foldName(field.example)
}

const namedBy = (source: SourceDefinition, id: string): string | undefined => {
  const field = source.fields[id]!
  return field.type === 'code' ? field.named_by : undefined
}
