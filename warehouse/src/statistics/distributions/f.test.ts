import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../../test/reference/reference.ts'
import { fQuantile, fSides } from './f.ts'

interface Reference {
  f_above: { x: number; d1: number; d2: number; value: number }[]
  f_quantile: { p: number; d1: number; d2: number; value: number }[]
}
const { f_above, f_quantile } = reference<Reference>('distributions')

describe('the F distribution', () => {
  test.each(f_above)('agrees with R above $x at $d1 and $d2 degrees', ({ x, d1, d2, value }) => {
    expect(distance(fSides(x, d1, d2).above, value)).toBeLessThan(1e-12)
  })

  test.each(f_quantile)('has R’s quantile at $p with $d1 and $d2 degrees', ({ p, d1, d2, value }) => {
    expect(distance(fQuantile(p, d1, d2), value)).toBeLessThan(1e-11)
  })

  test('turned upside down it is F with its degrees exchanged', () => {
    const degrees = fc.double({ min: 1, max: 400, noNaN: true })
    fc.assert(
      fc.property(degrees, degrees, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (d1, d2, p) => {
        expect(fQuantile(p, d1, d2) * fQuantile(1 - p, d2, d1)).toBeCloseTo(1, 10)
      }),
      { seed: 5 },
    )
  })

  test('starts at 0', () => {
    expect(fQuantile(0, 3, 5)).toBe(0)
    expect(() => fSides(-1, 3, 5)).toThrow(RangeError)
    expect(() => fSides(1, 0, 5)).toThrow(RangeError)
  })
})
