import { allEnded } from './all-ended.ts'
import type { Lend } from './connections.ts'
import { type Model, references } from './models.ts'

/** Told of each model that has run, and the seconds it took. */
export type ModelTimer = (name: string, seconds: number) => void

/**
 * Runs the statement of each model, side by side where none waits for another: they are many and small, and DuckDB plans
 * each on one core.
 * @param models each after those it reads
 * @throws when one fails, once all that had begun have ended; what DuckDB says then begins with the model's name
 */
export async function runModels(
  lend: Lend,
  models: readonly Model[],
  statement: (model: Model) => string,
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

function run(lend: Lend, { name }: Model, statement: string, onModel?: ModelTimer): Promise<void> {
  return lend(async (connection) => {
    const started = performance.now()
    try {
      await connection.run(statement)
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`, { cause: error })
    }
    onModel?.(name, (performance.now() - started) / 1000)
  })
}
