import { solvePositiveDefinite } from './solve-positive-definite.ts'

/** Rounds of one loading after the other, before all are moved at once: near enough that no other answer is nearer. */
const firstRounds = 20
const mostRounds = 1_000
/** Newton's step is made shorter by these, Levenberg's way, until it leads downhill. */
const dampings = [0, 0.01, 0.1, 1]

/**
 * The one-factor model of a correlation matrix, by minimum residuals (minres): the loadings whose products come nearest,
 * in least squares, to the correlations off the diagonal.
 *
 * Answers: how strongly does each item show the one thing that all are taken to measure?
 *
 * Misleads when there are two things: the loadings are then of neither.
 *
 * Source: H. H. Harman, W. H. Jones (1966), Factor analysis by minimizing residuals (minres), Psychometrika 31:351–368;
 * with one factor each loading in turn is a weighted mean. Near the answer Newton's step moves all at once, wherever it
 * brings the products nearer.
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
  let loadings = correlations.map((row) => row.reduce((sum, r) => sum + r, 0) / Math.sqrt(Math.max(1, whole)))
  for (let round = 0; round < mostRounds; round++) {
    const near = round < firstRounds ? undefined : newton(correlations, loadings)
    const next = near ?? oneAfterTheOther(correlations, loadings)
    const moved = Math.max(...next.map((loading, item) => Math.abs(loading - loadings[item]!)))
    loadings = next
    if (!Number.isFinite(moved)) return undefined
    // what is left after Newton's step is of the order of its square
    if (moved < (near ? 1e-10 : 1e-14)) {
      if (loadings.some((loading) => Math.abs(loading) > 1 - 1e-9)) return undefined
      return loadings.reduce((sum, loading) => sum + loading, 0) < 0 ? loadings.map((loading) => -loading) : loadings
    }
  }
  return undefined
}

type Matrix = readonly (readonly number[])[]

/** Each loading in turn as the others ask for it. */
function oneAfterTheOther(correlations: Matrix, before: readonly number[]): number[] {
  const loadings = [...before]
  for (let item = 0; item < loadings.length; item++) {
    let products = 0
    let squares = 0
    for (let other = 0; other < loadings.length; other++) {
      if (other === item) continue
      products += correlations[item]![other]! * loadings[other]!
      squares += loadings[other]! * loadings[other]!
    }
    loadings[item] = squares === 0 ? 0 : products / squares
  }
  return loadings
}

/** All loadings at once; none where the misfit would grow. */
function newton(correlations: Matrix, loadings: readonly number[]): number[] | undefined {
  const squares = loadings.reduce((sum, loading) => sum + loading * loading, 0)
  const curvature = correlations.map((row, i) =>
    row.map((r, j) => (i === j ? squares - loadings[i]! * loadings[i]! : 2 * loadings[i]! * loadings[j]! - r)),
  )
  const downhill = correlations.map((row, i) =>
    row.reduce((sum, r, j) => (i === j ? sum : sum + (r - loadings[i]! * loadings[j]!) * loadings[j]!), 0),
  )
  const before = misfit(correlations, loadings) + 1e-15
  for (const damping of dampings) {
    const damped = curvature.map((row, i) => row.map((each, j) => (i === j ? each + damping : each)))
    const next = solvePositiveDefinite(damped, downhill)?.map((each, i) => loadings[i]! + each)
    if (next && misfit(correlations, next) <= before) return next
  }
  return undefined
}

/** The squares of what the products leave of the correlations. */
function misfit(correlations: Matrix, loadings: readonly number[]): number {
  let sum = 0
  for (let i = 1; i < loadings.length; i++)
    for (let j = 0; j < i; j++) sum += (correlations[i]![j]! - loadings[i]! * loadings[j]!) ** 2
  return sum
}
