import { expect, test } from 'vitest'
import { tieSizes } from './tie-sizes.ts'

test('ties are counted by value', () => {
  expect(tieSizes([3, 1, 2, 3, 2, 3])).toEqual([3, 2])
  expect(tieSizes([1, 2])).toEqual([])
  expect(tieSizes([])).toEqual([])
  expect(tieSizes([0, -0])).toEqual([2])
})

test('what is no number has no ties', () => {
  expect(() => tieSizes([1, Number.NaN])).toThrow(RangeError)
})
