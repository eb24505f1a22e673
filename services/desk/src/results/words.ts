import { formatDecimal } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { type MessageKey, say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import type { ScaleReliabilityRow } from '@madad/warehouse/published-questionnaire-rows'
import { html } from 'ghtml'
import { sayNamed } from '../words.ts'

/** A wave with its school year; a wave that is a year is the year alone. */
export const waveTitle = (wave: string, schoolYear: number, language: Language): string =>
  /^\d{4}$/.test(wave)
    ? formatSchoolYear(Number(wave), language)
    : `${sayNamed(language, 'desk.wave', wave)} · ${formatSchoolYear(schoolYear, language)}`

const plain = (value: number, language: Language): string => formatDecimal(value, language, 2)

/** Two digits after the point, in a direction of its own; empty where there is no number. */
export const number = (value: number | null, language: Language): string =>
  value === null ? '' : html`<span class="figure">${plain(value, language)}</span>`

/** A change with its sign. */
export const signed = (value: number, language: Language): string =>
  `${value > 0 ? '+' : ''}${formatDecimal(value, language, 2)}`

/** A number and between what it may well lie, in one direction; a number without an interval stands alone. */
export function within(
  value: number | null,
  low: number | null,
  high: number | null,
  language: Language,
  write: (value: number, language: Language) => string = plain,
): string {
  if (value === null) return ''
  if (low === null || high === null) return html`<span class="figure">${write(value, language)}</span>`
  const interval = `(${write(low, language)} … ${write(high, language)})`
  return html`<span class="figure">${write(value, language)} <span class="quiet">${interval}</span></span>`
}

/** A p value; those too small to write out are said to be. */
export const chance = (p: number | null, language: Language): string =>
  p === null
    ? ''
    : html`<span class="figure">${p < 0.001 ? `< ${formatDecimal(0.001, language, 3)}` : formatDecimal(p, language, 3)}</span>`

/** How far the items speak of one thing, in words. */
export function trustWords(row: ScaleReliabilityRow, language: Language): string {
  if (row.status === 'suppressed') return say(language, 'desk.status.suppressed.short')
  const { alpha } = row
  if (alpha === null) return say(language, 'results.trust.unknown')
  const known = trust.find(([least]) => alpha >= least)?.[1] ?? 'results.trust.none'
  const caution = row.status === 'low_reliability' ? ` (${say(language, 'results.trust.few')})` : ''
  return say(language, known) + caution
}

/** The words that are used of α in the literature on tests, from where on; below nought items run against one another. */
const trust: readonly [least: number, words: MessageKey][] = [
  [0.95, 'results.trust.very_high'],
  [0.8, 'results.trust.high'],
  [0.7, 'results.trust.fair'],
  [0, 'results.trust.low'],
]

/** Whether a change can be told from chance, by its interval; a change all share exactly has none. */
export function changeWords(change: number | null, low: number | null, high: number | null, language: Language) {
  if (change === null) return ''
  if (low !== null && low > 0) return say(language, 'results.rose')
  if (high !== null && high < 0) return say(language, 'results.fell')
  return say(language, 'results.unclear')
}
