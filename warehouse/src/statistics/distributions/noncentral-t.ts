import { incompleteBeta } from './incomplete-beta.ts'
import { logGamma } from './log-gamma.ts'
import { normalCdf } from './normal.ts'

/**
 * How much of the noncentral t distribution lies below t.
 *
 * Answers: how often would a t test's statistic stay below t, were there a true difference of `shift` standard errors?
 *
 * Misleads far out in the tails, where only the first 12 or so decimals hold.
 *
 * Source: R. V. Lenth (1989), Algorithm AS 243: cumulative distribution function of the non-central t distribution,
 * Applied Statistics 38:185–189.
 *
 * R: `pt(t, degrees, ncp = shift)`
 *
 * @param degrees above 0
 * @param shift the noncentrality, −1000 to 1000
 * @throws RangeError where these do not hold
 * @example noncentralTCdf(2, 10, 1) // 0.80…
 */
export function noncentralTCdf(t: number, degrees: number, shift: number): number {
  if (!(Math.abs(shift) <= 1000)) throw new RangeError(`a noncentrality of ${shift}`)
  if (t < 0) return 1 - noncentralTCdf(-t, degrees, -shift)
  const mean = (shift * shift) / 2
  const whole = degrees + t * t
  const below = (a: number) => incompleteBeta(a, degrees / 2, (t * t) / whole, degrees / whole).below
  let sum = 0
  // Poisson weights: what lies further from their mean than 9 standard deviations (and 50) is below 1e-17.
  const reach = 9 * Math.sqrt(mean) + 50
  for (let j = Math.max(0, Math.floor(mean - reach)); j <= mean + reach; j++) {
    if (mean === 0 && j > 0) break
    const logPower = mean === 0 ? 0 : j * Math.log(mean)
    sum += Math.exp(logPower - mean - logGamma(j + 1)) * below(j + 0.5)
    sum += (shift / Math.SQRT2) * Math.exp(logPower - mean - logGamma(j + 1.5)) * below(j + 1)
  }
  return Math.min(1, Math.max(0, normalCdf(-shift) + sum / 2))
}
