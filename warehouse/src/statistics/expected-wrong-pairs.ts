/**
 * How many of the pairs that a pairing code found are expected to be of two different people.
 *
 * Answers: how far can the change of the pairs be trusted? Those who truly answered twice are found as one another; the rest
 * of one wave meets the rest of the other by chance. A wrong pair is counted only where it is the only one of both its
 * codes, as pairs are made only then. The number of true pairs is not known, so the equation is solved for it.
 *
 * Misleads where `chance` does (see `chanceAgreement`), and where one person answered twice in a wave under two codes. Where
 * a code meets a stranger's as soon as not, true pairs and wrong ones cannot be told apart, and all count as wrong.
 *
 * Source: I. P. Fellegi and A. B. Sunter (1969), A theory for record linkage, Journal of the American Statistical
 * Association 64:1183–1210, for the rate of wrong links; R. Schnell, T. Bachteler and J. Reiher (2010), Improving the use of
 * self-generated identification codes, Evaluation Review 34:391–418, for codes that differ in one answer. The correction
 * for unique pairs is our own; a simulation in the tests holds it against pairs whose people are known.
 *
 * R: `uniroot(function(t) t * u + (b - t) * (a - t) * q * u - found, c(0, min(a, b)))` with `u <- (1 - q)^(a + b - 2)`
 *
 * @param before codes of the earlier wave that could be paired
 * @param after codes of the later wave that could be paired
 * @param found the pairs that were made of them
 * @param chance that two different people's codes make a pair
 * @returns between 0 and `found`
 * @throws RangeError where there are more pairs than codes, or the chance is none
 * @example expectedWrongPairs(100, 90, 60, 0.001) // 0.42…
 */
export function expectedWrongPairs(before: number, after: number, found: number, chance: number): number {
  const most = Math.min(before, after)
  if (!(found >= 0 && found <= most)) throw new RangeError('there are no more pairs than codes')
  if (!(chance >= 0 && chance <= 1)) throw new RangeError('a chance is between 0 and 1')
  if (found === 0) return 0
  const unique = (1 - chance) ** (before + after - 2)
  const made = (truly: number): number => truly * unique + (before - truly) * (after - truly) * chance * unique
  // beyond this more true pairs make fewer pairs, and the equation has two answers
  if (chance * (before + after) >= 1 || made(0) >= found) return found
  let [low, high] = [0, most]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (made(middle) < found) low = middle
    else high = middle
  }
  const truly = (low + high) / 2
  return Math.min(found, (before - truly) * (after - truly) * chance * unique)
}
