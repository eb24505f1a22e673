import { mean } from './mean.ts'

/**
 * The sample covariance of paired values, divided by n − 1; of values with themselves their variance.
 *
 * Answers: do two measures rise and fall together, in their own units? Misleads when compared between measures of other
 * units, and where one far case makes it.
 *
 * R: `cov(x, y)`, `var(x)`
 *
 * @param ys as many as `xs`, in their order
 * @returns none of fewer than 2 pairs; exactly 0 where all `xs` or all `ys` are equal
 * @throws RangeError where a value is no finite number or the lengths differ
 * @example covariance([1, 2, 3], [1, 2, 3]) // 1
 */
export function covariance(xs: readonly number[], ys: readonly number[]): number | undefined {
  if (xs.length !== ys.length) throw new RangeError(`${xs.length} values paired with ${ys.length}`)
  const xMean = mean(xs)
  const yMean = xs === ys ? xMean : mean(ys)
  if (xs.length < 2) return undefined
  const isTied = (values: readonly number[]) => values.every((value) => value === values[0])
  if (isTied(xs) || isTied(ys)) return 0
  let sum = 0
  for (let at = 0; at < xs.length; at++) sum += (xs[at]! - xMean!) * (ys[at]! - yMean!)
  return sum / (xs.length - 1)
}
