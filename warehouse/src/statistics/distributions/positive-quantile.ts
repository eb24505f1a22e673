import { root } from './root.ts'

/**
 * The quantile of a continuous distribution on the positive numbers, found from its probabilities on both sides.
 *
 * The smaller of the two is matched, by its logarithm, so that quantiles far out keep their digits.
 *
 * R: the `q…` functions
 *
 * @param sides the probabilities below and above a point
 * @param below the probability to lie below the quantile
 * @param above 1 − below; give it where it is known more precisely than by subtraction
 * @throws RangeError where they are no probabilities
 * @example positiveQuantile((x) => ({ below: 1 - Math.exp(-x), above: Math.exp(-x) }), 0.5) // 0.69314…
 */
export function positiveQuantile(
  sides: (x: number) => { below: number; above: number },
  below: number,
  above = 1 - below,
): number {
  if (!(below >= 0 && above >= 0)) throw new RangeError(`a quantile at probability ${below}`)
  if (below === 0) return 0
  if (above === 0) return Number.POSITIVE_INFINITY
  const excess =
    below < above
      ? (x: number) => Math.log(sides(x).below) - Math.log(below)
      : (x: number) => Math.log(above) - Math.log(sides(x).above)
  let high = 1
  while (excess(high) < 0) high *= 2
  let low = high / 2
  while (excess(low) > 0) low /= 2
  if (low * 2 < high) high = low * 2
  return root((x) => Math.max(-1e4, Math.min(1e4, excess(x))), low, high)
}
