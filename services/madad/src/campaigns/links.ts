import { linkAddress } from '@madad/desk/campaigns/print/links'
import type { Campaign } from '@madad/store/campaign'
import type { Home } from '../home.ts'

/** Where `madad serve` listens where nothing else is said. */
const ownComputer = 'http://127.0.0.1:4173'

/** Where respondents reach the service: as `madad.yml` says, or on this computer. */
export const addressOf = (home: Home): string => home.settings.address ?? ownComputer

/** The links of a campaign, whole. */
export const linksOf = (campaign: Campaign, service: string) => ({
  link: linkAddress(service, campaign.campaignId),
  schools: campaign.schools.map(({ institutionId, name, invitedCount, linkId }) => ({
    institutionId,
    name,
    invitedCount,
    link: linkAddress(service, linkId),
  })),
})
