import type { Problem } from '@madad/language/problem'
import { cleanText, foldName } from './fold.ts'
import { readKey } from './keys.ts'
import type { Located } from './locate.ts'
import type { Field, SourceDefinition, Table } from './source-schema.ts'
import type { TellingColumn } from './table-columns.ts'

/** What a row says of the record it is: staged column → value, fields of the dictionary, folded names among them. */
export interface RowKeys {
  keys: Map<string, string | null>
  /** where the record's key stands, for saying where */
  address: string
  /** what was mended in a name */
  mended: string[]
  problems: Problem[]
}

/** Reads the keys and attributes of a row; where one of them has a fault, the row is no sound record. */
export function readRowKeys(
  file: string,
  source: SourceDefinition,
  { sheet, table }: Located,
  row: number,
  columns: readonly TellingColumn[],
  { pseudonymKey }: { pseudonymKey?: Uint8Array | undefined },
): RowKeys {
  const values = new Map<string, string | null>()
  const read: RowKeys = { keys: new Map(), address: '', mended: [], problems: [] }
  for (const { fieldId, field, column } of columns) {
    const cell = sheet.cell(row, column)
    const choice = field.type === 'code' && field.by ? values.get(field.by) : undefined
    if (field.type === 'code' && field.by && choice === undefined) continue
    const reading = readKey(cell, field, choice, pseudonymKey)
    const address = sheet.address(row, column)
    if (read.address === '' || table.keys.includes(fieldId)) read.address = address
    if ('fault' in reading) {
      const found = field.type === 'pseudonym' ? '' : cleanText(cell?.text ?? '')
      const where = { file, sheet: sheet.name, cell: address, name: field.name }
      read.problems.push(faultOf(reading.fault, field, where, found, printedChoice(source, field, choice)))
      continue
    }
    if (reading.note) read.mended.push(reading.note)
    values.set(fieldId, reading.value)
    read.keys.set(field.name, reading.value)
    if (field.type === 'name' && field.folded_as) {
      read.keys.set(field.folded_as, reading.value === null ? null : foldName(reading.value))
    }
  }
  for (const { fieldId, field, column } of columns) {
    if (values.get(fieldId) !== null || !isNeeded(source, table, fieldId)) continue
    if (field.type === 'code' && field.named_by && values.get(field.named_by)) continue
    const where = { file, sheet: sheet.name, cell: sheet.address(row, column), name: field.name }
    read.problems.push({ code: 'KEY_MISSING', where, found: '', values: { header: field.aliases[0]! } })
  }
  return read
}

/** A key, a field that decides the form of one, and the field that gives the record its year must be filled. */
function isNeeded(source: SourceDefinition, table: Table, fieldId: string): boolean {
  if (source.fields[fieldId]!.optional) return false
  if (typeof table.year === 'object' && table.year.field === fieldId) return true
  return table.keys.some((key) => {
    const field = source.fields[key]!
    return key === fieldId || (field.type === 'code' && field.by === fieldId)
  })
}

function printedChoice(source: SourceDefinition, field: Field, choice: string | null | undefined): string {
  if (field.type !== 'code' || !field.by || !choice) return ''
  const by = source.fields[field.by]!
  return by.type === 'choice' ? (by.values[choice]?.[0] ?? choice) : choice
}

function faultOf(fault: string, field: Field, where: Problem['where'], found: string, kind: string): Problem {
  const header = field.aliases[0]!
  switch (fault) {
    case 'contradiction':
      return { code: 'CODE_CONTRADICTS_KIND', where, found, values: { kind } }
    case 'code':
      return {
        code: 'CODE_NOT_VALID',
        where,
        found,
        values: { header, digits: field.type === 'code' ? field.digits : 0 },
      }
    case 'date':
      return { code: 'DATE_NOT_VALID', where, found, values: { header } }
    case 'year':
      return { code: 'VALUE_NOT_KNOWN', where, found, values: { header, allowed: '1948–2200' } }
    default: {
      const printed = field.type === 'choice' ? Object.values(field.values).map(([first]) => first) : []
      return { code: 'VALUE_NOT_KNOWN', where, found, values: { header, allowed: printed.join(', ') } }
    }
  }
}
