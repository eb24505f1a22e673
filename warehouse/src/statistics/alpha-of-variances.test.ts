import { expect, test } from 'vitest'
import { alphaOfVariances } from './alpha-of-variances.ts'

test('two items of variance 1 whose sum has variance 3 have α 2/3; items that undo one another have none', () => {
  expect(alphaOfVariances([1, 1], 3)).toBeCloseTo(2 / 3, 15)
  expect(alphaOfVariances([1, 1], 0)).toBeUndefined()
  expect(alphaOfVariances([1], 1)).toBeUndefined()
})
