import type { Problem } from '@madad/language/problem'
import type { SourceDefinition } from '../source-schema.ts'
import { nameOfColumn, othersThan } from './column-names.ts'
import { missingKeys } from './missing-keys.ts'
import type { MappingProblemCode } from './problems.ts'
import type { DecidedColumn, Mapping } from './source-of-mapping.ts'

/**
 * What is wrong with a mapping before a source is written of it. `found` names columns by their letters; `values.field` is
 * a name of the dictionary.
 * @param of the source it is a form of
 */
export function checkMapping(mapping: Mapping, of: SourceDefinition): Problem[] {
  const { title, table: tableName, columns, sets, year } = mapping
  const table = of.tables[tableName]!
  const read = columns.filter(({ field }) => field !== undefined)
  const figures = read.filter(({ field }) => of.fields[field!]!.type === 'measure')
  const problem = (code: MappingProblemCode, found = '', field?: string): Problem => ({
    code,
    where: {},
    found,
    ...(field !== undefined && { values: { field } }),
  })
  const missing = missingKeys(of, table, columns, sets)
  const telling = Map.groupBy(
    read.filter((column) => !figures.includes(column)),
    ({ field }) => field!,
  )
  const same = Map.groupBy(figures, ({ field, sets, year }) =>
    JSON.stringify([field, Object.entries(sets).toSorted(), mapping.year.where === 'header' ? year : undefined]),
  )
  const unnamed = read.filter((column) => nameOfColumn(column.labels, othersThan(columns, column)) === '')
  const undated = figures.filter((column) => column.year === undefined)
  return [
    ...(title.trim() === '' ? [problem('MAPPING_NOT_NAMED')] : []),
    ...(figures.length === 0 ? [problem('MAPPING_MEASURES_NOTHING')] : []),
    ...missing.map((id) => problem('MAPPING_KEY_MISSING', '', of.fields[id]!.name)),
    ...twice(telling).map((group) =>
      problem('MAPPING_FIELD_TWICE', lettersOf(group), of.fields[group[0]!.field!]!.name),
    ),
    ...twice(same).map((group) => problem('MAPPING_FIGURE_TWICE', lettersOf(group))),
    ...unnamed.map((column) => problem('MAPPING_COLUMN_UNNAMED', column.position)),
    ...(year.where === 'header' && undated.length > 0 ? [problem('MAPPING_YEARS_MIXED', lettersOf(undated))] : []),
  ]
}

const twice = (groups: ReadonlyMap<string, DecidedColumn[]>): DecidedColumn[][] =>
  [...groups.values()].filter((group) => group.length > 1)

const lettersOf = (columns: readonly DecidedColumn[]): string => columns.map(({ position }) => position).join(', ')
