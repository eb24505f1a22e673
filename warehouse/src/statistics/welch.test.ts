import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { welch } from './welch.ts'

const measures = ['difference', 'low', 'high', 't', 'degrees', 'p', 'd'] as const
interface Row extends Record<(typeof measures)[number], number> {
  one: number[]
  other: number[]
}
const expected = reference<{ welch: Row[] }>('paired').welch

describe('Welch’s comparison', () => {
  test.each(expected)('agrees with R on $one and $other', ({ one, other, ...values }) => {
    const found = welch(one, other)!
    for (const name of measures) expect(distance(found[name]!, values[name])).toBeLessThan(1e-10)
  })

  test('changes its sign with the groups, and does not mind a shift or another unit', () => {
    const group = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(group, group, (one, other) => {
        const found = welch(one, other)
        const turned = welch(other, one)
        const inUnit = (values: number[]) => values.map((value) => 4 * value + 9)
        const stretched = welch(inUnit(one), inUnit(other))
        expect(turned === undefined).toBe(found === undefined)
        if (found === undefined) return
        expect(turned!.high).toBeCloseTo(-found.low, 8)
        expect(turned!.p).toBeCloseTo(found.p, 12)
        expect(stretched!.low).toBeCloseTo(4 * found.low, 6)
        expect(stretched!.d).toEqual(found.d === undefined ? undefined : expect.closeTo(found.d, 9))
      }),
      { seed: 5 },
    )
  })

  test('gives no d with a single degree of freedom', () => {
    expect(welch([1, 2], [4, 4, 4])).toMatchObject({ degrees: 1, d: undefined })
  })

  test('says nothing of groups of fewer than 2, or where neither varies but by rounding', () => {
    expect(welch([], [1, 2])).toBeUndefined()
    expect(welch([1, 2], [1])).toBeUndefined()
    expect(welch([2, 2], [3, 3, 3])).toBeUndefined()
    expect(welch([0.3, 0.1 + 0.2], [0.6, 0.6])).toBeUndefined()
  })

  test('refuses what is no number', () => {
    expect(() => welch([1, Number.NaN], [1, 2])).toThrow(RangeError)
  })
})
