import { formatCount, formatDate } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import type { PlanBudgetRow, PlanItemRow } from '@madad/warehouse/published-plan-rows'
import { html } from 'ghtml'
import { plainTable } from '../plain-table.ts'
import { shape } from '../shapes.ts'

/** Planned against done, component by component: dates, output, money. */
export function doingPart(items: readonly PlanItemRow[], language: Language): string {
  const components = items.filter(({ level }) => level === 'component')
  if (components.length === 0) return ''
  const title = say(language, 'plan.doing')
  const titles = (['component', 'body', 'state', 'planned', 'actual', 'output', 'money'] as const).map((name) =>
    say(language, `plan.column.${name}`),
  )
  const rows = components.map((item) => [
    html`<bdi>${item.name}</bdi>`,
    html`<bdi>${item.executing_body ?? ''}</bdi>`,
    html`${item.status ? say(language, `plan.status.${item.status}`) : ''}!${isOverdue(item) ? html` !${shape('differs')} ${say(language, 'plan.overdue')}` : ''}`,
    dates(item.planned_start, item.planned_end, language),
    html`!${dates(item.actual_start, item.actual_end, language)}!${late(item, language)}`,
    output(item, language),
    ofPlanned(item.spent_ils, item.planned_ils, language),
  ])
  return html`<section class="plan-part"><h2>${title}</h2>!${plainTable({ caption: title, titles, rows, numeric: [6] })}</section>`
}

/** It was to be over when the plan was signed off, and is neither done nor stopped. */
const isOverdue = ({ due_count, status }: PlanItemRow): boolean =>
  (due_count ?? 0) > 0 && status !== 'done' && status !== 'stopped'

const dates = (from: string | null, to: string | null, language: Language): string =>
  html`!${from === null ? '' : html`<span class="when">${formatDate(from, language)}</span>`}!${to === null ? '' : html` <span class="when">${say(language, 'plan.until', { date: formatDate(to, language) })}</span>`}`

function late({ planned_end, actual_end }: PlanItemRow, language: Language): string {
  if (planned_end === null || actual_end === null || actual_end <= planned_end) return ''
  const days = Math.round((Date.parse(actual_end) - Date.parse(planned_end)) / 86_400_000)
  return html` <span class="quiet">${say(language, 'plan.late', { days })}</span>`
}

function output(
  { output: of, planned_output: planned, actual_output: actual }: PlanItemRow,
  language: Language,
): string {
  if (planned === null && actual === null) return ''
  return html`!${ofPlanned(actual, planned, language)} <bdi>${of ?? ''}</bdi>`
}

function ofPlanned(done: number | null, planned: number | null, language: Language): string {
  if (planned === null && done === null) return ''
  if (planned === null) return html`<span class="figure">${formatCount(done!, language)}</span>`
  const values = { done: formatCount(done ?? 0, language), count: formatCount(planned, language) }
  return html`<bdi class="of">${say(language, 'plan.of', values)}</bdi>`
}

/** Shekels by school year, all components together. */
export function moneyPart(budgets: readonly PlanBudgetRow[], language: Language): string {
  if (budgets.length === 0) return ''
  const title = say(language, 'plan.money')
  const columns = ['planned_ils', 'committed_ils', 'spent_ils'] as const
  const years = [...Map.groupBy(budgets, ({ school_year }) => school_year)].sort(([a], [b]) => a - b)
  const rows = years.map(([year, all]) => [
    html`<bdi>${formatSchoolYear(year, language)}</bdi>`,
    ...columns.map((name) => {
      const known = all.flatMap((row) => row[name] ?? [])
      if (known.length === 0) return ''
      return html`<span class="figure">${formatCount(
        known.reduce((sum, each) => sum + each, 0),
        language,
      )}</span>`
    }),
  ])
  const titles = [say(language, 'plan.column.year'), ...columns.map((name) => say(language, `plan.column.${name}`))]
  return html`<section class="plan-part"><h2>${title}</h2>!${plainTable({ caption: title, titles, rows, numeric: [1, 2, 3] })}</section>`
}
