import { expect, test } from 'vitest'
import { distance, reference } from '../../../test/reference/reference.ts'
import { incompleteGamma } from './incomplete-gamma.ts'

const { gamma_below } = reference<{ gamma_below: { x: number; a: number; value: number }[] }>('distributions')

test.each(gamma_below)('the incomplete gamma agrees with R at $x for $a', ({ x, a, value }) => {
  expect(distance(incompleteGamma(a, x).below, value)).toBeLessThan(1e-12)
})

test('the incomplete gamma of 1 is the exponential distribution', () => {
  for (const x of [0.1, 1, 2.5, 30]) expect(distance(incompleteGamma(1, x).above, Math.exp(-x))).toBeLessThan(1e-13)
})

test('the incomplete gamma has nothing below 0', () => {
  expect(incompleteGamma(2, 0)).toEqual({ below: 0, above: 1 })
  expect(incompleteGamma(2, Number.POSITIVE_INFINITY)).toEqual({ below: 1, above: 0 })
  expect(() => incompleteGamma(2, -1)).toThrow(RangeError)
  expect(() => incompleteGamma(0, 1)).toThrow(RangeError)
})
