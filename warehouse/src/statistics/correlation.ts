import { covariance } from './covariance.ts'

/**
 * Pearson's product-moment correlation.
 *
 * Answers: how nearly do two measures lie on one straight line? Misleads for bent relations, and where one far case makes
 * it.
 *
 * Source: K. Pearson (1896), Regression, heredity and panmixia, Philosophical Transactions A 187:253–318.
 *
 * R: `cor(x, y)`
 *
 * @param ys as many as `xs`, in their order
 * @returns −1 to 1; none of fewer than 2 pairs or where all `xs` or all `ys` are equal
 * @throws RangeError where a value is no finite number or the lengths differ
 * @example correlation([1, 2, 3], [2, 4, 7]) // 0.993…
 */
export function correlation(xs: readonly number[], ys: readonly number[]): number | undefined {
  const together = covariance(xs, ys)
  const spread = Math.sqrt(covariance(xs, xs) ?? 0) * Math.sqrt(covariance(ys, ys) ?? 0)
  if (together === undefined || spread === 0) return undefined
  return Math.min(1, Math.max(-1, together / spread))
}
