import type { Field, MeasureField, SourceDefinition, Table } from './source-schema.ts'

/** Whether an edition must have the field. Where the edition is not known, only what every edition has. */
export function isExpected(field: Field, edition: number | undefined): boolean {
  if (field.optional) return false
  if (!field.expected) return true
  if (edition === undefined) return false
  return edition >= (field.expected.from ?? -Infinity) && edition <= (field.expected.until ?? Infinity)
}

/** The fields that tell what a record is: staged keys and attributes, and the field that gives its year. */
export const tellingFields = (table: Table): string[] => {
  const ofYear = typeof table.year === 'object' ? [table.year.field] : []
  // a date that is a key may tell the year too
  return [...new Set([...table.keys, ...(table.attributes ?? []), ...ofYear])]
}

export const fieldsOf = (table: Table): string[] => [...tellingFields(table), ...table.measures]

/** The staged names of what the table or its columns set. */
export const setNames = (source: SourceDefinition, table: Table): string[] => [
  ...new Set(
    [table.sets, ...table.measures.map((id) => (source.fields[id] as MeasureField).sets)].flatMap((sets) =>
      Object.keys(sets ?? {}),
    ),
  ),
]

/** A value that tells a record, as files print it: a choice by its first spelling. */
export function printedValue(field: Field | undefined, value: string): string {
  if (field?.type !== 'choice' || !Object.hasOwn(field.values, value)) return value
  return field.values[value]![0] ?? value
}
