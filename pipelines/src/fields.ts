import type { Field, Table } from './source.ts'

/** Whether an edition must have the field. Where the edition is not known, only what every edition has. */
export function isExpected(field: Field, edition: number | undefined): boolean {
  if (!field.expected) return true
  if (edition === undefined) return false
  return edition >= (field.expected.from ?? -Infinity) && edition <= (field.expected.until ?? Infinity)
}

/** The fields that tell what a record is: staged keys and attributes, and the field that gives its year. */
export const tellingFields = (table: Table): string[] => [
  ...table.keys,
  ...(table.attributes ?? []),
  ...(table.year === 'header' ? [] : [table.year.field]),
]

export const fieldsOf = (table: Table): string[] => [...tellingFields(table), ...table.measures]
