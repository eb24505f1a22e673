import {
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBValue,
  type Json,
  JsonDuckDBValueConverter,
} from '@duckdb/node-api'
import { quoted } from './quoted.ts'

/** A table as JSON can carry it: dates and times as text, a number as a number while it fits one. */
export interface QueryResult {
  columns: string[]
  rows: Json[][]
}

/** What an opened file may do: be read, and nothing else. Locked, so that SQL cannot open it up again. */
const closed = `
  set enable_external_access = false;
  set lock_configuration = true`

const options = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_community_extensions: 'false',
  // a person's SQL may be clumsy; it fails before it takes the machine, and spills nothing to disk
  memory_limit: '1GB',
  temp_directory: '',
}

/** Large and exact numbers, which the driver hands over as text. */
const numeric = /^(?:U?(?:BIG|HUGE)INT|DECIMAL)/

/**
 * Opens a published file for reading only, as `published`: SQL reaches no other file, no network and no setting.
 * @throws when it is not there
 */
export async function openForReading(file: string): Promise<DuckDBInstance> {
  const instance = await DuckDBInstance.create(':memory:', options)
  try {
    const connection = await instance.connect()
    await connection.run(`attach ${quoted(file)} as published (read_only)`)
    await connection.run(closed)
    connection.closeSync()
    return instance
  } catch (error) {
    instance.closeSync()
    throw error
  }
}

/** Runs a statement with bound values, `$name`. */
export async function read(
  connection: DuckDBConnection,
  sql: string,
  values?: Record<string, DuckDBValue>,
): Promise<QueryResult> {
  const reader = await connection.runAndReadAll(sql, values)
  const isNumeric = reader.columnTypes().map((type) => numeric.test(type.toString()))
  const rows = reader.convertRows(JsonDuckDBValueConverter).map((row) =>
    row.map((cell, column): Json => {
      if (!isNumeric[column] || typeof cell !== 'string') return cell ?? null
      return cell.replace(/\D/g, '').length <= 15 ? Number(cell) : cell
    }),
  )
  return { columns: reader.deduplicatedColumnNames(), rows }
}

/**
 * Runs SQL of a person's own on a published file.
 * @throws DuckDB's own message when the SQL is wrong, or would write, or reach outside the file
 */
export async function query(file: string, sql: string): Promise<QueryResult> {
  const instance = await openForReading(file)
  try {
    const connection = await instance.connect()
    try {
      await connection.run('use published')
      return await read(connection, sql)
    } finally {
      connection.closeSync()
    }
  } finally {
    instance.closeSync()
  }
}
