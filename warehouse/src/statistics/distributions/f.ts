import { incompleteBeta } from './incomplete-beta.ts'
import { positiveQuantile } from './positive-quantile.ts'

/**
 * How much of the F distribution lies on either side of x.
 *
 * Source: Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 26.6.2.
 *
 * R: `pf(x, above, below)`
 *
 * @param numeratorDegrees above 0
 * @param denominatorDegrees above 0
 * @throws RangeError where these do not hold, or x is negative
 * @example fSides(4, 2, 10) // { below: 0.94707…, above: 0.05292… }
 */
export function fSides(
  x: number,
  numeratorDegrees: number,
  denominatorDegrees: number,
): { below: number; above: number } {
  const scaled = numeratorDegrees * x
  const whole = scaled + denominatorDegrees
  return incompleteBeta(numeratorDegrees / 2, denominatorDegrees / 2, scaled / whole, denominatorDegrees / whole)
}

/**
 * The point below which a given part of the F distribution lies.
 *
 * R: `qf(p, numeratorDegrees, denominatorDegrees)`
 *
 * @param p 0 to 1
 * @param numeratorDegrees above 0
 * @param denominatorDegrees above 0
 * @throws RangeError where these do not hold
 * @example fQuantile(0.95, 2, 10) // 4.10282…
 */
export function fQuantile(p: number, numeratorDegrees: number, denominatorDegrees: number): number {
  return positiveQuantile((x) => fSides(x, numeratorDegrees, denominatorDegrees), p)
}
