import { expect, test } from 'vitest'
import { root } from './root.ts'

test('a crossing is found to its last digits', () => {
  expect(root((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15)
  expect(root((x) => 1 - Math.exp(x - 3), -50, 50)).toBeCloseTo(3, 14)
  expect(root((x) => x ** 9, -1, 1.5)).toBeCloseTo(0, 15)
})

test('a crossing at an end is that end', () => {
  expect(root((x) => x - 1, 1, 5)).toBe(1)
  expect(root((x) => x - 5, 1, 5)).toBe(5)
})

test('without a change of sign there is nothing to find', () => {
  expect(() => root((x) => x * x + 1, -1, 1)).toThrow(RangeError)
  expect(() => root(() => Number.NaN, -1, 1)).toThrow(RangeError)
})
