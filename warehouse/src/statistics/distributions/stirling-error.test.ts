import { expect, test } from 'vitest'
import { stirlingError } from './stirling-error.ts'

test('Stirling’s error makes ln n! whole', () => {
  let logFactorial = 0
  for (let n = 1; n <= 60; n++) {
    logFactorial += Math.log(n)
    const stirling = Math.log(2 * Math.PI * n) / 2 + n * Math.log(n) - n
    expect(stirling + stirlingError(n)).toBeCloseTo(logFactorial, 11)
  }
})

test('Stirling’s error lies between 1 / (12x + 1) and 1 / 12x, as Robbins (1955) proved for whole x', () => {
  for (const x of [1, 2, 3, 15, 16, 17, 1000, 1e6]) {
    expect(stirlingError(x)).toBeGreaterThan(1 / (12 * x + 1))
    expect(stirlingError(x)).toBeLessThan(1 / (12 * x))
  }
})

test('Stirling’s error refuses what is not above 0', () => {
  expect(() => stirlingError(0)).toThrow(RangeError)
  expect(() => stirlingError(Number.NaN)).toThrow(RangeError)
})
