import { averageRanks } from './average-ranks.ts'
import { normalCdf } from './distributions/normal.ts'
import { signedRankProbabilities } from './distributions/signed-rank.ts'
import { tieSizes } from './tie-sizes.ts'

/** Up to so many differences, without ties and zeros, the probability is exact. R draws the line at the same place. */
const mostExact = 49

/**
 * Wilcoxon's signed-rank test, two-sided.
 *
 * Answers: do the differences lie around 0? A check on the t interval that does not lean on means being normal.
 *
 * Misleads as a test of the *mean*: it asks whether the differences are symmetric around 0; and where most are 0, for these
 * are left out.
 *
 * Source: F. Wilcoxon (1945), Individual comparisons by ranking methods, Biometrics Bulletin 1:80–83; with ties, zeros or
 * many differences the normal approximation corrected for ties and continuity, as in M. Hollander, D. A. Wolfe (1973),
 * Nonparametric Statistical Methods, section 3.1.
 *
 * R: `wilcox.test(differences, digits.rank = 12)`
 *
 * @param differences one a person; those that agree in 12 digits count as tied, and a trillionth of the largest as 0, so
 *   that rounding makes no order
 * @returns `v`: the rank sum of those that rose; `zeros`: left out. None where nothing differs
 * @throws RangeError where a difference is no finite number
 * @example wilcoxonSignedRank([1, 2, 3, 4, 5, -0.5]) // { v: 20, zeros: 0, p: 0.0625, test: 'exact' }
 */
export function wilcoxonSignedRank(
  differences: readonly number[],
): { v: number; zeros: number; p: number; test: 'exact' | 'normal' } | undefined {
  for (const value of differences) if (!Number.isFinite(value)) throw new RangeError(`a difference of ${value}`)
  const largest = differences.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const moved = differences.filter((value) => Math.abs(value) > 1e-12 * largest)
  const n = moved.length
  if (n === 0) return undefined
  const zeros = differences.length - n
  const sizes = moved.map((value) => Number(Math.abs(value).toPrecision(12)))
  const ranks = averageRanks(sizes)
  const ties = tieSizes(sizes)
  const v = ranks.reduce((sum, rank, i) => sum + (moved[i]! > 0 ? rank : 0), 0)
  const whole = (n * (n + 1)) / 2

  if (zeros === 0 && ties.length === 0 && n <= mostExact) {
    const tail = signedRankProbabilities(n)
      .slice(0, Math.min(v, whole - v) + 1)
      .reduce((sum, probability) => sum + probability, 0)
    return { v, zeros, p: Math.min(1, 2 * tail), test: 'exact' }
  }
  const tied = ties.reduce((sum, size) => sum + size ** 3 - size, 0)
  const variance = (n * (n + 1) * (2 * n + 1)) / 24 - tied / 48
  const away = Math.abs(v - whole / 2)
  const z = Math.max(0, away - 0.5) / Math.sqrt(variance)
  return { v, zeros, p: 2 * normalCdf(-z), test: 'normal' }
}
