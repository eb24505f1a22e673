import { expect, test } from 'vitest'
import { deviance } from './deviance.ts'

test('the deviance is 0 at the mean and grows away from it', () => {
  expect(deviance(10, 10)).toBe(0)
  expect(deviance(11, 10)).toBeLessThan(deviance(12, 10))
  expect(deviance(9, 10)).toBeLessThan(deviance(8, 10))
})

test('the deviance keeps its digits beside the mean', () => {
  // x ln(x / m) + m − x with x = m (1 + e) is m (e² / 2 − e³ / 6 + …)
  const e = 2 ** -20
  expect(deviance(1000 * (1 + e), 1000) / (1000 * ((e * e) / 2 - e ** 3 / 6))).toBeCloseTo(1, 11)
})

test('the series and the plain formula meet', () => {
  for (const x of [8.1, 8.2, 12.2, 12.3]) expect(deviance(x, 10)).toBeCloseTo(x * Math.log(x / 10) + 10 - x, 13)
})

test('the deviance refuses what is not above 0', () => {
  expect(() => deviance(0, 1)).toThrow(RangeError)
  expect(() => deviance(1, 0)).toThrow(RangeError)
})
