import { expect, test } from 'vitest'
import { reference } from '../../test/reference/reference.ts'
import { median } from './median.ts'

const { describe } = reference<{ describe: { values: number[]; median: number }[] }>('describe')

test.each(describe)('the median agrees with R on $values', ({ values, median: expected }) => {
  expect(median(values)).toBeCloseTo(expected, 12)
})

test('the median leaves its values as they were', () => {
  const values = [10, 9, 2]
  expect(median(values)).toBe(9)
  expect(values).toEqual([10, 9, 2])
})

test('of nothing there is no median', () => {
  expect(median([])).toBeUndefined()
  expect(() => median([1, Number.POSITIVE_INFINITY])).toThrow(RangeError)
})
