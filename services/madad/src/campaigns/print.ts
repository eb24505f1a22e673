import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dealCards } from '@madad/desk/campaigns/print/deal-cards'
import { audiencesOf, posterPage, type ToPrint } from '@madad/desk/campaigns/print/poster-page'
import { isLanguage } from '@madad/language/language'
import type { Problem } from '@madad/language/problem'
import type { Campaign } from '@madad/store/campaign'
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
    const { school, count: asked, out } = options
    const cardLanguage = isLanguage(options.cardLanguage) ? options.cardLanguage : campaign.languages[0]!
    const wanted = { homeKey: home.key, school, count: asked, cardLanguage }
    const { page, count, problems } = await dealCards(store, prepared, wanted, { by: options.by, at: now() })
    if (problems.length > 0) return problems
    await writeFile(out, page, { flag: 'wx', mode: 0o600 })
    speak.say('campaigns.codes', { count, file: options.out })
    speak.data({ file: options.out, count })
    return []
  })

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
