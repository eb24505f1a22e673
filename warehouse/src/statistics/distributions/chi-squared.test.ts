import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../../test/reference/reference.ts'
import { chiSquaredQuantile, chiSquaredSides } from './chi-squared.ts'

interface Reference {
  chi_squared_above: { x: number; df: number; value: number }[]
  chi_squared_quantile: { p: number; df: number; value: number }[]
}
const { chi_squared_above, chi_squared_quantile } = reference<Reference>('distributions')

describe('the χ² distribution', () => {
  test.each(chi_squared_above)('agrees with R above $x at $df degrees', ({ x, df, value }) => {
    expect(distance(chiSquaredSides(x, df).above, value)).toBeLessThan(1e-12)
  })

  test.each(chi_squared_quantile)('has R’s quantile at $p with $df degrees', ({ p, df, value }) => {
    expect(distance(chiSquaredQuantile(p, df), value)).toBeLessThan(1e-12)
  })

  test('starts at 0', () => {
    expect(chiSquaredQuantile(0, 3)).toBe(0)
    expect(chiSquaredQuantile(1, 3)).toBe(Number.POSITIVE_INFINITY)
    expect(() => chiSquaredSides(-1, 3)).toThrow(RangeError)
    expect(() => chiSquaredSides(1, 0)).toThrow(RangeError)
  })
})
