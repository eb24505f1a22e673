import type { Share } from './share.ts'
import { wilson } from './wilson.ts'

/**
 * The difference of two independent shares with Newcombe's hybrid score interval, at 95%.
 *
 * Answers: by how much did the share change, and which changes could chance have made into this one?
 *
 * Misleads when the same people are in both (their answers hang together: it is then too wide); when cases hang together
 * within each (one class, one teacher: too narrow); and when two *separate* intervals are laid side by side instead: they
 * may overlap where the difference is clear.
 *
 * Source: R. G. Newcombe (1998), Interval estimation for the difference between independent proportions: comparison of
 * eleven methods, Statistics in Medicine 17:873–890, method 10.
 *
 * R: from the two `prop.test(…, correct = FALSE)$conf.int`; `DescTools::BinomDiffCI(…, method = "score")`
 *
 * @returns `after` less `before`, −1 to 1
 * @throws RangeError where a numerator is not within 0 and its denominator, or a denominator is below 1
 * @example shareDifference({ numerator: 48, denominator: 80 }, { numerator: 56, denominator: 70 })
 * // { difference: 0.2, low: 0.0524…, high: 0.3338… }
 */
export function shareDifference(before: Share, after: Share): { difference: number; low: number; high: number } {
  const was = wilson(before.numerator, before.denominator)
  const is = wilson(after.numerator, after.denominator)
  const wasShare = before.numerator / before.denominator
  const isShare = after.numerator / after.denominator
  const difference = isShare - wasShare
  return {
    difference,
    low: difference - Math.hypot(isShare - is.low, was.high - wasShare),
    high: difference + Math.hypot(is.high - isShare, wasShare - was.low),
  }
}
