import { cronbachAlpha } from '../statistics/cronbach-alpha.ts'
import { type ItemAnalysis, itemAnalysis } from '../statistics/item-analysis.ts'
import { mcdonaldOmega } from '../statistics/mcdonald-omega.ts'
import { reliableChange } from '../statistics/reliable-change.ts'
import { welch } from '../statistics/welch.ts'
import { formula } from './lend.ts'

/** From so many complete rows on α, ω and item–rest correlations are more than chance: below, a value to be careful with. */
export const rowsForReliability = 30

/** Rows that came as one list, each so many items long. */
const rowsOf = (scores: readonly number[], items: number): number[][] =>
  Array.from({ length: scores.length / items }, (_, row) => scores.slice(row * items, (row + 1) * items))

const alpha = formula(
  'cronbach_alpha',
  ['numbers', 'number'],
  { alpha: 'number', low: 'number', high: 'number', n: 'number' },
  (scores, items) => cronbachAlpha(rowsOf(scores, items)),
)

const omega = formula(
  'mcdonald_omega',
  ['numbers', 'number'],
  'number',
  (scores, items) => mcdonaldOmega(rowsOf(scores, items))?.omega,
)

/** Of each item, in order, as the text of DuckDB's list: lists come only in. */
const items = formula(
  'item_rests',
  ['numbers', 'number'],
  { item_rests: 'text', alphas_without: 'text' },
  (scores, items) => {
    const found = itemAnalysis(rowsOf(scores, items), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
    const list = (part: (item: ItemAnalysis) => number | undefined) =>
      `[${found.map((item) => part(item) ?? 'null').join(', ')}]`
    return { item_rests: list(({ itemRest }) => itemRest), alphas_without: list(({ alphaWithout }) => alphaWithout) }
  },
)

/** Where α fell outside 0 to 1 there is no error of the scale to hold a change against. */
const reliable = formula(
  'reliable_change',
  ['numbers', 'numbers', 'number'],
  { threshold: 'number', n: 'number', rose: 'number', fell: 'number', unclear: 'number' },
  (befores, afters, reliability) =>
    reliability < 0 || reliability > 1
      ? undefined
      : reliableChange(
          befores.map((before, at) => ({ before, after: afters[at]! })),
          reliability,
        ),
)

const unpaired = formula(
  'welch',
  ['numbers', 'numbers'],
  { low: 'number', high: 'number', p: 'number', d: 'number' },
  welch,
)

/** How far a scale's items speak of one thing, and what its error leaves of a change. */
export const reliability = [alpha, omega, items, reliable, unpaired]
