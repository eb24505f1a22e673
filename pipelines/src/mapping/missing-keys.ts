import type { SourceDefinition, Table } from '../source-schema.ts'

/**
 * Keys that must be told and that neither a column, nor every column of figures, nor a name in their place, nor the whole
 * table tells; ids of fields.
 * @param columns what each column is taken to be
 * @param sets what the whole table is about, by the dictionary's names
 */
export function missingKeys(
  source: SourceDefinition,
  table: Table,
  columns: readonly { field?: string; sets: Readonly<Record<string, string>> }[],
  sets: Readonly<Record<string, string>> = {},
): string[] {
  const has = (id: string | undefined) => id !== undefined && columns.some(({ field }) => field === id)
  const figures = columns.filter(({ field }) => field !== undefined && source.fields[field]!.type === 'measure')
  return table.keys.filter((id) => {
    const field = source.fields[id]!
    const isSet = figures.length > 0 && figures.every((figure) => figure.sets[field.name] !== undefined)
    if (has(id) || isSet || sets[field.name] !== undefined) return false
    // where a name may stand for a code, one of the two must be there
    return field.type === 'code' && field.named_by ? !has(field.named_by) : !field.optional
  })
}
