import fc from 'fast-check'
import { expect, test } from 'vitest'
import { covariance } from './covariance.ts'
import { covarianceMatrix } from './covariance-matrix.ts'

test('holds what covariance gives of every two', () => {
  const column = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 4 }), (columns) => {
      expect(covarianceMatrix(columns)).toEqual(columns.map((one) => columns.map((other) => covariance(one, other))))
    }),
    { seed: 5 },
  )
})

test('is 0 for a measure that is the same in all cases', () => {
  expect(
    covarianceMatrix([
      [0.1, 0.1, 0.1],
      [1, 2, 4],
    ])[0],
  ).toEqual([0, 0])
})

test('refuses a single case, lengths that differ and what is no number', () => {
  expect(() => covarianceMatrix([[1]])).toThrow(RangeError)
  expect(() =>
    covarianceMatrix([
      [1, 2],
      [1, 2, 3],
    ]),
  ).toThrow(RangeError)
  expect(() => covarianceMatrix([[1, Number.NaN]])).toThrow(RangeError)
})
