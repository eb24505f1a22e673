import { formatDate } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import { type Campaign, campaignState } from '@madad/store/campaign'
import { html } from 'ghtml'
import { type Shape, shape } from '../shapes.ts'
import { sayNamed } from '../words.ts'

export type ShownState = 'not_yet' | 'open' | 'closed' | 'erased'

const shapes: Record<ShownState, Shape> = {
  not_yet: 'coming',
  open: 'agrees',
  closed: 'absent',
  erased: 'inapplicable',
}

/** How a campaign stands on a day. */
export const shownState = (campaign: Campaign, today: string): ShownState =>
  campaign.erasedAt === null ? campaignState(campaign, today) : 'erased'

/** How it stands: a shape and words. */
export const stateMark = (campaign: Campaign, today: string, language: Language): string => {
  const state = shownState(campaign, today)
  return html`<span class="state">!${shape(shapes[state])} ${say(language, `campaigns.state.${state}`)}</span>`
}

/** Its wave in words; one that is a year as the year it is. */
export const waveWords = ({ wave }: Pick<Campaign, 'wave'>, language: Language): string =>
  /^\d{4}$/.test(wave) ? formatSchoolYear(Number(wave), language) : sayNamed(language, 'desk.wave', wave)

/** The days on which it takes answers. */
export const daysWords = ({ opensOn, closesOn }: Campaign, language: Language): string => {
  const opens = formatDate(opensOn, language)
  return closesOn === null
    ? say(language, 'campaigns.page.from', { opens })
    : say(language, 'campaigns.page.days', { opens, closes: formatDate(closesOn, language) })
}
