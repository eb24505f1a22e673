import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import Fastify, { type FastifyInstance } from 'fastify'
import { desk } from '../src/desk.ts'
import { home, writePublishedFixture } from './published-fixture.ts'

/** Writes the fixture with these statements run in it. */
export async function writePublishedWith(file: string, statements: readonly string[]): Promise<void> {
  await writePublishedFixture(file)
  const instance = await DuckDBInstance.create(file)
  const connection = await instance.connect()
  for (const statement of statements) await connection.run(statement)
  connection.closeSync()
  instance.closeSync()
}

export interface Desks extends AsyncDisposable {
  /** on a published file in which the statements were run */
  app: FastifyInstance
  /** on one without */
  empty: FastifyInstance
}

export async function desksWith(statements: readonly string[]): Promise<Desks> {
  const folder = await mkdtemp(join(tmpdir(), 'madad-desks-'))
  const on = async (name: string, statements: readonly string[]) => {
    const published = join(folder, name)
    await writePublishedWith(published, statements)
    const server = Fastify()
    await server.register(desk, { published, authorityId: home })
    return server
  }
  const app = await on('published.duckdb', statements)
  const empty = await on('empty.duckdb', [])
  return {
    app,
    empty,
    async [Symbol.asyncDispose]() {
      await app.close()
      await empty.close()
      await rm(folder, { recursive: true })
    },
  }
}
