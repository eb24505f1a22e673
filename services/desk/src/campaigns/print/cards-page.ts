import { direction, type Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { spacedCode } from '@madad/store/one-time-codes'
import { html } from 'ghtml'
import { linkAddress, spokenAddress } from './links.ts'
import type { Audience, ToPrint } from './poster-page.ts'
import { printedPage } from './printed-page.ts'
import { qrPicture } from './qr-picture.ts'

/** A code, those it is meant for, and the language they are spoken to in. */
export interface Card {
  language: Language
  audience: Audience
  code: string
}

/** Cards to be cut out and dealt, ten a sheet, each with a one-time code. */
export function cardsPage(toPrint: ToPrint, cards: readonly Card[]): string {
  const { language, questionnaire } = toPrint
  const note = html`<p class="note">${say(language, 'campaigns.card.once')}</p>`
  const all = html`<div class="cards">!${cards.map((each) => card(toPrint, each))}</div>`
  const title = `${questionnaire.title[language]} · ${say(language, 'campaigns.print.title')}`
  return printedPage(language, title, [note, all])
}

function card({ questionnaire, service }: ToPrint, { language, audience, code }: Card): string {
  const { link, name } = audience
  const address = linkAddress(service, link, language, code)
  return html`<article class="card" lang="${language}" dir="${direction(language)}">
<div class="words">
<h2>${questionnaire.title[language]}</h2>
!${name === undefined ? '' : html`<p>${name}</p>`}
<p>${say(language, 'campaigns.poster.scan')}</p>
<p>${say(language, 'campaigns.poster.or')} <span class="address">${spokenAddress(linkAddress(service, link))}</span></p>
<p>${say(language, 'campaigns.card.code')}: <span class="code">${spacedCode(code)}</span></p>
</div>
!${qrPicture(address, say(language, 'campaigns.poster.scan'))}
</article>`
}
