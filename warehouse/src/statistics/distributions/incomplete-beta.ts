import { deviance } from './deviance.ts'
import { stirlingError } from './stirling-error.ts'

/** Lentz's method stops short of a zero divisor. */
const away = (divisor: number) => (Math.abs(divisor) < 1e-300 ? 1e-300 : divisor)

function continuedFraction(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-16) return fraction
  }
  throw new RangeError(`the incomplete beta function does not converge at ${x} for ${a} and ${b}`)
}

/**
 * The regularised incomplete beta function, both what lies below x and what lies above, each to its own full precision.
 *
 * Answers: how much of a beta distribution lies on either side of x; Student's t, F and the binomial are cases of it.
 *
 * Source: the continued fraction of Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 26.5.8, by Lentz's
 * method, on the side of the mean where it is quick; the factor before it as in C. Loader (2000), Fast and accurate
 * computation of binomial probabilities.
 *
 * R: `pbeta(x, a, b)` and `pbeta(x, a, b, lower.tail = FALSE)`
 *
 * @param a above 0
 * @param b above 0
 * @param x 0 to 1
 * @param y 1 − x; give it where it is known more precisely than by subtraction
 * @throws RangeError where these do not hold
 * @example incompleteBeta(2, 3, 0.5) // { below: 0.6875, above: 0.3125 }
 */
export function incompleteBeta(a: number, b: number, x: number, y = 1 - x): { below: number; above: number } {
  if (!(a > 0 && b > 0 && x >= 0 && y >= 0)) throw new RangeError(`incomplete beta function of ${a}, ${b} at ${x}`)
  const n = a + b
  if (x === 0 || n * x === 0) return { below: 0, above: 1 }
  if (y === 0 || n * y === 0) return { below: 1, above: 0 }
  const front =
    Math.exp(stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y)) *
    Math.sqrt((a * b) / n / (2 * Math.PI))
  if (x < (a + 1) / (n + 2)) {
    const below = Math.min(1, (front / a) * continuedFraction(a, b, x))
    return { below, above: 1 - below }
  }
  const above = Math.min(1, (front / b) * continuedFraction(b, a, y))
  return { below: 1 - above, above }
}
