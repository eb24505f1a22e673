import { incompleteGamma } from './incomplete-gamma.ts'
import { positiveQuantile } from './positive-quantile.ts'

/**
 * How much of the χ² distribution lies on either side of x.
 *
 * Source: Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 26.4.19.
 *
 * R: `pchisq(x, degrees)`
 *
 * @param degrees above 0
 * @throws RangeError where it is not, or x is negative
 * @example chiSquaredSides(3.84, 1) // { below: 0.94995…, above: 0.05004… }
 */
export function chiSquaredSides(x: number, degrees: number): { below: number; above: number } {
  return incompleteGamma(degrees / 2, x / 2)
}

/**
 * The point below which a given part of the χ² distribution lies.
 *
 * R: `qchisq(p, degrees)`
 *
 * @param p 0 to 1
 * @param degrees above 0
 * @throws RangeError where these do not hold
 * @example chiSquaredQuantile(0.95, 1) // 3.84145…
 */
export function chiSquaredQuantile(p: number, degrees: number): number {
  return positiveQuantile((x) => chiSquaredSides(x, degrees), p)
}
