import { expect, test } from 'vitest'
import { completeRows } from './complete-rows.ts'

test('rows with a missing answer are left out, the others stay in order', () => {
  const rows = [
    [1, 2],
    [3, null],
    [0, 4],
    [null, null],
  ]
  expect(completeRows(rows)).toEqual([
    [1, 2],
    [0, 4],
  ])
  expect(completeRows([])).toEqual([])
})

test('rows of another length and answers that are no numbers are refused', () => {
  expect(() => completeRows([[1, 2], [1]])).toThrow(RangeError)
  expect(() => completeRows([[1, Number.POSITIVE_INFINITY]])).toThrow(RangeError)
})
