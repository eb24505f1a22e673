import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeAudit } from './audit.ts'
import { reachStore, sayPlace, settingProblems } from './reach-store.ts'
import { newDatabase, type TemporaryPostgres, temporaryPostgres } from './temporary-postgres.ts'

const home = { key: new Uint8Array(32).fill(7), now: () => '2026-11-23T08:00:00Z' }
let server: TemporaryPostgres
beforeAll(async () => {
  server = await temporaryPostgres()
})
afterAll(() => server[Symbol.asyncDispose]())

async function asked(address: string, query: string): Promise<void> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query(query).finally(() => client.end())
}
const codes = async (address: string, key = home.key) => {
  const { store, problems } = await reachStore(address, { ...home, key })
  await store?.close()
  return problems.map(({ code }) => code)
}

test('what cannot be reached is said without its password', async () => {
  const { address } = server
  const { password } = new URL(address)
  const none = address.replace(/postgres$/, 'none')
  const wrong = [
    none,
    address.replace(password, 'hunter2'),
    Object.assign(new URL(address), { port: '1' }).href,
    address.replace('127.0.0.1', 'none.invalid'),
  ]
  for (const each of wrong) {
    const { store, problems } = await reachStore(each, home)
    expect(store).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'STORE_UNREACHABLE', where: { name: sayPlace(each) } }])
    expect(problems[0]!.found).not.toBe('')
    expect(JSON.stringify(problems)).not.toMatch(new RegExp(`${password}|hunter2`))
  }
  expect(sayPlace(none)).toBe(`127.0.0.1:${new URL(address).port}/none`)
  expect(await codes('postgres://madad:per%cent@127.0.0.1/madad')).toEqual(['STORE_ADDRESS'])
})

test('a database that does not keep Hebrew, or in which no tables may be made, is refused', async () => {
  const { address } = server
  await asked(
    address,
    `create database ascii encoding 'SQL_ASCII' template template0 locale 'C' locale_provider 'libc'`,
  )
  expect(await codes(address.replace(/postgres$/, 'ascii'))).toEqual(['STORE_ENCODING'])
  await asked(address, `create role guest login password 'guest'`)
  const foreign = Object.assign(new URL(await newDatabase(address)), { username: 'guest', password: 'guest' }).href
  expect(await codes(foreign)).toEqual(['STORE_RIGHTS'])
})

test('a server that is old, or that would lose answers with the power, is refused', () => {
  const sound = { server_version_num: '180004', server_encoding: 'UTF8', fsync: 'on', full_page_writes: 'on' }
  const problems = (changes: Record<string, string>) =>
    settingProblems('host:5432/madad', new Map(Object.entries({ ...sound, ...changes }))).map(({ code }) => code)
  expect(problems({})).toEqual([])
  expect(problems({ server_version_num: '150010' })).toEqual(['STORE_SERVER_OLD'])
  expect(problems({ fsync: 'off', full_page_writes: 'off' })).toEqual(['STORE_NOT_DURABLE', 'STORE_NOT_DURABLE'])
})

test('a server without fsync is found to be one', async () => {
  await using hasty = await temporaryPostgres({ fsync: 'off' })
  expect(await reachStore(hasty.address, home)).toMatchObject({
    problems: [{ code: 'STORE_NOT_DURABLE', where: { name: 'fsync' }, found: 'off' }],
  })
})

test('a database belongs to the home that opened it first', async () => {
  const address = await newDatabase(server.address)
  expect(await codes(address)).toEqual([])
  expect(await codes(address)).toEqual([])
  expect(await codes(address, new Uint8Array(32).fill(8))).toEqual(['STORE_OF_ANOTHER_HOME'])
})

test('a store that was moved away is not opened again by mistake', async () => {
  const address = await newDatabase(server.address)
  const { store } = await reachStore(address, home)
  const details = { to: 'store.sqlite' }
  await writeAudit(store!.db, { by: 'dana', at: home.now(), action: 'store.moved', subject: 'store', details })
  await store!.close()
  expect(await reachStore(address, home)).toMatchObject({
    problems: [{ code: 'STORE_MOVED', found: 'store.sqlite', values: { day: '2026-11-23' } }],
  })
})
