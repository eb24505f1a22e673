import { readQuestionnaires } from '@madad/questionnaires/read'
import { expect, test } from 'vitest'
import { auditLines } from './audit.ts'
import { closeCampaign } from './campaign-states.ts'
import { createCampaign } from './campaigns.ts'
import { noteDefinitions } from './questionnaire-versions.ts'
import { receiptOf, withdrawAnswers } from './receipts.ts'
import type { Response } from './response.ts'
import { answersOf, countResponses, isStored, submit } from './responses.ts'
import type { Store } from './store.ts'
import { temporaryStore } from './temporary-store.ts'

const { questionnaires, definitions } = await readQuestionnaires()
const doing = { by: 'dana', at: '2026-11-23T08:00:00Z' }
const today = '2026-11-24'

async function openCampaign(store: Store): Promise<string> {
  await noteDefinitions(store, definitions)
  const questionnaire = questionnaires.find(({ id }) => id === 'teacher-stem-self-efficacy')!
  const days = { opensOn: '2026-11-23', closesOn: '2026-11-30' }
  const plan = { questionnaire, authorityId: '0031', wave: 'pre', schoolYear: 2027, ...days }
  return (await createCampaign(store, { ...plan, languages: ['he'] }, doing)).campaign!.campaignId
}
const response = (campaignId: string, responseId: string): Response => ({
  ...{ responseId, campaignId, institutionId: null, language: 'he', receivedOn: today, codeHash: null, pairing: null },
  answers: [{ itemId: 'start_work', answer: 'what_only_i_said', status: 'observed' }],
})
const one = '00c0ffee-0001-4a0c-9d1a-3f1f6a4b0001'
const other = 'ffffffff-ffff-4a0c-9d1a-3f1f6a4b0002'

test('a receipt is the beginning of a random id in fifteen digits', () => {
  expect(receiptOf(one)).toBe('000828927508481')
  expect(receiptOf(other)).toBe('281474976710655')
})

test('whoever has the receipt takes the answers back, and the same form is not taken again', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const campaignId = await openCampaign(store)
  for (const id of [one, other]) await submit(store, response(campaignId, id))
  const receipt = receiptOf(one)
  expect(await withdrawAnswers(store, { campaignId, receipt, today })).toEqual([])
  expect((await Array.fromAsync(answersOf(store))).map(({ responseId }) => responseId)).toEqual([other])
  expect(await submit(store, response(campaignId, one))).toBe('withdrawn')
  expect([await isStored(store, campaignId, one), await isStored(store, campaignId, other)]).toEqual([false, true])
  expect(await withdrawAnswers(store, { campaignId, receipt, today })).toMatchObject([{ code: 'RECEIPT_UNKNOWN' }])
  // nothing says when
  expect(await auditLines(store, campaignId)).toHaveLength(1)
})

test('what was taken back is no more in the file', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const campaignId = await openCampaign(store)
  await submit(store, response(campaignId, one))
  await withdrawAnswers(store, { campaignId, receipt: receiptOf(one), today })
  expect(await temporary.onDisk()).toContain('what_only_i_said')
  expect(await store.settle()).toBe(true)
  expect(await temporary.onDisk()).not.toContain('what_only_i_said')
})

test('a receipt is good in its own campaign, and until that closes', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const [campaignId, elsewhere] = [await openCampaign(store), await openCampaign(store)]
  await submit(store, response(campaignId, one))
  const receipt = receiptOf(one)
  const codes = async (campaignId: string, today: string) =>
    (await withdrawAnswers(store, { campaignId, receipt, today })).map(({ code }) => code)
  expect(await codes(elsewhere, today)).toEqual(['RECEIPT_UNKNOWN'])
  expect(await codes('x', today)).toEqual(['CAMPAIGN_UNKNOWN'])
  expect(await codes(campaignId, '2026-12-01')).toEqual(['RECEIPT_TOO_LATE'])
  await closeCampaign(store, { campaignId, today }, doing)
  expect(await codes(campaignId, today)).toEqual(['RECEIPT_TOO_LATE'])
  expect(await countResponses(store, campaignId)).toBe(1)
})
