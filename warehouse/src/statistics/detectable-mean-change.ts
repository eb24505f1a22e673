import { noncentralTCdf } from './distributions/noncentral-t.ts'
import { root } from './distributions/root.ts'
import { tQuantile } from './distributions/t.ts'

function detectable(sd: number, baselineCases: number, cases: number, wanted: number): number | undefined {
  const degrees = baselineCases + cases - 2
  if (degrees < 1) return undefined
  const critical = tQuantile(0.975, degrees)
  const lacking = (shift: number) =>
    1 - noncentralTCdf(critical, degrees, shift) + noncentralTCdf(-critical, degrees, shift) - wanted
  let most = 4
  while (lacking(most) < 0) most *= 2
  return root(lacking, 0, most) * sd * Math.sqrt(1 / baselineCases + 1 / cases)
}

/**
 * The smallest change of a mean that a t test at 5% would show with stated power, in one year and in years pooled.
 *
 * Answers: how far would the mean of a scale have to move, for two groups of these sizes to show it at all?
 *
 * Misleads when the same people are asked twice (by pairs far smaller changes show); when the spread differs between the
 * two; when years pooled hold the same people; and when read as what change *matters*.
 *
 * Source: J. Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd ed., chapter 2, by the noncentral t
 * distribution.
 *
 * R: `pwr::pwr.t2n.test(n1, n2, power = 0.8)$d * sd`
 *
 * @param sd the standard deviation among people, above 0
 * @param baselineCases whole
 * @param casesPerYear whole, expected in every year to come
 * @param years pooled, whole
 * @param wanted power, above 0.05 and below 0.999
 * @returns in the mean's own unit; none where there is one case in all at each end
 * @throws RangeError where these do not hold
 * @example detectableMeanChange(0.6, 30, 30, 3) // { yearly: 0.441…, pooled: 0.357… }
 */
export function detectableMeanChange(
  sd: number,
  baselineCases: number,
  casesPerYear: number,
  years: number,
  wanted = 0.8,
): Record<'yearly' | 'pooled', number | undefined> {
  if (!(sd > 0 && sd < Number.POSITIVE_INFINITY)) throw new RangeError(`a standard deviation of ${sd}`)
  for (const count of [baselineCases, casesPerYear, years])
    if (!(Number.isInteger(count) && count >= 1)) throw new RangeError(`a count of ${count}`)
  if (!(wanted > 0.05 && wanted < 0.999)) throw new RangeError(`a power of ${wanted}`)
  return {
    yearly: detectable(sd, baselineCases, casesPerYear, wanted),
    pooled: detectable(sd, baselineCases, casesPerYear * years, wanted),
  }
}
