import { ownName } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { html } from 'ghtml'
import type { CampaignPage } from './campaign-page.ts'

/** Posters, and cards where people come in by codes. Both say an address, so it must be one that phones reach. */
export function printPart(asked: CampaignPage): string {
  const { language, name, campaign } = asked
  const place = `/${language}/campaigns/${campaign.campaignId}`
  return html`<section class="panel"><h2>${say(language, 'campaigns.page.print')}</h2><p>${say(language, 'campaigns.page.print.lead')}</p>
<form method="get" action="${place}/posters">!${addressField(asked, 'posters')}<button>${say(language, 'campaigns.page.posters')}</button></form></section>
!${
    campaign.access === 'codes' && name !== undefined
      ? html`<section class="panel"><h2>${say(language, 'campaigns.page.cards')}</h2><p>${say(language, 'campaigns.page.cards.lead')}</p>
<form method="post" action="${place}/cards">!${addressField(asked, 'cards')}!${schoolField(asked)}
<p class="field"><label for="count">${say(language, 'campaigns.page.cards.count')}</label><input id="count" name="count" inputmode="numeric" maxlength="5" dir="ltr" aria-describedby="count-hint"><span class="hint" id="count-hint">${say(language, 'campaigns.page.cards.count.hint')}</span></p>
<p class="field"><label for="card_language">${say(language, 'campaigns.page.cards.language')}</label><select id="card_language" name="card_language">!${campaign.languages.map((each) => html`<option value="${each}" lang="${each}">${ownName[each]}</option>`)}</select></p>
<button>${say(language, 'campaigns.page.cards.go')}</button></form></section>`
      : ''
  }`
}

function addressField({ language, service, form, isAddressWrong }: CampaignPage, of: 'posters' | 'cards'): string {
  const id = `address-${of}`
  return html`<p class="field"><label for="${id}">${say(language, 'campaigns.page.address')}</label><input id="${id}" name="address" type="url" value="${form?.get('address') ?? service ?? ''}" maxlength="200" dir="ltr"!${isAddressWrong ? html` aria-invalid="true" aria-describedby="${id}-wrong"` : ''}>
!${isAddressWrong ? html`<span class="hint wrong-words" id="${id}-wrong">${say(language, 'campaigns.page.address.wrong')}</span>` : ''}</p>`
}

const schoolField = ({ language, campaign: { schools } }: CampaignPage): string =>
  schools.length === 0
    ? ''
    : html`<p class="field"><label for="school">${say(language, 'campaigns.page.cards.for')}</label><select id="school" name="school"><option value="">${say(language, 'campaigns.page.cards.all')}</option>!${schools.map(({ institutionId, name }) => html`<option value="${institutionId}">${name}</option>`)}</select></p>`
