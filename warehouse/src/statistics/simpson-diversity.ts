/**
 * Simpson's index of diversity, and evenness.
 *
 * Answers: of two members drawn by chance, how often would they be of different kinds (sectors, roles, organisations)?
 * And of the kinds that are there, are all as well represented? `diversity` grows with more kinds and with more equal
 * ones; `evenness` is of the second alone.
 *
 * Misleads without the kinds that are *not* there: a group of two sectors out of three, half and half, has an evenness of
 * 1; and where one person stands for several kinds.
 *
 * Source: E. H. Simpson (1949), Measurement of diversity, Nature 163:688: the chance without putting the first member back,
 * so that it does not depend on the size of the group; B. Smith, J. B. Wilson (1996), A consumer's guide to evenness
 * indices, Oikos 76:70–82, E with the inverse of Simpson's sum of squares over the number of kinds.
 *
 * R: `vegan::simpson.unb(counts)`, `vegan::diversity(counts, "invsimpson") / vegan::specnumber(counts)`
 *
 * @param counts members of each kind, whole
 * @returns `diversity`: 0 to 1, none of a single member; `evenness`: 1 / kinds to 1; `kinds`: those with a member. None without members
 * @throws RangeError where a count is no whole number from 0
 * @example simpsonDiversity([6, 3, 1]) // { n: 10, kinds: 3, diversity: 0.6, evenness: 0.72… }
 */
export function simpsonDiversity(
  counts: readonly number[],
): { n: number; kinds: number; diversity: number | undefined; evenness: number } | undefined {
  for (const count of counts)
    if (!(Number.isSafeInteger(count) && count >= 0)) throw new RangeError(`a count of ${count}`)
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n === 0) return undefined
  const kinds = counts.filter((count) => count > 0).length
  const alike = counts.reduce((sum, count) => sum + (count * (count - 1)) / (n * (n - 1)), 0)
  const squares = counts.reduce((sum, count) => sum + (count / n) ** 2, 0)
  return { n, kinds, diversity: n === 1 ? undefined : 1 - alike, evenness: 1 / squares / kinds }
}
