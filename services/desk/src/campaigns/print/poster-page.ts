import { formatDate } from '@madad/language/figures'
import { direction, type Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Questionnaire } from '@madad/questionnaires/schema'
import type { Campaign } from '@madad/store/campaign'
import { html } from 'ghtml'
import { linkAddress, spokenAddress } from './links.ts'
import { printedPage } from './printed-page.ts'
import { qrPicture } from './qr-picture.ts'

export interface ToPrint {
  campaign: Campaign
  questionnaire: Questionnaire
  /** where respondents reach the service: `https://madad.example.muni.il` */
  service: string
  /** the language of whoever prints */
  language: Language
}

/** One of those that a poster or a card is made for: a school, or everybody. */
export interface Audience {
  link: string
  name: string | undefined
}

/** Those with a link of their own: the schools; without schools everybody together. */
export const audiencesOf = (campaign: Campaign): Audience[] =>
  campaign.schools.length
    ? campaign.schools.map(({ linkId, name }) => ({ link: linkId, name }))
    : [{ link: campaign.campaignId, name: undefined }]

/** A poster for each school in each of the campaign's languages, one a sheet of paper. */
export function posterPage(toPrint: ToPrint): string {
  const { campaign, questionnaire, language } = toPrint
  const sheets = audiencesOf(campaign).flatMap((audience) =>
    campaign.languages.map((each) => poster(toPrint, audience, each)),
  )
  return printedPage(language, `${questionnaire.title[language]} · ${say(language, 'campaigns.print.title')}`, sheets)
}

function poster({ campaign, questionnaire, service }: ToPrint, { link, name }: Audience, language: Language): string {
  const address = linkAddress(service, link, language)
  const duration = new Intl.NumberFormat(`${language}-u-nu-latn`, {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'long',
  }).format(questionnaire.minutes)
  const { closesOn } = campaign
  return html`<section class="poster" lang="${language}" dir="${direction(language)}">
!${name === undefined ? '' : html`<p class="school">${name}</p>`}
<h1>${questionnaire.title[language]}</h1>
<p class="small">${questionnaire.purpose[language]}</p>
!${qrPicture(address, say(language, 'campaigns.poster.scan'))}
<p class="scan">${say(language, 'campaigns.poster.scan')}</p>
<p class="small">${say(language, 'campaigns.poster.or')} <span class="address">${spokenAddress(address)}</span></p>
<p class="small">${say(language, 'collect.duration', { duration })}!${closesOn === null ? '' : html` · ${say(language, 'campaigns.poster.until', { day: formatDate(closesOn, language) })}`}</p>
<p class="small">${say(language, 'campaigns.poster.anonymous')}</p>
</section>`
}
