import type { Problem } from '@madad/language/problem'
import type { Campaign } from '@madad/store/campaign'
import type { Audience } from './poster-page.ts'

export interface WantedCards {
  audience: Audience
  count: number
}

/**
 * How many cards each school gets: as many as asked for, or as many as are invited.
 * @param asked a school by its six digits, where not all; and how many, where not the invited
 */
export function wantedCards(
  { schools, campaignId, invitedCount }: Campaign,
  { school, count }: { school?: string | undefined; count?: number | undefined },
): { wanted: WantedCards[]; problems: Problem[] } {
  const meant = school === undefined ? schools : schools.filter(({ institutionId }) => institutionId === school)
  if (school !== undefined && meant.length === 0)
    return { wanted: [], problems: [{ code: 'CAMPAIGN_SCHOOL', where: { name: 'school' }, found: school }] }
  if (meant.length === 0) {
    const audience = { link: campaignId, name: undefined }
    return { wanted: [{ audience, count: count ?? invitedCount ?? 0 }], problems: [] }
  }
  const wanted = meant.map(({ linkId, name, invitedCount }) => ({
    audience: { link: linkId, name },
    count: count ?? invitedCount,
  }))
  return { wanted, problems: [] }
}
