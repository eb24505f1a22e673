import { normalQuantile } from './distributions/normal.ts'

/**
 * Cohen's κ: the agreement of two coders beyond chance, with its large-sample interval at 95%.
 *
 * Answers: two people gave each open answer one code of the same codebook; how far do they agree beyond what two people who
 * use the codes as often as they do would by chance? 1: always; 0: no more than by chance.
 *
 * Misleads when one code is given nearly always: chance agreement is then so high that κ is low though they hardly ever
 * differ (look at `observed` beside it); when compared between codebooks with more or fewer codes; for fewer than 50 or so
 * answers, where the interval is too narrow; and when the two settled their differences before being compared.
 *
 * Source: J. Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement
 * 20:37–46; the standard error is that of J. L. Fleiss, J. Cohen, B. S. Everitt (1969), Large sample standard errors of
 * kappa and weighted kappa, Psychological Bulletin 72:323–327, written as the spread of what each answer adds.
 *
 * R: `vcd::Kappa(table(one, other))`, `psych::cohen.kappa(cbind(one, other))`
 *
 * @param one the first coder's code for each answer, null where none was given
 * @param other the second coder's, in the same order. What one of them did not code is left out
 * @returns `observed`, `expected`: shares of answers coded alike, and by chance. No interval where they always agree or the
 *   error vanishes otherwise: it would claim certainty. None where nothing was coded by both or all has one code
 * @throws RangeError where the two are not of one length
 * @example cohensKappa(['a', 'a', 'b', 'b'], ['a', 'b', 'b', 'b'])
 * // { kappa: 0.5, low: -0.23…, high: 1, observed: 0.75, expected: 0.5, n: 4 }
 */
export function cohensKappa(
  one: readonly (string | number | null)[],
  other: readonly (string | number | null)[],
):
  | {
      kappa: number
      low: number | undefined
      high: number | undefined
      observed: number
      expected: number
      n: number
    }
  | undefined {
  if (one.length !== other.length) throw new RangeError(`${one.length} codes beside ${other.length}`)
  const both = one.flatMap((code, i) => (code === null || other[i] === null ? [] : [[code, other[i]!] as const]))
  const n = both.length
  const [ones, others] = [new Map<string | number, number>(), new Map<string | number, number>()]
  for (const [code, otherCode] of both) {
    ones.set(code, (ones.get(code) ?? 0) + 1)
    others.set(otherCode, (others.get(otherCode) ?? 0) + 1)
  }
  const alike = both.filter(([code, otherCode]) => code === otherCode).length
  const byChance = [...ones].reduce((sum, [code, count]) => sum + count * (others.get(code) ?? 0), 0)
  if (byChance === n * n) return undefined

  const observed = alike / n
  const expected = byChance / (n * n)
  const kappa = (observed - expected) / (1 - expected)
  const spread = both.reduce((sum, [code, otherCode]) => {
    const chance = ((others.get(code) ?? 0) + (ones.get(otherCode) ?? 0)) / n
    const weight = (code === otherCode ? 1 - expected : 0) - (1 - observed) * chance
    return sum + (weight - (observed - 2 * expected + observed * expected)) ** 2
  }, 0)
  const variance = spread / (n * n * (1 - expected) ** 4)
  if (alike === n || variance <= Number.EPSILON / n) {
    return { kappa, low: undefined, high: undefined, observed, expected, n }
  }
  const half = normalQuantile(0.975) * Math.sqrt(variance)
  return { kappa, low: Math.max(-1, kappa - half), high: Math.min(1, kappa + half), observed, expected, n }
}
