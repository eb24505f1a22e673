import { incompleteGamma } from './incomplete-gamma.ts'
import { positiveQuantile } from './positive-quantile.ts'

/**
 * How much of the standard normal distribution lies below z.
 *
 * For a two-sided probability take `2 * normalCdf(-Math.abs(z))`: it keeps its digits far out.
 *
 * Source: Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 26.2 and 6.5.16: z² / 2 is gamma with a = ½.
 *
 * R: `pnorm(z)`
 *
 * @throws RangeError where z is not a number
 * @example normalCdf(-1.96) // 0.02499…
 */
export function normalCdf(z: number): number {
  const { below, above } = incompleteGamma(0.5, (z * z) / 2)
  return z < 0 ? above / 2 : 0.5 + below / 2
}

/**
 * The point below which a given part of the standard normal distribution lies.
 *
 * R: `qnorm(p)`
 *
 * @param p 0 to 1
 * @throws RangeError where it is not
 * @example normalQuantile(0.975) // 1.95996…
 */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p)
  const square = positiveQuantile((x) => incompleteGamma(0.5, x), 1 - 2 * p, 2 * p)
  return -Math.sqrt(2 * square) || 0
}
