import { randomUUID } from 'node:crypto'
import { readQuestionnaires } from '@madad/questionnaires/read'
import { Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { expect, inject, test } from 'vitest'
import { createCampaign } from './campaigns.ts'
import { codeKey, hashCode, makeCodes } from './one-time-codes.ts'
import { hashPairing, pairingKey } from './pairing-hash.ts'
import { postgresDialect } from './postgres.ts'
import { noteDefinitions } from './questionnaire-versions.ts'
import type { Response } from './response.ts'
import { answersOf, countResponses, submit } from './responses.ts'
import { openStore, type Store } from './store.ts'
import { newDatabase } from './temporary-postgres.ts'
import { temporaryStore } from './temporary-store.ts'

const { questionnaires, definitions } = await readQuestionnaires()
const doing = { by: 'dana', at: '2026-11-23T08:00:00Z' }
const homeKey = new Uint8Array(32).fill(7)
const key = codeKey(homeKey)

/** A campaign with codes, and the answers that somebody with one of them gives. */
async function asked(store: Store, count: number) {
  await noteDefinitions(store, definitions)
  const questionnaire = questionnaires.find(({ id }) => id === 'teacher-stem-self-efficacy')!
  const days = { opensOn: '2026-11-23', closesOn: null }
  const plan = { questionnaire, authorityId: '0031', wave: 'pre', schoolYear: 2027, ...days, access: 'codes' as const }
  const campaign = (await createCampaign(store, { ...plan, languages: ['he'] }, doing)).campaign!
  const { campaignId } = campaign
  const { codes } = await makeCodes(store, { campaignId, count, key }, doing)
  const response = (at: number): Response => ({
    ...{ responseId: randomUUID(), campaignId, institutionId: null, language: 'he', receivedOn: '2026-11-23' },
    codeHash: hashCode(key, campaignId, codes[at]!),
    pairing: hashPairing(pairingKey(homeKey), campaign, ['מ', '7', 'ב', String(at % 3)]),
    answers: [{ itemId: 'start_work', answer: 'agree', status: 'observed' }],
  })
  return { campaignId, response }
}

test('every commit is flushed also where the server has another habit, and nobody waits for ever', async () => {
  await using temporary = await temporaryStore()
  const { db, place } = temporary.store
  const name = new URL(place).pathname.slice(1)
  await sql`alter database ${sql.id(name)} set synchronous_commit = off`.execute(db)
  const lazy = await openStore(place)
  const shown = async (setting: string) =>
    Object.values((await sql.raw<object>(`show ${setting}`).execute(lazy.db)).rows[0]!)[0]
  expect(await shown('synchronous_commit')).toBe('on')
  expect([await shown('lock_timeout'), await shown('idle_in_transaction_session_timeout')]).toEqual(['5s', '10s'])
  await lazy.close()
})

test('a migration that is cut off leaves nothing behind', async () => {
  await using temporary = await temporaryStore()
  const db = new Kysely<unknown>({ dialect: postgresDialect(temporary.store.place) })
  const half = {
    up: async (half: Kysely<unknown>) => {
      await sql`create table half (a text)`.execute(half)
      throw new Error('cut off')
    },
  }
  const provider = { getMigrations: async () => ({ half }) }
  const { error } = await new Migrator({ db, provider, migrationTableName: 'other' }).migrateToLatest()
  expect(error).toMatchObject({ message: 'cut off' })
  expect((await sql`select to_regclass('half') as half`.execute(db)).rows).toEqual([{ half: null }])
  await db.destroy()
})

test('the same responses and codes sent to several processes at once are stored once', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const { campaignId, response } = await asked(store, 60)
  const others = [await openStore(store.place), await openStore(store.place)]
  const same = Array.from({ length: 40 }, (_, at) => response(at))
  // each of these codes comes with other answers to each process
  const contested = Array.from({ length: 20 }, (_, at) => [store, ...others].map(() => response(40 + at)))
  const sent = [store, ...others].map((each, process) => [
    ...same.map((one) => submit(each, one)),
    ...contested.map((rivals) => submit(each, rivals[process]!)),
  ])
  const became = await Promise.all(sent.map((one) => Promise.all(one)))
  const counts = (from: number, to: number) =>
    Object.groupBy(
      became.flatMap((one) => one.slice(from, to)),
      (stored) => stored,
    )
  expect(
    Object.entries(counts(0, 40))
      .map(([stored, all]) => [stored, all.length])
      .toSorted(),
  ).toEqual([
    ['known', 80],
    ['stored', 40],
  ])
  expect(
    Object.entries(counts(40, 60))
      .map(([stored, all]) => [stored, all.length])
      .toSorted(),
  ).toEqual([
    ['code_used', 40],
    ['stored', 20],
  ])
  expect(await countResponses(store, campaignId)).toBe(60)
  const { count } = await store.db
    .selectFrom('pairing_tally')
    .select(({ fn }) => fn.sum<number>('count').as('count'))
    .executeTakeFirstOrThrow()
  expect(count).toBe(240)
  for (const each of others) await each.close()
})

/** Where rows lie, by which transactions they were written, and by which they were marked. */
async function traces(store: Store, table: string, key: string) {
  const { rows } = await sql<{ by: string; marked: string; key: string }>`
    select xmin::text as by, xmax::text as marked, ${sql.ref(key)} as key from ${sql.table(table)} order by ctid`.execute(
    store.db,
  )
  return { by: rows.map(({ by }) => by), marked: rows.map(({ marked }) => marked), keys: rows.map(({ key }) => key) }
}

test('once settled, neither places nor transaction numbers join a code to its answers', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const { response } = await asked(store, 30)
  for (let at = 0; at < 20; at++) await submit(store, response(at))
  const joined = () => sql`select 1 from response, used_code where response.xmin = used_code.xmin`.execute(store.db)
  // each answer came alone: as PostgreSQL leaves it, every one of them could be joined to its code
  expect((await joined()).rows).toHaveLength(20)
  expect(await store.settle()).toBe(true)
  expect((await joined()).rows).toHaveLength(0)
  for (const [table, key] of [
    ['response', 'response_id'],
    ['used_code', 'code_hash'],
    ['one_time_code', 'code_hash'],
    ['pairing_tally', 'value_hash'],
  ] as const) {
    const { by, marked, keys } = await traces(store, table, key)
    expect([new Set(by).size, new Set(marked)], table).toEqual([1, new Set(['0'])])
    if (table !== 'pairing_tally') expect(keys, table).toEqual(keys.toSorted())
  }
})

test('whoever reads while answers come in and are settled sees them all', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const { campaignId, response } = await asked(store, 100)
  for (let at = 0; at < 20; at++) await submit(store, response(at))
  const other = await openStore(store.place)
  let isOver = false
  const settling = (async () => {
    let settled = 0
    while (!isOver) if (await other.settle().catch(() => false)) settled++
    return settled
  })()
  const seen: number[] = []
  const reading = (async () => {
    while (!isOver) {
      seen.push((await Array.fromAsync(answersOf(store))).length)
      seen.push(await countResponses(store, campaignId))
    }
  })()
  for (let at = 20; at < 100; at++) await submit(store, response(at))
  isOver = true
  await reading
  expect(await settling).toBeGreaterThan(0)
  expect(seen.length).toBeGreaterThan(5)
  expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  expect(await countResponses(store, campaignId)).toBe(100)
  await other.close()
})

test('answers do not wait for a build that reads, nor is anything settled under it', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const { campaignId, response } = await asked(store, 3)
  await submit(store, response(0))
  const reading = answersOf(store)
  await reading.next()
  expect(await store.settle()).toBe(false)
  expect(await submit(store, response(1))).toBe('stored')
  expect(await Array.fromAsync(reading)).toEqual([])
  expect(await store.settle()).toBe(true)
  expect(await countResponses(store, campaignId)).toBe(2)
})

test('what a process was storing when it stopped for good is not in the way of others for long', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const { response } = await asked(store, 1)
  const stuck = new Kysely<unknown>({ dialect: postgresDialect(store.place) })
  const transaction = await stuck.startTransaction().execute()
  await sql`set local idle_in_transaction_session_timeout = '500ms'`.execute(transaction)
  expect(await submit(store, response(0))).toBe('stored')
  await expect(transaction.rollback().execute()).rejects.toThrow()
  await stuck.destroy()
})

test('several that open an empty database at once all find its tables', async () => {
  const address = await newDatabase(inject('postgres'))
  const opened = await Promise.all([openStore(address), openStore(address), openStore(address)])
  for (const store of opened) {
    expect(await store.database.damage(store.db)).toEqual([])
    await store.close()
  }
})
