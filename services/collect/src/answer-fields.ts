import { say } from '@madad/language/messages'
import { fieldName, insteadPart, placeFields } from '@madad/questionnaires/fields'
import { longestPairingText } from '@madad/questionnaires/pairing'
import {
  type AnsweredItem,
  type InstitutionItem,
  longestAnswer,
  type MultipleChoiceItem,
  type NumberItem,
  type OneOfItem,
  optionsOf,
  type PairingCodeItem,
  type PairingElement,
  type RankingItem,
  type TextItem,
} from '@madad/questionnaires/schema'
import { html } from 'ghtml'
import { ariaOf, controlId, enteredIn, fieldError, hintId, type ShownForm } from './shown-form.ts'

/** What explains an item: its hint, and the ids of everything on the screen that belongs to it. */
interface Hints {
  text: string
  describedBy: string[]
}
interface Option {
  value: string
  label: string
}

/** The fields an item is answered in, as a group under its question. */
export function answerFields(form: ShownForm, item: AnsweredItem, hints: Hints): string {
  switch (item.type) {
    case 'pairing_code':
      return group(form, item, hints, '', item.elements.map((element) => pairingField(form, item, element)).join(''), {
        must: item.required ? 'collect.required' : 'collect.optional',
      })
    case 'multiple_choice':
      return group(form, item, hints, howMany(form, item), marks(form, item, 'checkbox'))
    case 'ranking':
      return group(form, item, hints, say(form.language, 'collect.ranking'), places(form, item))
    case 'number':
      return group(form, item, hints, bounds(form, item), line(form, item, hints, numeric(item)))
    case 'text':
      return group(form, item, hints, say(form.language, 'collect.text.note'), lines(form, item, hints))
    case 'institution':
      return group(form, item, hints, '', institution(form, item, hints))
    default:
      return group(form, item, hints, '', marks(form, item, 'radio'))
  }
}

function group(
  form: ShownForm,
  item: AnsweredItem,
  { text, describedBy }: Hints,
  advice: string,
  fields: string,
  { must }: { must?: 'collect.required' | 'collect.optional' } = {},
): string {
  const { language } = form
  const said = must ?? (item.required ? 'collect.required' : undefined)
  const first = item.type === 'ranking' ? placeFields(item)[0]! : fieldName(item)
  // of a ranking each place says what is wrong with it
  const error = item.type === 'ranking' ? '' : fieldError(form, first, whenWrong(form, item))
  const ids = [...describedBy, ...(advice ? [`advice-${item.id}`] : []), ...(error ? [`error-${first}`] : [])]
  return html`<fieldset!${ids.length ? html` aria-describedby="${ids.join(' ')}"` : ''}>
<legend id="legend-${item.id}">${item.text[language]}!${said ? html` <span class="required">(${say(language, said)})</span>` : ''}</legend>
!${text ? html`<p class="hint" id="${hintId(item.id)}">${text}</p>` : ''}!${advice ? html`<p class="hint" id="advice-${item.id}">${advice}</p>` : ''}!${error}
!${fields}!${instead(form, item)}</fieldset>`
}

/** What the questionnaire's author says beside an answer that is outside the item's limits. */
const whenWrong = ({ language }: ShownForm, item: AnsweredItem): string =>
  ('when_wrong' in item && item.when_wrong?.[language]) || ''

function marks(form: ShownForm, item: OneOfItem | MultipleChoiceItem, type: 'radio' | 'checkbox'): string {
  const field = fieldName(item)
  const entered = form.entered.get(field) ?? []
  const options = optionsOf(form.questionnaire, item).map(({ id, label }) => ({
    value: id,
    label: label[form.language],
  }))
  return [...options, ...sayings(form, item)]
    .map(
      ({ value, label }, position) =>
        html`<label><input type="${type}" name="${field}" value="${value}"!${position ? '' : html` id="${controlId(field)}"`}!${entered.includes(value) ? ' checked' : ''}>${label}</label>
`,
    )
    .join('')
}

function sayings({ language }: ShownForm, item: AnsweredItem): Option[] {
  const options: Option[] = []
  if (item.dont_know) options.push({ value: 'dont_know', label: say(language, 'collect.dont_know') })
  if (item.refuse) options.push({ value: 'refused', label: say(language, 'collect.refuse') })
  return options
}

/** What may be said in place of an answer that is no option. */
function instead(form: ShownForm, item: AnsweredItem): string {
  const written = ['number', 'text', 'institution', 'ranking'].includes(item.type)
  const options = written ? sayings(form, item) : []
  if (!options.length) return ''
  const field = fieldName(item, insteadPart)
  const boxes = options.map(
    ({ value, label }, position) =>
      html`<label><input type="checkbox" name="${field}" value="${value}"!${position ? '' : html` id="${controlId(field)}"`}!${form.entered.get(field)?.includes(value) ? ' checked' : ''}>${label}</label>
`,
  )
  return html`<p class="instead">${say(form.language, 'collect.instead')}</p>!${fieldError(form, field)}
!${boxes}`
}

function howMany({ language }: ShownForm, { minimum, maximum, choices }: MultipleChoiceItem): string {
  if (minimum !== undefined && minimum > 1)
    return say(language, 'collect.several.between', { minimum, maximum: maximum ?? choices.length })
  return maximum === undefined
    ? say(language, 'collect.several')
    : say(language, 'collect.several.at_most', { maximum })
}

function bounds({ language }: ShownForm, { low, high }: NumberItem): string {
  if (low !== undefined && high !== undefined) return say(language, 'collect.number.between', { low, high })
  if (low !== undefined) return say(language, 'collect.number.from', { low })
  return high === undefined ? '' : say(language, 'collect.number.to', { high })
}

// a keyboard of digits has no minus on some phones
const numeric = ({ form, low }: NumberItem): string =>
  low === undefined || low < 0 ? '' : ` inputmode="${form === 'integer' ? 'numeric' : 'decimal'}"`

const line = (form: ShownForm, item: AnsweredItem, { describedBy }: Hints, attributes: string): string =>
  html`<input class="line" id="${controlId(item.id)}" name="${item.id}" value="${enteredIn(form, item.id)}" dir="auto" autocomplete="off" aria-labelledby="legend-${item.id}"!${attributes}!${ariaOf(form, item.id, describedBy)}>
`

function lines(form: ShownForm, item: TextItem, hints: Hints): string {
  const longest = ` maxlength="${longestAnswer(item)}"`
  if (item.length === 'short') return line(form, item, hints, longest)
  // a line end that follows the tag is not part of the text
  return html`<textarea class="line" id="${controlId(item.id)}" name="${item.id}" rows="6" dir="auto" aria-labelledby="legend-${item.id}"!${longest}!${ariaOf(form, item.id, hints.describedBy)}>
${enteredIn(form, item.id)}</textarea>
`
}

function places(form: ShownForm, item: RankingItem): string {
  const { language } = form
  return placeFields(item)
    .map((field, at) => {
      const label = say(language, 'collect.ranking.place', { place: at + 1 })
      const options = item.choices.map(({ id, label }) => ({ value: id, label: label[language] }))
      return html`<div class="place"><label for="${controlId(field)}">${label}</label>!${fieldError(form, field)}
!${select(form, field, options, ariaOf(form, field, []))}</div>
`
    })
    .join('')
}

function institution(form: ShownForm, item: InstitutionItem, hints: Hints): string {
  const { institutions } = form
  const named = ` aria-labelledby="legend-${item.id}"`
  if (institutions) {
    const options = institutions.map(({ institutionId, name }) => ({
      value: institutionId,
      label: `${name} (${institutionId})`,
    }))
    return select(form, fieldName(item), options, named + ariaOf(form, item.id, hints.describedBy))
  }
  return html`<p class="hint" id="advice-${item.id}">${say(form.language, 'collect.institution')}</p>!${line(form, item, { ...hints, describedBy: [...hints.describedBy, `advice-${item.id}`] }, ' inputmode="numeric" maxlength="6"')}`
}

function select(form: ShownForm, field: string, options: readonly Option[], attributes: string): string {
  const entered = enteredIn(form, field)
  const lines = options.map(
    ({ value, label }) =>
      html`<option value="${value}"!${value === entered ? ' selected' : ''}>${label}</option>
`,
  )
  return html`<select class="line" id="${controlId(field)}" name="${field}"!${attributes}><option value="">${say(form.language, 'collect.choose')}</option>
!${lines}</select>
`
}

function pairingField(form: ShownForm, item: PairingCodeItem, element: PairingElement): string {
  const { language } = form
  const field = fieldName(item, element.id)
  const hint = element.hint?.[language]
  return html`<div class="field"><div><label for="${controlId(field)}">${element.text[language]}</label>
!${hint ? html`<p class="hint" id="${hintId(field)}">${hint}</p>` : ''}!${fieldError(form, field)}</div>
<input id="${controlId(field)}" name="${field}" value="${enteredIn(form, field)}" dir="auto" maxlength="${longestPairingText}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="next" data-private!${element.form === 'letter' ? '' : ' inputmode="numeric"'}!${ariaOf(form, field, [hint ? hintId(field) : false])}></div>
`
}
