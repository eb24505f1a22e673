import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Vintage } from './inputs.ts'
import { stagedColumns, stagedHeaderColumns } from './staged.ts'
import { stagedAnswerColumns, stagedCampaignColumns } from './staged-answers.ts'

const name = z.string().regex(/^[a-z][a-z0-9_]*$/)
const staged = z.record(z.string().regex(/^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)+$/), z.record(name, z.array(name)))
const home = path.resolve(import.meta.dirname, '../staged.yml')

/** The staged tables that models read, `warehouse/staged.yml`: source → table → keys and attributes. */
export const readStagedTables = (): z.infer<typeof staged> => staged.parse(parse(readFileSync(home, 'utf8')))

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
/** A path in `read_parquet` is a pattern; one in brackets stands for itself. */
const literally = (file: string): string => quoted(file.replace(/[[*?]/g, '[$&]'))

/**
 * Reads the staged files of all vintages into `raw.<source>_<table>`: every row with its `vintage_id`, the header of
 * its column, and a `cell_id` that no other row of any table has. A table no vintage has is there and empty.
 * @throws when a vintage's folder is not there
 */
export async function readStagedFiles(connection: DuckDBConnection, vintages: readonly Vintage[]): Promise<void> {
  for (const vintage of vintages)
    if (!existsSync(vintage.stagedFolder))
      throw new Error(`${vintage.vintageId} has no staged folder ${vintage.stagedFolder}`)
  await connection.run('create sequence raw.cell_number')
  for (const [sourceId, tables] of Object.entries(readStagedTables())) {
    const ofSource = vintages.filter((vintage) => vintage.sourceId === sourceId)
    for (const [table, attributes] of Object.entries(tables)) {
      const target = `raw.${sourceId.replace(/[^a-z0-9]/g, '_')}_${table}`
      await readTable(connection, target, table, attributes, ofSource)
    }
  }
}

/** Reads the questionnaire results of all vintages, whichever form they came in, into `raw.staged_answer` and `raw.staged_campaign`. */
export async function readStagedAnswers(connection: DuckDBConnection, vintages: readonly Vintage[]): Promise<void> {
  const answers = rowsOf('answers.parquet', stagedAnswerColumns, vintages)
  const campaigns = rowsOf('campaigns.parquet', stagedCampaignColumns, vintages)
  await connection.run(`create table raw.staged_answer as ${answers}`)
  await connection.run(`create table raw.staged_campaign as ${campaigns}`)
}

async function readTable(
  connection: DuckDBConnection,
  target: string,
  table: string,
  attributes: readonly string[],
  vintages: readonly Vintage[],
): Promise<void> {
  const cellColumns = Object.fromEntries([
    ...attributes.map((each) => [each, 'VARCHAR']),
    ...Object.entries(stagedColumns),
  ])
  const cells = rowsOf(`${table}.parquet`, cellColumns, vintages)
  const headers = rowsOf(`${table}.columns.parquet`, stagedHeaderColumns, vintages)
  // a total's breakdown may be staged as empty text; from here on empty is NULL
  const read = Object.keys(cellColumns).map((each) =>
    each.startsWith('breakdown') || attributes.includes(each)
      ? `nullif(cells.${each}, '') as ${each}`
      : `cells.${each}`,
  )
  await connection.run(`
    create table ${target} as
    with cells as (${cells}),
    headers as (
      select vintage_id, coalesce(sheet, '') as sheet, position, field, min(header) as header from (${headers}) group by all
    )
    select
      nextval('raw.cell_number') as cell_id,
      cells.vintage_id,
      ${read.join(', ')},
      coalesce(by_column.header, by_row.header) as header
    from cells
    left join headers as by_column
      on by_column.vintage_id = cells.vintage_id
      and by_column.sheet = coalesce(cells.sheet, '')
      and by_column.field = cells.field
      and by_column.position = regexp_extract(cells.cell, '^[A-Z]+')
    left join headers as by_row
      on by_row.vintage_id = cells.vintage_id
      and by_row.sheet = coalesce(cells.sheet, '')
      and by_row.field = cells.field
      and by_row.position = cells.row::varchar`)
}

/** The rows of that file in every vintage that has it, typed; a column a file lacks is empty, one too many is left. */
function rowsOf(file: string, columns: Readonly<Record<string, string>>, vintages: readonly Vintage[]): string {
  const typed = Object.entries(columns).map(([each, type]) => `null::${type} as ${each}`)
  const shape = `select null::varchar as vintage_id, ${typed.join(', ')} where false`
  const present = vintages
    .map((vintage) => ({ ...vintage, file: path.join(vintage.stagedFolder, file) }))
    .filter((vintage) => existsSync(vintage.file))
  if (present.length === 0) return shape
  const names = Object.entries(columns).map(([each, type]) => `${each}::${type} as ${each}`)
  const owners = present.map((vintage) => `(${quoted(vintage.file)}, ${quoted(vintage.vintageId)})`)
  const files = [...new Set(present.map((vintage) => literally(vintage.file)))]
  return `
    select vintage_id, ${names.join(', ')} from (
      ${shape}
      union all by name
      select owner.vintage_id, file.* exclude (filename)
      from read_parquet([${files.join(', ')}], union_by_name = true, filename = true, hive_partitioning = false) as file
      join (values ${owners.join(', ')}) as owner(filename, vintage_id) using (filename)
    )`
}
