const mostSteps = 100_000_000

/**
 * The distribution of Mann and Whitney's U: how many of the pairs of one value of each group are in the wrong order, all
 * orders of the two groups being equally likely.
 *
 * Position u of the result is the probability of exactly u.
 *
 * Source: H. B. Mann, D. R. Whitney (1947), On a test of whether one of two random variables is stochastically larger than
 * the other, Annals of Mathematical Statistics 18:50–60: their recursion on which group the last value is of.
 *
 * R: `dwilcox(0:(one * other), one, other)`
 *
 * @param one size of a group, whole, from 0
 * @param other of the other; together no more than a few hundred
 * @throws RangeError where these do not hold
 * @example mannWhitneyProbabilities(1, 2) // [0.33…, 0.33…, 0.33…]
 */
export function mannWhitneyProbabilities(one: number, other: number): number[] {
  for (const size of [one, other])
    if (!(Number.isInteger(size) && size >= 0)) throw new RangeError(`a group of ${size}`)
  if ((one * other) ** 2 > mostSteps) throw new RangeError(`groups of ${one} and ${other}`)
  // `found[n]`: of as many of the first group as rows were done, and n of the other.
  let found: number[][] = Array.from({ length: other + 1 }, () => [1])
  for (let m = 1; m <= one; m++) {
    const next: number[][] = [[1]]
    for (let n = 1; n <= other; n++) {
      const endsInOne = found[n]!
      const endsInOther = next[n - 1]!
      next.push(
        Array.from(
          { length: m * n + 1 },
          (_, u) => (m * (endsInOne[u - n] ?? 0) + n * (endsInOther[u] ?? 0)) / (m + n),
        ),
      )
    }
    found = next
  }
  return found[other]!
}
