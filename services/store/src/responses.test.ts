import { randomUUID } from 'node:crypto'
import type { CheckedAnswer } from '@madad/questionnaires/check'
import { readQuestionnaires } from '@madad/questionnaires/read'
import { expect, test } from 'vitest'
import { createCampaign } from './campaigns.ts'
import { noteDefinitions } from './questionnaire-versions.ts'
import type { Response } from './response.ts'
import { answersOf, countResponses, submit } from './responses.ts'
import type { Store } from './store.ts'
import { openStore } from './store.ts'
import { temporaryStore } from './temporary-store.ts'

const { questionnaires, definitions } = await readQuestionnaires()
const answers: CheckedAnswer[] = [
  { itemId: 'start_work', answer: 'agree', status: 'observed' },
  { itemId: 'read_mistake', answer: null, status: 'blank' },
]

async function openCampaign(store: Store): Promise<string> {
  await noteDefinitions(store, definitions)
  const { campaign } = await createCampaign(
    store,
    {
      questionnaire: questionnaires.find(({ id }) => id === 'teacher-stem-self-efficacy')!,
      authorityId: '0031',
      wave: 'pre',
      schoolYear: 2027,
      opensOn: '2026-11-23',
      closesOn: null,
      languages: ['he'],
    },
    { by: 'dana', at: '2026-11-23T08:00:00Z' },
  )
  return campaign!.campaignId
}
const response = (campaignId: string, parts: Partial<Response> = {}): Response => ({
  responseId: randomUUID(),
  campaignId,
  language: 'he',
  receivedOn: '2026-11-23',
  institutionId: null,
  codeHash: null,
  pairing: null,
  answers,
  ...parts,
})

test('a response comes back as one answer an item, what was skipped as blank', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const campaignId = await openCampaign(store)
  const sent = response(campaignId)
  expect(await submit(store, sent)).toBe('stored')
  const common = { responseId: sent.responseId, campaignId, day: '2026-11-23', language: 'he' }
  expect(await Array.fromAsync(answersOf(store))).toEqual([
    { ...common, itemId: 'start_work', answer: 'agree', status: 'observed' },
    { ...common, itemId: 'read_mistake', answer: null, status: 'blank' },
  ])
})

test('a stored response is in the file for whoever opens it next, the store not being closed', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const campaignId = await openCampaign(store)
  await submit(store, response(campaignId))
  const other = await openStore(store.place)
  expect(await countResponses(other, campaignId)).toBe(1)
  await other.close()
})

test('a response sent again changes nothing, in the same group or later, and other answers under its id are told apart', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const campaignId = await openCampaign(store)
  const sent = response(campaignId)
  const again = { ...sent, language: 'ar' }
  const otherwise = { ...sent, answers: [] }
  const together = await Promise.all([submit(store, sent), submit(store, again), submit(store, otherwise)])
  expect(together).toEqual(['stored', 'known', 'differs'])
  expect([await submit(store, again), await submit(store, otherwise)]).toEqual(['known', 'differs'])
  expect((await Array.fromAsync(answersOf(store))).map(({ language, itemId }) => [language, itemId])).toEqual([
    ['he', 'start_work'],
    ['he', 'read_mistake'],
  ])
})

test('one that cannot be stored does not take its group with it', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const campaignId = await openCampaign(store)
  const sent = [
    response(campaignId),
    response('no such campaign'),
    response(campaignId, { responseId: 'short' }),
    response(campaignId),
  ]
  const results = await Promise.allSettled(sent.map((each) => submit(store, each)))
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  expect(await countResponses(store, campaignId)).toBe(2)
})

test('a thousand that arrive together are all there, each once', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const campaignId = await openCampaign(store)
  const sent = Array.from({ length: 1000 }, () => response(campaignId))
  const results = await Promise.all([...sent, ...sent.slice(0, 100)].map((each) => submit(store, each)))
  expect(results.filter((result) => result === 'stored')).toHaveLength(1000)
  expect(new Set((await Array.fromAsync(answersOf(store))).map(({ responseId }) => responseId))).toEqual(
    new Set(sent.map(({ responseId }) => responseId)),
  )
})

test('closing a store waits for what is being stored', async () => {
  await using temporary = await temporaryStore()
  const campaignId = await openCampaign(temporary.store)
  const second = await openStore(temporary.store.place)
  const sent = submit(second, response(campaignId))
  await second.close()
  expect(await sent).toBe('stored')
  expect(await countResponses(temporary.store, campaignId)).toBe(1)
})

test('answers are read as they stood when reading began, while others are stored', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const campaignId = await openCampaign(store)
  await submit(store, response(campaignId))
  const reading = answersOf(store)
  await reading.next()
  await submit(store, response(campaignId))
  expect(await Array.fromAsync(reading)).toHaveLength(1)
  expect(await Array.fromAsync(answersOf(store))).toHaveLength(4)
})

test('once settled, the rows say nothing of the order in which they came', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const campaignId = await openCampaign(store)
  for (let n = 0; n < 20; n++) await submit(store, response(campaignId))
  expect(await store.settle()).toBe(true)
  const rows = await store.db.selectFrom('response').select('response_id').execute()
  expect(rows.map((row) => row.response_id)).toEqual(rows.map((row) => row.response_id).sort())
})
