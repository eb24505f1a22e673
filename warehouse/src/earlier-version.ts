import type { DuckDBConnection } from '@duckdb/node-api'
import { publishedTables } from './published-tables.ts'
import { read } from './query.ts'

/**
 * Whether an earlier version of Madad built the file: it lacks a table of the contract, or a column. One that has more than
 * the contract is of a later version and is read.
 * @param connection with the file attached as `published`, as `openForReading` does
 */
export async function isOfEarlierVersion(connection: DuckDBConnection): Promise<boolean> {
  const { rows } = await read(
    connection,
    `select table_name || '.' || column_name from duckdb_columns() where database_name = 'published'`,
  )
  const has = new Set(rows.map(([name]) => name))
  return publishedTables.some(({ name, columns }) =>
    Object.keys(columns).some((column) => !has.has(`${name}.${column}`)),
  )
}
