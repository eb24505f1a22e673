import { kendallProbabilities } from './distributions/kendall.ts'
import { median } from './median.ts'

/**
 * The Theil–Sen slope with Sen's interval, at 95%.
 *
 * Answers: by how much does the measure change a year? The median of the slopes between every two years: one extreme
 * year hardly moves it, and years may be missing.
 *
 * Misleads where the change is not steady (a jump, a turn); when neighbouring years hang together, which makes the
 * interval too narrow; and with a handful of years: below 5 no interval has 95%, and none is given.
 *
 * Source: H. Theil (1950), A rank-invariant method of linear and polynomial regression analysis, Indagationes
 * Mathematicae 12:85–91; P. K. Sen (1968), Estimates of the regression coefficient based on Kendall's tau, Journal of the
 * American Statistical Association 63:1379–1389. The interval lies between the order statistics that Kendall's exact
 * distribution gives, so it holds at least 95% for few years too.
 *
 * R: `mblm::mblm(y ~ x, repeated = FALSE)` for the slope; `NSM3::theil(x, y)` for the interval
 *
 * @param points each x (a year) once, at most 1,000
 * @returns `intercept`: the median of y − slope · x. None for fewer than 2 points
 * @throws RangeError where a number is not finite or an x comes twice
 * @example theilSen([{ x: 1, y: 2 }, { x: 2, y: 4 }, { x: 3, y: 5 }, { x: 4, y: 20 }, { x: 6, y: 10 }])
 * // { slope: 1.63…, intercept: 0.36…, low: -5, high: 15 }
 */
export function theilSen(
  points: readonly { x: number; y: number }[],
): { slope: number; intercept: number; low: number | undefined; high: number | undefined } | undefined {
  if (new Set(points.map(({ x }) => x)).size < points.length) throw new RangeError('an x comes twice')
  const inOrder = points.toSorted((one, other) => one.x - other.x)
  const slopes: number[] = []
  for (const [later, { x, y }] of inOrder.entries())
    for (const earlier of inOrder.slice(0, later)) slopes.push((y - earlier.y) / (x - earlier.x))
  slopes.sort((a, b) => a - b)
  const slope = median(slopes)
  if (slope === undefined) return undefined
  const intercept = median(points.map(({ x, y }) => y - slope * x))!

  // How many slopes may be left out at each end: as many as there are discordant pairs in the lower 2.5%.
  let leftOut = 0
  let below = 0
  for (const probability of kendallProbabilities(points.length)) {
    below += probability
    if (below > 0.025) break
    leftOut++
  }
  return { slope, intercept, low: slopes[leftOut - 1], high: slopes[slopes.length - leftOut] }
}
