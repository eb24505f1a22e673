import { direction, type Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Campaign } from '@madad/store/campaign'
import { html } from 'ghtml'
import { page } from '../page.ts'
import type { Reminder } from './reminders.ts'

interface RemindersPage {
  language: Language
  campaign: Campaign
  title: string
  reminders: readonly Reminder[]
}

/** Words to copy and send to each school. */
export function remindersPage({ language, campaign, title, reminders }: RemindersPage): string {
  const place = `/campaigns/${campaign.campaignId}`
  const parts = reminders.map(({ name, words }) => {
    const texts = words.map(
      ({ language: said, text }) => html`<p class="reminder" lang="${said}" dir="${direction(said)}">${text}</p>`,
    )
    return html`<section>!${name === '' ? '' : html`<h2><bdi>${name}</bdi></h2>`}!${texts}</section>`
  })
  const heading = say(language, 'campaigns.page.remind')
  return page({
    language,
    path: `${place}/reminders`,
    title: heading,
    colophon: say(language, 'campaigns.colophon'),
    body: html`<p class="over"><a href="/${language}${place}">${title}</a></p>
<h1>${heading}</h1><p class="lead">${say(language, 'campaigns.page.remind.lead')}</p>!${parts}`,
  })
}
