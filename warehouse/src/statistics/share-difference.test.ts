import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { shareDifference } from './share-difference.ts'

interface Row {
  a: number
  an: number
  b: number
  bn: number
  difference: number
  low: number
  high: number
}
const { changes } = reference<{ changes: Row[] }>('shares')
const share = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([having, not]) => ({ numerator: having, denominator: Math.max(1, having + not) }))

describe('Newcombe’s interval', () => {
  test.each(changes)('agrees with R from $a of $an to $b of $bn', ({ a, an, b, bn, ...expected }) => {
    const found = shareDifference({ numerator: a, denominator: an }, { numerator: b, denominator: bn })
    expect(distance(found.difference, expected.difference)).toBeLessThan(1e-12)
    expect(distance(found.low, expected.low)).toBeLessThan(1e-11)
    expect(distance(found.high, expected.high)).toBeLessThan(1e-11)
  })

  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('has the numbers printed in table II for %i/%i − %i/%i', (b, bn, a, an, low, high) => {
    const found = shareDifference({ numerator: a, denominator: an }, { numerator: b, denominator: bn })
    expect(found.low).toBeCloseTo(low, 4)
    expect(found.high).toBeCloseTo(high, 4)
  })

  test('turned round in time it changes its sign', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const there = shareDifference(one, other)
        const back = shareDifference(other, one)
        expect(back.low).toBeCloseTo(-there.high, 13)
        expect(back.high).toBeCloseTo(-there.low, 13)
      }),
      { seed: 5 },
    )
  })

  test('counting those without instead of those with changes its sign', () => {
    const without = ({ numerator, denominator }: { numerator: number; denominator: number }) => ({
      numerator: denominator - numerator,
      denominator,
    })
    fc.assert(
      fc.property(share, share, (one, other) => {
        const having = shareDifference(one, other)
        expect(shareDifference(without(one), without(other)).low).toBeCloseTo(-having.high, 13)
      }),
      { seed: 5 },
    )
  })

  test('stays within −1 and 1 and around the difference', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const { difference, low, high } = shareDifference(one, other)
        expect(low).toBeGreaterThanOrEqual(-1)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(difference)
        expect(high).toBeGreaterThanOrEqual(difference)
      }),
      { seed: 5 },
    )
  })

  test('refuses a share of nobody', () => {
    expect(() => shareDifference({ numerator: 0, denominator: 0 }, { numerator: 1, denominator: 2 })).toThrow(
      RangeError,
    )
  })
})
