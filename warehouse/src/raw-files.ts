import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { allEnded } from './all-ended.ts'
import type { Lend } from './connections.ts'
import type { Vintage } from './inputs.ts'
import { quoted } from './quoted.ts'
import { stagedColumns, stagedHeaderColumns } from './staged.ts'
import { stagedAnswerColumns, stagedCampaignColumns } from './staged-answers.ts'

const name = z.string().regex(/^[a-z][a-z0-9_]*$/)
const staged = z.record(z.string().regex(/^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)+$/), z.record(name, z.array(name)))
const home = path.resolve(import.meta.dirname, '../staged.yml')

/** The staged tables that models read, `warehouse/staged.yml`: source → table → keys and attributes. */
export const readStagedTables = (): z.infer<typeof staged> => staged.parse(parse(readFileSync(home, 'utf8')))

/** More than any table holds. */
const cellsOfOneTable = 2 ** 40

/** A path in `read_parquet` is a pattern; one in brackets stands for itself. */
const literally = (file: string): string => quoted(file.replace(/[[*?]/g, '[$&]'))

/**
 * Reads the staged files of all vintages. Of each source's tables every row into `raw.<source>_<table>`, with its
 * `vintage_id`, the header of its column, and a `cell_id` that no other row of any table has; a table no vintage has is
 * there and empty. Questionnaire results, whichever form they came in, into `raw.staged_answer` and `raw.staged_campaign`.
 * @throws when a vintage's folder is not there
 */
export async function readStagedFiles(lend: Lend, vintages: readonly Vintage[]): Promise<void> {
  for (const vintage of vintages)
    if (!existsSync(vintage.stagedFolder))
      throw new Error(`${vintage.vintageId} has no staged folder ${vintage.stagedFolder}`)
  const make = (table: string, rows: string) =>
    lend((connection) => connection.run(`create table raw.${table} as ${rows}`))
  const tables = Object.entries(readStagedTables()).flatMap(([sourceId, ofSource]) =>
    Object.entries(ofSource).map(([name, attributes]) => ({ sourceId, name, attributes })),
  )
  const answersOf = (file: string, columns: Readonly<Record<string, string>>) =>
    `select * exclude (table_name) from (${rowsOf(filesOf(file, vintages), columns)})`
  await make('header', headersOf([...new Set(tables.map(({ name }) => name))], vintages))
  await allEnded([
    ...tables.map(({ sourceId, name, attributes }, at) => {
      const ofSource = vintages.filter((vintage) => vintage.sourceId === sourceId)
      return make(`${sourceId.replace(/[^a-z0-9]/g, '_')}_${name}`, cellsOf(name, attributes, ofSource, at))
    }),
    make('staged_answer', answersOf('answers.parquet', stagedAnswerColumns)),
    make('staged_campaign', answersOf('campaigns.parquet', stagedCampaignColumns)),
  ])
}

/** The header of each column, or row where fields run down the rows, of each table of each vintage. */
function headersOf(tables: readonly string[], vintages: readonly Vintage[]): string {
  const files = tables.flatMap((table) => filesOf(`${table}.columns.parquet`, vintages, table))
  return `
    select vintage_id, table_name, coalesce(sheet, '') as sheet, position, field, min(header) as header
    from (${rowsOf(files, stagedHeaderColumns)})
    group by all`
}

/** @param at the table's number among all: its cells have numbers of their own, the same in every build */
function cellsOf(table: string, attributes: readonly string[], vintages: readonly Vintage[], at: number): string {
  const cellColumns = Object.fromEntries([
    ...attributes.map((each) => [each, 'VARCHAR']),
    ...Object.entries(stagedColumns),
  ])
  const cells = rowsOf(filesOf(`${table}.parquet`, vintages), cellColumns)
  // a total's breakdown may be staged as empty text; from here on empty is NULL
  const read = Object.keys(cellColumns).map((each) =>
    each.startsWith('breakdown') || attributes.includes(each)
      ? `nullif(cells.${each}, '') as ${each}`
      : `cells.${each}`,
  )
  return `
    with cells as (${cells}),
    headers as (select * from raw.header where table_name = '${table}')
    select
      ${at}::bigint * ${cellsOfOneTable} + row_number() over () as cell_id,
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
      and by_row.position = cells.row::varchar`
}

/** A staged file, whose it is, and which table it speaks of where it is no table itself. */
interface StagedFile {
  file: string
  vintageId: string
  table: string
}

/** That file of every vintage that has it. */
const filesOf = (name: string, vintages: readonly Vintage[], table = ''): StagedFile[] =>
  vintages
    .map(({ vintageId, stagedFolder }) => ({ file: path.join(stagedFolder, name), vintageId, table }))
    .filter(({ file }) => existsSync(file))

/** The rows of these files, typed; a column a file lacks is empty, one too many is left. */
function rowsOf(files: readonly StagedFile[], columns: Readonly<Record<string, string>>): string {
  const typed = Object.entries(columns).map(([each, type]) => `null::${type} as ${each}`)
  const shape = `select null::varchar as vintage_id, null::varchar as table_name, ${typed.join(', ')} where false`
  if (files.length === 0) return shape
  const names = Object.entries(columns).map(([each, type]) => `${each}::${type} as ${each}`)
  const owners = files.map(({ file, vintageId, table }) => `(${quoted(file)}, ${quoted(vintageId)}, ${quoted(table)})`)
  const read = [...new Set(files.map(({ file }) => literally(file)))]
  return `
    select vintage_id, table_name, ${names.join(', ')} from (
      ${shape}
      union all by name
      select owner.vintage_id, owner.table_name, file.* exclude (filename)
      from read_parquet([${read.join(', ')}], union_by_name = true, filename = true, hive_partitioning = false) as file
      join (values ${owners.join(', ')}) as owner(filename, vintage_id, table_name) using (filename)
    )`
}
