/**
 * How much of Student's t distribution lies within ±tan(angle)·√degrees: the finite sums for whole degrees of freedom.
 * All terms are positive, so nothing cancels.
 */
function probabilityWithin(angle: number, degrees: number): number {
  const sine = Math.sin(angle)
  const cosine2 = Math.cos(angle) ** 2
  const isOdd = degrees % 2 === 1
  let term = isOdd ? Math.cos(angle) : 1
  let sum = degrees === 1 ? 0 : term
  for (let step = isOdd ? 3 : 2; step <= degrees - 2; step += 2) {
    term *= ((step - 1) / step) * cosine2
    sum += term
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum
}

/**
 * The t with probability 0.975 below it: how many standard errors a 95% interval reaches to each side of a mean whose
 * spread was estimated from the same few cases.
 *
 * Misleads for a handful of cases from a very lopsided distribution: the t interval takes means to be nearly normal.
 *
 * Source: Student (1908), The probable error of a mean, Biometrika 6:1–25; the finite sums are Abramowitz & Stegun
 * (1964), Handbook of Mathematical Functions, 26.7.3 and 26.7.4, turned round by bisection on the angle.
 *
 * R: `qt(0.975, degrees)`
 *
 * @param degrees degrees of freedom, a whole number from 1 to 1,000,000
 * @throws RangeError where it is not
 * @example tQuantile975(4) // 2.7764…
 */
export function tQuantile975(degrees: number): number {
  if (!Number.isInteger(degrees) || degrees < 1 || degrees > 1_000_000)
    throw new RangeError(`${degrees} degrees of freedom`)
  let low = 0
  let high = Math.PI / 2
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (probabilityWithin(middle, degrees) < 0.95) low = middle
    else high = middle
  }
  return Math.tan(low) * Math.sqrt(degrees)
}
