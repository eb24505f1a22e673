import { describe, expect, test } from 'vitest'
import { reference } from '../../../test/reference/reference.ts'
import { noncentralTCdf } from './noncentral-t.ts'
import { tCdf } from './t.ts'

const { noncentral_t_cdf } = reference<{
  noncentral_t_cdf: { t: number; df: number; shift: number; value: number }[]
}>('distributions')

describe('the noncentral t distribution', () => {
  test.each(noncentral_t_cdf)('agrees with R below $t at $df degrees, shifted by $shift', (row) => {
    expect(Math.abs(noncentralTCdf(row.t, row.df, row.shift) - row.value)).toBeLessThan(1e-11)
  })

  test('is Student’s t where nothing is shifted', () => {
    for (const t of [-3, -0.5, 0, 1, 6]) expect(noncentralTCdf(t, 7, 0)).toBeCloseTo(tCdf(t, 7), 14)
  })

  test('reflects', () => {
    expect(noncentralTCdf(-1.5, 7, 0.8)).toBeCloseTo(1 - noncentralTCdf(1.5, 7, -0.8), 14)
  })

  test('refuses a shift without bounds', () => {
    expect(() => noncentralTCdf(1, 7, Number.POSITIVE_INFINITY)).toThrow(RangeError)
    expect(() => noncentralTCdf(1, 0, 1)).toThrow(RangeError)
  })
})
