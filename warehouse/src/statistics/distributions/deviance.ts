/**
 * The deviance part of a binomial or Poisson probability, x ln(x / mean) + mean − x, without cancellation near x = mean.
 *
 * Answers: how far, in logarithms of probability, a count lies from its mean.
 *
 * Source: C. Loader (2000), Fast and accurate computation of binomial probabilities, there called bd0.
 *
 * R: `x * log(x / mean) + mean - x`
 *
 * @param x above 0
 * @param mean above 0
 * @throws RangeError where these do not hold
 * @example deviance(10, 10) // 0
 */
export function deviance(x: number, mean: number): number {
  if (!(x > 0 && mean > 0)) throw new RangeError(`deviance of ${x} from ${mean}`)
  const ratio = (x - mean) / (x + mean)
  if (Math.abs(ratio) > 0.1) return x * Math.log(x / mean) + mean - x
  let sum = (x - mean) * ratio
  let power = 2 * x * ratio
  for (let odd = 3; ; odd += 2) {
    power *= ratio * ratio
    const next = sum + power / odd
    if (next === sum) return sum
    sum = next
  }
}
