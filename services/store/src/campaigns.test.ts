import { readQuestionnaires } from '@madad/questionnaires/read'
import { expect, test } from 'vitest'
import { auditLines } from './audit.ts'
import { campaignState } from './campaign.ts'
import type { CampaignPlan } from './campaign-plan.ts'
import { createCampaign, findCampaign, findLink, listCampaigns } from './campaigns.ts'
import { noteDefinitions } from './questionnaire-versions.ts'
import { submit } from './responses.ts'
import { temporaryStore } from './temporary-store.ts'

const { questionnaires, definitions } = await readQuestionnaires()
const questionnaire = questionnaires.find(({ id }) => id === 'teacher-stem-self-efficacy')!
const doing = { by: 'dana', at: '2026-11-23T08:00:00Z' }
const plan: CampaignPlan = {
  questionnaire,
  authorityId: '0031',
  wave: 'pre',
  schoolYear: 2027,
  opensOn: '2026-11-23',
  closesOn: '2026-12-31',
  languages: ['he', 'ar'],
}
const id = questionnaire.id

test('a campaign has an id that nobody can guess, and is found by it', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  await noteDefinitions(store, definitions)
  const { campaign, problems } = await createCampaign(store, plan, doing)
  expect(problems).toEqual([])
  expect(campaign?.campaignId).toMatch(/^[\w-]{22}$/)
  const { questionnaire: _, ...planned } = plan
  expect(await findCampaign(store, campaign!.campaignId)).toEqual({
    ...planned,
    campaignId: campaign!.campaignId,
    questionnaireId: id,
    version: 1,
    access: 'open_link',
    asksPairingCode: true,
    programmeId: null,
    bodyId: null,
    invitedCount: null,
    schools: [],
    closedAt: null,
    erasedAt: null,
  })
  expect(await findCampaign(store, 'x')).toBeUndefined()
  expect((await auditLines(store, campaign!.campaignId)).map(({ action, by }) => [action, by])).toEqual([
    ['campaign.created', 'dana'],
  ])
})

const schools = [
  { institutionId: '640011', name: 'אורט אלון', invitedCount: 24 },
  { institutionId: '640029', name: 'חטיבת ברוש', invitedCount: 9 },
]

test('each school has a link of its own that leads to the campaign, and the invited are theirs together', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  await noteDefinitions(store, definitions)
  const { campaign } = await createCampaign(store, { ...plan, schools, invitedCount: 5, programmeId: 'physics' }, doing)
  expect(await findCampaign(store, campaign!.campaignId)).toEqual(campaign)
  expect(campaign).toMatchObject({ invitedCount: 33, programmeId: 'physics', schools })
  const links = campaign!.schools.map(({ linkId }) => linkId)
  expect(new Set([campaign!.campaignId, ...links]).size).toBe(3)
  expect(await findLink(store, campaign!.campaignId)).toEqual({ campaign, school: undefined })
  expect(await findLink(store, links[1]!)).toEqual({ campaign, school: campaign!.schools[1] })
  expect(await findLink(store, 'x')).toBeUndefined()
  const [line] = await auditLines(store, campaign!.campaignId)
  expect(JSON.stringify(line!.details)).not.toContain(links[0])
})

test('what is wrong with schools, numbers invited, programme and pairing is said together', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  await noteDefinitions(store, definitions)
  const [alon, brosh] = schools
  const unpaired = { ...questionnaire, sections: questionnaire.sections.filter(({ id }) => id === 'engagement') }
  const { problems } = await createCampaign(
    store,
    {
      ...plan,
      questionnaire: unpaired,
      asksPairingCode: true,
      programmeId: 'physics',
      bodyId: 'steering',
      invitedCount: 0,
      schools: [alon!, { ...alon!, invitedCount: 2.5 }, { ...brosh!, institutionId: '64' }, { ...brosh!, name: ' ' }],
    },
    doing,
  )
  expect(problems.map(({ code, where }) => [code, where.name])).toEqual([
    ['CAMPAIGN_PAIRING', 'asks_pairing_code'],
    ['CAMPAIGN_ABOUT', 'programme_id'],
    ['CAMPAIGN_INVITED', 'invited'],
    ['CAMPAIGN_SCHOOL', 'school'],
    ['CAMPAIGN_INVITED', 'school 640011'],
    ['CAMPAIGN_SCHOOL', 'school'],
    ['CAMPAIGN_SCHOOL', 'school'],
  ])
})

test('campaigns are listed in the order they open', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  await noteDefinitions(store, definitions)
  await createCampaign(store, { ...plan, wave: 'post', opensOn: '2027-05-01', closesOn: null }, doing)
  await createCampaign(store, plan, doing)
  expect((await listCampaigns(store)).map(({ wave }) => wave)).toEqual(['pre', 'post'])
})

test('everything that is wrong with a plan is said at once, and no campaign made', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const wrong = { authorityId: '31', wave: 'before', languages: [], closesOn: '2026-11-22' }
  const { campaign, problems } = await createCampaign(store, { ...plan, ...wrong }, doing)
  expect(campaign).toBeUndefined()
  expect(problems.map(({ code, where }) => [code, where.name])).toEqual([
    ['CAMPAIGN_AUTHORITY', 'authority_id'],
    ['CAMPAIGN_WAVE', 'wave'],
    ['CAMPAIGN_LANGUAGES', 'languages'],
    ['CAMPAIGN_DAYS', 'closes_on'],
    ['CAMPAIGN_QUESTIONNAIRE_UNKNOWN', 'questionnaire'],
  ])
  expect(await listCampaigns(store)).toEqual([])
})

test('a questionnaire that needs a permission is put to nobody before the permission is recorded', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  await noteDefinitions(store, definitions)
  const asking = (recorded?: { by: string; on: string }) => {
    const permission = { needed: true, ...(recorded ? { recorded } : {}) }
    return { ...plan, questionnaire: { ...questionnaire, instrument: { ...questionnaire.instrument, permission } } }
  }
  const refused = await createCampaign(store, asking(), doing)
  expect(refused.problems).toMatchObject([{ code: 'QUESTIONNAIRE_PERMISSION_MISSING', where: { name: id } }])
  expect(await listCampaigns(store)).toEqual([])
  expect((await createCampaign(store, asking({ by: 'Its owner', on: '2026-11-01' }), doing)).problems).toEqual([])
})

test('a year is a wave too; a day that is in no calendar is none', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  await noteDefinitions(store, definitions)
  expect((await createCampaign(store, { ...plan, wave: '2027' }, doing)).problems).toEqual([])
  const { problems } = await createCampaign(store, { ...plan, opensOn: '2026-02-30' }, doing)
  expect(problems).toMatchObject([{ code: 'CAMPAIGN_DAYS', where: { name: 'opens_on' }, found: '2026-02-30' }])
})

test('a campaign is open from its first day through its last', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  await noteDefinitions(store, definitions)
  const { campaign } = await createCampaign(store, plan, doing)
  const states = ['2026-11-22', '2026-11-23', '2026-12-31', '2027-01-01'].map((day) => campaignState(campaign!, day))
  expect(states).toEqual(['not_yet', 'open', 'open', 'closed'])
  expect(campaignState({ ...campaign!, closesOn: null }, '2040-01-01')).toBe('open')
})

test('a version may change until it is first answered, and not after', async () => {
  await using temporary = await temporaryStore()
  const { store } = temporary
  const definition = definitions.find((each) => each.id === id)!
  const changed = { ...definition, sha256: 'f'.repeat(64) }
  expect(await noteDefinitions(store, [changed])).toEqual([])
  expect(await noteDefinitions(store, [definition])).toEqual([])
  const { campaign } = await createCampaign(store, plan, doing)
  const response = {
    responseId: '6f0c3a52-7d7e-4a0c-9d1a-3f1f6a4b0001',
    campaignId: campaign!.campaignId,
    language: 'he',
    receivedOn: '2026-11-24',
    institutionId: null,
    codeHash: null,
    pairing: null,
    answers: [],
  }
  await submit(store, response)
  expect(await noteDefinitions(store, [definition])).toEqual([])
  expect(await noteDefinitions(store, [changed])).toMatchObject([
    {
      code: 'QUESTIONNAIRE_VERSION_CHANGED',
      where: { file: `${id}/v1.yml` },
      values: { version: 1, day: '2026-11-24' },
    },
  ])
  expect(await noteDefinitions(store, [])).toMatchObject([
    { code: 'QUESTIONNAIRE_VERSION_MISSING', where: { name: id }, values: { version: 1, day: '2026-11-24' } },
  ])
  expect(await noteDefinitions(store, [definition])).toEqual([])
})
