import { expect, test } from 'vitest'
import { determined } from './determined.ts'

const sum = (...unknowns: number[]) => unknowns.map((each) => [each, 1] as const)

test('one unknown in a sum follows from it, two do not', () => {
  expect(determined([sum(0)], 1)).toEqual([0])
  expect(determined([sum(0, 1)], 2)).toEqual([])
})

test('what no equation has in it follows from nothing', () => {
  expect(determined([sum(1)], 3)).toEqual([1])
})

test('two sums of two with one of them in both: with a third, all follow; in a ring of four, none', () => {
  expect(determined([sum(0, 1), sum(1, 2), sum(0, 2)], 3)).toEqual([0, 1, 2])
  expect(determined([sum(0, 1), sum(2, 3), sum(0, 2), sum(1, 3)], 4)).toEqual([])
})

test('a cell between two rings follows though every line has two unknowns', () => {
  // rows a: 0 1, b: 2 3 4, c: 5 6, d: 7 8 · columns: 0 2, 1 3, 4 5 7, 6 8 — and 4 joins the rings
  const lines = [sum(0, 1), sum(2, 3, 4), sum(5, 6), sum(7, 8), sum(0, 2), sum(1, 3), sum(4, 5, 7), sum(6, 8)]
  expect(determined(lines, 9)).toEqual([4])
})
