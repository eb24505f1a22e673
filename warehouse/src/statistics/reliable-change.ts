import { covariance } from './covariance.ts'
import { normalQuantile } from './distributions/normal.ts'
import type { Pair } from './paired-change.ts'

/**
 * Jacobson and Truax's reliable change: how many people moved by more than the scale's own error explains, at 95%.
 *
 * Answers: behind a mean change, how many rose, how many fell, and of how many can nothing be said?
 *
 * Misleads when read of one person (one in twenty passes by chance); with α for the reliability, which leaves out how
 * people differ from day to day and so finds too many; and for scores at the floor or ceiling, which cannot move.
 *
 * Source: N. S. Jacobson, P. Truax (1991), Clinical significance: a statistical approach to defining meaningful change in
 * psychotherapy research, Journal of Consulting and Clinical Psychology 59:12–19.
 *
 * R: `(after - before) / (sd(before) * sqrt(2 * (1 - reliability)))`, beyond ±`qnorm(0.975)`
 *
 * @param pairs people; one with a missing score is left out
 * @param reliability of the scale, 0 to 1, best by asking twice
 * @returns `threshold`: the change to be passed, in the scale's unit. None for fewer than 2 pairs or where all scored the
 *   same before
 * @throws RangeError where the reliability is not within 0 and 1 or a score is no finite number
 * @example reliableChange([{ before: 1, after: 4 }, { before: 3, after: 3 }], 0.8)
 * // { threshold: 1.75…, n: 2, rose: 1, fell: 0, unclear: 1 }
 */
export function reliableChange(
  pairs: readonly Pair[],
  reliability: number,
): { threshold: number; n: number; rose: number; fell: number; unclear: number } | undefined {
  if (!(reliability >= 0 && reliability <= 1)) throw new RangeError(`a reliability of ${reliability}`)
  const both = pairs.flatMap(({ before, after }) => (before === null || after === null ? [] : [{ before, after }]))
  const befores = both.map(({ before }) => before)
  const variance = covariance(befores, befores)
  if (!variance) return undefined
  const threshold = normalQuantile(0.975) * Math.sqrt(2 * variance * (1 - reliability))
  const changes = both.map(({ before, after }) => after - before)
  for (const change of changes) if (!Number.isFinite(change)) throw new RangeError(`a change of ${change}`)
  const rose = changes.filter((change) => change > threshold).length
  const fell = changes.filter((change) => change < -threshold).length
  return { threshold, n: both.length, rose, fell, unclear: both.length - rose - fell }
}
