import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../../test/reference/reference.ts'
import { tCdf, tQuantile } from './t.ts'

interface Reference {
  t_cdf: { t: number; df: number; value: number }[]
  t_quantile: { p: number; df: number; value: number }[]
}
const { t_cdf, t_quantile } = reference<Reference>('distributions')

describe('Student’s t distribution', () => {
  test.each(t_cdf)('agrees with R below $t at $df degrees', ({ t, df, value }) => {
    expect(distance(tCdf(t, df), value)).toBeLessThan(1e-11)
  })

  test.each(t_quantile)('has R’s quantile at $p with $df degrees', ({ p, df, value }) => {
    expect(distance(tQuantile(p, df), value)).toBeLessThan(1e-11)
  })

  test('its quantile turns its probability round', () => {
    const degrees = fc.double({ min: 0.5, max: 5000, noNaN: true })
    fc.assert(
      fc.property(degrees, fc.double({ min: 0.0001, max: 0.9999, noNaN: true }), (df, p) => {
        expect(tCdf(tQuantile(p, df), df)).toBeCloseTo(p, 12)
      }),
      { seed: 5 },
    )
  })

  test('has its middle at 0 and no end', () => {
    expect(tQuantile(0.5, 3)).toBe(0)
    expect(tQuantile(0, 3)).toBe(Number.NEGATIVE_INFINITY)
    expect(tCdf(Number.POSITIVE_INFINITY, 3)).toBe(1)
  })

  test('refuses no degrees of freedom and what is no probability', () => {
    expect(() => tCdf(1, 0)).toThrow(RangeError)
    expect(() => tQuantile(-0.1, 3)).toThrow(RangeError)
  })
})
