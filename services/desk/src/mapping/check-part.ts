import { formatDecimal } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { isBlocking, type Problem } from '@madad/language/problem'
import { formatSchoolYear } from '@madad/language/school-year'
import type { Preview } from '@madad/pipelines/mapping/preview'
import { fieldTitle, valueWords } from '@madad/warehouse/field-words'
import { html } from 'ghtml'
import { plainTable } from '../plain-table.ts'
import { shape } from '../shapes.ts'
import { measureOf, sayNamed } from '../words.ts'
import { problemWords } from './field-words.ts'

const mostFigures = 12

/** The first figures as they would be staged, and all that is wrong. */
export function checkPart(preview: Preview, language: Language): string {
  const { records, period, rows, problems } = preview
  const blocking = problems.filter(isBlocking)
  const first =
    records === 0
      ? html`<p>${say(language, 'mapping.check.none')}</p>`
      : html`<p>${period === undefined ? say(language, 'mapping.check.records.undated', { records }) : say(language, 'mapping.check.records', { records, period })}</p>!${figuresTable(rows, language)}`
  const wrong =
    problems.length === 0
      ? html`<p>!${shape('agrees')} ${say(language, 'mapping.check.sound')}</p>`
      : html`<h3>${say(language, 'mapping.check.problems')}</h3>!${blocking.length > 0 && records > 0 ? html`<p>${say(language, 'mapping.check.problems.why')}</p>` : ''}!${problemLines(problems, language)}`
  return html`<section class="panel" id="check" tabindex="-1" aria-labelledby="check-title"><h2 id="check-title">${say(language, 'mapping.check')}</h2>!${first}!${wrong}</section>`
}

export const problemLines = (problems: readonly Problem[], language: Language): string =>
  html`<ul class="problems">!${problems.map((problem) => {
    const { where, rule, fix } = problemWords(problem, language)
    return html`<li>!${where === '' ? '' : html`<bdi class="quiet">${where}</bdi> · `}${rule}. ${fix}</li>`
  })}</ul>`

function figuresTable(rows: Preview['rows'], language: Language): string {
  const figures = rows
    .flatMap(({ keys, measures }) => measures.map((figure) => ({ keys: new Map(keys), ...figure })))
    .slice(0, mostFigures)
  const names = [...new Set(figures.flatMap(({ keys }) => [...keys.keys()]))].filter((name) => name !== 'school_year')
  const titles = [
    ...names.map((name) => fieldTitle(name, language)),
    say(language, 'desk.year'),
    say(language, 'desk.indicator.value'),
    say(language, 'mapping.check.cell'),
  ]
  const lines = figures.map(({ keys, name, year, value, status, cell }) => [
    ...names.map((key) => {
      const text = keys.get(key) ?? ''
      return html`<bdi>${valueWords(key, text ?? '', language)}</bdi>`
    }),
    html`${measureOf(name)?.period === 'calendar_year' ? year : formatSchoolYear(year, language)}`,
    html`<span class="figure">${value === null ? sayNamed(language, 'desk.status', status) : formatDecimal(value, language, Number.isInteger(value) ? 0 : 3)}</span> <span class="quiet">${fieldTitle(name, language)}</span>`,
    html`<span class="cells">${cell}</span>`,
  ])
  return plainTable({ caption: say(language, 'mapping.check'), titles, rows: lines })
}
