import { randomUUID } from 'node:crypto'
import { readQuestionnaires } from '@madad/questionnaires/read'
import { expect, test } from 'vitest'
import { auditLines } from './audit.ts'
import { createCampaign } from './campaigns.ts'
import { codeKey, codeState, hashCode, makeCodes, normalizeCode, spacedCode } from './one-time-codes.ts'
import { noteDefinitions } from './questionnaire-versions.ts'
import type { Response } from './response.ts'
import { submit } from './responses.ts'
import type { Store } from './store.ts'
import type { Access } from './tables.ts'
import { temporaryStore } from './temporary-store.ts'

const { questionnaires, definitions } = await readQuestionnaires()
const key = codeKey(new Uint8Array(32).fill(7))
const doing = { by: 'dana', at: '2026-11-23T08:00:00Z' }

async function openCampaign(store: Store, access: Access = 'codes'): Promise<string> {
  await noteDefinitions(store, definitions)
  const questionnaire = questionnaires.find(({ id }) => id === 'teacher-stem-self-efficacy')!
  const days = { opensOn: '2026-11-23', closesOn: null }
  const plan = { questionnaire, authorityId: '0031', wave: 'pre', schoolYear: 2027, ...days, access }
  return (await createCampaign(store, { ...plan, languages: ['he'] }, doing)).campaign!.campaignId
}

const response = (campaignId: string, code: string): Response => ({
  responseId: randomUUID(),
  campaignId,
  institutionId: null,
  language: 'he',
  receivedOn: '2026-11-23',
  codeHash: hashCode(key, campaignId, code),
  pairing: null,
  answers: [{ itemId: 'start_work', answer: 'agree', status: 'observed' }],
})

test('a code is good once, also where two come together, and the same form may come again', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const campaignId = await openCampaign(store)
  const { codes } = await makeCodes(store, { campaignId, count: 3, key }, doing)
  expect(new Set(codes).size).toBe(3)
  const first = response(campaignId, codes[0]!)
  const together = [first, response(campaignId, codes[0]!), first, response(campaignId, codes[1]!)]
  expect(await Promise.all(together.map((each) => submit(store, each)))).toEqual([
    'stored',
    'code_used',
    'known',
    'stored',
  ])
  expect(await submit(store, response(campaignId, codes[0]!))).toBe('code_used')
  expect(await submit(store, first)).toBe('known')
  expect(await submit(store, response(campaignId, '0'.repeat(15)))).toBe('code_unknown')
  const states = [codes[0]!, codes[2]!, '1'.repeat(15)].map((code) =>
    codeState(store, campaignId, hashCode(key, campaignId, code)),
  )
  expect(await Promise.all(states)).toEqual(['code_used', 'fresh', 'code_unknown'])
})

test('a code of another campaign opens nothing', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const [one, other] = [await openCampaign(store), await openCampaign(store)]
  const { codes } = await makeCodes(store, { campaignId: other, count: 1, key }, doing)
  expect(await submit(store, response(one, codes[0]!))).toBe('code_unknown')
  const smuggled = { ...response(one, codes[0]!), codeHash: hashCode(key, other, codes[0]!) }
  expect(await submit(store, smuggled)).toBe('code_unknown')
})

test('a used code and the answers it came with share nothing that one could join them by', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const campaignId = await openCampaign(store)
  const { codes } = await makeCodes(store, { campaignId, count: 40, key }, doing)
  for (const code of codes.slice(0, 20)) await submit(store, response(campaignId, code))
  expect(await store.settle()).toBe(true)
  const used = await store.db.selectFrom('used_code').selectAll().execute()
  const responses = await store.db.selectFrom('response').selectAll().execute()
  expect(used.map((row) => Object.keys(row))).toEqual(Array(20).fill(['code_hash']))
  const answered = JSON.stringify(responses)
  for (const { code_hash } of used) expect(answered).not.toContain(code_hash)
  // both lie in the order of their own random names, not of their coming
  expect(used.map(({ code_hash }) => code_hash)).toEqual(used.map(({ code_hash }) => code_hash).sort())
  expect(responses.map((row) => row.response_id)).toEqual(responses.map((row) => row.response_id).sort())
  expect(await auditLines(store, campaignId)).toHaveLength(2)
})

test('a code stands nowhere in the file', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const campaignId = await openCampaign(store)
  const { codes } = await makeCodes(store, { campaignId, count: 5, key }, doing)
  await submit(store, response(campaignId, codes[0]!))
  expect(await store.settle()).toBe(true)
  const file = await temporary.onDisk()
  expect(codes.filter((code) => file.includes(code))).toEqual([])
  expect(file).toContain(hashCode(key, campaignId, codes[0]!))
})

test.each([
  ['an open link', async (store: Store) => openCampaign(store, 'open_link'), 5, 'CAMPAIGN_WITHOUT_CODES'],
  ['no campaign', async () => 'x', 5, 'CAMPAIGN_UNKNOWN'],
  ['none', async (store: Store) => openCampaign(store), 0, 'CODES_HOW_MANY'],
  ['far too many', async (store: Store) => openCampaign(store), 1_000_000, 'CODES_HOW_MANY'],
])('for %s no codes are made', async (_what, open, count, code) => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const campaignId = await open(store)
  const made = await makeCodes(store, { campaignId, count, key }, doing)
  expect([made.codes, made.problems.map((problem) => problem.code)]).toEqual([[], [code]])
})

test('a code is read with blanks, dashes and the digits of any keyboard', () => {
  expect(spacedCode('123456789012345')).toBe('123 456 789 012 345')
  for (const typed of ['123 456 789 012 345', '123-456-789-012-345', ' ١٢٣٤٥٦٧٨٩٠١٢٣٤٥‏'])
    expect(normalizeCode(typed)).toBe('123456789012345')
  for (const typed of ['', '12345', '1234567890123456', '12345678901234a', '1'.repeat(10_000)])
    expect(normalizeCode(typed)).toBeUndefined()
})
