import { normalQuantile } from './distributions/normal.ts'

/** The normal quantile at 0.975. R: `qnorm(0.975)`. */
const z95 = 1.959963984540054

/**
 * Wilson's score interval for a share.
 *
 * Answers: which shares could chance have made into the one counted, were this group a draw from a larger one?
 *
 * Misleads when the group *is* everybody and no larger one is meant; when the cases hang together (one class, one
 * teacher), which makes it too narrow; and when read as the bounds of the counted share itself, which is exact.
 *
 * Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, Journal of the
 * American Statistical Association 22:209–212, without continuity correction. Recommended for small groups by
 * L. D. Brown, T. T. Cai, A. DasGupta (2001), Interval estimation for a binomial proportion, Statistical Science 16:101–133.
 *
 * R: `prop.test(numerator, denominator, conf.level = level, correct = FALSE)$conf.int`
 *
 * @param numerator cases that have the property, 0 to `denominator`
 * @param denominator all cases, at least 1
 * @param level how surely, above 0 and below 1
 * @throws RangeError where these do not hold
 * @example wilson(15, 30) // { low: 0.3315…, high: 0.6684… }
 */
export function wilson(numerator: number, denominator: number, level = 0.95): { low: number; high: number } {
  if (!(denominator >= 1 && numerator >= 0 && numerator <= denominator))
    throw new RangeError(`a share of ${numerator} in ${denominator}`)
  if (!(level > 0 && level < 1)) throw new RangeError(`an interval at ${level}`)
  const share = numerator / denominator
  const z = level === 0.95 ? z95 : -normalQuantile((1 - level) / 2)
  const z2 = z * z
  const centre = (numerator + z2 / 2) / (denominator + z2)
  const half = (z / (denominator + z2)) * Math.sqrt(denominator * share * (1 - share) + z2 / 4)
  return {
    low: numerator === 0 ? 0 : Math.max(0, centre - half),
    high: numerator === denominator ? 1 : Math.min(1, centre + half),
  }
}
