import { tQuantile } from './distributions/t.ts'

/** A build asks for the same few again and again, and each takes longer to find than all the rest. */
const quantiles = new Map<number, number>()

function quantile(degrees: number): number {
  const known = quantiles.get(degrees) ?? tQuantile(0.975, degrees)
  quantiles.set(degrees, known)
  return known
}

/**
 * Student's t interval for a mean, at 95%, from the mean, the standard deviation and the number of cases.
 *
 * Answers: where would the mean of everyone lie, were those who answered a random draw of them?
 *
 * Misleads when who answers depends on what they would say; when there are few cases and a bounded scale they crowd at
 * the end of; and when all cases are equal, for then it would claim certainty: no interval is given.
 *
 * Source: Student (1908), The probable error of a mean, Biometrika 6:1–25.
 *
 * R: `t.test(x)$conf.int`
 *
 * @param sd the sample's standard deviation, divided by n − 1
 * @param n cases
 * @returns none where n < 2 or sd = 0: there is nothing to estimate a spread from
 * @throws RangeError where n is not a whole number or sd is negative
 * @example meanInterval(3, 1, 5) // { low: 1.758…, high: 4.241… }
 */
export function meanInterval(mean: number, sd: number, n: number): { low: number; high: number } | undefined {
  if (!Number.isInteger(n) || n < 0 || !(sd >= 0)) throw new RangeError(`standard deviation ${sd} of ${n} cases`)
  if (n < 2 || sd === 0) return undefined
  const half = (quantile(n - 1) * sd) / Math.sqrt(n)
  return { low: mean - half, high: mean + half }
}
