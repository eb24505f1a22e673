/**
 * Where a continuous function crosses zero between two points at which its signs differ.
 *
 * Source: T. R. Chandrupatla (1997), A new hybrid quadratic/bisection algorithm for finding the zero of a nonlinear
 * function without using derivatives, Advances in Engineering Software 28:145–149.
 *
 * R: `uniroot(f, c(low, high), tol = 0)$root`
 *
 * @returns the point, to the last digits a number holds
 * @throws RangeError where the signs at both ends are the same
 * @example root((x) => x * x - 2, 0, 2) // 1.41421…
 */
export function root(f: (x: number) => number, low: number, high: number): number {
  let a = high
  let b = low
  let c = high
  let fa = f(a)
  let fb = f(b)
  let fc = fa
  if (fa === 0) return a
  if (fb === 0) return b
  if (!(fa > 0 !== fb > 0) || Number.isNaN(fa + fb)) throw new RangeError(`no change of sign from ${low} to ${high}`)
  for (let share = 0.5; ; ) {
    const x = a + share * (b - a)
    const fx = f(x)
    if (fx > 0 === fa > 0) {
      c = a
      fc = fa
    } else {
      c = b
      fc = fb
      b = a
      fb = fa
    }
    a = x
    fa = fx
    const [best, fbest] = Math.abs(fa) < Math.abs(fb) ? [a, fa] : [b, fb]
    const step = (Number.EPSILON * Math.abs(best) + Number.MIN_VALUE) / Math.abs(b - a)
    if (step > 0.5 || fbest === 0) return best
    const xi = (a - b) / (c - b)
    const phi = (fa - fb) / (fc - fb)
    const isQuadratic = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi
    share = isQuadratic
      ? (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb))
      : 0.5
    share = Math.min(1 - step, Math.max(step, share))
  }
}
