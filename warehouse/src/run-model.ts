import type { DuckDBConnection } from '@duckdb/node-api'
import type { Model } from './models.ts'

/** Runs a model's statement; what DuckDB says of a broken one then begins with the model's name. */
export async function runModel(connection: DuckDBConnection, model: Model, statement: string): Promise<void> {
  try {
    await connection.run(statement)
  } catch (error) {
    throw new Error(`${model.name}: ${(error as Error).message}`, { cause: error })
  }
}
