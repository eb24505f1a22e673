import { randomBytes } from 'node:crypto'
import type { Problem } from '@madad/language/problem'
import { type Doing, writeAudit } from './audit.ts'
import { type Campaign, type CampaignSchool, toCampaign, toRow, toSchoolRow } from './campaign.ts'
import { type CampaignPlan, checkPlan, hasPairingCode } from './campaign-plan.ts'
import type { Store } from './store.ts'

/** The end of an address that nobody can guess: 128 random bits. */
const unguessable = (): string => randomBytes(16).toString('base64url')

/** Makes a campaign, with links nobody can guess for it and for each of its schools, or says what is wrong with the plan. */
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
    const where = { name: 'questionnaire' }
    problems.push({ code: 'CAMPAIGN_QUESTIONNAIRE_UNKNOWN', where, found: questionnaireId, values: { version } })
  }
  if (problems.length) return { campaign: undefined, problems }
  const campaign = planned(plan)
  await store.db.transaction().execute(async (db) => {
    await db.insertInto('campaign').values(toRow(campaign)).execute()
    for (const school of campaign.schools)
      await db.insertInto('campaign_school').values(toSchoolRow(campaign.campaignId, school)).execute()
    const { campaignId, schools, ...rest } = campaign
    const details = { ...rest, schools: schools.map(({ linkId, ...school }) => school) }
    await writeAudit(db, { ...doing, action: 'campaign.created', subject: campaignId, details })
  })
  return { campaign, problems }
}

function planned(plan: CampaignPlan): Campaign {
  const schools = (plan.schools ?? []).map(
    ({ institutionId, name, invitedCount }): CampaignSchool => ({
      linkId: unguessable(),
      institutionId,
      name: name.trim(),
      invitedCount,
    }),
  )
  const row = toRow({
    campaignId: unguessable(),
    questionnaireId: plan.questionnaire.id,
    version: plan.questionnaire.version,
    authorityId: plan.authorityId,
    programmeId: plan.programmeId ?? null,
    bodyId: plan.bodyId ?? null,
    wave: plan.wave,
    schoolYear: plan.schoolYear,
    opensOn: plan.opensOn,
    closesOn: plan.closesOn,
    closedAt: null,
    erasedAt: null,
    languages: plan.languages,
    access: plan.access ?? 'open_link',
    asksPairingCode: plan.asksPairingCode ?? hasPairingCode(plan.questionnaire),
    invitedCount: plan.invitedCount ?? null,
    schools,
  })
  return toCampaign(
    row,
    schools.map((school) => toSchoolRow(row.campaign_id, school)),
  )
}

export async function findCampaign(store: Store, campaignId: string): Promise<Campaign | undefined> {
  const { db } = store
  const row = await db.selectFrom('campaign').selectAll().where('campaign_id', '=', campaignId).executeTakeFirst()
  if (!row) return undefined
  const schools = await db.selectFrom('campaign_school').selectAll().where('campaign_id', '=', campaignId).execute()
  return toCampaign(row, schools)
}

/** The campaign that a link leads to, and the school where it is a school's own. */
export async function findLink(
  store: Store,
  linkId: string,
): Promise<{ campaign: Campaign; school: CampaignSchool | undefined } | undefined> {
  const campaign = await findCampaign(store, linkId)
  if (campaign) return { campaign, school: undefined }
  const row = await store.db
    .selectFrom('campaign_school')
    .select('campaign_id')
    .where('link_id', '=', linkId)
    .executeTakeFirst()
  const whole = row && (await findCampaign(store, row.campaign_id))
  return whole && { campaign: whole, school: whole.schools.find((school) => school.linkId === linkId) }
}

/** Every campaign, in the order they open. */
export async function listCampaigns(store: Store): Promise<Campaign[]> {
  const rows = await store.db.selectFrom('campaign').selectAll().orderBy('opens_on').orderBy('campaign_id').execute()
  const schools = await store.db.selectFrom('campaign_school').selectAll().execute()
  return rows.map((row) =>
    toCampaign(
      row,
      schools.filter(({ campaign_id }) => campaign_id === row.campaign_id),
    ),
  )
}
