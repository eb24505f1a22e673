import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reference } from '../../test/reference/reference.ts'
import { averageRanks } from './average-ranks.ts'

const { ranks } = reference<{ ranks: { values: number[]; ranks: number[] } }>('paired')

test('ranks agree with R', () => {
  expect(averageRanks(ranks.values)).toEqual(ranks.ranks)
})

test('ranks add up to what they would without ties, and turn with the values', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 })), (values) => {
      const found = averageRanks(values)
      const n = values.length
      expect(found.reduce((sum, rank) => sum + rank, 0)).toBe((n * (n + 1)) / 2)
      expect(averageRanks(values.map((value) => -value))).toEqual(found.map((rank) => n + 1 - rank))
    }),
    { seed: 5 },
  )
})

test('ranks refuse what has no order', () => {
  expect(averageRanks([])).toEqual([])
  expect(() => averageRanks([1, Number.NaN])).toThrow(RangeError)
})
