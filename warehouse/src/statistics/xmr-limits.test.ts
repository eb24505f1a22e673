import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { xmrLimits } from './xmr-limits.ts'

interface Row {
  values: number[]
  centre: number
  low: number
  high: number
  range: number
  rangeHigh: number
}
const { xmr } = reference<{ xmr: Row[] }>('describe')

describe('the limits of an individuals chart', () => {
  test.each(xmr)('agree with R on $values', ({ values, ...expected }) => {
    const found = xmrLimits(values)!
    for (const name of ['centre', 'low', 'high', 'range', 'rangeHigh'] as const)
      expect(distance(found[name], expected[name])).toBeLessThan(1e-9)
  })

  test('are Wheeler’s 2.66 and 3.27 mean ranges, which are rounded', () => {
    const { centre, high, range, rangeHigh } = xmrLimits(xmr[1]!.values)!
    expect((high - centre) / range).toBeCloseTo(2.66, 2)
    expect(rangeHigh / range).toBeCloseTo(3.27, 2)
  })

  test('show the point outside', () => {
    expect(xmrLimits([5, 6, 5, 7, 6, 5, 6, 6, 5, 7, 6, 20])!.outside).toEqual([11])
  })

  test('shift and stretch with the values and do not mind time turned round', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 12, maxLength: 30 }), (values) => {
        const found = xmrLimits(values)
        const turned = xmrLimits(values.map((value) => 10 - 2 * value).toReversed())
        expect(turned === undefined).toBe(found === undefined)
        if (found) expect(turned!.low).toBeCloseTo(10 - 2 * found.high, 9)
      }),
      { seed: 5 },
    )
  })

  test('are not given for fewer than 12 points, nor where nothing ever moves', () => {
    expect(xmrLimits([])).toBeUndefined()
    expect(xmrLimits([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])).toBeUndefined()
    expect(xmrLimits(new Array(15).fill(4))).toBeUndefined()
  })
})
