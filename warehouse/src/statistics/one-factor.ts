const mostRounds = 100_000

/**
 * The one-factor model of a correlation matrix, by minimum residuals (minres): the loadings whose products come nearest,
 * in least squares, to the correlations off the diagonal.
 *
 * Answers: how strongly does each item show the one thing that all are taken to measure?
 *
 * Misleads when there are two things: the loadings are then of neither.
 *
 * Source: H. H. Harman, W. H. Jones (1966), Factor analysis by minimizing residuals (minres), Psychometrika 31:351–368;
 * with one factor each loading in turn is a weighted mean, taken until nothing moves.
 *
 * R: `psych::fa(r, nfactors = 1, fm = "minres")$loadings`, which stops at about the sixth digit
 *
 * @param correlations symmetric, 1 on the diagonal, at least 3 items
 * @returns loadings with a sum that is not negative. None where an item would be explained wholly or more (a Heywood
 *   case: the model does not hold, or there are too few answers), or no answer is reached
 * @throws RangeError for fewer than 3 items or a row of another length
 * @example oneFactor([[1, 0.56, 0.48], [0.56, 1, 0.42], [0.48, 0.42, 1]]) // [0.8, 0.7, 0.6]
 */
export function oneFactor(correlations: readonly (readonly number[])[]): number[] | undefined {
  const items = correlations.length
  if (items < 3 || correlations.some((row) => row.length !== items)) throw new RangeError(`a factor of ${items} items`)
  const whole = correlations.flat().reduce((sum, r) => sum + r, 0)
  const loadings = correlations.map((row) => row.reduce((sum, r) => sum + r, 0) / Math.sqrt(Math.max(1, whole)))
  for (let round = 0; round < mostRounds; round++) {
    let moved = 0
    for (const [item, row] of correlations.entries()) {
      let products = 0
      let squares = 0
      for (const [other, loading] of loadings.entries()) {
        if (other === item) continue
        products += row[other]! * loading
        squares += loading * loading
      }
      const next = squares === 0 ? 0 : products / squares
      moved = Math.max(moved, Math.abs(next - loadings[item]!))
      loadings[item] = next
    }
    if (!Number.isFinite(moved)) return undefined
    if (moved < 1e-14) {
      if (loadings.some((loading) => Math.abs(loading) > 1 - 1e-9)) return undefined
      return loadings.reduce((sum, loading) => sum + loading, 0) < 0 ? loadings.map((loading) => -loading) : loadings
    }
  }
  return undefined
}
