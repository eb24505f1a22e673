import { findCampaign } from './campaigns.ts'
import type { Store } from './store.ts'

/**
 * How many have answered, told in steps of the withholding threshold and rounded down: whoever watches sees no single
 * answer arrive, and nothing can be worked out from the rest. Below the first step nothing is said, not even nought.
 */
export interface LiveCount {
  /** `null` where nobody said */
  invited: number | null
  /** at least so many; `null` for fewer than the first step */
  atLeast: number | null
}

export interface SchoolCount extends LiveCount {
  linkId: string
  institutionId: string
  name: string
  invited: number
  /** too few invited for a count of its own, ever: what comes by its link counts only with the others */
  isTooSmall: boolean
}

export interface LiveCounts {
  /** the step, also the smallest number that is said */
  step: number
  all: LiveCount
  /** those with the smallest known share first: the order to remind them in */
  schools: SchoolCount[]
}

/** @param step how few answers are withheld, `minimum_answers` of the home */
export async function liveCounts(store: Store, campaignId: string, step: number): Promise<LiveCounts | undefined> {
  const campaign = await findCampaign(store, campaignId)
  if (!campaign) return undefined
  const rows = await store.db
    .selectFrom('response')
    .select(({ fn }) => ['institution_id', fn.countAll<number>().as('count')])
    .where('campaign_id', '=', campaignId)
    .groupBy('institution_id')
    .execute()
  const inSteps = (count: number): number | null => Math.floor(count / step) * step || null
  const schools = campaign.schools.map(({ linkId, institutionId, name, invitedCount }): SchoolCount => {
    const count = rows.find(({ institution_id }) => institution_id === institutionId)?.count ?? 0
    const isTooSmall = invitedCount < step
    return { linkId, institutionId, name, invited: invitedCount, atLeast: inSteps(count), isTooSmall }
  })
  const share = ({ atLeast, invited }: SchoolCount): number => (atLeast ?? 0) / invited
  return {
    step,
    all: { invited: campaign.invitedCount, atLeast: inSteps(rows.reduce((sum, { count }) => sum + count, 0)) },
    schools: schools.sort((a, b) => share(a) - share(b)),
  }
}
