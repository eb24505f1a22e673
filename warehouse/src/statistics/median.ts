/**
 * The median.
 *
 * Answers: below which value does half lie? Misleads where the values fall in two heaps: it can be a value nobody has.
 *
 * R: `median(x)`
 *
 * @returns none of no values
 * @throws RangeError where a value is no finite number
 * @example median([1, 2, 4, 9]) // 3
 */
export function median(values: readonly number[]): number | undefined {
  for (const value of values) if (!Number.isFinite(value)) throw new RangeError(`a value of ${value}`)
  if (values.length === 0) return undefined
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
