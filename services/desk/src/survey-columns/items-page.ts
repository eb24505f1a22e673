import type { LookedAt } from '@madad/intake/answer-columns'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Problem } from '@madad/language/problem'
import type { Upload } from '@madad/store/upload'
import { html } from 'ghtml'
import { itemsAddress, uploadAddress } from '../mapping/addresses.ts'
import { page } from '../page.ts'
import { problemList, sayKnown } from '../uploads/problem-list.ts'
import { sayNamed } from '../words.ts'
import { columnCards } from './column-cards.ts'
import { itemWords, roleWords } from './questionnaire-words.ts'
import { recognisedPart } from './recognised-part.ts'
import { fieldId } from './said-form.ts'
import { waveCards, wordCards } from './word-cards.ts'

export interface ItemsPage {
  language: Language
  upload: Upload
  looked: LookedAt
  /** why what was sent cannot be kept */
  problems: readonly Problem[]
}

/** What a file of answers has that its questionnaire has not: suggested, to be corrected and saved; one form, and no script. */
export function itemsPage({ language, upload, looked, problems }: ItemsPage): string {
  const { uploadId, name } = upload
  const { look, questionnaire } = looked
  const title = say(language, 'survey.title')
  const wrong = new Set(problems.flatMap(({ where }) => where.name ?? []))
  return page({
    language,
    path: itemsAddress(uploadId),
    title,
    body: html`<p class="over"><a href="/${language}${uploadAddress(uploadId)}"><bdi>${name}</bdi></a></p>
<h1>${title}</h1>
<p class="lead">${say(language, 'survey.lead', { questionnaire: questionnaire.title[language], responses: look.responses })}</p>
!${problems.length === 0 ? '' : wrongPart(problems, looked, language)}
<form class="mapping" method="post" action="/${language}${itemsAddress(uploadId)}">
!${look.isOpen ? columnCards(looked, wrong, language) : ''}
!${itemsPart(looked, wrong, language)}
!${lackingPart(looked, wrong, language)}
!${wordCards(looked, wrong, language)}
!${waveCards(looked, wrong, language)}
!${look.isOpen ? '' : columnCards(looked, wrong, language)}
!${look.faults.length === 0 ? '' : html`<section><h2>${say(language, 'survey.faults')}</h2>!${problemList(look.faults, language)}</section>`}
!${recognisedPart(looked, wrong, language)}
<section class="panel" aria-labelledby="save"><h2 id="save">${say(language, 'survey.save')}</h2><p>${say(language, 'survey.save.lead')}</p>
<p class="acts"><button>${say(language, 'survey.save')}</button></p></section>
</form>`,
  })
}

/** Every problem at once, each with the way to its field. */
function wrongPart(problems: readonly Problem[], { questionnaire }: LookedAt, language: Language): string {
  const lines = problems.map((problem) => {
    const { item, ...values } = problem.values ?? {}
    const text = typeof item === 'string' ? { text: itemWords(item, { questionnaire, language }) } : {}
    const { rule, fix } = sayKnown({ ...problem, where: {}, values: { ...values, ...text } }, language)
    return html`<li><a href="#${fieldId(problem.where.name ?? 'columns')}">${rule}</a>. ${fix}</li>`
  })
  return html`<div class="wrong" role="alert"><h2>${say(language, 'mapping.wrong')}</h2><ul class="problems">!${lines}</ul></div>`
}

/** The items that no column answers now; any of them may not have been asked. */
function itemsPart({ look, questionnaire }: LookedAt, wrong: ReadonlySet<string>, language: Language): string {
  const items = Map.groupBy(look.items, ({ itemId }) => itemId)
  if (!look.isOpen || items.size === 0) return ''
  const lines = [...items].map(([itemId, own]) => {
    const name = `n.${itemId}`
    const waves = own.flatMap(({ wave }) => (wave === undefined ? [] : [sayNamed(language, 'desk.wave', wave)]))
    const text = itemWords(itemId, { questionnaire, language })
    return html`<li><label class="check"><input type="checkbox" id="${fieldId(name)}" name="${name}" value="yes"!${own.every(({ isNotAsked }) => isNotAsked) ? ' checked' : ''}!${wrong.has(name) ? ' aria-invalid="true"' : ''}> ${say(language, 'survey.items.not_asked', { text })}!${waves.length === 0 ? '' : html` <span class="quiet">(${waves.join(', ')})</span>`}</label></li>`
  })
  return html`<section aria-labelledby="items"><h2 id="items">${say(language, 'survey.items')}</h2><p>${say(language, 'survey.items.lead')}</p><ul class="bare-list">!${lines}</ul></section>`
}

function lackingPart({ look }: LookedAt, wrong: ReadonlySet<string>, language: Language): string {
  if (look.lacking.length === 0) return ''
  const lines = look.lacking.map(({ key, header, is, isGone }) => {
    const name = `g.${key}`
    const what = roleWords(is, language)
    return html`<li><label class="check"><input type="checkbox" id="${fieldId(name)}" name="${name}" value="yes"!${isGone ? ' checked' : ''}!${wrong.has(name) ? ' aria-invalid="true"' : ''}> ${say(language, 'survey.lacking.gone', { header, what })}</label></li>`
  })
  return html`<section aria-labelledby="lacking"><h2 id="lacking">${say(language, 'survey.lacking')}</h2><ul class="bare-list">!${lines}</ul></section>`
}
