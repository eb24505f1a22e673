import { type Language, ownName } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { type Problem, sayProblem } from '@madad/language/problem'
import { fieldName } from '@madad/questionnaires/check'
import { longestPairingText } from '@madad/questionnaires/pairing'
import {
  type Item,
  itemsOf,
  type PairingCodeItem,
  type PairingElement,
  type Questionnaire,
  type Section,
  stepsOf,
} from '@madad/questionnaires/schema'
import type { Campaign } from '@madad/store/campaigns'
import { html } from 'ghtml'
import { page } from './page.ts'
import { formProblems } from './problems.ts'

/** A form as it is shown: fresh, or as it was sent with what must be mended. */
export interface ShownForm {
  campaign: Campaign
  questionnaire: Questionnaire
  language: Language
  responseId: string
  /** field name → what was entered */
  entered: ReadonlyMap<string, string>
  problems: readonly Problem[]
}

interface Option {
  value: string
  label: string
}

const consentParts = ['who_asks', 'why', 'anonymous', 'kept', 'how_long', 'voluntary', 'withdrawal'] as const

/** The whole questionnaire as one form: the consent, a screen for each question, and a screen to send it from. */
export function formPage(form: ShownForm): string {
  const { campaign, questionnaire, language, responseId, problems } = form
  const title = questionnaire.title[language]
  const screens = questionnaire.sections.flatMap((section) => section.items.map((item) => ({ section, item })))
  const ids = screens.map(({ item }) => screenId(item))
  const questions = screens.map(({ section, item }, at) =>
    questionScreen(form, section, item, {
      position: at + 1,
      total: screens.length,
      back: ids[at - 1] ?? 'start',
      next: ids[at + 1] ?? 'send',
    }),
  )
  const body = html`<body>
<form method="post" action="/q/${campaign.campaignId}/${language}" data-campaign="${campaign.campaignId}"!${problems.length ? '' : ' data-fresh'} novalidate autocomplete="off">
<input type="hidden" name="response_id" value="${responseId}">
<main>
!${problems.length ? errorSummary(form) : ''}
!${startScreen(form, ids[0] ?? 'send')}
!${questions}
!${sendScreen(language, ids.at(-1) ?? 'start')}
</main>
</form>
</body>`
  return page(language, title, body)
}

const screenId = (item: Item): string => `question-${item.id}`
const controlId = (field: string): string => `answer-${field}`
const errorId = (field: string): string => `error-${field}`

function errorSummary({ language, questionnaire, problems }: ShownForm): string {
  const places = new Map(itemsOf(questionnaire).flatMap((item) => labelledFields(item, language)))
  const lines = problems.map((problem) => {
    const { rule, fix } = sayProblem(problem, formProblems, language)
    const name = problem.where.name ?? ''
    const place = places.get(name)
    return place === undefined
      ? html`<li>${rule} ${fix}</li>`
      : html`<li><a href="#${controlId(name)}">${place}</a><br>${rule} ${fix}</li>`
  })
  return html`<section class="errors" id="errors" tabindex="-1" autofocus aria-labelledby="errors-title">
<h2 id="errors-title">${say(language, 'collect.errors')}</h2>
<p>${say(language, 'collect.errors.note')}</p>
<ul>!${lines}</ul>
</section>`
}

const labelledFields = (item: Item, language: Language): [field: string, label: string][] =>
  item.type === 'pairing_code'
    ? item.elements.map((element) => [fieldName(item, element.id), element.text[language]])
    : [[fieldName(item), item.text[language]]]

function startScreen({ campaign, questionnaire, language }: ShownForm, next: string): string {
  const others = campaign.languages.filter((each) => each !== language)
  const links = others.map(
    (each) =>
      html`<li><a href="/q/${campaign.campaignId}/${each}" lang="${each}" hreflang="${each}">${ownName[each]}</a></li>`,
  )
  const parts = consentParts.map(
    (part) =>
      html`<div><dt>${say(language, `collect.consent.${part}`)}</dt> <dd>${questionnaire.consent[part][language]}</dd></div>`,
  )
  return html`<section class="start" id="start" tabindex="-1">
!${links.length ? html`<nav class="languages" aria-label="${say(language, 'collect.language')}"><ul>!${links}</ul></nav>` : ''}
<h1>${questionnaire.title[language]}</h1>
<p class="purpose">${questionnaire.purpose[language]}</p>
<p class="duration">${say(language, 'collect.duration', { duration: minutes(questionnaire.minutes, language) })}</p>
<div class="draft" data-draft-found hidden><p>${say(language, 'collect.draft.found')}</p>
<button type="button" class="quiet" data-draft-clear>${say(language, 'collect.draft.clear')}</button></div>
<h2>${say(language, 'collect.consent')}</h2>
<dl class="consent">!${parts}</dl>
<p data-draft-note hidden>${say(language, 'collect.draft.note')}</p>
<p class="agree">${say(language, 'collect.consent.agree')}</p>
<div class="moves"><a class="button" href="#${next}">${say(language, 'collect.start')}</a></div>
</section>`
}

const minutes = (count: number, language: Language): string =>
  new Intl.NumberFormat(`${language}-u-nu-latn`, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(count)

function questionScreen(
  form: ShownForm,
  section: Section,
  item: Item,
  at: { position: number; total: number; back: string; next: string },
): string {
  const { language } = form
  const { position, total } = at
  const id = screenId(item)
  const unmark =
    item.required || item.type === 'pairing_code'
      ? ''
      : html`<button type="button" class="quiet" data-unmark="${item.id}" hidden>${say(language, 'collect.unmark')}</button>`
  return html`<section id="${id}" tabindex="-1" aria-labelledby="${id}-place">
<header><h2 id="${id}-place">${say(language, 'collect.position', { position, total })}<span class="part"> · ${section.title[language]}</span></h2>
<progress value="${position}" max="${total}" aria-hidden="true"></progress></header>
!${item.type === 'pairing_code' ? pairingFields(form, item) : optionFields(form, section, item)}
<div class="moves"><a class="button" href="#${at.next}">${say(language, 'collect.next')}</a>!${unmark}<a class="back" href="#${at.back}">${say(language, 'collect.back')}</a></div>
</section>`
}

function optionFields(form: ShownForm, section: Section, item: Exclude<Item, PairingCodeItem>): string {
  const { language, questionnaire, entered } = form
  const field = fieldName(item)
  const error = fieldError(form, field)
  const hint = item.hint?.[language] ?? section.instructions?.[language]
  const described = [hint ? `hint-${field}` : '', error ? errorId(field) : ''].filter(Boolean).join(' ')
  const options = optionsOf(questionnaire, item, language).map(
    (
      { value, label },
      position,
    ) => html`<label><input type="radio" name="${field}" value="${value}"!${position ? '' : html` id="${controlId(field)}"`}!${entered.get(field) === value ? ' checked' : ''}>${label}</label>
`,
  )
  return html`<fieldset!${described ? html` aria-describedby="${described}"` : ''}>
<legend>${item.text[language]}!${item.required ? html` <span class="required">(${say(language, 'collect.required')})</span>` : ''}</legend>
!${hint ? html`<p class="hint" id="hint-${field}">${hint}</p>` : ''}!${error}
!${options}</fieldset>`
}

function optionsOf(questionnaire: Questionnaire, item: Exclude<Item, PairingCodeItem>, language: Language): Option[] {
  const given = item.type === 'agreement' ? stepsOf(questionnaire, item) : item.choices
  const options = given.map(({ id, label }) => ({ value: id, label: label[language] }))
  if (item.dont_know) options.push({ value: 'dont_know', label: say(language, 'collect.dont_know') })
  if (item.refuse) options.push({ value: 'refused', label: say(language, 'collect.refuse') })
  return options
}

function pairingFields(form: ShownForm, item: PairingCodeItem): string {
  const { language } = form
  const must = say(language, item.required ? 'collect.required' : 'collect.optional')
  return html`<fieldset!${item.hint ? html` aria-describedby="hint-${item.id}"` : ''}>
<legend>${item.text[language]} <span class="required">(${must})</span></legend>
!${item.hint ? html`<p class="hint" id="hint-${item.id}">${item.hint[language]}</p>` : ''}
!${item.elements.map((element) => pairingField(form, item, element))}</fieldset>`
}

function pairingField(form: ShownForm, item: PairingCodeItem, element: PairingElement): string {
  const { language, entered } = form
  const field = fieldName(item, element.id)
  const error = fieldError(form, field)
  const hint = element.hint?.[language]
  const described = [hint ? `hint-${field}` : '', error ? errorId(field) : ''].filter(Boolean).join(' ')
  return html`<div class="field"><div><label for="${controlId(field)}">${element.text[language]}</label>
!${hint ? html`<p class="hint" id="hint-${field}">${hint}</p>` : ''}!${error}</div>
<input id="${controlId(field)}" name="${field}" value="${entered.get(field) ?? ''}" dir="auto" maxlength="${longestPairingText}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="next"!${element.form === 'letter' ? '' : ' inputmode="numeric"'}!${error ? ' aria-invalid="true"' : ''}!${described ? html` aria-describedby="${described}"` : ''}></div>
`
}

function fieldError({ problems, language }: ShownForm, field: string): string {
  const here = problems.filter((problem) => problem.where.name === field)
  if (!here.length) return ''
  const texts = here.map((problem) => {
    const { rule, fix } = sayProblem(problem, formProblems, language)
    return `${rule} ${fix}`
  })
  return html`<p class="error" id="${errorId(field)}"><strong>${say(language, 'collect.error')}</strong> ${texts.join(' ')}</p>`
}

const sendScreen = (
  language: Language,
  back: string,
): string => html`<section class="send" id="send" tabindex="-1" aria-labelledby="send-title">
<h2 id="send-title">${say(language, 'collect.send.title')}</h2>
<p>${say(language, 'collect.send.note')}</p>
<p>${say(language, 'collect.send.final')}</p>
<div class="moves"><button type="submit" class="button">${say(language, 'collect.send')}</button><a class="back" href="#${back}">${say(language, 'collect.back')}</a></div>
</section>`
