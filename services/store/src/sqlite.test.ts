import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { expect, test } from 'vitest'
import { writeAudit } from './audit.ts'
import * as spine from './migrations/0001_spine.ts'
import { sqliteDialect } from './sqlite.ts'
import { openStore } from './store.ts'
import { temporaryStore } from './temporary-store.ts'
import { signedOffUploads } from './uploads.ts'

const doing = { by: 'dana', at: '2026-11-23T08:00:00Z' }

test('the files of a store are their owner’s alone', async () => {
  await using temporary = await temporaryStore()
  for (const ending of ['', '-wal', '-shm']) {
    const { mode } = await stat(`${temporary.store.place}${ending}`)
    expect((mode & 0o777).toString(8), ending).toBe('600')
  }
})

test('every commit is flushed, foreign keys are kept and tables hold their types', async () => {
  await using temporary = await temporaryStore()
  const { db } = temporary.store
  const pragma = async (name: string) => (await sql.raw<object>(`pragma ${name}`).execute(db)).rows[0]
  expect(await pragma('journal_mode')).toEqual({ journal_mode: 'wal' })
  expect(await pragma('synchronous')).toEqual({ synchronous: 2 })
  expect(await pragma('foreign_keys')).toEqual({ foreign_keys: 1 })
  const wrongType = sql`insert into questionnaire_version values ('a', 'one', ${'0'.repeat(64)}, null)`.execute(db)
  await expect(wrongType).rejects.toThrow(/cannot store TEXT value in INTEGER column/)
})

test('once settled the journal is empty', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  await writeAudit(store.db, { ...doing, action: 'test', subject: 'one', details: {} })
  expect(await store.settle()).toBe(true)
  expect(await readFile(`${store.place}-wal`)).toHaveLength(0)
})

test('a migration that is cut off leaves nothing behind', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'madad-store-'))
  const db = new Kysely<unknown>({ dialect: sqliteDialect(path.join(folder, 'store.sqlite')) })
  const half = {
    up: async (half: Kysely<unknown>) => {
      await sql`create table half (a text)`.execute(half)
      throw new Error('cut off')
    },
  }
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => ({ half }) } }).migrateToLatest()
  expect(error).toMatchObject({ message: 'cut off' })
  const { rows } = await sql`select name from sqlite_master where name = 'half'`.execute(db)
  expect(rows).toEqual([])
  await db.destroy()
  await rm(folder, { recursive: true })
})

test('what was uploaded before files could be withdrawn is all still there', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'madad-store-'))
  const file = path.join(folder, 'store.sqlite')
  const db = new Kysely<unknown>({ dialect: sqliteDialect(file) })
  await new Migrator({ db, provider: { getMigrations: async () => ({ '0001_spine': spine }) } }).migrateToLatest()
  await sql`insert into upload values ('one', ${'a'.repeat(64)}, 'a.xlsx', 7, '2026-01-01', 'dana', 'signed_off', 'cbs/x', '2021',
    'cbs/x 2021', 'staged/a', null, '[]', '2026-01-02', 'noa', 1)`.execute(db)
  await db.destroy()
  const store = await openStore(file)
  expect(await signedOffUploads(store)).toMatchObject([
    { uploadId: 'one', state: 'signed_off', signedOffBy: 'noa', questions: [], answers: {}, withdrawnAt: null },
  ])
  await store.close()
  await rm(folder, { recursive: true })
})

test('a file that is no store is not opened', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'madad-store-'))
  await writeFile(path.join(folder, 'store.sqlite'), 'this is a letter to the mayor, not a database\n'.repeat(100))
  await expect(openStore(path.join(folder, 'store.sqlite'))).rejects.toThrow('not a database')
  await rm(folder, { recursive: true })
})
