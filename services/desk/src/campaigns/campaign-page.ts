import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Problem } from '@madad/language/problem'
import { formatSchoolYear } from '@madad/language/school-year'
import type { Questionnaire } from '@madad/questionnaires/schema'
import type { AuditLine } from '@madad/store/audit'
import type { Campaign } from '@madad/store/campaign'
import type { LiveCount, LiveCounts } from '@madad/store/live-counts'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { plainTable } from '../plain-table.ts'
import { formatMoment } from '../uploads/moment.ts'
import { whoForm, whoLine } from '../uploads/who-page.ts'
import { sayNamed } from '../words.ts'
import { answered } from './count-words.ts'
import { aboutOf } from './list-page.ts'
import { linkAddress } from './print/links.ts'
import { printPart } from './print-part.ts'
import { wrongPart } from './problem-words.ts'
import { daysWords, shownState, stateMark, waveWords } from './state-mark.ts'

export interface CampaignPage {
  language: Language
  name: string | undefined
  campaign: Campaign
  /** nothing where its version is there no longer */
  questionnaire: Questionnaire | undefined
  counts: LiveCounts
  audit: readonly AuditLine[]
  /** where respondents reach the service, as far as it is known */
  service: string | null
  /** this server's own address */
  here: string
  today: string
  /** ISO 8601 */
  now: string
  /** what was sent and could not be done */
  problems?: readonly Problem[]
  /** as it was filled in */
  form?: URLSearchParams
  /** the address of the service is none */
  isAddressWrong?: boolean
}

/** One campaign: how it stands, how many answered, its links, and what can be done with it. */
export function campaignPage(asked: CampaignPage): string {
  const { language, name, campaign, questionnaire, audit, today, problems = [] } = asked
  const { campaignId, questionnaireId, wave, schoolYear } = campaign
  const title = questionnaire?.title[language] ?? questionnaireId
  const when = /^\d{4}$/.test(wave) ? [] : [formatSchoolYear(schoolYear, language)]
  const state = shownState(campaign, today)
  return page({
    language,
    path: `/campaigns/${campaignId}`,
    title,
    colophon: say(language, 'campaigns.colophon'),
    body: html`<p class="over"><a href="/${language}/campaigns">${say(language, 'campaigns.title')}</a></p>
<h1>${title}</h1>
<p class="lead">${[waveWords(campaign, language), ...when].join(' · ')}!${aboutOf(campaign)}</p>
<p class="standing">!${stateMark(campaign, today, language)} · ${daysWords(campaign, language)}</p>
!${wrongPart(say(language, 'campaigns.wrong.done'), problems, new Set(['reason', 'closes_on', 'erase_reason']), language)}
!${countsPart(asked)}
!${name === undefined ? html`<section class="panel"><p>${say(language, 'campaigns.new.first')}</p>!${whoForm({ language, next: `/campaigns/${campaignId}` })}</section>` : whoLine(language, name)}
!${state === 'erased' || !questionnaire ? '' : html`<section><h2>${say(language, 'campaigns.page.remind')}</h2><p>${say(language, 'campaigns.page.remind.lead')}</p><p><a href="/${language}/campaigns/${campaignId}/reminders">${say(language, 'campaigns.page.remind')}</a></p></section>!${printPart(asked)}`}
!${name === undefined || state === 'erased' ? '' : state === 'closed' ? reopenPart(asked) + erasePart(asked) : closePart(asked)}
!${auditPart(audit, language)}`,
  })
}

function countsPart({ language, campaign, counts: { step, all, schools }, service, here, now }: CampaignPage): string {
  const title = say(language, 'campaigns.page.counts')
  const titles = (['school', 'answered', 'invited', 'link'] as const).map((name) =>
    say(language, `campaigns.column.${name}`),
  )
  const row = (name: string, count: LiveCount, link: string, isTooSmall = false) => [
    html`<bdi>${name}</bdi>`,
    html`${isTooSmall ? say(language, 'campaigns.count.small') : answered(count, step, language)}`,
    count.invited === null ? '' : html`<span class="figure">${count.invited}</span>`,
    html`<span class="address">${linkAddress(service ?? here, link)}</span>`,
  ]
  const rows = [
    ...schools.map((school) => row(school.name, school, school.linkId, school.isTooSmall)),
    row(say(language, 'campaigns.count.all'), all, campaign.campaignId),
  ]
  return html`<section><h2>${title}</h2>!${plainTable({ caption: title, titles, rows, numeric: [2] })}
<p class="quiet">${say(language, 'campaigns.count.steps', { step })} ${say(language, 'campaigns.page.as_of', { moment: formatMoment(now, language) })} <a href="/${language}/campaigns/${campaign.campaignId}">${say(language, 'campaigns.page.again')}</a></p>
!${service === null ? html`<p class="quiet">${say(language, 'campaigns.page.here_only')}</p>` : ''}</section>`
}

const closePart = ({ language, campaign }: CampaignPage): string =>
  html`<details class="fold refusing"><summary>${say(language, 'campaigns.page.close')}</summary>
<p>${say(language, 'campaigns.page.close.lead')}</p>
<form method="post" action="/${language}/campaigns/${campaign.campaignId}/close">
<p class="field"><label for="reason">${say(language, 'campaigns.page.reason.optional')}</label><input id="reason" name="reason" maxlength="500" dir="auto"></p>
<button class="quiet-button">${say(language, 'campaigns.page.close.go')}</button></form></details>`

function reopenPart({ language, campaign, problems = [], form }: CampaignPage): string {
  const mark = (field: string) => (problems.some(({ where }) => where.name === field) ? ' aria-invalid="true"' : '')
  return html`<section class="panel"><h2>${say(language, 'campaigns.page.reopen')}</h2><p>${say(language, 'campaigns.page.reopen.lead')}</p>
<form method="post" action="/${language}/campaigns/${campaign.campaignId}/reopen">
<p class="field"><label for="reason">${say(language, 'campaigns.page.reason')}</label><input id="reason" name="reason" value="${form?.get('reason') ?? ''}" maxlength="500" dir="auto"!${mark('reason')}></p>
<p class="field"><label for="closes_on">${say(language, 'campaigns.field.closes_on')}</label><input id="closes_on" name="closes_on" type="date" value="${form?.get('closes_on') ?? ''}" aria-describedby="closes_on-hint"!${mark('closes_on')}><span class="hint" id="closes_on-hint">${say(language, 'campaigns.field.closes_on.hint')}</span></p>
<button>${say(language, 'campaigns.page.reopen.go')}</button></form></section>`
}

function erasePart({ language, campaign, problems = [] }: CampaignPage): string {
  const isMissing = problems.some(({ where }) => where.name === 'erase_reason')
  return html`<details class="fold refusing"!${isMissing ? ' open' : ''}><summary>${say(language, 'campaigns.page.erase')}</summary>
<p>${say(language, 'campaigns.page.erase.lead')}</p>
<form method="post" action="/${language}/campaigns/${campaign.campaignId}/erase">
<p class="field"><label for="erase_reason">${say(language, 'campaigns.page.erase.reason')}</label><input id="erase_reason" name="erase_reason" maxlength="500" dir="auto"!${isMissing ? ' aria-invalid="true"' : ''}></p>
<button class="quiet-button">${say(language, 'campaigns.page.erase.go')}</button></form></details>`
}

function auditPart(audit: readonly AuditLine[], language: Language): string {
  const title = say(language, 'campaigns.audit.title')
  const titles = (['when', 'what', 'who', 'details'] as const).map((name) => say(language, `campaigns.audit.${name}`))
  const rows = audit.map(({ at, action, by, details: { reason, count } }) => [
    html`<span class="figure">${formatMoment(at, language)}</span>`,
    html`${sayNamed(language, 'campaigns.audit', action)}`,
    html`<bdi>${by}</bdi>`,
    [reason, count].map((said) => (said === undefined || said === '' ? '' : html`<bdi>${said}</bdi>`)).join(''),
  ])
  return html`<section><h2>${title}</h2>!${plainTable({ caption: title, titles, rows })}</section>`
}
