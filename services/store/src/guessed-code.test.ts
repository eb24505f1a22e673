import { readQuestionnaires } from '@madad/questionnaires/read'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createCampaign } from './campaigns.ts'
import { hashPairing, pairingKey } from './pairing-hash.ts'
import { noteDefinitions } from './questionnaire-versions.ts'
import { submit } from './responses.ts'
import { temporaryStore } from './temporary-store.ts'

// whoever has the database has its file, the questionnaires, and every code they can think of; not the home's key
const values = ['א', 'ב', 'ג', 'ד']
const homeKey = new Uint8Array(32).fill(7)
const { questionnaires, definitions } = await readQuestionnaires()
const questionnaire = questionnaires.find(({ id }) => id === 'teacher-stem-self-efficacy')!
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** The hashes that codes leave in a store, as its owner reads them: by response, and as counts. */
async function left(codes: readonly (readonly string[])[], key: Uint8Array) {
  await using temporary = await temporaryStore()
  const { store } = temporary
  await noteDefinitions(store, definitions)
  const plan = { questionnaire, authorityId: '0031', wave: 'pre', schoolYear: 2027, languages: ['he' as const] }
  const doing = { by: 'dana', at: '2026-11-23T08:00:00Z' }
  const { campaign } = await createCampaign(store, { ...plan, opensOn: '2026-11-23', closesOn: null }, doing)
  const scope = { ...campaign!, campaignId: 'the same in every store' }
  await Promise.all(
    codes.map((elements, at) =>
      submit(store, {
        ...{ responseId: id(at), campaignId: campaign!.campaignId, institutionId: null, codeHash: null },
        ...{ language: 'he', receivedOn: '2026-11-23', answers: [] },
        pairing: hashPairing(pairingKey(key), scope, elements),
      }),
    ),
  )
  const rows = await store.db.selectFrom('response').selectAll().orderBy('response_id').execute()
  const tallies = await store.db.selectFrom('pairing_tally').selectAll().execute()
  let everything = ''
  for (const { name } of await store.db.introspection.getTables())
    everything += JSON.stringify((await sql`select * from ${sql.table(name)}`.execute(store.db)).rows)
  return {
    codes: rows.map(({ pairing_hash, pairing_near }) => [pairing_hash!, ...(JSON.parse(pairing_near!) as string[])]),
    counts: tallies.map(({ element, value_hash, count }) => ({ element, hash: value_hash, count })),
    everything,
  }
}

/** What can be told from hashes whose key one has not: which are equal, and no more. */
function pattern({ codes, counts }: Awaited<ReturnType<typeof left>>) {
  const names = new Map<string, number>()
  const name = (hash: string) => names.get(hash) ?? names.set(hash, names.size).get(hash)!
  return {
    codes: codes.map((hashes) => hashes.map(name)),
    counts: counts.map(({ element, count }) => `${element} ${count}`).toSorted(),
    // a count's hash is none of those that stand with answers
    isApart: counts.every(({ hash }) => !names.has(hash)),
  }
}

const code = fc.tuple(...Array.from({ length: 4 }, () => fc.nat(values.length - 1)))
/** Another word for each answer to each question. */
const renaming = fc.tuple(...Array.from({ length: 4 }, () => fc.shuffledSubarray(values, { minLength: values.length })))

test('without the key all codes of one pattern look the same, so that none can be told from another', {
  timeout: 30_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(code, { minLength: 1, maxLength: 8 }), renaming, async (codes, renamed) => {
      const said = codes.map((elements) => elements.map((at) => values[at]!))
      const other = codes.map((elements) => elements.map((at, place) => renamed[place]![at]!))
      const [one, two] = [await left(said, homeKey), await left(other, homeKey)]
      expect(pattern(two)).toEqual(pattern(one))
      expect(pattern(one).isApart).toBe(true)
    }),
    { numRuns: 25, seed: 20261123 },
  )
})

test('the hashes of a guess are there for who has the key, and for nobody with another', {
  timeout: 30_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(code, { minLength: 1, maxLength: 4 }), async (codes) => {
      const said = codes.map((elements) => elements.map((at) => values[at]!))
      const guesser = fc.sample(fc.uint8Array({ minLength: 32, maxLength: 32 }), { numRuns: 1, seed: codes.length })[0]!
      const [home, guessed] = [await left(said, homeKey), await left(said, guesser)]
      const hashes = (of: typeof home) => [...of.codes.flat(), ...of.counts.map(({ hash }) => hash)]
      expect(hashes(await left(said, homeKey)).toSorted()).toEqual(hashes(home).toSorted())
      expect(hashes(guessed).filter((hash) => home.everything.includes(hash))).toEqual([])
    }),
    { numRuns: 10, seed: 20261123 },
  )
})

test('no table holds the key, one derived from it, or an answer to a question of the code', async () => {
  const { everything } = await left([['לאה', '31', 'חיפה', '4711']], homeKey)
  for (const key of [homeKey, pairingKey(homeKey)])
    for (const encoding of ['hex', 'base64', 'base64url'] as const)
      expect(everything).not.toContain(Buffer.from(key).toString(encoding))
  for (const answer of ['לאה', 'חיפה', '4711']) expect(everything).not.toContain(answer)
})
