import { closeCampaign, reopenCampaign } from '@madad/store/campaign-states'
import { eraseCampaign } from '@madad/store/erase-campaign'
import { now, today } from '../clock.ts'
import type { Speaker } from '../speaker.ts'
import { type CampaignVerb, withCampaign } from './choose-campaign.ts'

/** `madad campaign close`: from this moment it takes no answers. */
export const close = (options: CampaignVerb & { reason?: string }, speak: Speaker): Promise<number> =>
  withCampaign(options, speak, async ({ store, campaign: { campaignId } }) => {
    const asked = { campaignId, today: today(), ...(options.reason === undefined ? {} : { reason: options.reason }) }
    const problems = await closeCampaign(store, asked, { by: options.by, at: now() })
    if (problems.length > 0) return problems
    speak.say('campaigns.closed')
    speak.data({ campaignId, state: 'closed' })
    return []
  })

/** `madad campaign reopen`: it takes answers again, for a reason that is kept. */
export const reopen = (options: CampaignVerb & { reason: string; closes?: string }, speak: Speaker): Promise<number> =>
  withCampaign(options, speak, async ({ store, campaign: { campaignId } }) => {
    const asked = { campaignId, today: today(), reason: options.reason, closesOn: options.closes ?? null }
    const problems = await reopenCampaign(store, asked, { by: options.by, at: now() })
    if (problems.length > 0) return problems
    speak.say('campaigns.reopened')
    speak.data({ campaignId, state: 'open' })
    return []
  })

/** `madad campaign erase`: all that a closed campaign collected is erased for good, for a reason that is kept. */
export const erase = (options: CampaignVerb & { reason: string }, speak: Speaker): Promise<number> =>
  withCampaign(options, speak, async ({ store, campaign: { campaignId } }) => {
    const asked = { campaignId, today: today(), reason: options.reason }
    const problems = await eraseCampaign(store, asked, { by: options.by, at: now() })
    if (problems.length > 0) return problems
    speak.say('campaigns.erased')
    speak.data({ campaignId, state: 'erased' })
    return []
  })
