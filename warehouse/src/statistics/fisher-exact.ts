import type { Share } from './share.ts'

/** Tables as likely as the one found but for rounding count as no likelier. R allows the same. */
const tolerance = 1 + 1e-7

/**
 * Fisher's exact test of two independent shares, two-sided.
 *
 * Answers: had all cases the same chance, and were as many in all as there are, how often would the two shares be divided
 * as unlikely as this, or more so?
 *
 * Misleads by being cautious: with few cases its probability jumps, and a true difference is often missed; and as every
 * test when read as the size of a difference.
 *
 * Source: R. A. Fisher (1935), The logic of inductive inference, Journal of the Royal Statistical Society 98:39–82; two
 * sides by adding up the tables that are no likelier, after J. O. Irwin (1935), Metron 12:83–94.
 *
 * R: `fisher.test(matrix(c(a, n1 - a, b, n2 - b), 2))$p.value`
 *
 * @param one whole numbers, the numerator 0 to the denominator; so the other
 * @throws RangeError where these do not hold
 * @example fisherExact({ numerator: 3, denominator: 4 }, { numerator: 1, denominator: 4 }) // { p: 0.4857… }
 */
export function fisherExact(one: Share, other: Share): { p: number } {
  for (const { numerator, denominator } of [one, other])
    if (
      !(
        Number.isSafeInteger(numerator) &&
        Number.isSafeInteger(denominator) &&
        0 <= numerator &&
        numerator <= denominator
      )
    )
      throw new RangeError(`a share of ${numerator} in ${denominator}`)
  const having = one.numerator + other.numerator
  const fewest = Math.max(0, having - other.denominator)
  const most = Math.min(having, one.denominator)

  // How many times likelier the table with one more case in the first share is than the table with `count`.
  const nextTo = (count: number) =>
    ((one.denominator - count) / (count + 1)) * ((having - count) / (other.denominator - having + count + 1))
  // From the likeliest table outwards, so that no weight is beyond what a number can hold.
  const likeliest = Math.min(
    most,
    Math.max(fewest, Math.floor(((one.denominator + 1) * (having + 1)) / (one.denominator + other.denominator + 2))),
  )
  const weights = new Map([[likeliest, 1]])
  for (let count = likeliest; count < most; count++) weights.set(count + 1, weights.get(count)! * nextTo(count))
  for (let count = likeliest; count > fewest; count--) weights.set(count - 1, weights.get(count)! / nextTo(count - 1))

  const found = weights.get(one.numerator)! * tolerance
  const ascending = [...weights.values()].sort((a, b) => a - b)
  let all = 0
  let noLikelier = 0
  for (const weight of ascending) {
    all += weight
    if (weight <= found) noLikelier = all
  }
  return { p: noLikelier / all }
}
