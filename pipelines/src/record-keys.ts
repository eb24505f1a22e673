import type { Problem } from '@madad/language/problem'
import type { Cell } from './book.ts'
import { printedValue } from './fields.ts'
import { cleanText } from './fold.ts'
import type { Located } from './locate.ts'
import type { Field, SourceDefinition, Table } from './source-schema.ts'
import type { TellingColumn } from './table-columns.ts'
import type { Told } from './telling-reader.ts'

const none: readonly Problem[] = []

/** Tells what is wrong with the keys and attributes of a row; where anything is, the row is no sound record. */
export function keyChecker(
  file: string,
  source: SourceDefinition,
  { sheet, table }: Pick<Located, 'sheet' | 'table'>,
  columns: readonly TellingColumn[],
): (row: number, told: readonly Told[]) => readonly Problem[] {
  const isNeededAt = columns.map(({ fieldId }) => isNeeded(source, table, fieldId))
  return (row, told) => {
    const isSound = told.every(({ isFaulty, isBlank }, n) => !isFaulty && !(isBlank && isNeededAt[n]))
    return isSound ? none : columns.flatMap((_, n) => faultsAt(row, told, n))
  }

  function faultsAt(row: number, told: readonly Told[], n: number): Problem[] {
    const { field, column } = columns[n]!
    const { reading } = told[n]!
    const saidBy = (id: string) => {
      const each = told[columns.findIndex(({ fieldId }) => fieldId === id)]?.reading
      return each && 'value' in each ? each.value : undefined
    }
    const where = { file, sheet: sheet.name, cell: sheet.address(row, column), name: field.name }
    // the form of a code is not known where what it depends on is faulty
    if (field.type === 'code' && field.by && saidBy(field.by) === undefined) return []
    if ('fault' in reading) {
      const kind =
        field.type === 'code' && field.by ? printedValue(source.fields[field.by], saidBy(field.by) ?? '') : ''
      return [faultOf(reading.fault, field, where, foundIn(sheet.cell(row, column), field), kind)]
    }
    if (reading.value !== null || !isNeededAt[n]) return []
    if (field.type === 'code' && field.named_by && saidBy(field.named_by)) return []
    return [{ code: 'KEY_MISSING', where, found: '', values: { header: field.aliases[0]! } }]
  }
}

const foundIn = (cell: Cell | undefined, field: Field): string =>
  field.type === 'pseudonym' ? '' : cleanText(cell?.text ?? '')

/** A key, a field that decides the form of one, and the field that gives the record its year must be filled. */
function isNeeded(source: SourceDefinition, table: Table, fieldId: string): boolean {
  if (source.fields[fieldId]!.optional) return false
  if (typeof table.year === 'object' && table.year.field === fieldId) return true
  return table.keys.some((key) => {
    const field = source.fields[key]!
    return key === fieldId || (field.type === 'code' && field.by === fieldId)
  })
}

function faultOf(fault: string, field: Field, where: Problem['where'], found: string, kind: string): Problem {
  const header = field.aliases[0]!
  switch (fault) {
    case 'contradiction':
      return { code: 'CODE_CONTRADICTS_KIND', where, found, values: { kind } }
    case 'code': {
      const digits = field.type === 'code' ? field.digits : 0
      return { code: 'CODE_NOT_VALID', where, found, values: { header, digits } }
    }
    case 'date':
      return { code: 'DATE_NOT_VALID', where, found, values: { header } }
    case 'year':
      return { code: 'YEAR_NOT_VALID', where, found, values: { header } }
    default: {
      const printed = field.type === 'choice' ? Object.values(field.values).map(([first]) => first) : []
      return { code: 'VALUE_NOT_KNOWN', where, found, values: { header, allowed: printed.join(', ') } }
    }
  }
}
