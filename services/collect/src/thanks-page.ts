import { formatDate } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Campaign } from '@madad/store/campaign'
import { spacedCode } from '@madad/store/one-time-codes'
import { receiptOf } from '@madad/store/receipts'
import { html } from 'ghtml'
import { page } from './page.ts'

export interface Thanks {
  link: string
  campaign: Campaign
  language: Language
  responseId: string
}

/** The page after sending: the answers are stored, and a receipt to take them back by. It stands at no address of its own. */
export function thanksPage({ link, campaign, language, responseId }: Thanks): string {
  const title = say(language, 'collect.thanks')
  const { closesOn } = campaign
  const until =
    closesOn === null
      ? say(language, 'collect.receipt.text')
      : say(language, 'collect.receipt.until', { day: formatDate(closesOn, language) })
  const body = html`<body class="notice">
<main data-sent="${link}">
<h1 id="thanks" tabindex="-1">${title}</h1>
<p>${say(language, 'collect.thanks.text')}</p>
<h2>${say(language, 'collect.receipt')}</h2>
<p class="receipt"><output dir="ltr">${spacedCode(receiptOf(responseId))}</output></p>
<p>${until} <a href="/q/${link}/${language}/withdraw">${say(language, 'collect.withdraw')}</a></p>
<p class="hint">${say(language, 'collect.receipt.keep')}</p>
</main>
</body>`
  return page(language, title, body)
}
