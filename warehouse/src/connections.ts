import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

/** Lends a task one of a few connections to one database as soon as one is free. */
export type Lend = <Result>(task: (connection: DuckDBConnection) => Promise<Result>) => Promise<Result>

export async function connections(instance: DuckDBInstance, count: number): Promise<Lend> {
  const free = await Promise.all(Array.from({ length: count }, () => instance.connect()))
  const waiting: ((connection: DuckDBConnection) => void)[] = []
  return async (task) => {
    const connection = free.pop() ?? (await new Promise<DuckDBConnection>((lent) => waiting.push(lent)))
    try {
      return await task(connection)
    } finally {
      const next = waiting.shift()
      if (next) next(connection)
      else free.push(connection)
    }
  }
}
