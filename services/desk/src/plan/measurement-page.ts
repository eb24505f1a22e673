import { formatCount, formatDate } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import { valueWords } from '@madad/warehouse/field-words'
import type { MeasurementCostRow, MeasurementRow, RespondentBurdenRow } from '@madad/warehouse/published-plan-rows'
import type { AdviceRow, IndicatorRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { plainTable } from '../plain-table.ts'
import { type Shape, shape } from '../shapes.ts'
import { advicePart } from './advice-part.ts'
import { downloads } from './downloads.ts'
import { openedPart } from './opened-part.ts'

export interface MeasurementPage {
  language: Language
  path: string
  /** today, `2026-11-23`: what was due before it and has no number is overdue */
  today: string
  /** whose numbers they are: the home's, or `national` */
  authorityId: string
  measurements: readonly MeasurementRow[]
  costs: readonly MeasurementCostRow[]
  burdens: readonly RespondentBurdenRow[]
  advice: readonly AdviceRow[]
  indicators: readonly IndicatorRow[]
}

/** What is measured, by whom, when, and what it takes. */
export function measurementPage({
  language,
  path,
  today,
  measurements,
  costs,
  burdens,
  ...rest
}: MeasurementPage): string {
  const title = say(language, 'measurement.title')
  const indicators = new Map(rest.indicators.map((each) => [each.indicator_id, each]))
  const template = html`<p><a href="/${language}/sources/plan/measurement-plan">${say(language, 'measurement.template')}</a></p>`
  const lead = html`<h1>${title}</h1><p class="lead">${say(language, 'measurement.lead')}</p>`
  if (measurements.length === 0)
    return page({
      language,
      path,
      title,
      body: html`!${lead}<h2>${say(language, 'measurement.none')}</h2>!${template}`,
    })
  return page({
    language,
    path,
    title,
    body: html`!${lead}
!${calendar(measurements, indicators, today, language)}
!${costPart(costs, language)}
!${burdenPart(burdens, language)}
!${advicePart(
      rest.advice.filter(({ axis }) => axis === 'measurement'),
      indicators,
      language,
    )}
!${openedPart({ language, authorityId: rest.authorityId, measurements, indicators })}
!${downloads(['measurement', 'measurement_cost', 'respondent_burden'], language)}!${template}`,
  })
}

type State = 'measured' | 'due' | 'overdue' | 'unknown'
const shapes: Record<State, Shape> = { measured: 'agrees', due: 'coming', overdue: 'differs', unknown: 'absent' }

export function stateOf(
  { is_measured, due_date }: Pick<MeasurementRow, 'is_measured' | 'due_date'>,
  today: string,
): State {
  if (is_measured === null) return 'unknown'
  if (is_measured) return 'measured'
  return due_date < today ? 'overdue' : 'due'
}

function calendar(
  measurements: readonly MeasurementRow[],
  indicators: ReadonlyMap<string, IndicatorRow>,
  today: string,
  language: Language,
): string {
  const titles = (['name', 'who', 'cadence', 'due', 'state'] as const).map((name) =>
    say(language, `measurement.column.${name}`),
  )
  const years = [...Map.groupBy(measurements, ({ school_year }) => school_year)].sort(([a], [b]) => b - a)
  const rank: State[] = ['overdue', 'due', 'unknown', 'measured']
  const of = (rows: readonly MeasurementRow[]) =>
    rows
      .toSorted((a, b) => rank.indexOf(stateOf(a, today)) - rank.indexOf(stateOf(b, today)))
      .map((row) => {
        const state = stateOf(row, today)
        const name = indicators.get(row.indicator_id ?? '')?.[`title_${language}`] ?? row.name
        const one = row.is_one_person
          ? html` <span class="quiet">(${say(language, 'measurement.one_person')})</span>`
          : ''
        const who = (name: string | null) => html`<bdi>${name ?? say(language, 'measurement.nobody')}</bdi>`
        return [
          html`<bdi>${name}</bdi>`,
          html`!${who(row.collector)} / !${who(row.analyst)}!${one}`,
          html`${row.cadence ? valueWords('measurement_cadence', row.cadence, language) : ''}`,
          html`<span class="when">${formatDate(row.due_date, language)}</span>`,
          html`!${shape(shapes[state])} ${say(language, `measurement.state.${state}`)}`,
        ]
      })
  const part = ([year, rows]: (typeof years)[number]) => {
    const caption = formatSchoolYear(year, language)
    return html`<h3><bdi>${caption}</bdi></h3>!${plainTable({ caption, titles, rows: of(rows) })}`
  }
  return html`<section class="plan-part"><h2>${say(language, 'measurement.calendar')}</h2>!${years.map(part)}</section>`
}

function costPart(costs: readonly MeasurementCostRow[], language: Language): string {
  if (costs.length === 0) return ''
  const title = say(language, 'measurement.cost')
  const part = (taken: number | null, allotted: number | null) => {
    if (taken === null && allotted === null) return ''
    const done = formatCount(taken ?? 0, language)
    const figure = allotted === null ? done : say(language, 'plan.of', { done, count: formatCount(allotted, language) })
    const isOver = taken !== null && allotted !== null && taken > allotted
    return html`<bdi class="of">${figure}</bdi>!${isOver ? html` !${shape('differs')} ${say(language, 'measurement.over')}` : ''}`
  }
  const rows = costs
    .toSorted((a, b) => b.school_year - a.school_year || a.axis.localeCompare(b.axis))
    .map((row) => [
      html`${valueWords('measured_axis', row.axis, language)}`,
      html`<bdi>${formatSchoolYear(row.school_year, language)}</bdi>`,
      part(row.hours_count, row.budget_hours_count),
      part(row.cost_ils, row.budget_ils),
    ])
  const titles = [
    say(language, 'measurement.column.axis'),
    say(language, 'plan.column.year'),
    say(language, 'measurement.column.hours'),
    say(language, 'measurement.column.cost'),
  ]
  return html`<section class="plan-part"><h2>${title}</h2>!${plainTable({ caption: title, titles, rows, numeric: [2, 3] })}</section>`
}

function burdenPart(burdens: readonly RespondentBurdenRow[], language: Language): string {
  const line = (row: RespondentBurdenRow) =>
    html`<li>${say(language, 'measurement.burden.line', {
      who: valueWords('respondents_kind', row.respondents, language),
      minutes: formatCount(row.minutes_count, language),
      year: formatSchoolYear(row.school_year, language),
      rounds: row.rounds_count,
    })}</li>`
  const lines = burdens.toSorted((a, b) => b.school_year - a.school_year).map(line)
  return html`<section class="plan-part"><h2>${say(language, 'measurement.burden')}</h2>
!${lines.length === 0 ? html`<p>${say(language, 'measurement.burden.none')}</p>` : html`<ul>!${lines}</ul>`}</section>`
}
