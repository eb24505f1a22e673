import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { type Insertable, sql } from 'kysely'
import { expect, inject, test } from 'vitest'
import { auditLines, writeAudit } from './audit.ts'
import { moveStore } from './move-store.ts'
import { openStore, type Store } from './store.ts'
import type { Tables } from './tables.ts'
import { newDatabase } from './temporary-postgres.ts'

const doing = { by: 'dana', at: '2026-11-23T08:00:00.000Z' }
const hash = (letter: string) => letter.repeat(64)

/** Texts as people and files have them: three scripts, signs beyond the first plane, quotes, marks that sort oddly. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom('אלון', 'ـا', 'é', 'É', '𐀀', '\uffff', "';--", '"', '\\', '\n', ' א '),
)
const word = text.filter((each) => each.trim() !== '' && !each.includes('\0'))
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 12 })
type Rows = { [Table in keyof Tables]?: Insertable<Tables[Table]>[] }

/** Rows of every table, as far as one refers to another. */
const everything = fc.record({ names: words, said: words, count: fc.nat() }).map(({ names, said, count }): Rows => {
  const at = (n: number) => said[n % said.length]!
  const campaign_id = names[0]!
  const id = (n: number) => `00000000-0000-4000-8000-${String((n * 7919) % 1000).padStart(12, '0')}`
  const json = (n: number) => JSON.stringify([at(n), null, { a: at(n + 1) }])
  return {
    upload: names.map((upload_id, n) => ({
      ...{ upload_id, sha256: hash('a'), name: at(n), size: count, received_at: at(n), received_by: at(n + 1) },
      ...{ state: 'refused' as const, problems: json(n), questions: '[]', answers: '{}', contents: json(n + 2) },
    })),
    sign_off_note: said.map((words, n) => ({
      ...{ upload_id: names[0]!, problem_code: at(n), place: json(n), words, by: at(n + 2), at: doing.at },
    })),
    name_decision: said.map((name, n) => ({
      ...{
        kind: 'institution' as const,
        name_key: at(n + 1),
        name,
        code: '440016',
        decided_by: at(n),
        decided_at: doing.at,
      },
    })),
    audit: said.map((subject, n) => ({ ...doing, action: at(n), subject, details: JSON.stringify({ a: at(n + 3) }) })),
    questionnaire_version: names.map((questionnaire_id) => ({
      ...{ questionnaire_id, version: 1, sha256: hash('b'), first_answered_on: null },
    })),
    campaign: [
      {
        ...{
          campaign_id,
          questionnaire_id: campaign_id,
          version: 1,
          authority_id: '0031',
          wave: 'pre',
          school_year: 2027,
        },
        ...{ opens_on: '2026-11-23', closes_on: null, languages: '["he"]', access: 'codes', asks_pairing_code: 1 },
        ...{ programme_id: at(0), body_id: null, invited_count: count + 1, closed_at: null, erased_at: null },
      },
    ],
    campaign_school: [
      { link_id: 'x'.repeat(22), campaign_id, institution_id: '640011', name: at(0), invited_count: count + 1 },
    ],
    one_time_code: names.map((_, n) => ({ code_hash: `${id(n)}0000000`, campaign_id })),
    used_code: names.slice(1).map((_, n) => ({ code_hash: `${id(n)}0000000` })),
    response: names.map((_, n) => ({
      ...{ response_id: id(n), campaign_id, institution_id: null, language: at(n), received_on: '2026-11-23' },
      ...{ pairing_hash: n % 2 ? at(n) : null, pairing_near: n % 2 ? json(n) : null, answers: json(n) },
    })),
    pairing_tally: names.map((value_hash, n) => ({ campaign_id, element: n, value_hash, count: count * 1000 })),
    withdrawn_response: [{ response_id: id(999), campaign_id }],
    opening: said.map((indicator_id, n) => ({ indicator_id, day: `2026-11-${n + 10}` })),
  }
})

async function put(store: Store, rows: Rows): Promise<void> {
  for (const [table, of] of Object.entries(rows).filter(([, of]) => of.length > 0))
    await store.db
      .insertInto(table as keyof Tables)
      .values(of as never)
      .execute()
}

/** All that a store holds, without what its moves have written into the audit. */
async function held(store: Store): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {}
  for (const { name } of await store.db.introspection.getTables()) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(store.db)
    const kept = rows.filter(({ action }) => !String(action).startsWith('store.')).map(({ rowid, ...row }) => row)
    // the order of the signer's words is told by `notes` below
    all[name] = kept.toSorted((a, b) =>
      JSON.stringify(Object.entries(a).toSorted()) < JSON.stringify(Object.entries(b).toSorted()) ? -1 : 1,
    )
  }
  const notes = await store.db.selectFrom('sign_off_note').select('words').orderBy(sql`rowid`).execute()
  return { ...all, notes }
}

async function files(): Promise<AsyncDisposable & { file(name: string): string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'madad-move-'))
  const remove = () => rm(folder, { recursive: true })
  return { file: (name) => path.join(folder, `${name}.sqlite`), [Symbol.asyncDispose]: remove }
}

test('what is moved to PostgreSQL and back is what it was', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(everything, async (rows) => {
      await using folder = await files()
      const [first, second, third] = [
        await openStore(folder.file('first')),
        await openStore(await newDatabase(inject('postgres'))),
        await openStore(folder.file('third')),
      ]
      await put(first, rows)
      const before = await held(first)
      const there = await moveStore(first, second, doing)
      expect(there.problems).toEqual([])
      expect(there.moved.find(({ table }) => table === 'response')).toMatchObject({ rows: rows.response!.length })
      expect(await held(second)).toEqual(before)
      // it goes on where it was
      await writeAudit(second.db, { ...doing, action: 'store.used', subject: 'x', details: {} })
      expect((await moveStore(second, third, doing)).problems).toEqual([])
      expect(await held(third)).toEqual(before)
      for (const store of [first, second, third]) await store.close()
    }),
    { numRuns: Number(process.env.MADAD_PROPERTY_RUNS ?? 12), seed: 20261123 },
  )
})

test('both stores say what was moved, when, by whom, with a sum for each table', async () => {
  await using folder = await files()
  const [from, to] = [await openStore(folder.file('from')), await openStore(await newDatabase(inject('postgres')))]
  await put(from, fc.sample(everything, { numRuns: 1, seed: 1 })[0]!)
  const { moved } = await moveStore(from, to, doing)
  expect(moved).toHaveLength(13)
  const last = async (store: Store) => (await auditLines(store)).at(-1)
  expect(await last(from)).toMatchObject({ ...doing, action: 'store.moved', details: { tables: moved } })
  expect(await last(to)).toMatchObject({ ...doing, action: 'store.brought', details: { tables: moved } })
  expect(JSON.stringify([await last(from), await last(to)])).not.toContain(new URL(inject('postgres')).password)
  for (const store of [from, to]) await store.close()
})

test('where something is already, or a row is changed or refused on its way, nothing is moved', async () => {
  await using folder = await files()
  const from = await openStore(folder.file('from'))
  await put(from, fc.sample(everything, { numRuns: 1, seed: 2 })[0]!)
  const before = await held(from)
  const into = async (prepare: (to: Store) => Promise<unknown>) => {
    const to = await openStore(await newDatabase(inject('postgres')))
    await prepare(to)
    const already = await held(to)
    const { moved, problems } = await moveStore(from, to, doing)
    expect(moved).toEqual([])
    expect(await held(to)).toEqual(already)
    await to.close()
    return problems.map(({ code, where }) => [code, where.name])
  }
  const full = await into((to) => writeAudit(to.db, { ...doing, action: 'x', subject: 'x', details: {} }))
  expect(full).toMatchObject([['STORE_NOT_EMPTY', expect.stringContaining('/test_')]])
  const changing = await into(async ({ db }) => {
    await sql`create function shorter() returns trigger language plpgsql as
      $$ begin new.answers = '[]'; return new; end $$`.execute(db)
    await sql`create trigger shorter before insert on response for each row execute function shorter()`.execute(db)
  })
  expect(changing).toEqual([['STORE_ROWS_DIFFER', 'response']])
  const refusing = await into(({ db }) => sql`alter table audit add check (length(subject) > 1000)`.execute(db))
  expect(refusing).toEqual([['STORE_ROWS_DIFFER', 'audit']])
  expect(await held(from)).toEqual(before)
  expect((await auditLines(from)).some(({ action }) => action === 'store.moved')).toBe(false)
  await from.close()
})

test('new lines are numbered after those that were moved', async () => {
  await using folder = await files()
  const [from, to] = [await openStore(folder.file('from')), await openStore(await newDatabase(inject('postgres')))]
  for (let n = 0; n < 5; n++) await writeAudit(from.db, { ...doing, action: `a${n}`, subject: 'x', details: {} })
  await moveStore(from, to, doing)
  await writeAudit(to.db, { ...doing, action: 'next', subject: 'x', details: {} })
  expect((await auditLines(to)).map(({ auditId, action }) => [auditId, action])).toEqual([
    ...[0, 1, 2, 3, 4].map((n) => [n + 1, `a${n}`]),
    [6, 'store.brought'],
    [7, 'next'],
  ])
  for (const store of [from, to]) await store.close()
})
