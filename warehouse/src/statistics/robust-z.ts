import { median } from './median.ts'

/** 1 / the normal quantile at 0.75: makes the median deviation of normal values their standard deviation. */
const consistency = 1.482602218505602

/**
 * Robust z scores: how many robust standard deviations each value lies from the median, by the median absolute deviation.
 *
 * Answers: which values stand out from the rest, without the outstanding ones themselves setting the measure?
 *
 * Misleads for lopsided values, whose long tail it calls outstanding; and it says nothing where half of them or more are
 * equal.
 *
 * Source: F. R. Hampel (1974), The influence curve and its role in robust estimation, Journal of the American
 * Statistical Association 69:383–393.
 *
 * R: `(x - median(x)) / mad(x, constant = 1 / qnorm(0.75))`
 *
 * @returns none of no values, or where the median absolute deviation is 0
 * @throws RangeError where a value is no finite number
 * @example robustZ([1, 2, 3, 4, 100]) // [-1.34…, -0.67…, 0, 0.67…, 65.4…]
 */
export function robustZ(values: readonly number[]): number[] | undefined {
  const centre = median(values)
  if (centre === undefined) return undefined
  const spread = consistency * median(values.map((value) => Math.abs(value - centre)))!
  return spread === 0 ? undefined : values.map((value) => (value - centre) / spread)
}
