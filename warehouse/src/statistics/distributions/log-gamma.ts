import { stirlingError } from './stirling-error.ts'

const halfLogTwoPi = Math.log(2 * Math.PI) / 2

/**
 * The logarithm of the gamma function, for x above 0.
 *
 * Misleads when two large values are subtracted: each has an error in its 16th digit, the difference has it in an
 * earlier one.
 *
 * Source: Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 6.1.41.
 *
 * R: `lgamma(x)`
 *
 * @throws RangeError where x is not above 0
 * @example logGamma(5) // 3.17805…
 */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x)
}
