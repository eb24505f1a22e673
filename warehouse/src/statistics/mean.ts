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
  const n = values.length
  let sum = 0
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RangeError(`a value of ${value}`)
    sum += value
  }
  if (n === 0) return undefined
  // a sum beyond all numbers is of values that are not
  const near = Number.isFinite(sum) ? sum / n : values.reduce((all, value) => all + value / n, 0)
  let off = 0
  for (const value of values) off += value - near
  return near + off / n
}
