import { expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { mean } from './mean.ts'

const { describe } = reference<{ describe: { values: number[]; mean: number }[] }>('describe')

test.each(describe)('the mean agrees with R on $values', ({ values, mean: expected }) => {
  expect(distance(mean(values)!, expected)).toBeLessThan(1e-14)
})

test('of nothing there is no mean', () => {
  expect(mean([])).toBeUndefined()
  expect(() => mean([1, Number.NaN])).toThrow(RangeError)
})

test('the mean of equal values is that value', () => {
  for (const value of [0.1, 2 / 3, 1e9 / 7]) expect(mean(new Array(11).fill(value))).toBe(value)
})
