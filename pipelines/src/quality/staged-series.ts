import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { quoted } from '@madad/warehouse/quoted'
import { inMemory } from '../in-memory.ts'
import type { Field, SourceDefinition, Table } from '../source-schema.ts'

/** A file as it was staged. */
export interface StagedFile {
  folder: string
  /** files of one dataset with the same key speak of the same period */
  replaces: string
}

export interface FilesOfDataset {
  /** the dataset's own source, not a form of it */
  source: SourceDefinition
  candidate: StagedFile
  /** the signed-off files of the dataset, in the order they were signed off */
  earlier: readonly StagedFile[]
}

/** Where a file takes the place of part of a period only: the key that says which part. */
const replacedUnit: Readonly<Record<SourceDefinition['replaces'], string | undefined>> = {
  period: undefined,
  'period and institution': 'institution_id',
  'period and programme': 'programme_name',
  'period and indicator': 'indicator_name',
  everything: undefined,
  'period and body': 'body_name',
  'period and partner': 'partner_name',
}

/**
 * Lays a new file beside what counts so far, in DuckDB, and lets `ask` question it. Three tables, a row a value:
 * `candidate`, the new file; `replaced`, what counts now and would be replaced by it; `history`, what counts now and stays.
 * Beside them `category`: which `position` of `keys` in a `table_name` holds a choice, and its `field`.
 * Their columns: `series` (equal where table, keys, field and breakdown are), `table_name`, `keys` (the values of the table's
 * keys, in their order), `unit_key` (what a file replaces, or else the first key), `field`, `breakdown`, `breakdown_value`
 * (empty on totals), `unit`, `year`, `value`, `status`; of the candidate also `sheet`, `cell`, `text`.
 * A value's distance from another is that of `scaled(value, unit)`, in units of `noise(value, unit)`.
 */
export function withStagedSeries<Answer>(
  files: FilesOfDataset,
  ask: (connection: DuckDBConnection) => Promise<Answer>,
): Promise<Answer> {
  return inMemory(files.candidate.folder, async (connection) => {
    await makeMacros(connection)
    await connection.run(`create table candidate as ${valuesOf(files.source, [files.candidate])}`)
    await connection.run(
      `create view earlier as select * exclude (sheet, cell, text) from (${valuesOf(files.source, files.earlier)})`,
    )
    await makeReplaced(connection, files)
    await connection.run(`create table category as ${categoriesOf(files.source)}`)
    return await ask(connection)
  })
}

/**
 * Counts on a square-root scale and shares on an arcsine scale vary alike wherever they lie (Anscombe 1948, Biometrika
 * 35:246–254), so that 3 → 6 pupils is less than 300 → 360; other numbers are compared by their ratio. `noise` is what two
 * measurements differ by when nothing much happened: for a count chance and 2% of it, for a share some five points, for the
 * rest 5%.
 */
async function makeMacros(connection: DuckDBConnection): Promise<void> {
  await connection.run(`create macro scaled(value, unit) as case unit
    when 'count' then 2 * sqrt(greatest(value, 0) + 0.375)
    when 'share' then 2 * asin(sqrt(least(greatest(value, 0), 1)))
    else sign(value) * ln(1 + abs(value)) end`)
  await connection.run(
    `create macro noise(value, unit) as
      case unit when 'count' then sqrt(2 + 0.0004 * greatest(value, 0)) when 'share' then 0.1 else 0.05 end`,
  )
}

const columns = `series varchar, table_name varchar, keys varchar[], unit_key varchar, field varchar, breakdown varchar,
  breakdown_value varchar, unit varchar, year integer, value double, status varchar, sheet varchar, cell varchar,
  text varchar, replaces varchar, signed integer`

function valuesOf(source: SourceDefinition, files: readonly StagedFile[]): string {
  const shape = columns.split(',').map((column) => {
    const [name, type] = column.trim().split(' ')
    return `null::${type} as ${name}`
  })
  const parts = Object.entries(source.tables).flatMap(([name, table]) =>
    files.flatMap((file, signed) => {
      const parquet = join(file.folder, `${name}.parquet`)
      return existsSync(parquet) ? [tableValues(source, name, table, parquet, file.replaces, signed)] : []
    }),
  )
  return [`select ${shape.join(', ')} where false`, ...parts].join(' union all by name ')
}

function tableValues(
  source: SourceDefinition,
  name: string,
  table: Table,
  parquet: string,
  replaces: string,
  signed: number,
): string {
  const keys = table.keys.map((id) => keyColumn(source, source.fields[id]!))
  const unitKey = table.keys.findIndex((id) => source.fields[id]!.name === replacedUnit[source.replaces])
  const units = Object.values(source.fields).flatMap((field) =>
    field.type === 'measure' ? [`when ${quoted(field.name)} then ${quoted(field.unit)}`] : [],
  )
  const series = [
    quoted(name),
    ...keys.map((key) => `coalesce(${key}, chr(30))`),
    'field',
    'breakdown',
    'breakdown_value',
  ]
  return `select concat_ws(chr(31), ${series.join(', ')}) as series, ${quoted(name)} as table_name, [${keys.join(', ')}] as keys, coalesce(${keys[Math.max(unitKey, 0)]}, '') as unit_key,
    field, coalesce(breakdown, '') as breakdown, coalesce(breakdown_value, '') as breakdown_value,
    case field ${units.join(' ')} end as unit, year, value, status, sheet, cell, text,
    ${quoted(replaces)} as replaces, ${signed} as signed
    from (${withAllKeys(source, table)} union all by name select * from read_parquet(${quoted(parquet)}))`
}

/** No rows, and every column that tells what a record is: a form of the dataset may have fewer. */
function withAllKeys(source: SourceDefinition, table: Table): string {
  const names = table.keys.flatMap((id) => {
    const field = source.fields[id]!
    const named = field.type === 'code' && field.named_by ? source.fields[field.named_by] : undefined
    return [field, ...(named ? [named] : [])].flatMap((each) =>
      each.type === 'name' && each.folded_as ? [each.name, each.folded_as] : [each.name],
    )
  })
  return `select ${[...new Set(names)].map((name) => `null::varchar as ${name}`).join(', ')} where false`
}

/** A name is known by its folding; so is a code that may be left blank, by the name beside it. */
function keyColumn(source: SourceDefinition, field: Field): string {
  if (field.type === 'name') return field.folded_as ?? field.name
  const named = field.type === 'code' && field.named_by ? source.fields[field.named_by] : undefined
  return named?.type === 'name' && named.folded_as ? `coalesce(${field.name}, ${named.folded_as})` : field.name
}

/** Of the earlier files the newest counts: as a whole, or for each year of each institution or indicator it speaks of. */
async function makeReplaced(connection: DuckDBConnection, { source, candidate }: FilesOfDataset): Promise<void> {
  const scope = replacedUnit[source.replaces] ? 'table_name, unit_key, year' : 'replaces'
  const told = replacedUnit[source.replaces] ? 'candidate' : `(select ${quoted(candidate.replaces)} as replaces)`
  await connection.run(`create table newest as select ${scope}, max(signed) as signed from earlier group by all`)
  await connection.run(`create table told as select distinct ${scope} from ${told}`)
  const inForce = `select earlier.* from earlier semi join newest using (${scope}, signed)`
  await connection.run(`create table replaced as ${inForce} semi join told using (${scope})`)
  await connection.run(`create table history as ${inForce} anti join told using (${scope})`)
}

function categoriesOf(source: SourceDefinition): string {
  const rows = Object.entries(source.tables).flatMap(([name, table]) =>
    table.keys.flatMap((id, n) => {
      const field = source.fields[id]!
      return field.type === 'choice' ? [`select ${quoted(name)}, ${quoted(field.name)}, ${n + 1}`] : []
    }),
  )
  return [
    'select null::varchar as table_name, null::varchar as field, null::integer as position where false',
    ...rows,
  ].join(' union all ')
}
