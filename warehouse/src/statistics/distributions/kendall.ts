import { mannWhitneyProbabilities } from './mann-whitney.ts'

/** The distribution of the sum of two independent counts. */
function sumProbabilities(one: readonly number[], other: readonly number[]): number[] {
  const sums: number[] = new Array(one.length + other.length - 1).fill(0)
  for (const [i, p] of one.entries()) for (const [j, q] of other.entries()) sums[i + j]! += p * q
  return sums
}

/**
 * The distribution of discordant pairs among n values in random order.
 *
 * Answers: how likely are so many pairs out of order by chance? Position k of the result is the probability of exactly k.
 * A pair of equal values is never out of order.
 *
 * Source: M. G. Kendall (1938), A new measure of rank correlation, Biometrika 30:81–93: the n-th value put in adds 0 to
 * n − 1 discordant pairs, each equally likely. So many equal values put in at once add Mann and Whitney's U.
 *
 * R: `diff(pKendall(…))` of SuppDists; base R keeps its own to `cor.test`
 *
 * @param n a whole number, 0 to 1,000
 * @param ties how many values share each value that is shared (see `tieSizes`); together no more than n
 * @throws RangeError where these do not hold
 * @example kendallProbabilities(3) // [0.16…, 0.33…, 0.33…, 0.16…]
 * @example kendallProbabilities(3, [2]) // [0.33…, 0.33…, 0.33…]
 */
export function kendallProbabilities(n: number, ties: readonly number[] = []): readonly number[] {
  if (n > mostKnown) return found(n, ties)
  const key = [n, ...ties.toSorted((a, b) => a - b)].join()
  const probabilities = known.get(key) ?? found(n, ties)
  known.set(key, probabilities)
  return probabilities
}

/** Thousands of series have as many years: up to so many values each of their few hundred distributions is found once. */
const mostKnown = 16
const known = new Map<string, readonly number[]>()

function found(n: number, ties: readonly number[]): readonly number[] {
  let placed = n - ties.reduce((sum, size) => sum + size, 0)
  if (!(Number.isInteger(n) && placed >= 0 && n <= 1000)) throw new RangeError(`the order of ${n} values`)
  let probabilities = [1]
  for (let values = 2; values <= placed; values++) {
    const next: number[] = []
    let window = 0
    for (let k = 0; k < probabilities.length + values - 1; k++) {
      window += (probabilities[k] ?? 0) - (probabilities[k - values] ?? 0)
      next.push(window / values)
    }
    // The second half is the first reflected: what is subtracted above would cost it its digits.
    for (let k = 0; k < next.length >> 1; k++) next[next.length - 1 - k] = next[k]!
    probabilities = next
  }
  for (const size of ties.toSorted((a, b) => a - b)) {
    probabilities = sumProbabilities(probabilities, mannWhitneyProbabilities(placed, size))
    placed += size
  }
  return probabilities
}
