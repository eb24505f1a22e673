/**
 * The rank of each value, from 1; tied values share the mean of their ranks.
 *
 * R: `rank(x)`
 *
 * @returns in the order given
 * @throws RangeError where a value is no finite number
 * @example averageRanks([10, 30, 10]) // [1.5, 3, 1.5]
 */
export function averageRanks(values: readonly number[]): number[] {
  for (const value of values) if (!Number.isFinite(value)) throw new RangeError(`a value of ${value}`)
  const sorted = values.toSorted((a, b) => a - b)
  const rank = new Map<number, number>()
  for (let first = 0; first < sorted.length; ) {
    let next = first
    while (sorted[next] === sorted[first]) next++
    rank.set(sorted[first]!, (first + 1 + next) / 2)
    first = next
  }
  return values.map((value) => rank.get(value)!)
}
