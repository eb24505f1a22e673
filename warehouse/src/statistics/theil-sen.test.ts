import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { theilSen } from './theil-sen.ts'

interface Row {
  x: number[]
  y: number[]
  slope: number
  intercept: number
  low: number | null
  high: number | null
}
const { theil_sen } = reference<{ theil_sen: Row[] }>('trend')
const years = fc.uniqueArray(
  fc.record({ x: fc.integer({ min: 2000, max: 2040 }), y: fc.integer({ min: -50, max: 50 }) }),
  { selector: ({ x }) => x, minLength: 2, maxLength: 15 },
)

describe('the Theil–Sen slope', () => {
  test.each(theil_sen)('agrees with R on $y in $x', ({ x, y, ...expected }) => {
    const found = theilSen(x.map((value, i) => ({ x: value, y: y[i]! })))!
    expect(distance(found.slope, expected.slope)).toBeLessThan(1e-12)
    expect(distance(found.intercept, expected.intercept)).toBeLessThan(1e-12)
    expect(found.low === undefined).toBe(expected.low === null)
    expect(distance(found.low ?? 0, expected.low ?? 0)).toBeLessThan(1e-12)
    expect(distance(found.high ?? 0, expected.high ?? 0)).toBeLessThan(1e-12)
  })

  test('gives no interval for 4 years and one for 5', () => {
    const steady = [1, 2, 3, 4, 5].map((x) => ({ x, y: 2 * x }))
    expect(theilSen(steady.slice(0, 4))!.low).toBeUndefined()
    expect(theilSen(steady)).toEqual({ slope: 2, intercept: 0, low: 2, high: 2 })
  })

  test('does not mind the order nor a shift, and is stretched and turned with the values', () => {
    fc.assert(
      fc.property(years, (points) => {
        const found = theilSen(points)!
        expect(theilSen(points.toReversed())).toEqual(found)
        expect(theilSen(points.map(({ x, y }) => ({ x: x - 1990, y: y + 9 })))!.slope).toBeCloseTo(found.slope, 12)
        const turned = theilSen(points.map(({ x, y }) => ({ x, y: -2 * y })))!
        expect(turned.slope).toBeCloseTo(-2 * found.slope, 12)
        if (found.high !== undefined) expect(turned.low).toBeCloseTo(-2 * found.high, 12)
      }),
      { seed: 5 },
    )
  })

  test('says nothing of fewer than 2 years', () => {
    expect(theilSen([])).toBeUndefined()
    expect(theilSen([{ x: 1, y: 2 }])).toBeUndefined()
  })

  test('refuses a year that comes twice and what is no number', () => {
    const twice = [
      { x: 1, y: 2 },
      { x: 1, y: 3 },
    ]
    expect(() => theilSen(twice)).toThrow(RangeError)
    expect(() => theilSen([...twice.slice(1), { x: 2, y: Number.NaN }])).toThrow(RangeError)
  })
})
