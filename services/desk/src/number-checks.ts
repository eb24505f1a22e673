import { formatCount, formatDecimal, formatShare } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import { fieldTitle, valueWords } from '@madad/warehouse/field-words'
import type { NumberCheckRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { plainTable } from './plain-table.ts'
import { shape } from './shapes.ts'
import { breakdownWords, measureOf, sayNamed } from './words.ts'

/** What needs a look stands open and first; what is in order is folded away under its count. */
const outcomes = [
  { outcome: 'differs', isOpen: true },
  { outcome: 'repeated', isOpen: true },
  { outcome: 'explained', isOpen: false },
  { outcome: 'agrees', isOpen: false },
] as const

/** The checks by outcome, the newest year first. */
export function numberChecks(checks: readonly NumberCheckRow[], language: Language): string {
  const groups = outcomes.map(({ outcome, isOpen }) => {
    const own = checks
      .filter((check) => check.outcome === outcome)
      .toSorted((a, b) => b.year - a.year || (a.check_id < b.check_id ? -1 : 1))
    if (own.length === 0) return ''
    const caption = say(language, `desk.outcome.${outcome}`)
    const count = formatCount(own.length, language)
    return html`<details class="fold"!${isOpen ? ' open' : ''}><summary>!${shape(outcome)} ${caption} <span class="quiet">${count}</span></summary>!${group(own, caption, language)}</details>`
  })
  return groups.join('')
}

function group(checks: readonly NumberCheckRow[], caption: string, language: Language): string {
  const names = ['what', 'year', 'expected', 'found', 'difference'] as const
  return plainTable({
    caption,
    titles: [...names.map((name) => say(language, `desk.checks.${name}`)), say(language, 'desk.checks.reason')],
    rows: checks.map((check) => row(check, language)),
    numeric: [2, 3, 4],
  })
}

/** A check's id says its rule first, and where it is of one kind of authority, which: `sum_of_authorities/students_count/city/2021`. */
function row(check: NumberCheckRow, language: Language): string[] {
  const { field, year, breakdown, breakdown_value } = check
  const [rule = '', , third = ''] = check.check_id.split('/')
  const scope = valueWords('scope', third, language)
  const what = [
    fieldTitle(field, language),
    breakdown && breakdown_value && breakdownWords(breakdown, breakdown_value, language),
    scope !== third && scope,
  ].filter(Boolean)
  const isSchoolYear = measureOf(field)?.period !== 'calendar_year'
  const number = (value: number) => html`<span class="figure">${written(value, field, language)}</span>`
  return [
    html`${what.join(' · ')}<br><span class="quiet">${sayNamed(language, 'desk.check', rule)}</span>`,
    isSchoolYear ? html`${formatSchoolYear(year, language)}` : String(year),
    number(check.expected),
    number(check.found),
    number(check.difference),
    html`${check[`reason_${language}`] ?? ''}`,
  ]
}

/** A checked number keeps two more digits than a shown one, so that a small difference is seen. */
function written(value: number, field: string, language: Language): string {
  const unit = measureOf(field)?.unit
  if (unit === 'share') return formatShare(value, language, 3)
  return unit === 'count' || Number.isInteger(value) ? formatCount(value, language) : formatDecimal(value, language, 3)
}
