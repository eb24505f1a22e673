import { isLanguage, type Language, languages } from '@madad/language/language'
import { itemsOf, type Questionnaire } from '@madad/questionnaires/schema'
import { type Campaign, type CampaignSchool, campaignState } from '@madad/store/campaign'
import { findLink } from '@madad/store/campaigns'
import { countResponses } from '@madad/store/responses'
import type { Store } from '@madad/store/store'
import { askedForms } from './asked-forms.ts'
import { oncePerTurn } from './once-per-turn.ts'
import { noticePage } from './page.ts'
import type { Institution } from './shown-form.ts'

/** A campaign that takes answers today, as its link and the language of its address show it. */
export interface Open {
  /** the end of its address: the campaign's own, or one of its schools' */
  link: string
  campaign: Campaign
  /** the school whose link it is, where enough were invited for an answer to say so */
  school: CampaignSchool | undefined
  questionnaire: Questionnaire
  language: Language
  /** those of the campaign's authority, where one is to be chosen; where there are none the number is asked for */
  institutions: readonly Institution[] | undefined
}

/** What an address led to instead, as a page that says why. */
export interface Notice {
  status: 403 | 404 | 410
  notice: string
}

export interface FindOptions {
  store: Store
  questionnaires: readonly Questionnaire[]
  /** brings that list up to date, for a campaign whose questionnaire was finished in another process */
  refresh?: () => Promise<unknown>
  /** the schools and kindergartens of an authority, to choose from; where there are none their number is asked for */
  institutionsOf?: (authorityId: string) => Promise<readonly Institution[]>
  /** an answer keeps its school only where at least so many were invited there */
  smallestSchool: number
  /** the day in the municipality, `2026-11-23` */
  today: () => string
}

/**
 * Finds the campaign of a link, open today and in a language it has; otherwise the page that says why not.
 * @param asked the language in the address, if any
 * @param wish the device's `accept-language`
 */
export function finder({ store, questionnaires, refresh, smallestSchool, today, institutionsOf }: FindOptions) {
  const askedForm = askedForms(questionnaires)
  const linked = oncePerTurn((link) => findLink(store, link))
  return async (link: string, asked: string | undefined, wish: string | undefined): Promise<Open | Notice> => {
    const found = await linked(link)
    if (found && !askedForm(found.campaign)) await refresh?.()
    const questionnaire = askedForm(found?.campaign)
    const language = pageLanguage(asked, wish, found?.campaign.languages ?? languages)
    if (!found || !questionnaire || !found.campaign.languages.includes(language))
      return { status: 404, notice: noticePage(language, 'unknown') }
    const { campaign } = found
    const school = found.school && found.school.invitedCount >= smallestSchool ? found.school : undefined
    const state = campaignState(campaign, today())
    // what has been answered was open: the clock was set back
    if (state === 'not_yet' && (await countResponses(store, campaign.campaignId)) === 0)
      return { status: 403, notice: noticePage(language, state, { day: campaign.opensOn }) }
    if (state === 'closed') return { status: 410, notice: noticePage(language, state, { day: lastDay(campaign) }) }
    const isChosen = itemsOf(questionnaire).some(({ type }) => type === 'institution')
    const institutions = isChosen ? await institutionsOf?.(campaign.authorityId) : undefined
    const chosen = institutions?.length ? institutions : undefined
    return { link, campaign, school, questionnaire, language, institutions: chosen }
  }
}

/** The day it closed: the one it was to close on, or the one somebody closed it before that. */
function lastDay({ closesOn, closedAt }: Campaign): string {
  const closedOn = closedAt?.slice(0, 10)
  return closedOn === undefined || (closesOn !== null && closesOn < closedOn) ? closesOn! : closedOn
}

/** The language asked for; else the first offered of those the device wishes for; else the first offered. */
export function pageLanguage(
  asked: string | undefined,
  wish: string | undefined,
  offered: readonly Language[],
): Language {
  if (isLanguage(asked)) return asked
  const wished = (wish ?? '').slice(0, 200).split(',')
  const known = wished.map((each) => each.trim().slice(0, 2).toLowerCase()).filter(isLanguage)
  return known.find((language) => offered.includes(language)) ?? offered[0] ?? 'he'
}
