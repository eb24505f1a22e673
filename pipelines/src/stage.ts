import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { quoted } from '@madad/warehouse/quoted'
import { stagedColumns, stagedHeaderColumns } from '@madad/warehouse/staged'
import type { Sheet } from './book.ts'
import { cellStatuses } from './cell-mark.ts'
import { setNames } from './fields.ts'
import { inMemory } from './in-memory.ts'
import { type Column, makeTable } from './make-table.ts'
import type { MeasureField, SourceDefinition, Table } from './source-schema.ts'
import type { IngestedTable, MeasuredColumn, TablePart } from './table-part.ts'

/**
 * Writes `<table>.parquet` and `<table>.columns.parquet` for each table into the folder.
 * @returns how many cells of each table were written
 */
export async function stage(
  folder: string,
  source: SourceDefinition,
  tables: readonly IngestedTable[],
): Promise<Map<string, number>> {
  const cells = new Map<string, number>()
  await inMemory(folder, async (connection) => {
    for (const table of tables) {
      const definition = source.tables[table.name]!
      const rows = await cellRows(connection, source, definition, table)
      await copy(connection, rows, join(folder, `${table.name}.parquet`))
      await stageHeaders(connection, source, table)
      await copy(connection, 'select * from headers', join(folder, `${table.name}.columns.parquet`))
      for (const each of ['headers', ...table.parts.map((_, n) => `${table.name}_${n}`)]) {
        await connection.run(`drop table if exists ${each}`)
      }
      cells.set(table.name, cellCount(table))
    }
  })
  return cells
}

const cellCount = ({ parts }: IngestedTable): number =>
  parts.reduce((sum, part) => sum + part.rows.length * part.measures.length, 0)

/** The staged columns of a table's keys and attributes, in the order of the source, and of what its columns set. */
export function keyColumns(source: SourceDefinition, table: Table): string[] {
  const read = [...table.keys, ...(table.attributes ?? [])].flatMap((id) => {
    const field = source.fields[id]!
    return field.type === 'name' && field.folded_as ? [field.name, field.folded_as] : [field.name]
  })
  return [...new Set([...read, ...setNames(source, table)])]
}

/** A dictionary of texts that hardly repeat costs more than they do, in time and in room: only short ones are made. */
const options = 'format parquet, compression zstd, string_dictionary_page_size_limit 100000'
const copy = (connection: DuckDBConnection, select: string, file: string) =>
  connection.run(`copy (${select}) to ${quoted(file)} (${options})`)

/**
 * The staged rows of a table, as a query. A part goes to DuckDB as it is, a row a record, and is made a row a cell there: so a
 * record's keys are handed over once and not with each of its cells.
 */
async function cellRows(
  connection: DuckDBConnection,
  source: SourceDefinition,
  definition: Table,
  { name: tableName, parts }: IngestedTable,
): Promise<string> {
  const keys = keyColumns(source, definition)
  const shape = [...keys.map((key) => [key, 'VARCHAR']), ...Object.entries(stagedColumns)]
  const selects = [`select ${shape.map(([name, type]) => `null::${type} as "${name}"`).join(', ')} where false`]
  for (const [n, part] of parts.entries()) {
    if (part.rows.length === 0) continue
    const known = keys.filter((key) => part.keys.has(key))
    await makeTable(connection, `${tableName}_${n}`, partColumns(part, known))
    for (const [m, measured] of part.measures.entries()) {
      const said = cellColumns(source, part, measured, m)
      const selected = [
        ...keys.map((key) => (known.includes(key) ? `"${key}"` : `null as "${key}"`)),
        ...Object.entries(said).map(([name, sql]) => `${sql} as "${name}"`),
      ]
      selects.push(`select ${selected.join(', ')} from ${tableName}_${n}`)
    }
  }
  return selects.join(' union all ')
}

function partColumns(part: TablePart, keys: readonly string[]): Column[] {
  const { sheet, rows, years, measures } = part
  return [
    ...keys.map((key): Column => {
      const { dictionary, codes } = part.keys.get(key)!
      return { name: key, type: 'CODES', texts: dictionary.values, values: codes }
    }),
    { name: 'sheet', type: 'CODES', texts: [sheet.name], values: rows.map(() => 0) },
    ...(years ? [{ name: 'year', type: 'INTEGER', values: years } as const] : []),
    places(part),
    ...measures.flatMap(({ texts, values, statuses, notes }, n): Column[] => [
      { name: `text_${n}`, type: 'VARCHAR', values: texts },
      { name: `value_${n}`, type: 'DOUBLE', values },
      { name: `status_${n}`, type: 'CODES', texts: cellStatuses, values: statuses },
      ...(notes.size > 0
        ? [{ name: `note_${n}`, type: 'VARCHAR', values: rows.map((_, record) => notes.get(record) ?? null) } as const]
        : []),
    ]),
  ]
}

/** How each staged column is told from a record of the part, for its nth measure. */
function cellColumns(
  source: SourceDefinition,
  { sheet }: TablePart,
  { fieldId, column, year, notes }: MeasuredColumn,
  n: number,
): Record<keyof typeof stagedColumns, string> {
  const { name, breakdown } = source.fields[fieldId] as MeasureField
  return {
    sheet: 'sheet',
    ...placeOf(sheet, column),
    field: literal(name),
    year: year === undefined ? 'year' : String(year),
    breakdown: literal(breakdown?.by),
    breakdown_value: literal(breakdown?.value),
    text: `text_${n}`,
    value: `value_${n}`,
    status: `status_${n}`,
    note: notes.size > 0 ? `note_${n}` : 'null',
  }
}

const literal = (slug: string | undefined): string => (slug === undefined ? 'null' : `'${slug}'`)

/**
 * Where records stand: their row, or the letters of their column where they lie across. Beside the column, or the row, of the
 * measure that makes a cell's address.
 */
const isTurned = (sheet: Sheet): boolean => /^\d/.test(sheet.position(0))

function places({ sheet, rows, measures }: TablePart): Column {
  const column = measures[0]!.column
  if (!isTurned(sheet))
    return { name: 'place', type: 'INTEGER', values: rows.map((row) => sheet.rowNumber(row, column)) }
  const letters = rows.map((row) => sheet.address(row, column).replace(/\d+$/, ''))
  return { name: 'place', type: 'VARCHAR', values: letters }
}

function placeOf(sheet: Sheet, column: number): { row: string; cell: string } {
  const position = sheet.position(column)
  return isTurned(sheet)
    ? { row: position, cell: `place || '${position}'` }
    : { row: 'place', cell: `'${position}' || place` }
}

async function stageHeaders(
  connection: DuckDBConnection,
  source: SourceDefinition,
  { columns }: IngestedTable,
): Promise<void> {
  const fields = columns.map(({ fieldId }) => source.fields[fieldId] as MeasureField)
  const values: Record<keyof typeof stagedHeaderColumns, readonly (string | number | null)[]> = {
    sheet: columns.map(({ sheet }) => sheet),
    position: columns.map(({ position }) => position),
    field: fields.map(({ name }) => name),
    breakdown: fields.map(({ breakdown }) => breakdown?.by ?? null),
    breakdown_value: fields.map(({ breakdown }) => breakdown?.value ?? null),
    year: columns.map(({ year }) => year ?? Number.NaN),
    header: columns.map(({ header }) => header),
  }
  await makeTable(
    connection,
    'headers',
    Object.entries(stagedHeaderColumns).map(
      ([name, type]) => ({ name, type, values: values[name as 'sheet'] }) as Column,
    ),
  )
}
