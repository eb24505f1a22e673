/**
 * The distribution of discordant pairs among n values in random order, without ties.
 *
 * Answers: how likely are so many pairs out of order by chance? Position k of the result is the probability of exactly k.
 *
 * Source: M. G. Kendall (1938), A new measure of rank correlation, Biometrika 30:81–93: the n-th value put in adds 0 to
 * n − 1 discordant pairs, each equally likely.
 *
 * R: `diff(pKendall(…))` of SuppDists; base R keeps its own to `cor.test`
 *
 * @param n a whole number, 0 to 1,000
 * @throws RangeError where it is not
 * @example kendallProbabilities(3) // [1/6, 2/6, 2/6, 1/6]
 */
export function kendallProbabilities(n: number): number[] {
  if (!(Number.isInteger(n) && n >= 0 && n <= 1000)) throw new RangeError(`the order of ${n} values`)
  let probabilities = [1]
  for (let values = 2; values <= n; values++) {
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
  return probabilities
}
