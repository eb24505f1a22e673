import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import { type ChosenTable, settable } from '@madad/pipelines/mapping/chosen-table'
import { fieldTitle, valueWords } from '@madad/warehouse/field-words'
import { html } from 'ghtml'

/** Where the year of the figures stands; asked for where it stands nowhere. */
export function yearPart(table: ChosenTable, language: Language, isMissing: boolean): string {
  return html`<section class="panel" aria-labelledby="year-title"><h2 id="year-title">${say(language, 'mapping.year')}</h2>!${yearWords(table, language, isMissing)}</section>`
}

function yearWords({ year, fit, yearText }: ChosenTable, language: Language, isMissing: boolean): string {
  if (year.where === 'header') {
    const years = year.years.map((each) => formatSchoolYear(each, language)).join(', ')
    return html`<p>${say(language, 'mapping.year.header', { years })}</p>`
  }
  if (year.where === 'column') return html`<p>${say(language, 'mapping.year.column', { column: year.position })}</p>`
  const field = yearField(yearText, language, isMissing)
  if (fit.year.where !== 'title') return field
  const { text, year: found } = fit.year
  const title = say(language, 'mapping.year.title', { text, year: formatSchoolYear(found, language) })
  const radio = (value: 'title' | 'said', words: string) =>
    html`<p class="choice"><input type="radio" id="from-${value}" name="from" value="${value}"!${(value === 'title') === (year.where === 'title') ? ' checked' : ''}> <label for="from-${value}">${words}</label></p>`
  return html`<fieldset class="bare"><legend class="unseen">${say(language, 'mapping.year')}</legend>!${radio('title', title)}!${radio('said', say(language, 'mapping.year.said'))}</fieldset>!${field}`
}

const yearField = (value: string, language: Language, isMissing: boolean): string =>
  html`<p class="field"><label for="year">${say(language, 'mapping.year.label')}</label>
<input id="year" name="year" value="${value}" maxlength="40" size="14" dir="auto" aria-describedby="year-hint"!${isMissing ? ' aria-invalid="true"' : ''}>
<span class="hint" id="year-hint">${say(language, 'mapping.year.hint')}</span></p>`

/** What the whole table is about, where no column says it. */
export function wholePart(table: ChosenTable, language: Language): string {
  const keys = settable(table).filter(({ name }) => !table.columns.some(({ sets }) => sets[name] !== undefined))
  if (keys.length === 0) return ''
  const isSaid = Object.keys(table.whole).length > 0
  const required = keys.some(({ name }) =>
    table.fit.missing.some((id) => table.of.definition.fields[id]!.name === name),
  )
  return html`<details class="panel"!${isSaid || required ? ' open' : ''}><summary><h2>${say(language, 'mapping.whole')}</h2></summary>
<p>${say(language, 'mapping.whole.lead')}</p>
<div class="rows">!${keys.map(
    ({ name, values }) => html`<p class="field"><label for="k-${name}">${fieldTitle(name, language)}</label>
<select id="k-${name}" name="k.${name}"><option value="">${say(language, 'mapping.whole.all')}</option>
!${values.map((value) => html`<option value="${value}"!${table.whole[name] === value ? ' selected' : ''}>${valueWords(name, value, language)}</option>`)}</select></p>`,
  )}</div></details>`
}
