/**
 * The arithmetic mean.
 *
 * Answers: what would each have, were all shared out evenly? Misleads where a few cases lie far out: see `median`; and as
 * a mean of rates, which is not the rate of all.
 *
 * R: `mean(x)`
 *
 * @returns none of no values
 * @throws RangeError where a value is no finite number
 * @example mean([1, 2, 6]) // 3
 */
export function mean(values: readonly number[]): number | undefined {
  for (const value of values) if (!Number.isFinite(value)) throw new RangeError(`a value of ${value}`)
  if (values.length === 0) return undefined
  const near = values.reduce((sum, value) => sum + value / values.length, 0)
  return near + values.reduce((sum, value) => sum + (value - near), 0) / values.length
}
