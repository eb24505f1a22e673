import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance, reference } from '../../../test/reference/reference.ts'
import { incompleteBeta } from './incomplete-beta.ts'

const { beta_below } = reference<{ beta_below: { x: number; a: number; b: number; value: number }[] }>('distributions')

test.each(beta_below)('the incomplete beta agrees with R at $x for $a and $b', ({ x, a, b, value }) => {
  expect(distance(incompleteBeta(a, b, x).below, value)).toBeLessThan(1e-11)
})

test('the incomplete beta reflected is the other side', () => {
  const shape = fc.double({ min: 0.05, max: 500, noNaN: true })
  fc.assert(
    fc.property(shape, shape, fc.integer({ min: 0, max: 64 }), (a, b, step) => {
      const x = step / 64
      expect(incompleteBeta(a, b, x).below).toBeCloseTo(incompleteBeta(b, a, 1 - x).above, 13)
    }),
    { seed: 5 },
  )
})

test('the incomplete beta has nothing outside 0 to 1', () => {
  expect(incompleteBeta(2, 3, 0)).toEqual({ below: 0, above: 1 })
  expect(incompleteBeta(2, 3, 1)).toEqual({ below: 1, above: 0 })
  expect(() => incompleteBeta(2, 3, 1.1)).toThrow(RangeError)
  expect(() => incompleteBeta(0, 3, 0.5)).toThrow(RangeError)
})
