import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../../test/reference/reference.ts'
import { normalCdf, normalQuantile } from './normal.ts'

interface Reference {
  normal_cdf: { z: number; value: number }[]
  normal_quantile: { p: number; value: number }[]
}
const { normal_cdf, normal_quantile } = reference<Reference>('distributions')

describe('the normal distribution', () => {
  test.each(normal_cdf)('agrees with R below $z', ({ z, value }) => {
    expect(distance(normalCdf(z), value)).toBeLessThan(1e-12)
  })

  test.each(normal_quantile)('has R’s quantile at $p', ({ p, value }) => {
    expect(distance(normalQuantile(p), value)).toBeLessThan(1e-12)
  })

  test('is symmetric', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 8, noNaN: true }), (z) => {
        expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 14)
      }),
      { seed: 5 },
    )
  })

  test('reaches to infinity', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY)
    expect(normalQuantile(0.5)).toBe(0)
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY)
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1)
  })

  test('refuses what is no probability', () => {
    expect(() => normalQuantile(1.5)).toThrow(RangeError)
    expect(() => normalQuantile(Number.NaN)).toThrow(RangeError)
    expect(() => normalCdf(Number.NaN)).toThrow(RangeError)
  })
})
