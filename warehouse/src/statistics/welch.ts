import { covariance } from './covariance.ts'
import { tCdf, tQuantile } from './distributions/t.ts'
import { hedgesCorrection } from './hedges-correction.ts'
import { mean } from './mean.ts'

/**
 * Welch's comparison of two independent means, with its interval at 95% and the effect size d with Hedges' correction.
 *
 * Answers: by how much do two groups differ on average, and could it be chance? Spreads and sizes may differ.
 *
 * Misleads when the same people are in both (compare by pairs: see `pairedChange`), or when who answered the second time
 * differs from who answered the first.
 *
 * Source: B. L. Welch (1947), The generalization of Student's problem when several different population variances are
 * involved, Biometrika 34:28–35; d by √((s₁² + s₂²) / 2), after J. Cohen (1988), Statistical Power Analysis for the
 * Behavioral Sciences, section 2.3; J with Welch's degrees.
 *
 * R: `t.test(other, one)`, `effectsize::hedges_g(other, one, pooled_sd = FALSE)`
 *
 * @returns `other` less `one`; no d with a single degree of freedom (a pair of cases beside a group without spread).
 *   None where a group has fewer than 2 cases or neither varies
 * @throws RangeError where a value is no finite number
 * @example welch([1, 2, 3], [2, 4, 6, 8]) // { difference: 3, low: -0.89…, high: 6.89…, t: 2.12…, degrees: 4.07…, p: 0.09…, d: 1.22… }
 */
export function welch(
  one: readonly number[],
  other: readonly number[],
):
  | { difference: number; low: number; high: number; t: number; degrees: number; p: number; d: number | undefined }
  | undefined {
  const [oneMean, otherMean] = [mean(one), mean(other)]
  const [oneVariance, otherVariance] = [covariance(one, one), covariance(other, other)]
  if (oneVariance === undefined || otherVariance === undefined) return undefined
  const difference = otherMean! - oneMean!
  const oneError = oneVariance / one.length
  const otherError = otherVariance / other.length
  const error = Math.sqrt(oneError + otherError)
  // As in R: below this what differs is the rounding of the scores.
  if (error <= 10 * Number.EPSILON * Math.max(Math.abs(oneMean!), Math.abs(otherMean!))) return undefined
  const degrees =
    (oneError + otherError) ** 2 / (oneError ** 2 / (one.length - 1) + otherError ** 2 / (other.length - 1))
  const half = tQuantile(0.975, degrees) * error
  const t = difference / error
  const d = difference / Math.sqrt((oneVariance + otherVariance) / 2)
  return {
    difference,
    low: difference - half,
    high: difference + half,
    t,
    degrees,
    p: 2 * tCdf(-Math.abs(t), degrees),
    d: degrees > 1 ? hedgesCorrection(degrees) * d : undefined,
  }
}
