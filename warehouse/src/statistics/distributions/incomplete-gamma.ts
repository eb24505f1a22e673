import { deviance } from './deviance.ts'
import { stirlingError } from './stirling-error.ts'

const mostTerms = 1_000_000

function series(a: number, x: number): number {
  let term = 1
  let sum = 1
  for (let k = 1; k < mostTerms; k++) {
    term *= x / (a + k)
    sum += term
    if (term < sum * 1e-17) return sum
  }
  throw new RangeError(`the incomplete gamma function does not converge at ${x} for ${a}`)
}

function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let fraction = d
  for (let k = 1; k < mostTerms; k++) {
    const numerator = k * (a - k)
    b += 2
    d = 1 / (b + numerator * d)
    c = b + numerator / c
    fraction *= c * d
    if (Math.abs(c * d - 1) < 1e-16) return fraction
  }
  throw new RangeError(`the incomplete gamma function does not converge at ${x} for ${a}`)
}

/**
 * The regularised incomplete gamma function, both what lies below x and what lies above, each to its own full precision.
 *
 * Answers: how much of a gamma distribution lies on either side of x; χ², the normal and the Poisson are cases of it.
 *
 * Source: Abramowitz & Stegun (1964), Handbook of Mathematical Functions, the series 6.5.29 below the mean and the
 * continued fraction 6.5.31 above it; the factor before them as in C. Loader (2000), Fast and accurate computation of
 * binomial probabilities.
 *
 * R: `pgamma(x, a)` and `pgamma(x, a, lower.tail = FALSE)`
 *
 * @param a above 0
 * @param x 0 or more
 * @throws RangeError where these do not hold
 * @example incompleteGamma(1, 1) // { below: 0.632…, above: 0.367… }
 */
export function incompleteGamma(a: number, x: number): { below: number; above: number } {
  if (!(a > 0 && x >= 0)) throw new RangeError(`incomplete gamma function of ${a} at ${x}`)
  if (x === 0) return { below: 0, above: 1 }
  if (x === Number.POSITIVE_INFINITY) return { below: 1, above: 0 }
  const front = Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a)
  if (x < a + 1) {
    const below = Math.min(1, front * series(a, x))
    return { below, above: 1 - below }
  }
  const above = Math.min(1, front * a * continuedFraction(a, x))
  return { below: 1 - above, above }
}
