import { incompleteBeta } from './incomplete-beta.ts'
import { positiveQuantile } from './positive-quantile.ts'

/** How much of Student's t lies nearer to 0 than ±t, and how much further. */
function sides(t: number, degrees: number): { below: number; above: number } {
  const square = t * t
  const whole = degrees + square
  return whole === Number.POSITIVE_INFINITY
    ? { below: 1, above: 0 }
    : incompleteBeta(0.5, degrees / 2, square / whole, degrees / whole)
}

/**
 * How much of Student's t distribution lies below t.
 *
 * For a two-sided probability take `2 * tCdf(-Math.abs(t), degrees)`: it keeps its digits far out.
 *
 * Source: Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 26.7.1.
 *
 * R: `pt(t, degrees)`
 *
 * @param degrees above 0, not necessarily whole
 * @throws RangeError where it is not
 * @example tCdf(-2.776, 4) // 0.02501…
 */
export function tCdf(t: number, degrees: number): number {
  const { below, above } = sides(t, degrees)
  return t < 0 ? above / 2 : 0.5 + below / 2
}

/**
 * The point below which a given part of Student's t distribution lies.
 *
 * R: `qt(p, degrees)`
 *
 * @param p 0 to 1
 * @param degrees above 0, not necessarily whole
 * @throws RangeError where these do not hold
 * @example tQuantile(0.975, 4) // 2.77644…
 */
export function tQuantile(p: number, degrees: number): number {
  if (p > 0.5) return -tQuantile(1 - p, degrees)
  return -positiveQuantile((t) => sides(t, degrees), 1 - 2 * p, 2 * p) || 0
}
