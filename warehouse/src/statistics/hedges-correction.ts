import { stirlingError } from './distributions/stirling-error.ts'

/**
 * Hedges' correction J: by what a standardised mean difference from few cases is to be multiplied, since the spread it is
 * divided by comes out too small on average.
 *
 * Answers: what would the effect be without the gift of a small sample? Misleads for 2 or 3 cases, where no correction
 * helps.
 *
 * Source: L. V. Hedges (1981), Distribution theory for Glass's estimator of effect size and related estimators, Journal of
 * Educational Statistics 6:107–128: the exact form with the gamma function, not 1 − 3 / (4m − 1).
 *
 * R: `exp(lgamma(m / 2) - log(m / 2) / 2 - lgamma((m - 1) / 2))`
 *
 * @param degrees degrees of freedom of the standard deviation, above 1
 * @throws RangeError where it is not
 * @example hedgesCorrection(10) // 0.92274…
 */
export function hedgesCorrection(degrees: number): number {
  if (!(degrees > 1)) throw new RangeError(`Hedges' correction for ${degrees} degrees of freedom`)
  // The two gamma functions of the formula divided by Stirling's, so that their many common digits need no subtraction.
  const half = degrees / 2
  return Math.exp((1 - half) * Math.log1p(-1 / degrees) - 0.5 + stirlingError(half) - stirlingError(half - 0.5))
}
