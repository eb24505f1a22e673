import type { DuckDBConnection } from '@duckdb/node-api'
import type { Model } from './models.ts'

/** Told of each model that has run, and the seconds it took. */
export type ModelTimer = (name: string, seconds: number) => void

/** Runs a model's statement; what DuckDB says of a broken one then begins with the model's name. */
export async function runModel(
  connection: DuckDBConnection,
  model: Model,
  statement: string,
  onModel?: ModelTimer,
): Promise<void> {
  const started = performance.now()
  try {
    await connection.run(statement)
  } catch (error) {
    throw new Error(`${model.name}: ${(error as Error).message}`, { cause: error })
  }
  onModel?.(model.name, (performance.now() - started) / 1000)
}
