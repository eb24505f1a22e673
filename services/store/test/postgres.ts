import type { TestProject } from 'vitest/node'
import { temporaryPostgres } from '../src/temporary-postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string
  }
}

/** One server for all files of the suite; what must be durable is tested with a server of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await temporaryPostgres({ fsync: 'off' })
  project.provide('postgres', server.address)
  return async () => await server[Symbol.asyncDispose]()
}
