import type { LookedAt } from '@madad/intake/answer-columns'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { RecognisedColumn } from '@madad/pipelines/survey-columns/open-columns'
import { html } from 'ghtml'
import { targetWords } from './questionnaire-words.ts'
import { fieldId } from './said-form.ts'
import { type Choices, choicesFor, targetList } from './target-list.ts'

/** What was recognised, folded, each to be corrected; and the columns that say who people are by their headers alone. */
export function recognisedPart(looked: LookedAt, wrong: ReadonlySet<string>, language: Language): string {
  const { recognised, personal, columns, isOpen, words, wavesUnknown } = looked.look
  // whoever comes where nothing is asked comes for this
  const isAll = !isOpen && words.length === 0 && wavesUnknown.length === 0
  const open = new Set(columns.map(({ key }) => key))
  const groups = choicesFor(looked, language)
  // one header on several sheets is said once
  const cards = [...Map.groupBy(recognised, ({ key, place }) => key ?? place).values()].map((own) =>
    card(own, open, groups, looked, wrong, language),
  )
  const told = personal.map(({ place, header }) => `${place} ${header.slice(0, 80)}`).join(' · ')
  return html`!${
    cards.length === 0
      ? ''
      : html`<details class="fold unread"!${isAll ? ' open' : ''}><summary>${say(language, 'survey.recognised', { count: recognised.length })}</summary>
<p>${say(language, 'survey.recognised.lead')}</p><div class="columns">!${cards}</div></details>`
  }
!${personal.length === 0 ? '' : html`<p class="quiet">${say(language, 'survey.personal', { columns: told })}</p>`}`
}

function card(
  own: readonly RecognisedColumn[],
  open: ReadonlySet<string>,
  groups: readonly Choices[],
  looked: LookedAt,
  wrong: ReadonlySet<string>,
  language: Language,
): string {
  const { key, header, target } = own[0]!
  const targets = [...new Set(own.map((each) => each.target))]
  const legend = html`<legend><span class="letters">${own.map(({ place }) => place).join(', ')}</span> <bdi>${header.slice(0, 300)}</bdi></legend>`
  const words = targets.map((each) => targetWords(each, { questionnaire: looked.questionnaire, language })).join('; ')
  if (key === undefined || open.has(key) || targets.length > 1)
    return html`<fieldset class="column">!${legend}<p><bdi>${words}</bdi></p></fieldset>`
  const name = `c.${key}`
  const id = fieldId(name)
  return html`<fieldset class="column">!${legend}<p class="field"><label for="${id}">${say(language, 'survey.column.what')}</label>
!${targetList(name, target, groups, wrong.has(name), looked, language)}</p>
<p class="quiet" id="${id}-why"><bdi>${words}</bdi></p></fieldset>`
}
