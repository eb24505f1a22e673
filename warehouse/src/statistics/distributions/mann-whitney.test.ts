import { expect, test } from 'vitest'
import { distance, reference } from '../../../test/reference/reference.ts'
import { mannWhitneyProbabilities } from './mann-whitney.ts'

const { mann_whitney } = reference<{ mann_whitney: { one: number; other: number; probabilities: number[] }[] }>(
  'distributions',
)

test.each(mann_whitney)('U of $one and $other has R’s probabilities', ({ one, other, probabilities }) => {
  const found = mannWhitneyProbabilities(one, other)
  expect(found).toHaveLength(probabilities.length)
  for (const [u, value] of found.entries()) expect(distance(value, probabilities[u]!)).toBeLessThan(1e-12)
})

test('U’s probabilities mirror each other and do not mind which group comes first', () => {
  for (const [one, other] of [
    [0, 4],
    [1, 1],
    [5, 3],
    [2, 30],
  ] as const) {
    const found = mannWhitneyProbabilities(one, other)
    const turned = mannWhitneyProbabilities(other, one)
    for (const [u, value] of found.entries()) {
      expect(distance(found[one * other - u]!, value)).toBeLessThan(1e-13)
      expect(distance(turned[u]!, value)).toBeLessThan(1e-13)
    }
  }
})

test('U refuses parts of a value and groups too large to count', () => {
  expect(() => mannWhitneyProbabilities(2.5, 3)).toThrow(RangeError)
  expect(() => mannWhitneyProbabilities(-1, 3)).toThrow(RangeError)
  expect(() => mannWhitneyProbabilities(1000, 1000)).toThrow(RangeError)
})
