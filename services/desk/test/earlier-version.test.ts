import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { builtByEarlierVersion } from '@madad/intake/published-with'
import Fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { desk } from '../src/desk.ts'
import { plan } from '../src/plan/plan.ts'
import { writePublishedFixture } from './published-fixture.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-earlier-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** A published file that a change was made to, and a server on it. */
async function servedWith(name: string, change: string) {
  const published = join(folder, `${name}.duckdb`)
  await writePublishedFixture(published)
  const instance = await DuckDBInstance.create(published)
  const connection = await instance.connect()
  await connection.run(change)
  connection.closeSync()
  instance.closeSync()
  const server = Fastify()
  await server.register(desk, { published, authorityId: '9901' })
  await server.register(plan, { published, authorityId: '9901', today: () => '2026-11-23' })
  return { server, published }
}

const pages = [
  '',
  'plan',
  'measurement',
  'infrastructure',
  'questionnaire-results',
  'indicator/dropout_share',
  'checks',
]

test.each([
  ['a table', 'drop table plan_item'],
  ['a column', 'alter table measurement drop column counted_since'],
])('numbers of an earlier version that lack %s are said to be so, with what to do', async (what, change) => {
  const { server, published } = await servedWith(what.replace(' ', '-'), change)
  expect(await builtByEarlierVersion(published)).toBe(true)
  for (const page of pages) {
    const { statusCode, body, headers } = await server.inject(`/he/${page}`)
    expect([page, statusCode]).toEqual([page, 503])
    expect(body).toContain('המספרים נבנו בגרסה קודמת')
    expect(body).toContain('<form class="panel act" method="post" action="/he/uploads/build">')
    expect(body).toContain('madad build')
    expect(headers.etag).toBeUndefined()
  }
  const file = await server.inject('/en/plan/plan_item.xlsx')
  expect(file.statusCode).toBe(503)
  expect(file.headers['content-disposition']).toBeUndefined()
  expect(file.body).toContain('An earlier version built these numbers')
  await server.close()
})

test('numbers of a later version, with more in them, are shown', async () => {
  const { server, published } = await servedWith('later', 'alter table measurement add column more varchar')
  expect(await builtByEarlierVersion(published)).toBe(false)
  for (const page of pages) expect((await server.inject(`/he/${page}`)).statusCode).toBe(200)
  await server.close()
})

test('built again, the pages are there without a restart', async () => {
  const { server, published } = await servedWith('again', 'drop table target')
  expect((await server.inject('/he/plan')).statusCode).toBe(503)
  await rm(published)
  await writePublishedFixture(published)
  expect((await server.inject('/he/plan')).statusCode).toBe(200)
  await server.close()
})

test('where nothing was built, no version did', async () => {
  expect(await builtByEarlierVersion(join(folder, 'none.duckdb'))).toBe(false)
})
