import { tCdf, tQuantile } from './distributions/t.ts'

/** A mean with its t interval at 95%, at one end perhaps cut short where the scale ends, and of how many cases. */
export interface Mean {
  value: number
  low: number
  high: number
  n: number
}

/**
 * The change between two independent means that are known by their intervals alone, by Welch's comparison.
 *
 * Answers: by how much did a mean change, and could it be chance? The cases themselves are not needed: the interval and the
 * number of cases tell the spread.
 *
 * Misleads when the same people are in both, for then most of the spread is not of the change (see `pairedChange`); when who
 * answered the second time differs from who answered the first; and when many changes are looked at (adjust with
 * `benjaminiHochberg`).
 *
 * Source: B. L. Welch (1947), The generalization of Student's problem when several different population variances are
 * involved, Biometrika 34:28–35.
 *
 * R: `BSDA::tsum.test(now, sd_now, n_now, baseline, sd_baseline, n_baseline)`, with sd = (high − mean) · √n / qt(0.975, n − 1)
 *
 * @returns `now` less `baseline`; none where a mean is of fewer than 2 cases or neither varies
 * @throws RangeError where a value does not lie within its interval
 * @example meanChange({ value: 2, low: -0.4841377, high: 4.4841377, n: 3 }, { value: 5, low: 0.8914795, high: 9.1085205, n: 4 })
 * // { difference: 3, low: -0.89…, high: 6.89…, p: 0.09… }
 */
export function meanChange(
  baseline: Mean,
  now: Mean,
): { difference: number; low: number; high: number; p: number } | undefined {
  for (const { value, low, high } of [baseline, now])
    if (!(low <= value && value <= high)) throw new RangeError(`a value of ${value} from ${low} to ${high}`)
  if (baseline.n < 2 || now.n < 2) return undefined
  // a score's scale may have cut one end of the interval short
  const squared = ({ value, low, high, n }: Mean) =>
    (Math.max(value - low, high - value) / tQuantile(0.975, n - 1)) ** 2
  const [was, is] = [squared(baseline), squared(now)]
  const error = Math.sqrt(was + is)
  // as in `welch`: below this what differs is the rounding of the scores
  if (error <= 10 * Number.EPSILON * Math.max(Math.abs(baseline.value), Math.abs(now.value))) return undefined
  const degrees = (was + is) ** 2 / (was ** 2 / (baseline.n - 1) + is ** 2 / (now.n - 1))
  const difference = now.value - baseline.value
  const half = tQuantile(0.975, degrees) * error
  return {
    difference,
    low: difference - half,
    high: difference + half,
    p: 2 * tCdf(-Math.abs(difference / error), degrees),
  }
}
