/**
 * Benjamini and Hochberg's adjustment of probabilities for how many were looked at.
 *
 * Answers: if every change with an adjusted value up to q is called a change, at most what part of those called is
 * expected to be chance? At most q.
 *
 * Misleads when the tests that came out dull were left out before adjusting; and when they hang together negatively, for
 * which it gives no promise.
 *
 * Source: Y. Benjamini, Y. Hochberg (1995), Controlling the false discovery rate: a practical and powerful approach to
 * multiple testing, Journal of the Royal Statistical Society B 57:289–300.
 *
 * R: `p.adjust(p, "BH")`
 *
 * @param ps probabilities; null where a test could not be made, which is not counted
 * @returns in the order given
 * @throws RangeError where one is not within 0 and 1
 * @example benjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(ps: readonly (number | null)[]): (number | null)[] {
  const made = ps.flatMap((p, position) => (p === null ? [] : [{ p, position }]))
  for (const { p } of made) if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability of ${p}`)
  const adjusted: (number | null)[] = ps.map(() => null)
  let least = 1
  made.sort((one, other) => other.p - one.p)
  for (const [larger, { p, position }] of made.entries()) {
    least = Math.min(least, p * (made.length / (made.length - larger)))
    adjusted[position] = least
  }
  return adjusted
}
