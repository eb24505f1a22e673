import { expect, test } from 'vitest'
import { distance } from '../../../test/reference/reference.ts'
import { positiveQuantile } from './positive-quantile.ts'

const exponential = (x: number) => ({ below: -Math.expm1(-x), above: Math.exp(-x) })

test('the quantiles of the exponential distribution are logarithms', () => {
  for (const p of [1e-15, 1e-6, 0.3, 0.5, 0.99])
    expect(distance(positiveQuantile(exponential, p), -Math.log1p(-p))).toBeLessThan(1e-14)
})

test('a quantile far out keeps its digits where the probability above is given', () => {
  expect(distance(positiveQuantile(exponential, 1, 1e-30), -Math.log(1e-30))).toBeLessThan(1e-14)
})

test('the ends are 0 and infinity', () => {
  expect(positiveQuantile(exponential, 0)).toBe(0)
  expect(positiveQuantile(exponential, 1)).toBe(Number.POSITIVE_INFINITY)
  expect(() => positiveQuantile(exponential, 1.1)).toThrow(RangeError)
})
