import { normalCdf } from './distributions/normal.ts'
import { fisherExact } from './fisher-exact.ts'
import type { Share } from './share.ts'
import { shareDifference } from './share-difference.ts'

/** Cochran's rule: below this many expected cases in a cell the normal approximation is not to be trusted. */
const fewExpected = 5

/**
 * The change of a share against its baseline: the difference, its 95% interval (Newcombe's) and the probability of a
 * difference as large, were nothing changed: Fisher's exact test where cases are few, otherwise the score test.
 *
 * Answers: has the share moved since the baseline, by how much, and could it be chance?
 *
 * Misleads when many indicators are looked at and only the moved ones told of (adjust with `benjaminiHochberg`); when
 * the definition changed between the two; when the baseline was an unusual year, for then the next year looks like change.
 * Interval and probability come by different routes and can disagree at the edge; the exact test is the more cautious.
 *
 * Source: R. G. Newcombe (1998), Statistics in Medicine 17:873–890, method 10; K. Pearson (1900) for the score test, which
 * is χ² without correction; W. G. Cochran (1954), Some methods for strengthening the common χ² tests, Biometrics
 * 10:417–451, for where it holds.
 *
 * R: `prop.test(c(a, b), c(n1, n2), correct = FALSE)$p.value`, `fisher.test(…)$p.value`
 *
 * @throws RangeError where a share is not of whole numbers, the numerator within 0 and a denominator of at least 1
 * @example shareChange({ numerator: 2, denominator: 12 }, { numerator: 7, denominator: 11 })
 * // { difference: 0.469…, low: 0.0709…, high: 0.71…, p: 0.036…, test: 'exact' }
 */
export function shareChange(
  baseline: Share,
  now: Share,
): { difference: number; low: number; high: number; p: number; test: 'exact' | 'score' } {
  const change = shareDifference(baseline, now)
  const cases = baseline.denominator + now.denominator
  const having = baseline.numerator + now.numerator
  const fewest = (Math.min(having, cases - having) * Math.min(baseline.denominator, now.denominator)) / cases
  if (fewest < fewExpected) return { ...change, ...fisherExact(baseline, now), test: 'exact' }
  const together = having / cases
  const error = Math.sqrt(together * (1 - together) * (1 / baseline.denominator + 1 / now.denominator))
  return { ...change, p: 2 * normalCdf(-Math.abs(change.difference) / error), test: 'score' }
}
