import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { tQuantile } from './distributions/t.ts'
import { meanInterval } from './mean-interval.ts'
import { wilson } from './wilson.ts'

interface Reference {
  wilson: { numerator: number; denominator: number; low: number; high: number }[]
  t_quantile_975: { degrees: number; quantile: number }[]
  mean_interval: { mean: number; sd: number; n: number; low: number; high: number }[]
}
const expected = reference<Reference>('intervals')

describe('wilson', () => {
  test.each(expected.wilson)('agrees with R on $numerator of $denominator', ({ numerator, denominator, low, high }) => {
    const found = wilson(numerator, denominator)
    expect(distance(found.low, low)).toBeLessThan(1e-11)
    expect(distance(found.high, high)).toBeLessThan(1e-11)
  })

  test('stays within 0 and 1 and around the share', () => {
    for (let denominator = 1; denominator < 60; denominator++)
      for (let numerator = 0; numerator <= denominator; numerator++) {
        const { low, high } = wilson(numerator, denominator)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(numerator / denominator)
        expect(high).toBeGreaterThanOrEqual(numerator / denominator)
      }
  })

  test('widens with how sure it is to be', () => {
    const { low, high } = wilson(15, 30, 0.99)
    expect(low).toBeLessThan(wilson(15, 30).low)
    expect(high).toBeGreaterThan(wilson(15, 30).high)
    expect(() => wilson(15, 30, 1)).toThrow(RangeError)
  })

  test('refuses what is no share', () => {
    expect(() => wilson(1, 0)).toThrow(RangeError)
    expect(() => wilson(3, 2)).toThrow(RangeError)
    expect(() => wilson(Number.NaN, 2)).toThrow(RangeError)
  })
})

describe('the t quantile', () => {
  test.each(expected.t_quantile_975)('agrees with R at $degrees degrees', ({ degrees, quantile }) => {
    expect(distance(tQuantile(0.975, degrees), quantile)).toBeLessThan(1e-11)
  })
})

describe('the interval of a mean', () => {
  test.each(expected.mean_interval)('agrees with R on $n cases', ({ mean, sd, n, low, high }) => {
    const found = meanInterval(mean, sd, n)
    expect(distance(found!.low, low)).toBeLessThan(1e-11)
    expect(distance(found!.high, high)).toBeLessThan(1e-11)
  })

  test('is not given where nothing shows a spread', () => {
    expect(meanInterval(4, 0, 9)).toBeUndefined()
    expect(meanInterval(4, 0, 1)).toBeUndefined()
  })

  test('refuses a negative spread', () => {
    expect(() => meanInterval(4, -1, 9)).toThrow(RangeError)
  })
})
