import { normalCdf, normalQuantile } from './distributions/normal.ts'
import { root } from './distributions/root.ts'
import type { Share } from './share.ts'

/** The power of a two-sided test at 5% to see the move from one share to another. */
function power(from: number, fromCases: number, to: number, toCases: number): number {
  if (from === to) return 0.025
  const together = (from * fromCases + to * toCases) / (fromCases + toCases)
  const errorWithout = Math.sqrt(together * (1 - together) * (1 / fromCases + 1 / toCases))
  const errorWith = Math.sqrt((from * (1 - from)) / fromCases + (to * (1 - to)) / toCases)
  return normalCdf((Math.abs(to - from) - normalQuantile(0.975) * errorWithout) / errorWith)
}

function detectable(from: Share, cases: number, wanted: number) {
  const share = from.numerator / from.denominator
  const towards = (end: number) => {
    const lacking = (to: number) => power(share, from.denominator, to, cases) - wanted
    return share === end || lacking(end) < 0 ? undefined : Math.abs(root(lacking, share, end) - share)
  }
  return { rise: towards(1), fall: towards(0) }
}

/**
 * The smallest change of a share that a test at 5% would show with stated power, in one year and in years pooled.
 *
 * Answers: “a significant increase”: how large would it have to be, for a group of this size to show it at all?
 *
 * Misleads for groups under 10 or so and for a baseline of a case or two, where the true power of `shareChange` is nearer to
 * 0.7 than to 0.8 (from 12 cases on it is within 0.03); when years pooled hold the same people or classes, which makes fewer
 * cases of them than are counted; and when read as what change *matters*.
 *
 * Source: J. L. Fleiss, B. Levin, M. C. Paik (2003), Statistical Methods for Rates and Proportions, 3rd ed., chapter 4,
 * without continuity correction and with groups of different size.
 *
 * R: `power.prop.test(n, p1, power = 0.8)$p2` for groups of one size
 *
 * @param baseline the share and the cases it was counted from
 * @param casesPerYear expected in every year to come
 * @param years pooled
 * @param wanted power, above 0.025 and below 1
 * @returns differences as shares, 0–1; none where not even the whole way to 0 or 1 would be shown so surely
 * @throws RangeError where these do not hold, or there are no cases
 * @example detectableShareChange({ numerator: 12, denominator: 40 }, 40, 4)
 * // { yearly: { rise: 0.307…, fall: 0.237… }, pooled: { rise: 0.242…, fall: 0.188… } }
 */
export function detectableShareChange(
  baseline: Share,
  casesPerYear: number,
  years: number,
  wanted = 0.8,
): Record<'yearly' | 'pooled', { rise: number | undefined; fall: number | undefined }> {
  const { numerator, denominator } = baseline
  if (!(denominator >= 1 && numerator >= 0 && numerator <= denominator))
    throw new RangeError(`a share of ${numerator} in ${denominator}`)
  if (!(casesPerYear >= 1 && years >= 1)) throw new RangeError(`${casesPerYear} cases in each of ${years} years`)
  if (!(wanted > 0.025 && wanted < 1)) throw new RangeError(`a power of ${wanted}`)
  return {
    yearly: detectable(baseline, casesPerYear, wanted),
    pooled: detectable(baseline, casesPerYear * years, wanted),
  }
}
