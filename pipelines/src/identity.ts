import { setNames, tellingFields } from './fields.ts'
import type { TableRecord } from './records.ts'
import type { SourceDefinition, Table } from './source-schema.ts'

/** The staged names that together tell one record of a table from another; a folded name where it stands for a code. */
export function identityNames(source: SourceDefinition, table: Table): string[][] {
  const ids = [...table.keys, ...(typeof table.year === 'object' ? [table.year.field] : [])]
  const told = ids.map((id) => {
    const field = source.fields[id]!
    const name = field.type === 'code' && field.named_by ? source.fields[field.named_by]! : field
    if (name.type !== 'name' || !name.folded_as) return [field.name]
    return name === field ? [name.folded_as] : [field.name, name.folded_as]
  })
  const attributes = new Set(tellingFields(table).map((id) => source.fields[id]!.name))
  return [
    ...told,
    ...setNames(source, table)
      .filter((name) => !attributes.has(name))
      .map((name) => [name]),
  ]
}

/** What tells the record, each part behind the name it has. */
export const identityOf = (keys: readonly (readonly string[])[], record: TableRecord): (string | null)[] =>
  keys.map((names) => names.map((name) => record.keys.get(name)).find(Boolean) ?? null)
