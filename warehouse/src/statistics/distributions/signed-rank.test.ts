import { expect, test } from 'vitest'
import { distance, reference } from '../../../test/reference/reference.ts'
import { signedRankProbabilities } from './signed-rank.ts'

const { signed_rank } = reference<{ signed_rank: { n: number; probabilities: number[] }[] }>('paired')

test.each(signed_rank)('the signed-rank distribution of $n differences is R’s', ({ n, probabilities }) => {
  const found = signedRankProbabilities(n)
  expect(found).toHaveLength(probabilities.length)
  for (const [v, value] of found.entries()) expect(distance(value, probabilities[v]!)).toBeLessThan(1e-13)
})

test('signed-rank probabilities add up to 1 and mirror each other', () => {
  for (const n of [0, 1, 9, 49]) {
    const found = signedRankProbabilities(n)
    expect(found.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12)
    expect(found).toEqual(found.toReversed())
  }
})

test('the signed-rank distribution refuses parts of a difference', () => {
  expect(() => signedRankProbabilities(2.5)).toThrow(RangeError)
  expect(() => signedRankProbabilities(-1)).toThrow(RangeError)
})
