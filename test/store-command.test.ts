import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { newDatabase, type TemporaryPostgres, temporaryPostgres } from '@madad/store/temporary-postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { madad, published } from './command.ts'
import { copyOfDemoHome } from './demo-home.ts'
import { questionnaireForm } from './e2e/questionnaire-form.ts'
import { serving } from './serving.ts'

let postgres: TemporaryPostgres
beforeAll(async () => {
  postgres = await temporaryPostgres()
})
afterAll(() => postgres[Symbol.asyncDispose]())

const at = (address: string) => ({ env: { MADAD_STORE: address } })
/** What was published, but for by which upload; and what people answered, but for in which campaign. */
const numbers = async (home: string) => [
  await published(home, 'select * exclude (vintage_id) from published.indicator_value order by all'),
  await published(home, 'select * exclude (campaign_id) from published.questionnaire_scale order by all'),
]

/** The rows that differ, one and the other, in their order. */
const differing = (found: readonly object[], known: readonly object[]) =>
  Array.from({ length: Math.max(found.length, known.length) }, (_, at) => [found[at], known[at]]).filter(
    ([one, other]) => !isDeepStrictEqual(one, other),
  )

test('a store that is named wrongly or cannot be reached is said in words, without its password', async () => {
  const { home, remove } = await copyOfDemoHome()
  const unreachable = Object.assign(new URL(postgres.address), { port: '1' }).href
  const { password } = new URL(unreachable)
  for (const [address, code, ...words] of [
    [unreachable, 'STORE_UNREACHABLE', 'uploads'],
    [`mysql://madad:${password}@127.0.0.1/madad`, 'STORE_ADDRESS', 'build', '--json'],
    [`postgres://madad:${password}%ce@127.0.0.1/madad`, 'STORE_ADDRESS', 'serve', '--only', 'collect'],
  ] as const) {
    const ended = await madad([...words, '--home', home], at(address))
    expect(ended).toMatchObject({ code: 2 })
    expect(ended.err + ended.out).toContain(code)
    expect(ended.err + ended.out).not.toContain(password)
  }
  const demo = path.join(home, '..', 'none')
  expect(await madad(['demo', '--home', demo], at(unreachable))).toMatchObject({ code: 2 })
  expect(existsSync(demo)).toBe(false)
  await remove()
})

test('a home’s store moves to PostgreSQL, works there the same, and moves back', async () => {
  const { home, remove } = await copyOfDemoHome()
  const before = await numbers(home)
  const address = await newDatabase(postgres.address)
  const move = (to: string) => madad(['store', 'move', '--to', to, '--home', home, '--by', 'dana'], at(address))

  const there = await move('postgres')
  expect(there).toMatchObject({ code: 0, err: '' })
  expect(there.out).toContain(new URL(address).pathname.slice(1))
  expect(there.out).not.toContain(new URL(address).password)
  // what was left behind is not taken for the store
  expect(await madad(['uploads', '--home', home])).toMatchObject({
    code: 2,
    err: expect.stringContaining('[STORE_MOVED]'),
  })
  expect(await move('postgres')).toMatchObject({ code: 2, err: expect.stringContaining('[STORE_MOVED]') })
  expect(await madad(['check', '--home', home], at(address))).toMatchObject({ code: 0 })
  expect(await madad(['build', '--home', home], at(address))).toMatchObject({ code: 0 })
  const after = await numbers(home)
  expect(after.map((rows, at) => differing(rows, before[at]!))).toEqual([[], []])

  const campaign = ['campaign', 'open', 'parents-stem-view', '--wave', '2027', '--home', home]
  expect(await madad(campaign, at(address))).toMatchObject({ code: 0 })
  const back = await move('sqlite')
  expect(back).toMatchObject({ code: 0, err: '' })
  expect(await madad(['uploads', '--home', home], at(address))).toMatchObject({ code: 2 })
  expect((await madad(['campaign', 'list', '--home', home])).out).toContain('parents-stem-view')
  expect((await readdir(home)).filter((name) => name.startsWith('store'))).toEqual([
    expect.stringMatching(/^store-until-.*\.sqlite$/),
    'store.sqlite',
  ])
  await remove()
})

test('nothing is moved from under a server, to a place that is taken, or to nowhere', async () => {
  const { home, remove } = await copyOfDemoHome()
  const address = await newDatabase(postgres.address)
  const move = (to: string, env = at(address)) => madad(['store', 'move', '--to', to, '--home', home], env)
  const served = await serving(['serve', '--home', home])
  expect(await move('postgres')).toMatchObject({ code: 2, err: expect.stringContaining('[HOME_SERVED]') })
  const beside = await madad(['serve', '--only', 'collect', '--home', home, '--port', '0'])
  expect(beside).toMatchObject({ code: 2, err: expect.stringContaining('[HOME_SERVED]') })
  await served.stop()
  process.env.MADAD_STORE = address
  const collecting = await serving(['serve', '--only', 'collect', '--home', home])
  delete process.env.MADAD_STORE
  expect(await move('postgres')).toMatchObject({ code: 2, err: expect.stringContaining('[STORE_IN_USE]') })
  await collecting.stop()
  // it was opened there: the questionnaires are known, and the audit says whose it is
  expect(await move('postgres')).toMatchObject({ code: 2, err: expect.stringContaining('[STORE_NOT_EMPTY]') })
  expect(await move('postgres', { env: { MADAD_STORE: '' } })).toMatchObject({ code: 2 })
  expect(await move('mysql')).toMatchObject({ code: 2, err: expect.stringContaining('[STORE_MOVE_PLACES]') })
  expect(await madad(['uploads', '--home', home])).toMatchObject({ code: 0 })
  await remove()
})

test('the sample made on PostgreSQL has the numbers of the one in a file, and takes a form', async () => {
  const { home: onFile, remove } = await copyOfDemoHome()
  const folder = await mkdtemp(path.join(os.tmpdir(), 'madad-on-postgres-'))
  const home = path.join(folder, 'home')
  const address = await newDatabase(postgres.address)
  expect(await madad(['demo', '--home', home], at(address))).toMatchObject({ code: 0 })
  expect(existsSync(path.join(home, 'store.sqlite'))).toBe(false)
  const found = await numbers(home)
  expect(found.map((rows) => rows.length > 20)).toEqual([true, true])
  const known = await numbers(onFile)
  // thousands of rows are too many for a difference between them to be shown
  expect(found.map((rows, at) => differing(rows, known[at]!))).toEqual([[], []])
  process.env.MADAD_STORE = address
  const served = await serving(['serve', '--home', home])
  delete process.env.MADAD_STORE
  const url = served.questionnaires[0]!
  const fields = new URLSearchParams([...(await questionnaireForm(url)), ['response_id', randomUUID()]])
  expect((await fetch(`${url}/he`, { method: 'POST', body: fields })).status).toBe(200)
  const pages = ['/he/', '/he/uploads', '/he/campaigns', '/he/questionnaires', '/he/sources'].map(
    async (page) => (await fetch(served.desk + page)).status,
  )
  expect(await Promise.all(pages)).toEqual([200, 200, 200, 200, 200])
  await served.stop()
  await remove()
  await rm(folder, { recursive: true, force: true })
})
