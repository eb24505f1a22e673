import { kendallProbabilities } from './distributions/kendall.ts'
import { normalCdf } from './distributions/normal.ts'
import { tieSizes } from './tie-sizes.ts'

/** Up to so many values the probability is exact. R draws the line at the same place, but for ties. */
const mostExact = 49

/**
 * The Mann–Kendall test of a trend.
 *
 * Answers: do later values tend to lie above (or below) earlier ones more than a random order would have it? Ranks alone
 * count, so one extreme year cannot make a trend.
 *
 * Misleads when neighbouring years hang together, which makes chance runs look like trends; when a definition changed
 * along the way; with fewer than 5 values, for then no order at all is unlikely enough (of 4 values in perfect order the
 * probability is 1/12); and it does not see a rise that turned into a fall.
 *
 * Source: H. B. Mann (1945), Nonparametric tests against trend, Econometrica 13:245–259; M. G. Kendall (1975), Rank
 * Correlation Methods, for ties.
 *
 * R: `cor.test(seq_along(x), x, method = "kendall")`; for many values `exact = FALSE, continuity = TRUE`. With ties R has
 * only the normal approximation, which for a handful of years can be off by half; here the orders of tied values count.
 *
 * @param values in order of time, missing years left out
 * @returns `s`: pairs that rise less pairs that fall; `tau`: Kendall's τ_b; `p`: two-sided. None for fewer than 2 values or
 *   where all are equal
 * @throws RangeError where a value is no finite number
 * @example mannKendall([1, 2, 3, 4, 5]) // { s: 10, tau: 1, p: 0.0166…, test: 'exact' }
 */
export function mannKendall(
  values: readonly number[],
): { s: number; tau: number; p: number; test: 'exact' | 'normal' } | undefined {
  const n = values.length
  const ties = tieSizes(values)
  if (n < 2 || ties[0] === n) return undefined
  let s = 0
  for (const [later, value] of values.entries())
    for (let earlier = 0; earlier < later; earlier++) s += Math.sign(value - values[earlier]!)
  const pairs = (n * (n - 1)) / 2
  const tiedPairs = ties.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
  const tau = s / Math.sqrt(pairs * (pairs - tiedPairs))

  if (n <= mostExact) {
    const discordant = (pairs - tiedPairs - Math.abs(s)) / 2
    const tail = kendallProbabilities(n, ties)
      .slice(0, discordant + 1)
      .reduce((sum, probability) => sum + probability, 0)
    return { s, tau, p: Math.min(1, 2 * tail), test: 'exact' }
  }
  const spread = (size: number) => (size * (size - 1) * (2 * size + 5)) / 18
  const variance = spread(n) - ties.reduce((sum, size) => sum + spread(size), 0)
  const z = Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance)
  return { s, tau, p: 2 * normalCdf(-z), test: 'normal' }
}
