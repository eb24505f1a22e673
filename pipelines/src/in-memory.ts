import { mkdtemp, rm } from 'node:fs/promises'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

/**
 * Opens a DuckDB of its own in memory, for as long as `use` needs it. What memory has no room for lies in a folder of its own
 * until then: left to itself, DuckDB puts it into the folder the program was started in, where two of them spoil each other's.
 * @param beside the path of what it is about; the folder is made next to it
 */
export async function inMemory<Result>(
  beside: string,
  use: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> {
  const spilled = await mkdtemp(`${beside}-spilled-`)
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: '512MB',
    temp_directory: spilled,
  })
  const connection = await instance.connect()
  try {
    return await use(connection)
  } finally {
    connection.closeSync()
    instance.closeSync()
    await rm(spilled, { recursive: true, force: true })
  }
}
