import { readQuestionnaires } from '@madad/questionnaires/read'
import { expect, test } from 'vitest'
import { auditLines } from './audit.ts'
import { closeCampaign, reopenCampaign } from './campaign-states.ts'
import { createCampaign, findCampaign } from './campaigns.ts'
import { eraseCampaign } from './erase-campaign.ts'
import { codeKey, hashCode, makeCodes } from './one-time-codes.ts'
import { hashPairing, pairingKey } from './pairing-hash.ts'
import { noteDefinitions } from './questionnaire-versions.ts'
import { answersOf, submit } from './responses.ts'
import type { Store } from './store.ts'
import { temporaryStore } from './temporary-store.ts'

const { questionnaires, definitions } = await readQuestionnaires()
const questionnaire = questionnaires.find(({ id }) => id === 'teacher-stem-self-efficacy')!
const homeKey = new Uint8Array(32).fill(7)
const today = '2026-11-25'
const doing = { by: 'dana', at: '2026-11-25T08:00:00Z' }

/** A campaign with one answer, given with a one-time code and a pairing code. */
async function answered(store: Store, said: string) {
  const plan = { questionnaire, authorityId: '0031', wave: 'pre', schoolYear: 2027, languages: ['he' as const] }
  const days = { opensOn: '2026-11-23', closesOn: null }
  const campaign = (await createCampaign(store, { ...plan, ...days, access: 'codes' }, doing)).campaign!
  const { campaignId } = campaign
  const key = codeKey(homeKey)
  const { codes } = await makeCodes(store, { campaignId, count: 2, key }, doing)
  await submit(store, {
    ...{ responseId: crypto.randomUUID(), campaignId, institutionId: null, language: 'he', receivedOn: today },
    codeHash: hashCode(key, campaignId, codes[0]!),
    pairing: hashPairing(pairingKey(homeKey), campaign, ['מ', '7', 'ח', '05']),
    answers: [{ itemId: 'start_work', answer: said, status: 'observed' }],
  })
  return campaignId
}

test('a closed campaign is erased for a reason: its answers and codes are gone from the file, another’s are not', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  await noteDefinitions(store, definitions)
  const [campaignId, other] = [await answered(store, 'what_is_erased'), await answered(store, 'what_stays')]
  await closeCampaign(store, { campaignId, today }, doing)
  expect(await eraseCampaign(store, { campaignId, today, reason: 'as was promised' }, doing)).toEqual([])

  expect((await Array.fromAsync(answersOf(store))).map(({ campaignId }) => campaignId)).toEqual([other])
  const left = async (table: 'one_time_code' | 'used_code' | 'pairing_tally') =>
    (await store.db.selectFrom(table).selectAll().execute()).length
  expect([await left('one_time_code'), await left('used_code'), await left('pairing_tally')]).toEqual([2, 1, 4])
  expect(await store.settle()).toBe(true)
  const file = await temporary.onDisk()
  expect([file.includes('what_is_erased'), file.includes('what_stays')]).toEqual([false, true])

  expect(await findCampaign(store, campaignId)).toMatchObject({ erasedAt: doing.at })
  expect((await auditLines(store, campaignId)).at(-1)).toMatchObject({
    ...{ action: 'campaign.erased', by: 'dana', details: { reason: 'as was promised' } },
  })
  for (const again of [
    await eraseCampaign(store, { campaignId, today, reason: 'again' }, doing),
    await reopenCampaign(store, { campaignId, today, closesOn: null, reason: 'again' }, doing),
  ])
    expect(again).toMatchObject([{ code: 'CAMPAIGN_ERASED' }])
})

test('what is still open is not erased, nor anything without a reason', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  await noteDefinitions(store, definitions)
  const campaignId = await answered(store, 'agree')
  const problems = await eraseCampaign(store, { campaignId, today, reason: ' ' }, doing)
  expect(problems.map(({ code }) => code)).toEqual(['CAMPAIGN_STATE', 'CAMPAIGN_REASON'])
  expect(await eraseCampaign(store, { campaignId: 'x', today, reason: 'x' }, doing)).toMatchObject([
    { code: 'CAMPAIGN_UNKNOWN' },
  ])
  expect(await Array.fromAsync(answersOf(store))).toHaveLength(1)
})
