import type { LookedAt } from '@madad/intake/answer-columns'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { toldRoles } from '@madad/pipelines/survey-columns/said'
import { itemsOf, placesOf, type Questionnaire } from '@madad/questionnaires/schema'
import { html } from 'ghtml'
import { sayNamed } from '../words.ts'
import { targetWords } from './questionnaire-words.ts'
import { fieldId } from './said-form.ts'

interface Choice {
  target: string
  words: string
}

/** What a column may be, under a title of their own. */
export interface Choices {
  label: string
  choices: Choice[]
}

/** So many options a page bears; a questionnaire of hundreds of items beside as many columns offers only what is open. */
const mostOptions = 20_000

/** The list from which a person chooses what a column is. `<id>-why` says why it is thought to be that. */
export function targetList(
  name: string,
  chosen: string,
  groups: readonly Choices[],
  isWrong: boolean,
  { questionnaire }: Pick<LookedAt, 'questionnaire'>,
  language: Language,
): string {
  const id = fieldId(name)
  const option = ({ target, words }: Choice) =>
    html`<option value="${target}"!${target === chosen ? ' selected' : ''}>${words}</option>`
  const group = ({ label, choices }: Choices) =>
    choices.length === 0 ? '' : html`<optgroup label="${label}">!${choices.map(option)}</optgroup>`
  const isOffered = groups.some(({ choices }) => choices.some((each) => each.target === chosen))
  // what is neither offered nor nothing is still what it was taken for
  const other =
    isOffered || chosen === 'unread'
      ? ''
      : option({ target: chosen, words: targetWords(chosen, { questionnaire, language }) })
  return html`<select id="${id}" name="${name}" aria-describedby="${id}-why"!${isWrong ? ' aria-invalid="true"' : ''}>
<option value="unread">${say(language, 'survey.column.unread')}</option>!${other}!${groups.map(group)}</select>`
}

/** What a column may be: items that wait for one first, then every item, then what tells of the response. */
export function choicesFor({ look, questionnaire }: LookedAt, language: Language): Choices[] {
  const { columns, items, waves, recognised } = look
  const known = new Set(recognised.map(({ target }) => target))
  const waiting = new Set(
    [
      ...items.map(({ itemId, wave }) => (wave === undefined ? itemId : `${itemId}@${wave}`)),
      ...columns.flatMap(({ target, suggested }) => [target, suggested?.target ?? 'unread']),
    ].filter((target) => !known.has(target)),
  )
  const each = [...waves, undefined]
  const all = each.flatMap((wave) => ofItems(questionnaire, wave, language).map((choice) => ({ wave, ...choice })))
  const inWave = (wave: string | undefined, isWaiting: boolean) =>
    all.filter((choice) => choice.wave === wave && waiting.has(choice.target) === isWaiting)
  const label = (key: 'open' | 'others', wave: string | undefined) =>
    wave === undefined
      ? say(language, `survey.column.${key}`)
      : say(language, `survey.column.${key}.wave`, { wave: sayNamed(language, 'desk.wave', wave) })
  const isTooMuch = (columns.length + recognised.length) * all.length > mostOptions
  return [
    ...each.map((wave) => ({ label: label('open', wave), choices: inWave(wave, true) })),
    ...(isTooMuch ? [] : each.map((wave) => ({ label: label('others', wave), choices: inWave(wave, false) }))),
    {
      label: say(language, 'survey.column.told'),
      choices: toldRoles
        .filter((role) => role !== 'unread')
        .map((role) => ({ target: role, words: say(language, `survey.column.is.${role}`) })),
    },
  ]
}

/** Every item, and what of an item has a column of its own. */
function ofItems(questionnaire: Questionnaire, wave: string | undefined, language: Language): Choice[] {
  const behind = wave === undefined ? '' : `@${wave}`
  return itemsOf(questionnaire).flatMap((item): Choice[] => {
    const text = item.text[language]
    const part = (id: string, words: string): Choice => ({
      target: `${item.id}:${id}${behind}`,
      words: `${text} › ${words}`,
    })
    if (item.type === 'pairing_code') return item.elements.map((each) => part(each.id, each.text[language]))
    const isParted = item.type === 'multiple_choice' || item.type === 'ranking'
    const parts = isParted ? item.choices.map(({ id, label }) => part(id, label[language])) : []
    const places = Array.from({ length: item.type === 'ranking' ? placesOf(item) : 0 }, (_, at) =>
      part(String(at + 1), say(language, 'survey.column.place', { place: at + 1 })),
    )
    return [{ target: `${item.id}${behind}`, words: text }, ...parts, ...places]
  })
}
