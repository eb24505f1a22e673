import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mean } from './mean.ts'
import { meanChange } from './mean-change.ts'
import { meanInterval } from './mean-interval.ts'
import { welch } from './welch.ts'

const told = (scores: readonly number[]) => {
  const value = mean(scores)!
  const sd = Math.sqrt(scores.reduce((sum, score) => sum + (score - value) ** 2, 0) / (scores.length - 1))
  const interval = meanInterval(value, sd, scores.length)
  return { value, low: interval?.low ?? value, high: interval?.high ?? value, n: scores.length }
}

test('from intervals alone comes what Welch’s comparison makes of the cases', () => {
  const scores = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 40 })
  fc.assert(
    fc.property(scores, scores, (one, other) => {
      const [found, expected] = [meanChange(told(one), told(other)), welch(one, other)]
      expect(found === undefined).toBe(expected === undefined)
      for (const part of ['difference', 'low', 'high', 'p'] as const)
        if (expected) expect(found![part]).toBeCloseTo(expected[part], 8)
    }),
    { seed: 4, numRuns: 200 },
  )
})

test('one case tells no spread, and two means that do not vary no chance', () => {
  const flat = { value: 3, low: 3, high: 3, n: 8 }
  expect(meanChange({ ...flat, n: 1 }, { value: 3, low: 2, high: 4, n: 8 })).toBeUndefined()
  expect(meanChange(flat, { ...flat, value: 4, low: 4, high: 4 })).toBeUndefined()
})

test('a value outside its interval is refused', () => {
  const fair = { value: 3, low: 2, high: 4, n: 8 }
  expect(() => meanChange(fair, { value: 5, low: 2, high: 4, n: 8 })).toThrow(RangeError)
})
