import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { mannKendall } from './mann-kendall.ts'

const { mann_kendall } = reference<{ mann_kendall: { values: number[]; tau: number; p: number; test: string }[] }>(
  'trend',
)
const series = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 25 })

describe('the Mann–Kendall test', () => {
  test.each(mann_kendall)('agrees with R on $values', ({ values, tau, p, test }) => {
    const found = mannKendall(values)!
    expect(found.test).toBe(test)
    expect(distance(found.tau, tau)).toBeLessThan(1e-12)
    expect(distance(found.p, p)).toBeLessThan(1e-10)
  })

  test('cannot tell 4 years in perfect order from chance', () => {
    expect(mannKendall([1, 2, 3, 4])!.p).toBeCloseTo(1 / 12, 15)
  })

  test('counts the orders of tied years: 2 2 3 stands in 2 of 3 orders at an end', () => {
    expect(mannKendall([2, 2, 3])).toEqual({
      s: 2,
      tau: expect.closeTo(2 / Math.sqrt(6), 15),
      p: expect.closeTo(2 / 3, 15),
      test: 'exact',
    })
  })

  test('does not mind a shift or a stretch; turned round in time or upside down it changes its sign', () => {
    fc.assert(
      fc.property(series, (values) => {
        const found = mannKendall(values)
        expect(mannKendall(values.map((value) => 3 * value - 7))).toEqual(found)
        const turned = found && { ...found, s: 0 - found.s, tau: 0 - found.tau }
        expect(mannKendall(values.toReversed())).toEqual(turned)
        expect(mannKendall(values.map((value) => 0 - value))).toEqual(turned)
      }),
      { seed: 5 },
    )
  })

  test('says nothing of fewer than 2 values or where all are equal', () => {
    expect(mannKendall([])).toBeUndefined()
    expect(mannKendall([4])).toBeUndefined()
    expect(mannKendall([4, 4, 4, 4])).toBeUndefined()
  })

  test('refuses a missing year put as no number', () => {
    expect(() => mannKendall([1, Number.NaN, 2])).toThrow(RangeError)
  })
})
