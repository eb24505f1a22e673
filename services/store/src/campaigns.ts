import { randomBytes } from 'node:crypto'
import type { Language } from '@madad/language/language'
import type { Problem } from '@madad/language/problem'
import { permissionProblems } from '@madad/questionnaires/permission'
import type { Questionnaire } from '@madad/questionnaires/schema'
import type { Campaign as CountedCampaign } from '@madad/warehouse/inputs'
import type { Selectable } from 'kysely'
import { type Doing, writeAudit } from './audit.ts'
import type { Store } from './store.ts'
import type { CampaignTable } from './tables.ts'

/** One questionnaire version put to the people of one authority for a while. */
export interface Campaign extends CountedCampaign {
  /** those the respondent may choose from, the first shown first */
  languages: Language[]
}

/** What is decided when a campaign is made. Days are `2026-11-23`; the closing day is still open, none is open-ended. */
export interface CampaignPlan {
  questionnaire: Questionnaire
  authorityId: string
  wave: string
  schoolYear: number
  opensOn: string
  closesOn: string | null
  languages: Language[]
}

/** Makes a campaign, with an id nobody can guess (128 random bits), or says what is wrong with the plan. */
export async function createCampaign(
  store: Store,
  plan: CampaignPlan,
  doing: Doing,
): Promise<{ campaign: Campaign | undefined; problems: Problem[] }> {
  const problems = checkPlan(plan)
  const { id: questionnaireId, version } = plan.questionnaire
  const known = await store.db
    .selectFrom('questionnaire_version')
    .select('version')
    .where('questionnaire_id', '=', questionnaireId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (!known) {
    const values = { version }
    problems.push({
      code: 'CAMPAIGN_QUESTIONNAIRE_UNKNOWN',
      where: { name: 'questionnaire' },
      found: questionnaireId,
      values,
    })
  }
  if (problems.length) return { campaign: undefined, problems }
  const campaign: Campaign = {
    campaignId: randomBytes(16).toString('base64url'),
    questionnaireId,
    version,
    authorityId: plan.authorityId,
    wave: plan.wave,
    schoolYear: plan.schoolYear,
    opensOn: plan.opensOn,
    closesOn: plan.closesOn,
    languages: plan.languages,
  }
  await store.db.transaction().execute(async (db) => {
    await db.insertInto('campaign').values(toRow(campaign)).execute()
    const { campaignId, ...details } = campaign
    await writeAudit(db, { ...doing, action: 'campaign.created', subject: campaignId, details })
  })
  return { campaign, problems }
}

function checkPlan(plan: CampaignPlan): Problem[] {
  const { questionnaire, authorityId, wave, opensOn, closesOn, languages } = plan
  const problems = permissionProblems(questionnaire)
  const wrong = (code: string, name: string, found: string, values?: Record<string, string>) =>
    problems.push({ code, where: { name }, found, ...(values ? { values } : {}) })
  if (!/^\d{4}$/.test(authorityId)) wrong('CAMPAIGN_AUTHORITY', 'authority_id', authorityId)
  if (!questionnaire.waves.includes(wave) && !/^\d{4}$/.test(wave))
    wrong('CAMPAIGN_WAVE', 'wave', wave, { waves: questionnaire.waves.join(', ') })
  const offered = questionnaire.languages.join(', ')
  if (!languages.length || new Set(languages).size < languages.length)
    wrong('CAMPAIGN_LANGUAGES', 'languages', languages.join(', '), { offered })
  for (const language of languages)
    if (!questionnaire.languages.includes(language)) wrong('CAMPAIGN_LANGUAGES', 'languages', language, { offered })
  if (!isDay(opensOn)) wrong('CAMPAIGN_DAYS', 'opens_on', opensOn)
  else if (closesOn !== null && (!isDay(closesOn) || closesOn < opensOn)) wrong('CAMPAIGN_DAYS', 'closes_on', closesOn)
  return problems
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)
}

export async function findCampaign(store: Store, campaignId: string): Promise<Campaign | undefined> {
  const row = await store.db.selectFrom('campaign').selectAll().where('campaign_id', '=', campaignId).executeTakeFirst()
  return row && toCampaign(row)
}

/** Every campaign, in the order they open. */
export async function listCampaigns(store: Store): Promise<Campaign[]> {
  const rows = await store.db.selectFrom('campaign').selectAll().orderBy('opens_on').orderBy('campaign_id').execute()
  return rows.map(toCampaign)
}

/** Whether a campaign takes answers on a day. */
export const campaignState = (campaign: Campaign, today: string): 'not_yet' | 'open' | 'closed' =>
  today < campaign.opensOn ? 'not_yet' : campaign.closesOn !== null && today > campaign.closesOn ? 'closed' : 'open'

const toRow = (campaign: Campaign): CampaignTable => ({
  campaign_id: campaign.campaignId,
  questionnaire_id: campaign.questionnaireId,
  version: campaign.version,
  authority_id: campaign.authorityId,
  wave: campaign.wave,
  school_year: campaign.schoolYear,
  opens_on: campaign.opensOn,
  closes_on: campaign.closesOn,
  languages: JSON.stringify(campaign.languages),
})

const toCampaign = (row: Selectable<CampaignTable>): Campaign => ({
  campaignId: row.campaign_id,
  questionnaireId: row.questionnaire_id,
  version: row.version,
  authorityId: row.authority_id,
  wave: row.wave,
  schoolYear: row.school_year,
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  languages: JSON.parse(row.languages),
})
