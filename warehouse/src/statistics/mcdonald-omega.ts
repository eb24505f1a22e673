import { completeRows } from './complete-rows.ts'
import { covarianceMatrix } from './covariance-matrix.ts'
import { oneFactor } from './one-factor.ts'

/**
 * McDonald's ω total of a scale with one factor, of its standardised items: 1 − Σ uniquenesses / Σ correlations.
 *
 * Answers: what part of the differences in the scale's sum is due to what the items have in common? As α does, without
 * taking all items to measure equally well.
 *
 * Misleads when the items measure two things: the one factor then hides the other; and for few answers, where loadings
 * are chance.
 *
 * Source: R. P. McDonald (1999), Test Theory: A Unified Treatment, chapter 6. The loadings are by minimum residuals (see
 * `oneFactor`); the whole is the sum of the correlations found, as in psych, not of those the model implies.
 *
 * R: `psych::omega(x, nfactors = 1, flip = FALSE)$omega.tot`
 *
 * @param rows respondents with an answer or null for every item, reversed items turned round. A row with a missing answer is
 *   left out
 * @returns `n`: respondents counted. None for fewer than 3 items or 3 respondents, where an item has only one answer, or
 *   where no factor fits (a Heywood case) or all have the same standardised sum
 * @throws RangeError where rows differ in length or an answer is no finite number
 * @example mcdonaldOmega([[1, 2, 2], [3, 3, 4], [4, 5, 4], [2, 2, 3], [5, 4, 4]]) // { omega: 0.93…, loadings: […], n: 5 }
 */
export function mcdonaldOmega(
  rows: readonly (readonly (number | null)[])[],
): { omega: number; loadings: number[]; n: number } | undefined {
  const complete = completeRows(rows)
  const items = complete[0]?.length ?? 0
  if (items < 3 || complete.length < 3) return undefined
  const columns = Array.from({ length: items }, (_, item) => complete.map((row) => row[item]!))
  const covariances = covarianceMatrix(columns)
  const spreads = covariances.map((row, item) => Math.sqrt(row[item]!))
  if (spreads.some((spread) => spread === 0)) return undefined
  const correlations = covariances.map((row, one) =>
    row.map((each, other) => (one === other ? 1 : Math.min(1, Math.max(-1, each / (spreads[one]! * spreads[other]!))))),
  )
  const loadings = oneFactor(correlations)
  if (loadings === undefined) return undefined
  const unique = loadings.reduce((sum, loading) => sum + 1 - loading * loading, 0)
  const whole = correlations.flat().reduce((sum, r) => sum + r, 0)
  return whole <= Number.EPSILON * items ? undefined : { omega: 1 - unique / whole, loadings, n: complete.length }
}
