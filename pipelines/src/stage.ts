import { join } from 'node:path'
import {
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  INTEGER,
  VARCHAR,
} from '@duckdb/node-api'
import { stagedColumns, stagedHeaderColumns } from '@madad/warehouse/staged'
import { setNames } from './fields.ts'
import type { IngestedTable } from './ingest.ts'
import type { MeasureField, SourceDefinition, Table } from './source-schema.ts'

type Value = string | number | null
interface Columnar {
  names: string[]
  types: DuckDBType[]
  columns: Value[][]
}

const types: Record<string, DuckDBType> = { VARCHAR, INTEGER, DOUBLE }
/** DuckDB takes rows by chunks of this many at most. */
const chunkRows = 2048

/**
 * Writes `<table>.parquet` and `<table>.columns.parquet` for each table into the folder.
 * @returns how many cells of each table were written
 */
export async function stage(
  folder: string,
  source: SourceDefinition,
  tables: readonly IngestedTable[],
): Promise<Map<string, number>> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: '512MB' })
  const connection = await instance.connect()
  const cells = new Map<string, number>()
  try {
    for (const table of tables) {
      const measured = cellColumns(source, source.tables[table.name]!, table)
      await writeParquet(connection, measured, join(folder, `${table.name}.parquet`))
      await writeParquet(connection, headerColumns(source, table), join(folder, `${table.name}.columns.parquet`))
      cells.set(table.name, measured.columns[0]!.length)
    }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
  return cells
}

/** The staged columns of a table's keys and attributes, in the order of the source, and of what its columns set. */
export function keyColumns(source: SourceDefinition, table: Table): string[] {
  const read = [...table.keys, ...(table.attributes ?? [])].flatMap((id) => {
    const field = source.fields[id]!
    return field.type === 'name' && field.folded_as ? [field.name, field.folded_as] : [field.name]
  })
  return [...new Set([...read, ...setNames(source, table)])]
}

function cellColumns(source: SourceDefinition, definition: Table, table: IngestedTable): Columnar {
  const keys = keyColumns(source, definition)
  const fixed = Object.keys(stagedColumns)
  const names = [...keys, ...fixed]
  const columns: Value[][] = names.map(() => [])
  for (const record of table.records) {
    const keyValues = keys.map((key) => record.keys.get(key) ?? null)
    for (const measured of record.measures) {
      const field = source.fields[measured.fieldId] as MeasureField
      const values: Record<keyof typeof stagedColumns, Value> = {
        sheet: record.sheet,
        row: measured.row,
        cell: measured.cell,
        field: field.name,
        year: measured.year,
        breakdown: field.breakdown?.by ?? null,
        breakdown_value: field.breakdown?.value ?? null,
        text: measured.text,
        value: measured.value,
        status: measured.status,
        note: measured.note ?? null,
      }
      for (const [n, value] of keyValues.entries()) columns[n]!.push(value)
      for (const [n, name] of fixed.entries()) columns[keys.length + n]!.push(values[name as keyof typeof values])
    }
  }
  return {
    names,
    columns,
    types: [...keys.map(() => VARCHAR), ...Object.values(stagedColumns).map((type) => types[type]!)],
  }
}

function headerColumns(source: SourceDefinition, table: IngestedTable): Columnar {
  const names = Object.keys(stagedHeaderColumns)
  const rows = table.columns.map((column): Record<keyof typeof stagedHeaderColumns, Value> => {
    const field = source.fields[column.fieldId] as MeasureField
    return {
      sheet: column.sheet,
      position: column.position,
      field: field.name,
      breakdown: field.breakdown?.by ?? null,
      breakdown_value: field.breakdown?.value ?? null,
      year: column.year,
      header: column.header,
    }
  })
  const columns = names.map((name) => rows.map((row) => row[name as keyof typeof row]))
  return { names, columns, types: Object.values(stagedHeaderColumns).map((type) => types[type]!) }
}

async function writeParquet(
  connection: DuckDBConnection,
  { names, types, columns }: Columnar,
  file: string,
): Promise<void> {
  const list = names.map((name, n) => `"${name}" ${types[n]!.toString()}`).join(', ')
  await connection.run(`create or replace table staged (${list})`)
  const appender = await connection.createAppender('staged')
  const count = columns[0]!.length
  for (let from = 0; from < count; from += chunkRows) {
    const chunk = DuckDBDataChunk.create(types)
    chunk.setColumns(columns.map((column) => column.slice(from, from + chunkRows)))
    appender.appendDataChunk(chunk)
  }
  appender.closeSync()
  await connection.run(`copy staged to '${file.replaceAll("'", "''")}' (format parquet, compression zstd)`)
}
