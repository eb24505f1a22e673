import type { DuckDBConnection } from '@duckdb/node-api'
import { allEnded } from './all-ended.ts'
import type { Lend } from './connections.ts'
import { type Model, references } from './models.ts'

/** Told of each model that has run, and the seconds it took. */
export type ModelTimer = (name: string, seconds: number) => void

/**
 * Runs the statement of each model, side by side where none waits for another: they are many and small, and DuckDB plans
 * each on one core. One that finds no memory beside the others is run again by itself.
 * @param models each after those it reads
 * @throws when one fails, once all that had begun have ended; what DuckDB says then begins with the model's name
 */
export async function runModels<Each extends Model>(
  lend: Lend,
  models: readonly Each[],
  statement: (model: Each) => string,
  onModel?: ModelTimer,
): Promise<void> {
  const made = new Map<string, Promise<void>>()
  for (const model of models) {
    const read = references(model.sql).map((name) => made.get(name))
    made.set(
      model.name,
      Promise.all(read).then(() => run(lend, model, statement(model), onModel)),
    )
  }
  await allEnded(made.values())
}

async function run(lend: Lend, { name }: Model, statement: string, onModel?: ModelTimer): Promise<void> {
  const attempt = async (connection: DuckDBConnection): Promise<void> => {
    const started = performance.now()
    await connection.run(statement)
    onModel?.(name, (performance.now() - started) / 1000)
  }
  try {
    await lend(attempt).catch((error) => {
      if (!isOutOfMemory(error)) throw error
      return lend.alone(attempt)
    })
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`, { cause: error })
  }
}

const isOutOfMemory = (error: Error): boolean => error.message.startsWith('Out of Memory')
