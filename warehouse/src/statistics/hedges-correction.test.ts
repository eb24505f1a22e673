import { expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { hedgesCorrection } from './hedges-correction.ts'

const { hedges } = reference<{ hedges: { degrees: number; j: number }[] }>('paired')

test.each(hedges)('Hedges’ correction agrees with R at $degrees degrees', ({ degrees, j }) => {
  expect(distance(hedgesCorrection(degrees), j)).toBeLessThan(1e-12)
})

test('Hedges’ correction nears 1 as 1 − 3 / (4m − 1) does', () => {
  for (const degrees of [1e5, 1e7, 1e9]) expect(1 - hedgesCorrection(degrees)).toBeCloseTo(3 / (4 * degrees - 1), 11)
})

test('Hedges’ correction refuses a single degree of freedom', () => {
  expect(() => hedgesCorrection(1)).toThrow(RangeError)
  expect(() => hedgesCorrection(Number.NaN)).toThrow(RangeError)
})
