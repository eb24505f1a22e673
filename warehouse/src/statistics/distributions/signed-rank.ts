/**
 * The distribution of Wilcoxon's signed-rank sum of n differences, each as likely up as down.
 *
 * Position v of the result is the probability that the ranks of the rising ones add up to exactly v.
 *
 * Source: F. Wilcoxon (1945), Individual comparisons by ranking methods, Biometrics Bulletin 1:80–83, counted by adding
 * one rank after the other.
 *
 * R: `dsignrank(0:(n * (n + 1) / 2), n)`
 *
 * @param n a whole number, 0 to 1,000
 * @throws RangeError where it is not
 * @example signedRankProbabilities(2) // [0.25, 0.25, 0.25, 0.25]
 */
export function signedRankProbabilities(n: number): number[] {
  if (!(Number.isInteger(n) && n >= 0 && n <= 1000)) throw new RangeError(`the ranks of ${n} differences`)
  let probabilities = [1]
  for (let rank = 1; rank <= n; rank++) {
    const without = probabilities
    probabilities = Array.from(
      { length: without.length + rank },
      (_, v) => ((without[v] ?? 0) + (without[v - rank] ?? 0)) / 2,
    )
  }
  return probabilities
}
