import type { Language } from '@madad/language/language'
import type { Campaign as CountedCampaign } from '@madad/warehouse/inputs'
import type { Selectable } from 'kysely'
import type { Access, CampaignSchoolTable, CampaignTable } from './tables.ts'

/** One questionnaire version put to the people of one authority for a while. */
export interface Campaign extends CountedCampaign {
  /** those the respondent may choose from, the first shown first */
  languages: Language[]
  access: Access
  /** whether the questionnaire's pairing code is asked for */
  asksPairingCode: boolean
  programmeId: string | null
  bodyId: string | null
  /** those invited; of schools together where there are schools, `null` where nobody said */
  invitedCount: number | null
  /** by name */
  schools: CampaignSchool[]
  /** the instant somebody closed it, beside its closing day */
  closedAt: string | null
  /** the instant its answers were erased */
  erasedAt: string | null
}

/** A school that is asked, with a link of its own. */
export interface CampaignSchool {
  /** the end of its link's address, which nobody can guess */
  linkId: string
  /** six digits */
  institutionId: string
  name: string
  invitedCount: number
}

export type CampaignState = 'not_yet' | 'open' | 'closed'

/** Whether a campaign takes answers on a day. */
export function campaignState(
  { opensOn, closesOn, closedAt }: Pick<Campaign, 'opensOn' | 'closesOn' | 'closedAt'>,
  today: string,
): CampaignState {
  if (closedAt !== null || (closesOn !== null && today > closesOn)) return 'closed'
  return today < opensOn ? 'not_yet' : 'open'
}

export const toRow = (campaign: Campaign): CampaignTable => ({
  campaign_id: campaign.campaignId,
  questionnaire_id: campaign.questionnaireId,
  version: campaign.version,
  authority_id: campaign.authorityId,
  programme_id: campaign.programmeId,
  body_id: campaign.bodyId,
  wave: campaign.wave,
  school_year: campaign.schoolYear,
  opens_on: campaign.opensOn,
  closes_on: campaign.closesOn,
  closed_at: campaign.closedAt,
  erased_at: campaign.erasedAt,
  languages: JSON.stringify(campaign.languages),
  access: campaign.access,
  asks_pairing_code: campaign.asksPairingCode ? 1 : 0,
  invited_count: campaign.schools.length ? null : campaign.invitedCount,
})

export const toSchoolRow = (campaignId: string, school: CampaignSchool): CampaignSchoolTable => ({
  link_id: school.linkId,
  campaign_id: campaignId,
  institution_id: school.institutionId,
  name: school.name,
  invited_count: school.invitedCount,
})

const toSchool = (row: Selectable<CampaignSchoolTable>): CampaignSchool => ({
  linkId: row.link_id,
  institutionId: row.institution_id,
  name: row.name,
  invitedCount: row.invited_count,
})

export function toCampaign(
  row: Selectable<CampaignTable>,
  schoolRows: readonly Selectable<CampaignSchoolTable>[],
): Campaign {
  const schools = schoolRows.map(toSchool).sort((a, b) => a.name.localeCompare(b.name, 'he'))
  return {
    campaignId: row.campaign_id,
    questionnaireId: row.questionnaire_id,
    version: row.version,
    authorityId: row.authority_id,
    programmeId: row.programme_id,
    bodyId: row.body_id,
    wave: row.wave,
    schoolYear: row.school_year,
    opensOn: row.opens_on,
    closesOn: row.closes_on,
    closedAt: row.closed_at,
    erasedAt: row.erased_at,
    languages: JSON.parse(row.languages),
    access: row.access,
    asksPairingCode: row.asks_pairing_code === 1,
    invitedCount: schools.length ? schools.reduce((sum, each) => sum + each.invitedCount, 0) : row.invited_count,
    schools,
  }
}
