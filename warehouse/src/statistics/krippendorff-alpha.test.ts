import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'

const levels = ['nominal', 'ordinal', 'interval'] as const
interface Row extends Record<(typeof levels)[number], number> {
  units: (number | null)[][]
}
const { krippendorff } = reference<{ krippendorff: Row[] }>('agreement')
const valued = fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 3, maxLength: 3 }), {
  maxLength: 15,
})

describe('Krippendorff’s α', () => {
  test.each(krippendorff.map((row, i) => [i, row] as const))('agrees with R on case %i', (_, row) => {
    for (const level of levels)
      expect(distance(krippendorffAlpha(row.units, level)!.alpha, row[level])).toBeLessThan(1e-11)
  })

  test.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('has the %s α printed in 2011 for four observers of twelve units', (level, alpha) => {
    const found = krippendorffAlpha(krippendorff[0]!.units, level)!
    expect(found).toEqual({ alpha: expect.closeTo(alpha, 3), n: 40, units: 11 })
  })

  test('does not mind the order of units or coders, nor units with a single value', () => {
    fc.assert(
      fc.property(valued, fc.constantFrom(...levels), (units, level) => {
        const found = krippendorffAlpha(units, level)
        const same = found && { ...found, alpha: expect.closeTo(found.alpha, 12) }
        expect(krippendorffAlpha(units.toReversed(), level)).toEqual(same)
        expect(
          krippendorffAlpha(
            units.map((unit) => unit.toReversed()),
            level,
          ),
        ).toEqual(same)
        expect(krippendorffAlpha([...units, [9, null, null], []], level)).toEqual(same)
      }),
      { seed: 5 },
    )
  })

  test('minds at each level only what that level means', () => {
    fc.assert(
      fc.property(valued, (units) => {
        const mapped = (to: (value: number) => number | string) =>
          units.map((unit) => unit.map((value) => value && to(value)))
        const same = (level: (typeof levels)[number]) => {
          const found = krippendorffAlpha(units, level)
          return found && { ...found, alpha: expect.closeTo(found.alpha, 11) }
        }
        expect(
          krippendorffAlpha(
            mapped((value) => `code ${5 - value}`),
            'nominal',
          ),
        ).toEqual(same('nominal'))
        expect(
          krippendorffAlpha(
            mapped((value) => value ** 3),
            'ordinal',
          ),
        ).toEqual(same('ordinal'))
        expect(
          krippendorffAlpha(
            mapped((value) => 7 - 3 * value),
            'interval',
          ),
        ).toEqual(same('interval'))
      }),
      { seed: 5 },
    )
  })

  test('is 1 where coders agree and below 0 where they disagree by rule', () => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [2, 2],
          [5, 5, 5],
        ],
        'interval',
      ),
    ).toEqual({ alpha: 1, n: 7, units: 3 })
    expect(
      krippendorffAlpha(
        [
          ['a', 'b'],
          ['b', 'a'],
        ],
        'nominal',
      )!.alpha,
    ).toBeLessThan(0)
  })

  test('says nothing without a pair, or where all values are the same', () => {
    expect(krippendorffAlpha([], 'nominal')).toBeUndefined()
    expect(
      krippendorffAlpha(
        [
          [1, null],
          [null, 2],
        ],
        'ordinal',
      ),
    ).toBeUndefined()
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3],
        ],
        'interval',
      ),
    ).toBeUndefined()
  })

  test('refuses words at a level that has an order, and what is no number', () => {
    expect(() => krippendorffAlpha([['high', 'low']], 'ordinal')).toThrow(RangeError)
    expect(() => krippendorffAlpha([[1, Number.NaN]], 'nominal')).toThrow(RangeError)
  })
})
