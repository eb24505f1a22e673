import type { LookedAt } from '@madad/intake/answer-columns'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { OpenColumn } from '@madad/pipelines/survey-columns/open-columns'
import { toldRoles } from '@madad/pipelines/survey-columns/said'
import { itemsOf, type Questionnaire } from '@madad/questionnaires/schema'
import { html } from 'ghtml'
import { shapes } from '../mapping/column-part.ts'
import { shape } from '../shapes.ts'
import { sayNamed } from '../words.ts'
import { fieldId } from './said-form.ts'

interface Choice {
  target: string
  words: string
}
interface Group {
  label: string
  choices: Choice[]
}

/** So many options a page bears; a questionnaire of hundreds of items beside as many columns offers only what is open. */
const mostOptions = 20_000

/** The columns that nothing names, each with what it is taken to be, why, and how to correct that. */
export function columnCards(looked: LookedAt, wrong: ReadonlySet<string>, language: Language): string {
  const { columns, isOpen } = looked.look
  const groups = groupsOf(looked, language)
  const cards = html`<div class="columns">!${columns.map((each) => card(each, groups, wrong, language))}</div>`
  if (columns.length === 0) return ''
  return isOpen
    ? html`<section aria-labelledby="columns"><h2 id="columns">${say(language, 'survey.columns')}</h2>!${cards}</section>`
    : html`<details class="fold unread"><summary>${say(language, 'survey.unread', { count: columns.length })}</summary>!${cards}</details>`
}

function card(column: OpenColumn, groups: readonly Group[], wrong: ReadonlySet<string>, language: Language): string {
  const { key, place, header, target, suggested } = column
  const name = `c.${key}`
  const id = fieldId(name)
  const option = ({ target: value, words }: Choice) =>
    html`<option value="${value}"!${value === target ? ' selected' : ''}>${words}</option>`
  const group = ({ label, choices }: Group) =>
    choices.length === 0 ? '' : html`<optgroup label="${label}">!${choices.map(option)}</optgroup>`
  const isOffered = groups.some(({ choices }) => choices.some((each) => each.target === target))
  // what is neither offered nor nothing is still what was said
  const other = isOffered || target === 'unread' ? '' : option({ target, words: target })
  // a list shows the beginning of a question only
  const chosen = groups.flatMap(({ choices }) => choices).find((each) => each.target === target)?.words ?? ''
  return html`<fieldset class="column"><legend><span class="letters">${place}</span> <bdi>${header.slice(0, 300)}</bdi></legend>
!${samples(column, language)}
<p class="field"><label for="${id}">${say(language, 'survey.column.what')}</label>
<select id="${id}" name="${name}" aria-describedby="${id}-why"!${wrong.has(name) ? ' aria-invalid="true"' : ''}>
<option value="unread">${say(language, 'survey.column.unread')}</option>!${other}!${groups.map(group)}</select></p>
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

/** What a column may be: items that wait for one first. */
function groupsOf({ look, questionnaire }: LookedAt, language: Language): Group[] {
  const { columns, items, waves, recognised } = look
  const waiting = new Set([
    ...items.map(({ itemId, wave }) => (wave === undefined ? itemId : `${itemId}@${wave}`)),
    ...columns.flatMap(({ target, suggested }) => [target, suggested?.target ?? 'unread']),
  ])
  const known = new Set(recognised.map(({ target }) => target))
  const all = [...(waves.length > 0 ? waves : []), undefined].flatMap((wave) =>
    choicesOf(questionnaire, wave, language).map((choice) => ({ wave, ...choice })),
  )
  const inWave = (wave: string | undefined, isWaiting: boolean) =>
    all.filter((each) => each.wave === wave && waiting.has(each.target) === isWaiting && !known.has(each.target))
  const label = (key: 'open' | 'others', wave: string | undefined) =>
    wave === undefined
      ? say(language, `survey.column.${key}`)
      : say(language, `survey.column.${key}.wave`, { wave: sayNamed(language, 'desk.wave', wave) })
  const each = [...waves, undefined]
  const isTooMuch = columns.length * all.length > mostOptions
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
function choicesOf(questionnaire: Questionnaire, wave: string | undefined, language: Language): Choice[] {
  const behind = wave === undefined ? '' : `@${wave}`
  return itemsOf(questionnaire).flatMap((item): Choice[] => {
    const text = item.text[language]
    const part = (id: string, words: string): Choice => ({
      target: `${item.id}:${id}${behind}`,
      words: `${text} › ${words}`,
    })
    if (item.type === 'pairing_code') return item.elements.map((each) => part(each.id, each.text[language]))
    const parts = item.type === 'multiple_choice' ? item.choices.map(({ id, label }) => part(id, label[language])) : []
    return [{ target: `${item.id}${behind}`, words: text }, ...parts]
  })
}
