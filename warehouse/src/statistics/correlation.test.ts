import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { correlation } from './correlation.ts'

const expected = reference<{ correlation: { x: number[]; y: number[]; r: number } }>('paired').correlation

test('the correlation agrees with R', () => {
  expect(distance(correlation(expected.x, expected.y)!, expected.r)).toBeLessThan(1e-12)
})

test('the correlation does not mind units nor which comes first, changes sign with one, and stays within −1 and 1', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })))
  fc.assert(
    fc.property(pairs, (rows) => {
      const [x, y] = [rows.map((row) => row[0]), rows.map((row) => row[1])]
      const found = correlation(x, y)
      const same = found === undefined ? undefined : expect.closeTo(found, 10)
      expect(correlation(y, x)).toEqual(same)
      expect(
        correlation(
          x.map((value) => 3 * value - 100),
          y,
        ),
      ).toEqual(same)
      const turned = y.map((value) => -value)
      expect(correlation(x, turned)).toEqual(found === undefined ? undefined : expect.closeTo(-found, 10))
      if (found !== undefined) expect(Math.abs(found)).toBeLessThanOrEqual(1)
    }),
    { seed: 5 },
  )
})

test('there is no correlation of fewer than 2 pairs or of what never varies', () => {
  expect(correlation([], [])).toBeUndefined()
  expect(correlation([1], [2])).toBeUndefined()
  expect(correlation([1, 1, 1], [1, 2, 3])).toBeUndefined()
})

test('the correlation refuses values without a partner', () => {
  expect(() => correlation([1, 2], [1])).toThrow(RangeError)
})
