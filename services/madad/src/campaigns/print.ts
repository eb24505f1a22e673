import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { type Card, cardsPage } from '@madad/desk/campaigns/print/cards-page'
import { type Audience, audiencesOf, posterPage, type ToPrint } from '@madad/desk/campaigns/print/poster-page'
import { isLanguage } from '@madad/language/language'
import type { Problem } from '@madad/language/problem'
import type { Campaign } from '@madad/store/campaign'
import { codeKey, makeCodes } from '@madad/store/one-time-codes'
import type { Store } from '@madad/store/store'
import { now } from '../clock.ts'
import { type Home, settingsSchema } from '../home.ts'
import type { Speaker } from '../speaker.ts'
import { type CampaignVerb, questionnaireOf, withCampaign } from './choose-campaign.ts'

interface PrintOptions extends CampaignVerb {
  out: string
  /** where respondents reach the service, where `madad.yml` does not say it */
  address?: string
}

/** `madad campaign posters`: a page to print and hang up. */
export const posters = (options: PrintOptions, speak: Speaker): Promise<number> =>
  withCampaign(options, speak, async ({ home, store, campaign }) => {
    const prepared = await prepare(home, store, campaign, options, speak)
    if ('problems' in prepared) return prepared.problems
    await writeFile(options.out, posterPage(prepared), { flag: 'wx' })
    const count = audiencesOf(campaign).length * campaign.languages.length
    speak.say('campaigns.posters', { count, file: options.out })
    speak.data({ file: options.out, count })
    return []
  })

interface CodesOptions extends PrintOptions {
  count?: number
  /** for this school alone, by its six digits */
  school?: string
  cardLanguage?: string
}

/** `madad campaign codes`: cards to print and deal. What they say is told this once and kept nowhere. */
export const codes = (options: CodesOptions, speak: Speaker): Promise<number> =>
  withCampaign(options, speak, async ({ home, store, campaign }) => {
    const prepared = await prepare(home, store, campaign, options, speak)
    if ('problems' in prepared) return prepared.problems
    const { wanted, problems } = whoGets(campaign, options)
    if (problems.length > 0) return problems
    const count = wanted.reduce((sum, each) => sum + each.count, 0)
    const { campaignId } = campaign
    const made = await makeCodes(store, { campaignId, count, key: codeKey(home.key) }, { by: options.by, at: now() })
    if (made.problems.length > 0) return made.problems
    const left = made.codes.values()
    const language = isLanguage(options.cardLanguage) ? options.cardLanguage : campaign.languages[0]!
    const cards = wanted.flatMap(({ audience, count }) =>
      Array.from({ length: count }, (): Card => ({ language, audience, code: left.next().value! })),
    )
    await writeFile(options.out, cardsPage(prepared, cards), { flag: 'wx', mode: 0o600 })
    speak.say('campaigns.codes', { count, file: options.out })
    speak.data({ file: options.out, count })
    return []
  })

/** How many codes each school gets: as many as asked for, or as many as are invited. */
function whoGets(
  campaign: Campaign,
  { school, count }: CodesOptions,
): { wanted: { audience: Audience; count: number }[]; problems: Problem[] } {
  const { schools } = campaign
  const meant = school === undefined ? schools : schools.filter(({ institutionId }) => institutionId === school)
  if (school !== undefined && meant.length === 0)
    return { wanted: [], problems: [{ code: 'CAMPAIGN_SCHOOL', where: { name: 'school' }, found: school }] }
  if (meant.length === 0) {
    const audience = { link: campaign.campaignId, name: undefined }
    return { wanted: [{ audience, count: count ?? campaign.invitedCount ?? 0 }], problems: [] }
  }
  const wanted = meant.map(({ linkId, name, invitedCount }) => ({
    audience: { link: linkId, name },
    count: count ?? invitedCount,
  }))
  return { wanted, problems: [] }
}

/** What printing needs: an address that phones can reach, and a file that is not there yet. */
async function prepare(
  home: Home,
  store: Store,
  campaign: Campaign,
  { out, address = home.settings.address ?? '' }: PrintOptions,
  speak: Speaker,
): Promise<ToPrint | { problems: Problem[] }> {
  const problems: Problem[] = []
  const isAddress = settingsSchema.shape.address.safeParse(address).success
  if (!isAddress) problems.push({ code: 'ADDRESS_UNKNOWN', where: { name: 'madad.yml' }, found: address })
  if (existsSync(out)) problems.push({ code: 'OUT_EXISTS', where: { file: out }, found: '' })
  const asked = await questionnaireOf(store, home, campaign)
  if ('problems' in asked) problems.push(...asked.problems)
  if ('problems' in asked || problems.length > 0) return { problems }
  return { campaign, questionnaire: asked.questionnaire, service: address, language: speak.language }
}
