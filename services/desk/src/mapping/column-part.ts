import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import {
  type ChosenColumn,
  type ChosenTable,
  isMeasure,
  meaningsOf,
  type Settable,
  type Standing,
  settable,
  standingOf,
  unknownKey,
} from '@madad/pipelines/mapping/chosen-table'
import { figuresOf } from '@madad/pipelines/mapping/figures'
import { fieldTitle, valueWords } from '@madad/warehouse/field-words'
import { html } from 'ghtml'
import { type Shape, shape } from '../shapes.ts'
import { sayNamed } from '../words.ts'
import { fieldWords, reasonWords } from './field-words.ts'

/** Every column with what it is taken to be, why, and how to correct that; those that are not read are folded away. */
export function columnsPart(table: ChosenTable, language: Language): string {
  const { columns } = table
  const isShown = ({ field, suggested }: ChosenColumn) => field !== undefined || suggested.field !== undefined
  const shown = columns.filter(isShown)
  const unread = columns.filter((column) => !isShown(column))
  const sure = shown.filter((column) => ['sure', 'chosen'].includes(standingOf(column))).length
  const counts = {
    sure,
    check: shown.filter(({ field }) => field !== undefined).length - sure,
    unread: columns.filter(({ field }) => field === undefined).length,
  }
  return html`<section aria-labelledby="columns"><h2 id="columns">${say(language, 'mapping.columns')}</h2>
<p>${say(language, 'mapping.columns.lead', counts)}</p>
<div class="columns">!${shown.map((column) => columnCard(table, column, language))}</div>
!${
    unread.length === 0
      ? ''
      : html`<details class="fold unread"!${shown.length === 0 ? ' open' : ''}><summary>${say(language, 'mapping.unread', { count: unread.length })}</summary>
<div class="columns">!${unread.map((column) => columnCard(table, column, language))}</div></details>`
  }</section>`
}

function columnCard(table: ChosenTable, column: ChosenColumn, language: Language): string {
  const { found, field } = column
  const { index, position, labels, year, values } = found
  const header =
    labels.length === 0
      ? html`<span class="quiet">${say(language, 'mapping.column.unnamed')}</span>`
      : html`<bdi>${labels.join(' › ')}</bdi>`
  const id = `c-${index}`
  return html`<fieldset class="column"><legend><span class="letters"><span class="unseen">${say(language, 'mapping.column', { column: '' })}</span>${position}</span> !${header}!${year === undefined ? '' : html` <span class="year-badge">${formatSchoolYear(year, language)}</span>`}</legend>
<p class="samples">!${values.filled === 0 ? say(language, 'mapping.column.blank') : html`<span class="quiet">${say(language, 'mapping.column.samples')}</span> !${values.samples.map((text) => html`<bdi>${text}</bdi>`).join(' · ')}`} <span class="quiet">(${say(language, `mapping.kind.${values.kind}`)})</span></p>
<p class="field"><label for="${id}">${say(language, 'mapping.column.what')}</label>
<select id="${id}" name="c.${index}" aria-describedby="${id}-why">!${fieldOptions(table, field, language)}</select></p>
!${field !== undefined && isMeasure(table.of, field) ? setFields(table, column, language) : ''}
<p class="why" id="${id}-why">!${why(column, language)}</p>
!${unknownFields(table, column, language)}</fieldset>`
}

/** The fields of the table in groups: what a row is about, more about it, figures. */
function fieldOptions({ of, table }: ChosenTable, chosen: string | undefined, language: Language): string {
  const ofYear = typeof table.year === 'object' ? [table.year.field] : []
  const groups = {
    keys: [...new Set([...table.keys, ...ofYear])],
    attributes: (table.attributes ?? []).filter((id) => !table.keys.includes(id) && !ofYear.includes(id)),
    measures: figuresOf(of.definition, table).map(({ id }) => id),
  }
  const option = (id: string) =>
    html`<option value="${id}"!${id === chosen ? ' selected' : ''}>${fieldWords(of, id, language)}</option>`
  return html`<option value="">${say(language, 'mapping.column.ignore')}</option>
!${(['keys', 'attributes', 'measures'] as const).map((name) =>
    groups[name].length === 0
      ? ''
      : html`<optgroup label="${say(language, `mapping.column.${name}`)}">!${groups[name].map(option)}</optgroup>`,
  )}`
}

/** Of whom a column of figures speaks: keys that some column says first, the rest folded away. */
function setFields(table: ChosenTable, { found, sets }: ChosenColumn, language: Language): string {
  const keys = settable(table)
  const isSaid = (name: string) => table.columns.some((column) => column.sets[name] !== undefined)
  const select = ({ name, values }: Settable) => {
    const id = `s-${found.index}-${name}`
    const label = say(language, 'mapping.column.of', { key: fieldTitle(name, language) })
    return html`<p class="field"><label for="${id}">${label}</label>
<select id="${id}" name="s.${found.index}.${name}"><option value="">${say(language, 'mapping.column.of.all')}</option>
!${values.map((value) => html`<option value="${value}"!${sets[name] === value ? ' selected' : ''}>${valueWords(name, value, language)}</option>`)}</select></p>`
  }
  const [said, rest] = [keys.filter(({ name }) => isSaid(name)), keys.filter(({ name }) => !isSaid(name))]
  const names = rest.map(({ name }) => fieldTitle(name, language)).join(', ')
  return html`!${said.map(select)}!${rest.length === 0 ? '' : html`<details class="correct"><summary>${names}</summary>!${rest.map(select)}</details>`}`
}

export const shapes: Record<Standing, Shape> = {
  sure: 'agrees',
  likely: 'explained',
  unsure: 'unsure',
  chosen: 'agrees',
  unread: 'absent',
}

/** How sure it is, and why. */
function why(column: ChosenColumn, language: Language): string {
  const standing = standingOf(column)
  const reasons = column.field === column.suggested.field ? column.suggested.reasons : []
  const words = reasons.map((reason) => reasonWords(reason, language)).join('; ')
  return html`<span class="standing">!${shape(shapes[standing])} ${say(language, `mapping.confidence.${standing}`)}</span>!${words === '' ? '' : html` <span class="quiet">${words}</span>`}`
}

/** So many a person may be asked of a column; with more of them it is hardly that field. */
const mostUnknown = 25

function unknownFields({ of }: ChosenTable, { found, field, unknown }: ChosenColumn, language: Language): string {
  if (field === undefined || unknown.length === 0) return ''
  const { name, type } = of.definition.fields[field]!
  const kind = type === 'measure' ? 'measure' : 'choice'
  const options = meaningsOf(of, field).map((value) => ({
    value,
    words: kind === 'measure' ? sayNamed(language, 'mapping.meaning', value) : valueWords(name, value, language),
  }))
  return html`<div class="unknown"><p>!${shape('asking')} ${say(language, `mapping.unknown.${kind}`)}</p>
!${unknown.slice(0, mostUnknown).map(({ text, count, said }, n) => {
    const id = `v-${found.index}-${n}`
    return html`<p class="field"><label for="${id}">${say(language, 'mapping.unknown.value', { text: text.slice(0, 80), count })}</label>
<select id="${id}" name="v.${unknownKey(found.index, field, n)}"><option value="">${say(language, 'mapping.unknown.leave')}</option>
!${options.map(({ value, words }) => html`<option value="${value}"!${value === said ? ' selected' : ''}>${words}</option>`)}</select></p>`
  })}</div>`
}
