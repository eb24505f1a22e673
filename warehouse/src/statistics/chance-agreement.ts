/**
 * How often codes made of several answers are alike by chance: in all answers, and in all but one.
 *
 * Answers: how many different people would be taken for one? It is the product of the single chances.
 *
 * Misleads where the answers hang together: with the first letter of a mother's name and of a place of birth they do a
 * little, and twins agree in most. The true chance is then higher.
 *
 * Source: I. P. Fellegi and A. B. Sunter (1969), A theory for record linkage, Journal of the American Statistical
 * Association 64:1183–1210, for agreement of independent fields.
 *
 * R: `prod(p)`, `sum(sapply(seq_along(p), function(i) (1 - p[i]) * prod(p[-i])))`
 *
 * @param agreement of each answer: the chance that two different people give the same, 0–1
 * @throws RangeError where there is no answer, or a chance is none
 * @example chanceAgreement([0.5, 0.1, 0.1]) // { all: 0.005…, allButOne: 0.095… }
 */
export function chanceAgreement(agreement: readonly number[]): { all: number; allButOne: number } {
  if (agreement.length === 0) throw new RangeError('a code has an answer at least')
  if (!agreement.every((chance) => chance >= 0 && chance <= 1)) throw new RangeError('a chance is between 0 and 1')
  const product = (chances: readonly number[]): number => chances.reduce((so, chance) => so * chance, 1)
  return {
    all: product(agreement),
    allButOne: agreement.reduce((sum, chance, at) => sum + (1 - chance) * product(agreement.toSpliced(at, 1)), 0),
  }
}
