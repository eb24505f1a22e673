/** An estimate with its interval. */
export interface Estimate {
  value: number
  low: number
  high: number
}

/**
 * The rank of each estimate, highest first, and the ranks it could have.
 *
 * Answers: is the authority in place 40 of 255 in another place than the one in place 60, or does chance deal these places
 * out? An estimate cannot stand above those that are surely higher, nor below those that are surely lower; between them
 * every place is possible. Two estimates differ surely where the interval of their difference leaves out 0.
 *
 * Misleads when the intervals handed in are the usual 95%: many comparisons are made, and a rank needs an interval of
 * 1 − 0.05 / (estimates − 1) each for *its* range to hold with 95% (Bonferroni). It is then cautious: the ranges are wider
 * than they need be. And as every rank when the differences in between do not matter.
 *
 * Source: M. Mogstad, J. P. Romano, A. M. Shaikh, D. Wilhelm (2024), Inference for ranks with applications to mobility across
 * neighbourhoods and academic achievement across countries, Review of Economic Studies 91:476–518, from intervals of all
 * differences, with Bonferroni's level for their bootstrap; differences from the single intervals by R. G. Newcombe (1998),
 * method 10, and for estimates of any kind G. Y. Zou, A. Donner (2008), Statistics in Medicine 27:1693–1702.
 *
 * R: `rank(-value, ties.method = "min")`; `csranks::csranks(…, cstype = "marginal")` by bootstrap
 *
 * @param estimates independent of each other; for shares with `wilson(a, n, 1 - 0.05 / (estimates.length - 1))`
 * @returns in the order given; 1 is the highest, equal values share the better rank
 * @throws RangeError where a value does not lie within its interval
 * @example rankIntervals([{ value: 0.8, low: 0.7, high: 0.9 }, { value: 0.3, low: 0.2, high: 0.4 }])
 * // [{ rank: 1, best: 1, worst: 1 }, { rank: 2, best: 2, worst: 2 }]
 */
export function rankIntervals(estimates: readonly Estimate[]): { rank: number; best: number; worst: number }[] {
  for (const { value, low, high } of estimates)
    if (!(low <= value && value <= high)) throw new RangeError(`a value of ${value} from ${low} to ${high}`)
  const isSurelyAbove = (one: Estimate, other: Estimate) =>
    one.value - other.value > Math.hypot(one.value - one.low, other.high - other.value)
  return estimates.map((one) => {
    let [higher, surelyHigher, surelyLower] = [0, 0, 0]
    for (const other of estimates) {
      if (other.value > one.value) higher++
      if (isSurelyAbove(other, one)) surelyHigher++
      if (isSurelyAbove(one, other)) surelyLower++
    }
    return { rank: 1 + higher, best: 1 + surelyHigher, worst: estimates.length - surelyLower }
  })
}
