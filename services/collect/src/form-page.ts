import { type Language, languages, ownName } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { sayProblem } from '@madad/language/problem'
import { fieldName, fieldNames, insteadPart, placeFields } from '@madad/questionnaires/fields'
import { type AnsweredItem, itemsOf } from '@madad/questionnaires/schema'
import { html } from 'ghtml'
import { consentList } from './consent-list.ts'
import { codeField } from './form.ts'
import { page } from './page.ts'
import { formProblems } from './problems.ts'
import { questionScreen, screenId, screensOf } from './question-screen.ts'
import { ariaOf, controlId, fieldError, hintId, type ShownForm } from './shown-form.ts'

/** The whole questionnaire as one form: the consent, a screen for each question, and a screen to send it from. */
export function formPage(form: ShownForm): string {
  const { link, questionnaire, language, responseId, problems } = form
  const title = questionnaire.title[language]
  const screens = screensOf(questionnaire)
  const ids = screens.map(({ item }) => screenId(item))
  const total = itemsOf(questionnaire).length
  let position = 0
  const questions = screens.map((screen, at) => {
    if (screen.item.type !== 'note') position += 1
    return questionScreen(form, screen, { position, total, back: ids[at - 1] ?? 'start', next: ids[at + 1] ?? 'send' })
  })
  const body = html`<body>
<form method="post" action="/q/${link}/${language}" data-link="${link}"!${problems.length ? '' : ' data-fresh'} novalidate autocomplete="off">
<input type="hidden" name="response_id" value="${responseId}">
<main>
!${problems.length ? errorSummary(form) : ''}
!${startScreen(form, ids[0] ?? 'send')}
!${questions}
!${sendScreen(form, ids.at(-1) ?? 'start')}
</main>
</form>
</body>`
  return page(language, title, body)
}

function errorSummary({ language, questionnaire, problems }: ShownForm): string {
  const places = new Map([
    [codeField, say(language, 'collect.code')],
    ...itemsOf(questionnaire).flatMap((item) => labelledFields(item, language)),
  ])
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

/** Each field of an item with the words that tell it from the others. */
function labelledFields(item: AnsweredItem, language: Language): [field: string, label: string][] {
  if (item.type === 'pairing_code')
    return item.elements.map((element) => [fieldName(item, element.id), element.text[language]])
  const text = item.text[language]
  if (item.type !== 'ranking') return fieldNames(item).map((field) => [field, text])
  const places = placeFields(item).map((field, at): [string, string] => [
    field,
    `${text} · ${say(language, 'collect.ranking.place', { place: at + 1 })}`,
  ])
  return [...places, [fieldName(item, insteadPart), text]]
}

function startScreen(form: ShownForm, next: string): string {
  const { link, campaign, questionnaire, language } = form
  const others = campaign.languages.filter((each) => each !== language)
  const links = others.map(
    (each) => html`<li><a href="/q/${link}/${each}" lang="${each}" hreflang="${each}">${ownName[each]}</a></li>`,
  )
  return html`<section class="start" id="start" tabindex="-1">
!${links.length ? html`<nav class="languages" aria-label="${say(language, 'collect.language')}"><ul>!${links}</ul></nav>` : ''}
<h1>${questionnaire.title[language]}</h1>
<p class="purpose">${questionnaire.purpose[language]}</p>
<p class="duration">${say(language, 'collect.duration', { duration: minutes(questionnaire.minutes, language) })}</p>
<div class="draft" data-draft-found hidden><p>${say(language, 'collect.draft.found')}</p>
<button type="button" class="quiet" data-draft-clear>${say(language, 'collect.draft.clear')}</button></div>
<p class="draft" role="status" data-sent-before hidden>${say(language, 'collect.sent.before')}</p>
<h2>${say(language, 'collect.consent')}</h2>
!${consentList(form)}
<p data-draft-note hidden>${say(language, 'collect.draft.note')}</p>
<p class="agree">${say(language, 'collect.consent.agree')}</p>
!${campaign.access === 'codes' ? codeQuestion(form) : ''}
<div class="moves"><a class="button" href="#${next}">${say(language, 'collect.start')}</a></div>
</section>`
}

function codeQuestion(form: ShownForm): string {
  const { language, code } = form
  return html`<div class="code"><p><label for="${controlId(codeField)}">${say(language, 'collect.code')}</label></p>
<p class="hint" id="${hintId(codeField)}">${say(language, 'collect.code.hint')}</p>!${fieldError(form, codeField)}
<input class="line" id="${controlId(codeField)}" name="${codeField}" value="${code}" dir="ltr" inputmode="numeric" maxlength="40" autocomplete="off" spellcheck="false" data-private!${ariaOf(form, codeField, [hintId(codeField)])}></div>`
}

const inMinutes = new Map(
  languages.map((language) => {
    const options = { style: 'unit', unit: 'minute', unitDisplay: 'long' } as const
    return [language, new Intl.NumberFormat(`${language}-u-nu-latn`, options)]
  }),
)
const minutes = (count: number, language: Language): string => inMinutes.get(language)!.format(count)

const sendScreen = (
  { language }: ShownForm,
  back: string,
): string => html`<section class="send" id="send" tabindex="-1" aria-labelledby="send-title">
<h2 id="send-title">${say(language, 'collect.send.title')}</h2>
<p>${say(language, 'collect.send.note')}</p>
<p>${say(language, 'collect.send.final')}</p>
<div class="moves"><button type="submit" class="button">${say(language, 'collect.send')}</button><a class="back" href="#${back}">${say(language, 'collect.back')}</a></div>
<p class="sending" role="status" data-sending="${say(language, 'collect.sending')}" data-offline="${say(language, 'collect.sending.offline')}" data-crowded="${say(language, 'collect.sending.busy')}" data-again="${say(language, 'collect.sending.again')}"></p>
</section>`
