/**
 * How many values share each value that is shared: the ties that rank tests correct for.
 *
 * R: `table(x)[table(x) > 1]`
 *
 * @throws RangeError where a value is no finite number
 * @example tieSizes([1, 2, 2, 3, 3, 3]) // [2, 3]
 */
export function tieSizes(values: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RangeError(`a value of ${value}`)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts.values()].filter((count) => count > 1)
}
