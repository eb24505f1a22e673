import { covariance } from './covariance.ts'
import { tCdf, tQuantile } from './distributions/t.ts'
import { hedgesCorrection } from './hedges-correction.ts'
import { mean } from './mean.ts'

/** One person's score before and after; null where not given. */
export interface Pair {
  before: number | null
  after: number | null
}

/**
 * The change of the same people from before to after: the mean change with Student's interval at 95%, and the effect
 * sizes d_z and d_av with Hedges' correction.
 *
 * Answers: how far did those who answered twice move on average, and could it be chance? d_z is the change in standard
 * deviations of the *changes* (how alike people moved), d_av in the average spread of the *scores* (how far, on the scale
 * that people differ on; the one to lay beside unpaired studies).
 *
 * Misleads as an effect of the training: there is no group without it, and people chosen for low scores rise by
 * themselves; when those who did not answer again differ from those who did; and for a score at the ceiling before.
 *
 * Source: Student (1908), The probable error of a mean, Biometrika 6:1–25; G. Cumming (2012), Understanding the New
 * Statistics, chapter 11, for d_av with √((s₁² + s₂²) / 2); D. Lakens (2013), Calculating and reporting effect sizes,
 * Frontiers in Psychology 4:863, for d_z; L. V. Hedges (1981) for J with n − 1 degrees.
 *
 * R: `t.test(after, before, paired = TRUE)`, `effectsize::hedges_g(after - before)` for d_z
 *
 * @param pairs people; one with a missing score is left out and counted
 * @returns the change and how many; from 2 pairs with different changes on the interval, t and p; from 3 on the effects.
 *   None without a pair
 * @throws RangeError where a score is no finite number
 * @example pairedChange([{ before: 2, after: 3 }, { before: 3, after: 3 }, { before: 2, after: 4 }])
 * // { n: 3, leftOut: 0, change: 1, low: -1.48…, high: 3.48…, t: 1.73…, p: 0.22…, dz: 0.56…, dav: 0.97… }
 */
export function pairedChange(pairs: readonly Pair[]):
  | {
      n: number
      leftOut: number
      change: number
      low: number | undefined
      high: number | undefined
      t: number | undefined
      p: number | undefined
      dz: number | undefined
      dav: number | undefined
    }
  | undefined {
  const both = pairs.flatMap(({ before, after }) => (before === null || after === null ? [] : [{ before, after }]))
  const n = both.length
  const befores = both.map(({ before }) => before)
  const afters = both.map(({ after }) => after)
  const changes = both.map(({ before, after }) => after - before)
  const change = mean(changes)
  if (change === undefined) return undefined
  const counted = { n, leftOut: pairs.length - n, change }
  const none = { low: undefined, high: undefined, t: undefined, p: undefined, dz: undefined, dav: undefined }
  const sd = Math.sqrt(covariance(changes, changes) ?? 0)
  const error = sd / Math.sqrt(n)
  // As in R: below this what differs is the rounding of the scores.
  if (error <= 10 * Number.EPSILON * Math.max(Math.abs(mean(befores)!), Math.abs(mean(afters)!)))
    return { ...counted, ...none }

  const half = tQuantile(0.975, n - 1) * error
  const t = change / error
  const average = Math.sqrt((covariance(befores, befores)! + covariance(afters, afters)!) / 2)
  const correction = n < 3 ? undefined : hedgesCorrection(n - 1)
  return {
    ...counted,
    low: change - half,
    high: change + half,
    t,
    p: 2 * tCdf(-Math.abs(t), n - 1),
    dz: correction && (correction * change) / sd,
    dav: correction && (correction * change) / average,
  }
}
