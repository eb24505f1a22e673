import { readQuestionnaires } from '@madad/questionnaires/read'
import { expect, test } from 'vitest'
import { auditLines } from './audit.ts'
import { campaignState } from './campaign.ts'
import { closeCampaign, reopenCampaign } from './campaign-states.ts'
import { createCampaign, findCampaign } from './campaigns.ts'
import { noteDefinitions } from './questionnaire-versions.ts'
import type { Store } from './store.ts'
import { temporaryStore } from './temporary-store.ts'

const { questionnaires, definitions } = await readQuestionnaires()
const doing = { by: 'dana', at: '2026-11-25T08:00:00Z' }
const today = '2026-11-25'

async function openCampaign(store: Store): Promise<string> {
  await noteDefinitions(store, definitions)
  const questionnaire = questionnaires.find(({ id }) => id === 'teacher-stem-self-efficacy')!
  const days = { opensOn: '2026-11-23', closesOn: '2026-11-30' }
  const plan = { questionnaire, authorityId: '0031', wave: 'pre', schoolYear: 2027, ...days }
  return (await createCampaign(store, { ...plan, languages: ['he'] }, doing)).campaign!.campaignId
}
const codes = (problems: { code: string }[]) => problems.map(({ code }) => code)

test('a campaign is closed before its day and opened again for a reason, and both leave a line', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const campaignId = await openCampaign(store)
  const state = async (day = today) => campaignState((await findCampaign(store, campaignId))!, day)
  expect(await closeCampaign(store, { campaignId, today, reason: 'enough' }, doing)).toEqual([])
  expect(await state()).toBe('closed')
  const again = { campaignId, today, closesOn: '2026-12-10', reason: 'a school was on strike' }
  expect(await reopenCampaign(store, again, doing)).toEqual([])
  expect([await state(), await state('2026-12-10'), await state('2026-12-11')]).toEqual(['open', 'open', 'closed'])
  expect((await auditLines(store, campaignId)).map(({ action, by, details }) => [action, by, details])).toMatchObject([
    ['campaign.created', 'dana', {}],
    ['campaign.closed', 'dana', { reason: 'enough' }],
    ['campaign.reopened', 'dana', { reason: 'a school was on strike', closesOn: '2026-12-10' }],
  ])
})

test('one that closed on its day is opened again too, open-ended where no day is given', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const campaignId = await openCampaign(store)
  const again = { campaignId, today: '2026-12-05', closesOn: null, reason: 'late answers on paper' }
  expect(await reopenCampaign(store, again, doing)).toEqual([])
  expect(campaignState((await findCampaign(store, campaignId))!, '2040-01-01')).toBe('open')
})

test('what is open is not opened, what is closed not closed, and nothing without a reason or into the past', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const campaignId = await openCampaign(store)
  const again = { campaignId, today, closesOn: '2026-12-10', reason: 'x' }
  expect(codes(await reopenCampaign(store, again, doing))).toEqual(['CAMPAIGN_STATE'])
  await closeCampaign(store, { campaignId, today }, doing)
  expect(codes(await closeCampaign(store, { campaignId, today }, doing))).toEqual(['CAMPAIGN_STATE'])
  const wrong = { ...again, reason: ' ', closesOn: '2026-11-24' }
  expect(codes(await reopenCampaign(store, wrong, doing))).toEqual(['CAMPAIGN_REASON', 'CAMPAIGN_DAYS'])
  expect(codes(await closeCampaign(store, { campaignId: 'x', today }, doing))).toEqual(['CAMPAIGN_UNKNOWN'])
  expect(await auditLines(store, campaignId)).toHaveLength(2)
})
