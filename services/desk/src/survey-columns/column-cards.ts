import type { LookedAt } from '@madad/intake/answer-columns'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { OpenColumn } from '@madad/pipelines/survey-columns/open-columns'
import { html } from 'ghtml'
import { shapes } from '../mapping/column-part.ts'
import { shape } from '../shapes.ts'
import { fieldId } from './said-form.ts'
import { type Choices, choicesFor, targetList } from './target-list.ts'

/** The columns that nothing names, each with what it is taken to be, why, and how to correct that. */
export function columnCards(looked: LookedAt, wrong: ReadonlySet<string>, language: Language): string {
  const { columns, isOpen } = looked.look
  const groups = choicesFor(looked, language)
  const cards = html`<div class="columns">!${columns.map((each) => card(each, groups, looked, wrong, language))}</div>`
  if (columns.length === 0) return ''
  return isOpen
    ? html`<section aria-labelledby="columns"><h2 id="columns">${say(language, 'survey.columns')}</h2>!${cards}</section>`
    : html`<details class="fold unread"><summary>${say(language, 'survey.unread', { count: columns.length })}</summary>!${cards}</details>`
}

function card(
  column: OpenColumn,
  groups: readonly Choices[],
  looked: LookedAt,
  wrong: ReadonlySet<string>,
  language: Language,
): string {
  const { key, place, header, target, suggested } = column
  const name = `c.${key}`
  const id = fieldId(name)
  // a list shows the beginning of a question only
  const chosen = groups.flatMap(({ choices }) => choices).find((each) => each.target === target)?.words ?? ''
  return html`<fieldset class="column"><legend><span class="letters">${place}</span> <bdi>${header.slice(0, 300)}</bdi></legend>
!${samples(column, language)}
<p class="field"><label for="${id}">${say(language, 'survey.column.what')}</label>
!${targetList(name, target, groups, wrong.has(name), looked, language)}</p>
!${chosen === '' ? '' : html`<p class="quiet"><bdi>${chosen}</bdi></p>`}
<p class="why" id="${id}-why">!${suggested?.target === target ? why(suggested, language) : ''}</p></fieldset>`
}

/** How sure it is, and why. */
function why({ confidence, reasons }: NonNullable<OpenColumn['suggested']>, language: Language): string {
  const words = reasons.map((reason) => say(language, `survey.reason.${reason}`)).join('; ')
  return html`<span class="standing">!${shape(shapes[confidence])} ${say(language, `mapping.confidence.${confidence}`)}</span>!${words === '' ? '' : html` <span class="quiet">${words}</span>`}`
}

/** Texts that recur or answer a question; what stands once may be a person's own words and stays unshown. */
function samples({ samples: { filled, distinct, shown } }: OpenColumn, language: Language): string {
  if (filled === 0) return html`<p class="samples quiet">${say(language, 'survey.samples.blank')}</p>`
  if (shown.length === 0)
    return html`<p class="samples quiet">${say(language, 'survey.samples.own', { filled, distinct })}</p>`
  return html`<p class="samples"><span class="quiet">${say(language, 'survey.samples')}</span> !${shown.map(({ text }) => html`<bdi>${text}</bdi>`).join(' · ')} <span class="quiet">(${say(language, 'survey.samples.distinct', { filled, distinct })})</span></p>`
}
