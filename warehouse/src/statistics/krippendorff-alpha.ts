type Value = string | number
type Level = 'nominal' | 'ordinal' | 'interval'

/** Where each value, in their order, lies on the line on which their differences count. */
function places(level: Exclude<Level, 'nominal'>, values: readonly Value[], counts: readonly number[]): number[] {
  if (level === 'interval') return values.map(Number)
  // How many were valued below it, and half of those valued so.
  let below = 0
  return counts.map((count) => {
    below += count
    return below - count / 2
  })
}

/**
 * Krippendorff's α: the agreement of any number of coders beyond chance, where some values may be missing.
 *
 * Answers: how far can what was coded be relied on, did it not matter who coded it? 1: always agreed; 0: as if values had
 * been dealt out by chance; below 0: they disagree by rule. Krippendorff asks for 0.8 at least, and for 0.667 where
 * conclusions may be tentative.
 *
 * Misleads when nearly all values are the same, for then a few others decide it; when few units were valued by more than
 * one coder; and at a level the values do not have: codes numbered 1, 2, 3 are no interval.
 *
 * Source: K. Krippendorff (2011), Computing Krippendorff's alpha-reliability, University of Pennsylvania; (2004), Content
 * Analysis, 2nd ed., chapter 11.
 *
 * R: `irr::kripp.alpha(t(units), method = level)`
 *
 * @param units what was valued, each with one value a coder, null where there is none. Units with fewer than two values
 *   are left out
 * @param level `nominal`: values differ or not; `ordinal`: they have an order; `interval`: their differences count
 * @returns `n`: values in `units` compared. None where no unit has two values, or all values are the same
 * @throws RangeError where a number is not finite, or an ordinal or interval value no number
 * @example krippendorffAlpha([['a', 'a'], ['b', 'b'], ['a', 'b'], ['b', null]], 'nominal')
 * // { alpha: 0.44…, n: 6, units: 3 }
 */
export function krippendorffAlpha(
  units: readonly (readonly (Value | null)[])[],
  level: Level,
): { alpha: number; n: number; units: number } | undefined {
  const pairable = units.map((unit) => unit.filter((value) => value !== null)).filter((unit) => unit.length > 1)
  const counted = new Map<Value, number>()
  for (const value of pairable.flat()) {
    if (typeof value === 'string' ? level !== 'nominal' : !Number.isFinite(value))
      throw new RangeError(`a value of ${value} at the ${level} level`)
    counted.set(value, (counted.get(value) ?? 0) + 1)
  }
  if (counted.size < 2) return undefined
  const sorted = [...counted].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const counts = sorted.map(([, count]) => count)
  const values = sorted.map(([value]) => value)
  const place = level === 'nominal' ? undefined : places(level, values, counts)
  const distance = (one: number, other: number) => (place ? (place[one]! - place[other]!) ** 2 : 1)

  const position = new Map(values.map((value, i) => [value, i]))
  let observed = 0
  for (const unit of pairable) {
    const positions = unit.map((value) => position.get(value)!)
    let sum = 0
    for (const [i, one] of positions.entries())
      for (const other of positions.slice(0, i)) if (one !== other) sum += distance(one, other)
    observed += sum / (unit.length - 1)
  }
  let expected = 0
  for (const [one, count] of counts.entries())
    for (let other = 0; other < one; other++) expected += count * counts[other]! * distance(one, other)
  const n = counts.reduce((sum, count) => sum + count, 0)
  return { alpha: 1 - ((n - 1) * observed) / expected, n, units: pairable.length }
}
