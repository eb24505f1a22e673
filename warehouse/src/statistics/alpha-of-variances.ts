/**
 * Cronbach's α from variances alone, without its interval; see `cronbachAlpha` for what it answers and when it misleads.
 *
 * Source: L. J. Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16:297–334.
 *
 * R: `k / (k - 1) * (1 - sum(diag(cov(x))) / sum(cov(x)))`
 *
 * @param single the variances of the items
 * @param total the variance of their sum
 * @returns none for fewer than 2 items or where all have the same sum
 * @example alphaOfVariances([1, 1], 3) // 0.66…
 */
export function alphaOfVariances(single: readonly number[], total: number): number | undefined {
  const items = single.length
  const sum = single.reduce((all, variance) => all + variance, 0)
  // Sums of fractions that are equal on paper may differ in their last digit.
  if (items < 2 || total <= Number.EPSILON * sum) return undefined
  return (items / (items - 1)) * (1 - sum / total)
}
