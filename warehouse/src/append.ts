import type { DuckDBConnection } from '@duckdb/node-api'

export type Cell = string | number | boolean | null

/** Makes a table and fills it through DuckDB's appender; columns as name → SQL type, rows in their order. */
export async function appendTable(
  connection: DuckDBConnection,
  table: string,
  columns: Readonly<Record<string, string>>,
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
): Promise<void> {
  const definition = Object.entries(columns).map(([name, type]) => `${name} ${type}`)
  await connection.run(`create table ${table} (${definition.join(', ')})`)
  const [schema, name] = table.split('.') as [string, string]
  const appender = await connection.createAppender(name, schema)
  for await (const row of rows) {
    for (const cell of row) {
      if (cell === null) appender.appendNull()
      else if (typeof cell === 'string') appender.appendVarchar(cell)
      else if (typeof cell === 'boolean') appender.appendBoolean(cell)
      else appender.appendDouble(cell)
    }
    appender.endRow()
  }
  appender.closeSync()
}
