import { alphaOfVariances } from './alpha-of-variances.ts'
import { completeRows } from './complete-rows.ts'
import { covariance } from './covariance.ts'
import { fQuantile } from './distributions/f.ts'

/** A build asks for the same few again and again, and each takes longer to find than all the rest. */
const known = new Map<string, readonly [number, number]>()

function quantiles(one: number, other: number): readonly [number, number] {
  const key = `${one} ${other}`
  const found = known.get(key) ?? [fQuantile(0.975, one, other), fQuantile(0.025, one, other)]
  known.set(key, found)
  return found
}

/**
 * Cronbach's α, with Feldt's interval at 95%.
 *
 * Answers: how far do a scale's items rise and fall together, so that their sum tells people apart rather than chance?
 * The lowest reliability that the answers allow, where items measure one thing equally well and err independently.
 *
 * Misleads as a proof that items measure *one* thing: many items on two things have a high α too; when reversed items were
 * not turned round; when missing codes were taken for answers, which lifts it near 1; and in a group of people all alike,
 * where the same scale has a lower α. Where items measure unequally well see `mcdonaldOmega`.
 *
 * Source: L. J. Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16:297–334;
 * L. S. Feldt (1965), The approximate sampling distribution of Kuder–Richardson reliability coefficient twenty,
 * Psychometrika 30:357–370.
 *
 * R: `psych::alpha(x)$total$raw_alpha`, `psych::alpha.ci(alpha, n, items)`
 *
 * @param rows respondents with an answer or null for every item, reversed items turned round. A row with a missing answer is
 *   left out
 * @returns `n`: respondents counted. None for fewer than 2 of them or 2 items, or where all have the same sum
 * @throws RangeError where rows differ in length or an answer is no finite number
 * @example cronbachAlpha([[1, 2, 2], [3, 3, 4], [4, 5, 5], [2, 2, 3]]) // { alpha: 0.97…, low: 0.85…, high: 0.99…, n: 4 }
 */
export function cronbachAlpha(
  rows: readonly (readonly (number | null)[])[],
): { alpha: number; low: number; high: number; n: number } | undefined {
  const complete = completeRows(rows)
  const n = complete.length
  const items = complete[0]?.length ?? 0
  if (n < 2 || items < 2) return undefined
  const totals = complete.map((row) => row.reduce((sum, answer) => sum + answer, 0))
  const single = Array.from({ length: items }, (_, item) => {
    const answers = complete.map((row) => row[item]!)
    return covariance(answers, answers)!
  })
  const alpha = alphaOfVariances(single, covariance(totals, totals)!)
  if (alpha === undefined) return undefined
  const [atLow, atHigh] = quantiles(n - 1, (n - 1) * (items - 1))
  return { alpha, low: 1 - (1 - alpha) * atLow, high: 1 - (1 - alpha) * atHigh, n }
}
