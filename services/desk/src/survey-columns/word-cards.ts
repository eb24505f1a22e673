import type { LookedAt } from '@madad/intake/answer-columns'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { OpenWave, OpenWord } from '@madad/pipelines/survey-columns/open-words'
import { itemsOf, optionsOf } from '@madad/questionnaires/schema'
import { html } from 'ghtml'
import { sayNamed } from '../words.ts'
import { itemWords } from './questionnaire-words.ts'
import { fieldId } from './said-form.ts'

const missing = ['blank', 'refused', 'dont_know', 'not_asked'] as const
const mostItems = 3

/** The answers that are no option, each with what it may mean. */
export function wordCards(looked: LookedAt, wrong: ReadonlySet<string>, language: Language): string {
  const { words } = looked.look
  if (words.length === 0) return ''
  return html`<section aria-labelledby="words"><h2 id="words">${say(language, 'survey.words')}</h2>
<div class="columns">!${words.map((word) => wordCard(word, looked, wrong, language))}</div></section>`
}

function wordCard(word: OpenWord, { questionnaire }: LookedAt, wrong: ReadonlySet<string>, language: Language): string {
  const { key, text, count, kind, itemIds, meaning } = word
  const name = `w.${key}`
  const id = fieldId(name)
  const item = itemsOf(questionnaire).find((each) => each.id === itemIds[0])!
  const own = kind === 'option' ? optionsOf(questionnaire, item) : []
  const option = (value: string, words: string) =>
    html`<option value="${value}"!${value === meaning ? ' selected' : ''}>${words}</option>`
  const group = (label: string, options: readonly string[]) =>
    options.length === 0 ? '' : html`<optgroup label="${label}">!${options}</optgroup>`
  const marks = kind === 'mark' ? (['yes', 'no'] as const) : []
  const texts = itemIds.slice(0, mostItems).map((each) => itemWords(each, { questionnaire, language }))
  const items = [...texts, ...(itemIds.length > mostItems ? ['…'] : [])].join(' · ')
  return html`<fieldset class="column"><legend><q><bdi>${text}</bdi></q></legend>
<p class="quiet">${say(language, 'survey.word.count', { count })}; ${say(language, 'survey.word.under', { items })}</p>
<p class="field"><label for="${id}">${say(language, 'survey.word.means')}</label>
<select id="${id}" name="${name}"!${wrong.has(name) ? ' aria-invalid="true"' : ''}><option value="">${say(language, 'survey.word.choose')}</option>
!${group(
    say(language, 'survey.word.options'),
    own.map((each) => option(`option:${each.id}`, each.label[language])),
  )}!${group(
    say(language, 'survey.word.marks'),
    marks.map((mark) => option(`mark:${mark}`, say(language, `survey.word.mark.${mark}`))),
  )}!${group(
    say(language, 'survey.word.missing'),
    missing.map((why) => option(`missing:${why}`, say(language, `survey.word.missing.${why}`))),
  )}</select></p></fieldset>`
}

/** The words for waves that nobody knows. */
export function waveCards({ look, questionnaire }: LookedAt, wrong: ReadonlySet<string>, language: Language): string {
  if (look.wavesUnknown.length === 0) return ''
  const card = ({ key, text, count, wave }: OpenWave) => {
    const name = `t.${key}`
    const id = fieldId(name)
    const option = (value: string) =>
      html`<option value="${value}"!${value === wave ? ' selected' : ''}>${sayNamed(language, 'desk.wave', value)}</option>`
    return html`<fieldset class="column"><legend><q><bdi>${text}</bdi></q></legend>
<p class="quiet">${say(language, 'survey.word.count', { count })}</p>
<p class="field"><label for="${id}">${say(language, 'survey.waves.which')}</label>
<select id="${id}" name="${name}"!${wrong.has(name) ? ' aria-invalid="true"' : ''}><option value="">${say(language, 'survey.word.choose')}</option>!${questionnaire.waves.map(option)}</select></p></fieldset>`
  }
  return html`<section aria-labelledby="waves"><h2 id="waves">${say(language, 'survey.waves')}</h2>
<div class="columns">!${look.wavesUnknown.map(card)}</div></section>`
}
