import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { covariance } from './covariance.ts'

interface Reference {
  describe: { values: number[]; variance: number | null }[]
  covariance: { x: number[]; y: number[]; value: number }
}
const expected = reference<Reference>('describe')

test.each(expected.describe)('the variance agrees with R on $values', ({ values, variance }) => {
  const found = covariance(values, values)
  expect(found === undefined).toBe(variance === null)
  expect(distance(found ?? 0, variance ?? 0)).toBeLessThan(1e-12)
})

test('the covariance agrees with R', () => {
  const { x, y, value } = expected.covariance
  expect(distance(covariance(x, y)!, value)).toBeLessThan(1e-12)
})

test('the covariance does not mind a shift nor which comes first', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
    minLength: 2,
  })
  fc.assert(
    fc.property(pairs, (rows) => {
      const [x, y] = [rows.map((row) => row[0]), rows.map((row) => row[1])]
      const found = covariance(x, y)!
      expect(covariance(y, x)).toBeCloseTo(found, 10)
      const shifted = x.map((value) => value + 1000)
      expect(covariance(shifted, y)).toBeCloseTo(found, 8)
    }),
    { seed: 5 },
  )
})

test('the covariance of equal values is 0 to the last digit', () => {
  expect(covariance([0.1, 0.1, 0.1], [1, 5, 2])).toBe(0)
  expect(covariance([1, 5, 2], [0.7, 0.7, 0.7])).toBe(0)
})

test('the covariance refuses values without a partner', () => {
  expect(() => covariance([1, 2], [1])).toThrow(RangeError)
  expect(covariance([], [])).toBeUndefined()
})
