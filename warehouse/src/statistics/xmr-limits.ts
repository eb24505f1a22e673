import { mean } from './mean.ts'

/** The mean and the standard deviation of the range of two normal values, in their standard deviations. */
const d2 = 2 / Math.sqrt(Math.PI)
const d3 = Math.sqrt(2 - d2 * d2)

/**
 * With this many, the spread is known to ±24% (one standard error, for independent normal values); with fewer, limits
 * promise what they cannot keep.
 */
const fewest = 12

/**
 * The limits of a process-behaviour chart for individual values (XmR, Shewhart's individuals chart).
 *
 * Answers: between which limits will this measure keep moving by itself, and which points lie outside, so that a cause is
 * worth looking for?
 *
 * Misleads where there is a trend, which moves the centre; where neighbouring points hang together, which makes the
 * limits too narrow; and for shares of few cases near 0 or 1, where limits may lie beyond what a share can be.
 *
 * Source: W. A. Shewhart (1931), Economic Control of Quality of Manufactured Product; D. J. Wheeler (1993), Understanding
 * Variation: the factors 2.66 and 3.27 are rounded there from 3 / d2 and 1 + 3 d3 / d2.
 *
 * R: `qcc::qcc(x, type = "xbar.one")`
 *
 * @param values in order of time, one a period, none missing
 * @returns `outside`: positions of the points beyond the limits; none at all for fewer than 12 points or where they never
 *   move
 * @throws RangeError where a value is no finite number
 * @example xmrLimits([5, 6, 5, 7, 6, 5, 6, 6, 5, 7, 6, 20])
 * // { centre: 7, low: 0.95…, high: 13.04…, range: 2.27…, rangeHigh: 7.42…, outside: [11] }
 */
export function xmrLimits(
  values: readonly number[],
): { centre: number; low: number; high: number; range: number; rangeHigh: number; outside: number[] } | undefined {
  const centre = mean(values)
  if (centre === undefined || values.length < fewest) return undefined
  const range = mean(values.slice(1).map((value, i) => Math.abs(value - values[i]!)))!
  if (range === 0) return undefined
  const low = centre - (3 * range) / d2
  const high = centre + (3 * range) / d2
  return {
    centre,
    low,
    high,
    range,
    rangeHigh: range * (1 + (3 * d3) / d2),
    outside: values.flatMap((value, i) => (value < low || value > high ? [i] : [])),
  }
}
