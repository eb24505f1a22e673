import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear, type SchoolYear } from '@madad/language/school-year'
import type { IndicatorRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { formatValue, sayChange, sayStatus } from './figure.ts'
import { intervalWords, ratioWords } from './number-panel.ts'
import { shape } from './shapes.ts'
import type { Value } from './value.ts'

export interface NumbersTable {
  language: Language
  indicator: IndicatorRow
  values: readonly Value[]
  nation: ReadonlyMap<SchoolYear, number>
  asked: SchoolYear | undefined
  address: (year: SchoolYear) => string
}

interface Column {
  title: string
  /** escaped; empty where the year has nothing to say here */
  cell: (value: Value) => string
  className?: string
}

/** The numbers of the chart, the newest year first; a column that would be empty in every year is left out. */
export function numbersTable({ language, indicator, values, nation, asked, address }: NumbersTable): string {
  const { unit, direction } = indicator
  const columns: Column[] = [
    {
      title: say(language, 'desk.indicator.value'),
      className: 'numeric',
      cell: (it) =>
        html`<span class="value">${it.value === null ? '' : formatValue(it.value, unit, language)}</span>!${it.value === null ? absent(it, language) : ''}
<a class="ask" href="${address(it.school_year)}" title="${say(language, 'desk.indicator.source')}" aria-label="${say(language, 'desk.origin.open', { year: formatSchoolYear(it.school_year, language) })}">?</a>`,
    },
    {
      title: say(language, 'desk.change'),
      cell: (it) => {
        const said = sayChange(it, unit, direction, language)
        return said === undefined ? '' : html`!${shape(said.shape)} ${said.sentence}`
      },
    },
    {
      title: say(language, 'desk.national'),
      className: 'numeric',
      cell: (it) => {
        const value = nation.get(it.school_year)
        return value === undefined ? '' : html`${formatValue(value, unit, language)}`
      },
    },
    {
      title: say(language, 'desk.indicator.ratio'),
      className: 'numeric',
      cell: (it) => (it.numerator === null || it.denominator === null ? '' : html`${ratioWords(it, language)}`),
    },
    {
      title: say(language, 'desk.indicator.interval'),
      className: 'numeric',
      cell: (it) =>
        it.ci_low === null || it.ci_high === null ? '' : html`${intervalWords(it.ci_low, it.ci_high, unit, language)}`,
    },
    {
      title: say(language, 'desk.status'),
      cell: (it) => {
        const said = it.value === null ? undefined : sayStatus(it.status, language)
        return said ? html`!${shape(said.shape)} ${said.words}` : ''
      },
    },
  ]
  const rows = values
    .toSorted((a, b) => b.school_year - a.school_year)
    .map((value) => ({ value, cells: columns.map((column) => column.cell(value)) }))
  const kept = columns.map((column, n) => ({ ...column, n })).filter(({ n }) => rows.some((row) => row.cells[n] !== ''))
  return html`<table class="table numbers" role="table">
<caption class="unseen">${indicator[`title_${language}`]}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${say(language, 'desk.year')}</th>!${kept.map(({ title, className }) => html`<th scope="col" role="columnheader" class="${className ?? ''}">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">
!${rows.map(
    ({
      value,
      cells,
    }) => html`<tr role="row" id="y${value.school_year}"!${value.school_year === asked ? ' class="asked"' : ''}><th scope="row" role="rowheader" class="when">${formatSchoolYear(value.school_year, language)}</th>!${kept.map(({ title, className, n }) => html`<td role="cell" class="${cells[n] === '' ? 'blank' : (className ?? '')}" data-label="${title}"><div>!${cells[n]}</div></td>`)}</tr>
`,
  )}
</tbody></table>`
}

function absent(value: Value, language: Language): string {
  const said = sayStatus(value.status, language)
  return said ? html`<span class="absent">!${shape(said.shape)} ${said.words}</span>` : ''
}
