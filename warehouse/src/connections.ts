import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

type Task<Result> = (connection: DuckDBConnection) => Promise<Result>

/** Lends a task one of a few connections to one database as soon as one is free. */
export interface Lend {
  <Result>(task: Task<Result>): Promise<Result>
  /** once nobody else has one, and nobody gets one meanwhile */
  alone<Result>(task: Task<Result>): Promise<Result>
}

export async function connections(instance: DuckDBInstance, count: number): Promise<Lend> {
  const free = await Promise.all(Array.from({ length: count }, () => instance.connect()))
  const waiting: ((connection: DuckDBConnection) => void)[] = []
  const take = async (): Promise<DuckDBConnection> => free.pop() ?? new Promise((lent) => waiting.push(lent))
  const give = (connection: DuckDBConnection): void => {
    const next = waiting.shift()
    if (next) next(connection)
    else free.push(connection)
  }
  /** Two that each waited for the other's last connection would wait for ever. */
  let before: Promise<unknown> = Promise.resolve()

  async function lend<Result>(task: Task<Result>): Promise<Result> {
    const connection = await take()
    return task(connection).finally(() => give(connection))
  }
  async function takeAll<Result>(task: Task<Result>): Promise<Result> {
    const all = await Promise.all(Array.from({ length: count }, take))
    return task(all[0]!).finally(() => all.forEach(give))
  }
  return Object.assign(lend, {
    alone<Result>(task: Task<Result>): Promise<Result> {
      const turn = before.then(() => takeAll(task))
      before = turn.catch(() => undefined)
      return turn
    },
  })
}
