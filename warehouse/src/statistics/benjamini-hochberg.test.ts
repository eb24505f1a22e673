import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { benjaminiHochberg } from './benjamini-hochberg.ts'

const { benjamini_hochberg } = reference<{ benjamini_hochberg: { p: number[]; adjusted: number[] }[] }>('shares')
const probability = fc.double({ min: 0, max: 1, noNaN: true })

describe('Benjamini and Hochberg’s adjustment', () => {
  test.each(benjamini_hochberg)('agrees with R on $p', ({ p, adjusted }) => {
    for (const [i, value] of benjaminiHochberg(p).entries()) expect(distance(value!, adjusted[i]!)).toBeLessThan(1e-14)
  })

  test('calls the first 4 of the 15 tests of the 1995 paper at q = 0.05', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ]
    expect(benjaminiHochberg(p).filter((value) => value! <= 0.05)).toHaveLength(4)
  })

  test('does not mind the order, keeps it, and never lowers a probability', () => {
    fc.assert(
      fc.property(fc.array(probability, { maxLength: 30 }), (p) => {
        const adjusted = benjaminiHochberg(p)
        expect(benjaminiHochberg(p.toReversed())).toEqual(adjusted.toReversed())
        for (const [i, value] of adjusted.entries()) {
          expect(value).toBeGreaterThanOrEqual(p[i]!)
          expect(value).toBeLessThanOrEqual(1)
        }
      }),
      { seed: 5 },
    )
  })

  test('does not count tests that could not be made', () => {
    expect(benjaminiHochberg([null, 0.01, null, 0.04, 0.03])).toEqual([null, 0.03, null, 0.04, 0.04])
    expect(benjaminiHochberg([])).toEqual([])
  })

  test('refuses what is no probability', () => {
    expect(() => benjaminiHochberg([0.1, Number.NaN])).toThrow(RangeError)
    expect(() => benjaminiHochberg([1.1])).toThrow(RangeError)
  })
})
