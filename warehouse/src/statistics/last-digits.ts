import { chiSquaredSides } from './distributions/chi-squared.ts'

/** Numbers of fewer digits have a last digit that depends on their size. */
const leastNumber = 100

/** With fewer than 5 expected of each digit the χ² distribution is not to be trusted (Cochran's rule). */
const fewest = 50

/**
 * The last digits of counts against equal shares of all ten: heaping.
 *
 * Answers: were these numbers counted, or estimated and rounded? The last digit of what was counted is as good as random;
 * people who estimate like 0 and 5.
 *
 * Misleads for numbers with a reason to end alike (prices, classes of a fixed size, numbers with a check digit), for
 * numbers that repeat one another (totals carried from year to year), and as an accusation: a low probability asks a
 * question, no more.
 *
 * Source: K. Pearson (1900), Philosophical Magazine 50:157–175, for χ²; J. E. Mosimann, C. V. Wiseman, R. E. Edelman (1995),
 * Data fabrication: can people generate random digits?, Accountability in Research 4:31–55, for last digits.
 *
 * R: `chisq.test(table(factor(counts %% 10, 0:9)))`
 *
 * @param counts whole; those under 100 are left out
 * @returns `digits`: how many end in 0, 1, …, 9; `roundShare`: the share that ends in 0 or 5, of which 0.2 are expected.
 *   No χ² for fewer than 50 numbers, no share of none
 * @throws RangeError where a count is no whole number from 0
 * @example lastDigits([110, 125, 230, 7]).roundShare // 1
 */
export function lastDigits(counts: readonly number[]): {
  n: number
  leftOut: number
  digits: number[]
  roundShare: number | undefined
  chiSquared: number | undefined
  p: number | undefined
} {
  const digits: number[] = new Array(10).fill(0)
  let n = 0
  for (const count of counts) {
    if (!(Number.isSafeInteger(count) && count >= 0)) throw new RangeError(`a count of ${count}`)
    if (count < leastNumber) continue
    digits[count % 10]!++
    n++
  }
  const result = {
    n,
    leftOut: counts.length - n,
    digits,
    roundShare: n === 0 ? undefined : (digits[0]! + digits[5]!) / n,
  }
  if (n < fewest) return { ...result, chiSquared: undefined, p: undefined }
  const chiSquared = digits.reduce((sum, found) => sum + (found - n / 10) ** 2 / (n / 10), 0)
  return { ...result, chiSquared, p: chiSquaredSides(chiSquared, 9).above }
}
