import { setNames, tellingFields } from './fields.ts'
import { type KeyColumn, valueAt } from './key-column.ts'
import type { SourceDefinition, Table } from './source-schema.ts'
import type { TablePart } from './table-part.ts'

/** The staged names that together tell one record of a table from another; a folded name where it stands for a code. */
export function identityNames(source: SourceDefinition, table: Table): string[][] {
  const ids = [...table.keys, ...(typeof table.year === 'object' ? [table.year.field] : [])]
  const told = ids.map((id) => {
    const field = source.fields[id]!
    const name = field.type === 'code' && field.named_by ? source.fields[field.named_by]! : field
    if (name.type !== 'name' || !name.folded_as) return [field.name]
    return name === field ? [name.folded_as] : [field.name, name.folded_as]
  })
  const known = new Set(tellingFields(table).map((id) => source.fields[id]!.name))
  const set = setNames(source, table).filter((name) => !known.has(name))
  return [...told, ...set.map((name) => [name])]
}

/** The columns of a part that tell its records apart: of a key, and of the folded name that may stand in where it is blank. */
export type IdentityColumns = (KeyColumn | undefined)[][]

export const identityColumns = (names: readonly (readonly string[])[], part: TablePart): IdentityColumns =>
  names.map((each) => each.map((name) => part.keys.get(name)))

/** The values that tell a record; `null` where it speaks of all. */
export const identityAt = (columns: IdentityColumns, record: number): (string | null)[] =>
  columns.map((each) => each.map((column) => valueAt(column, record)).find(Boolean) ?? null)

/** The same as something quickly compared: equal exactly where the values are, in all parts of a table. */
export function identityKey(columns: IdentityColumns, record: number): string {
  let key = ''
  for (const [column, instead] of columns) {
    const code = column?.codes[record] ?? 0
    // a place in the names' dictionary is another thing than the same place among the codes
    key += code !== 0 || instead === undefined ? `${code},` : `/${instead.codes[record]!},`
  }
  return key
}
