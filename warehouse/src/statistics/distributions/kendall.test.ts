import { expect, test } from 'vitest'
import { distance, reference } from '../../../test/reference/reference.ts'
import { kendallProbabilities } from './kendall.ts'

const { kendall } = reference<{ kendall: { n: number; probabilities: number[] }[] }>('trend')

test.each(kendall)('Kendall’s distribution for $n values is that of counting all orders', ({ n, probabilities }) => {
  const found = kendallProbabilities(n)
  expect(found).toHaveLength(probabilities.length)
  for (const [k, value] of found.entries()) expect(distance(value, probabilities[k]!)).toBeLessThan(1e-13)
})

test('Kendall’s probabilities add up to 1 and mirror each other', () => {
  for (const n of [0, 1, 2, 9, 49, 120]) {
    const found = kendallProbabilities(n)
    expect(found.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12)
    expect(found).toEqual(found.toReversed())
    expect(Math.min(...found)).toBeGreaterThan(0)
  }
})

test('among ties Kendall’s distribution is that of counting the orders that can be told apart', () => {
  // 1 1 2 2: 1122 | 1212 | 1221 2112 | 2121 | 2211
  expect(kendallProbabilities(4, [2, 2])).toEqual([1 / 6, 1 / 6, 2 / 6, 1 / 6, 1 / 6].map((p) => expect.closeTo(p, 15)))
  expect(kendallProbabilities(5, [5])).toEqual([1])
})

test('Kendall’s distribution refuses parts of a value', () => {
  expect(() => kendallProbabilities(2.5)).toThrow(RangeError)
  expect(() => kendallProbabilities(-1)).toThrow(RangeError)
  expect(() => kendallProbabilities(3, [2, 2])).toThrow(RangeError)
})
