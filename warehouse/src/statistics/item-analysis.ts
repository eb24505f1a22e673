import { alphaOfVariances } from './alpha-of-variances.ts'
import { completeRows } from './complete-rows.ts'
import { correlation } from './correlation.ts'
import { covariance } from './covariance.ts'

/** What an analysis says of one item. */
export interface ItemAnalysis {
  /** Who answered it; the shares are of these. */
  n: number
  floorShare: number | undefined
  ceilingShare: number | undefined
  itemRest: number | undefined
  alphaWithout: number | undefined
}

/**
 * Classical item analysis: the item–rest correlation, Cronbach's α were the item left out, and the shares that answered
 * at the floor and at the ceiling.
 *
 * Answers: which item does not belong to its scale, was perhaps not turned round or is read otherwise in one language; and
 * which leaves people no room to say more?
 *
 * Misleads when items are dropped by it on the very answers they were judged on: α rises by chance. A low correlation is
 * also what an item has that everybody answers alike.
 *
 * Source: M. J. Allen, W. M. Yen (1979), Introduction to Measurement Theory, chapter 6; the correction for the item's own
 * part in the sum is that the sum is of the *rest*.
 *
 * R: `psych::alpha(x)$item.stats$r.drop`, `psych::alpha(x)$alpha.drop$raw_alpha`
 *
 * @param rows respondents with an answer or null for every item, reversed items turned round. Correlations and α are of the
 *   rows without a missing answer, the shares of all who answered the item
 * @param floor the lowest answer possible
 * @param ceiling the highest
 * @returns one an item, in order. No correlation where nothing varies; no α without an item where fewer than 2 are left
 * @throws RangeError where rows differ in length or an answer is no finite number from floor to ceiling
 * @example itemAnalysis([[1, 2], [4, 4], [2, null]], 1, 4)[0]
 * // { n: 3, floorShare: 0.33…, ceilingShare: 0.33…, itemRest: 1, alphaWithout: undefined }
 */
export function itemAnalysis(
  rows: readonly (readonly (number | null)[])[],
  floor: number,
  ceiling: number,
): ItemAnalysis[] {
  const complete = completeRows(rows)
  const items = rows[0]?.length ?? 0
  const columns = Array.from({ length: items }, (_, item) => complete.map((row) => row[item]!))
  const variances = columns.map((column) => covariance(column, column) ?? 0)
  const restSums = restsOf(complete, items)
  return Array.from({ length: items }, (_, item) => {
    const answered = rows.map((row) => row[item]!).filter((answer) => answer !== null)
    for (const answer of answered)
      if (!(answer >= floor && answer <= ceiling)) throw new RangeError(`an answer of ${answer} to item ${item}`)
    const share = (at: number) =>
      answered.length === 0 ? undefined : answered.filter((answer) => answer === at).length / answered.length
    const rests = restSums[item]!
    return {
      n: answered.length,
      floorShare: share(floor),
      ceilingShare: share(ceiling),
      itemRest: correlation(columns[item]!, rests),
      alphaWithout:
        complete.length < 2 ? undefined : alphaOfVariances(variances.toSpliced(item, 1), covariance(rests, rests)!),
    }
  })
}

/** Of each item, every row's sum of the others: from before it and from behind it, for taking it from the whole leaves crumbs. */
function restsOf(rows: readonly (readonly number[])[], items: number): number[][] {
  const rests = Array.from({ length: items }, () => new Array<number>(rows.length))
  for (const [at, row] of rows.entries()) {
    let before = 0
    for (let item = 0; item < items; item++) {
      rests[item]![at] = before
      before += row[item]!
    }
    let behind = 0
    for (let item = items - 1; item >= 0; item--) {
      rests[item]![at]! += behind
      behind += row[item]!
    }
  }
  return rests
}
