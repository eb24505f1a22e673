/** The series' coefficients B₂ₖ / (2k (2k − 1)). */
const coefficients = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360]

/**
 * Stirling's error: what Stirling's formula leaves out of ln Γ(x + 1),
 * δ(x) = ln Γ(x + 1) − (½ ln(2πx) + x ln x − x).
 *
 * Answers: nothing by itself; probabilities written with it keep their digits where differences of large ln Γ lose them.
 *
 * Source: C. Loader (2000), Fast and accurate computation of binomial probabilities; the series is Abramowitz & Stegun
 * (1964), Handbook of Mathematical Functions, 6.1.41, taken at x ≥ 16 and brought down by Γ(x + 1) = x Γ(x).
 *
 * R: `lgamma(x + 1) - (0.5 * log(2 * pi * x) + x * log(x) - x)`, with less cancellation here
 *
 * @throws RangeError where x is not above 0
 * @example stirlingError(1) // 0.08106…
 */
export function stirlingError(x: number): number {
  if (!(x > 0)) throw new RangeError(`Stirling's error of ${x}`)
  let broughtDown = 0
  let at = x
  for (; at < 16; at++) broughtDown += (at + 0.5) * Math.log1p(1 / at) - 1
  const inverseSquare = 1 / (at * at)
  return broughtDown + coefficients.reduceRight((sum, coefficient) => sum * inverseSquare + coefficient, 0) / at
}
