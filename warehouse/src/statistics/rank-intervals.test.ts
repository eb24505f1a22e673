import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { rankIntervals } from './rank-intervals.ts'
import { wilson } from './wilson.ts'

interface Row {
  level: number
  shares: { numerator: number; denominator: number }[]
  low: number[]
  high: number[]
  rank: number[]
  best: number[]
  worst: number[]
}
const { ranks } = reference<{ ranks: Row[] }>('ranks')
const estimates = fc
  .array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat(20), fc.nat(20)), { maxLength: 12 })
  .map((rows) => rows.map(([value, below, above]) => ({ value, low: value - below, high: value + above })))

/** Numbers from 0 to 1, the same in every run: a linear congruential generator, good enough for counting coins. */
function draws(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

describe('ranks and the ranks they could be', () => {
  test.each(ranks)('agree with R on shares at level $level', ({ level, shares, ...expected }) => {
    const intervals = shares.map(({ numerator, denominator }) => wilson(numerator, denominator, level))
    for (const [i, { low, high }] of intervals.entries()) {
      expect(distance(low, expected.low[i]!)).toBeLessThan(1e-10)
      expect(distance(high, expected.high[i]!)).toBeLessThan(1e-10)
    }
    const found = rankIntervals(
      shares.map(({ numerator, denominator }, i) => ({ value: numerator / denominator, ...intervals[i]! })),
    )
    for (const name of ['rank', 'best', 'worst'] as const)
      expect(found.map((place) => place[name])).toEqual(expected[name])
  })

  test('hold the true rank of each authority in at least 95 of 100 draws', () => {
    const random = draws(20261123)
    const truths = Array.from({ length: 15 }, (_, i) => 0.3 + 0.03 * i)
    const rounds = 200
    const missed = truths.map(() => 0)
    for (let round = 0; round < rounds; round++) {
      const drawn = truths.map((truth) => {
        const numerator = Array.from({ length: 60 }, random).filter((chance) => chance < truth).length
        return { value: numerator / 60, ...wilson(numerator, 60, 1 - 0.05 / 14) }
      })
      for (const [i, { best, worst }] of rankIntervals(drawn).entries()) {
        const rank = truths.length - i
        if (rank < best || rank > worst) missed[i]!++
      }
    }
    expect(Math.max(...missed)).toBeLessThanOrEqual(0.05 * rounds)
  })

  test('keep the rank within its range, do not mind the order, and turn with the values', () => {
    fc.assert(
      fc.property(estimates, (rows) => {
        const found = rankIntervals(rows)
        expect(rankIntervals(rows.toReversed())).toEqual(found.toReversed())
        for (const { rank, best, worst } of found) {
          expect(best).toBeLessThanOrEqual(rank)
          expect(worst).toBeGreaterThanOrEqual(rank)
        }
        const turned = rankIntervals(rows.map(({ value, low, high }) => ({ value: -value, low: -high, high: -low })))
        for (const [i, { best, worst }] of turned.entries()) {
          expect(best).toBe(rows.length + 1 - found[i]!.worst)
          expect(worst).toBe(rows.length + 1 - found[i]!.best)
        }
      }),
      { seed: 5 },
    )
  })

  test('are certain where intervals are points, and say nothing where all are equal', () => {
    const point = (value: number) => ({ value, low: value, high: value })
    expect(rankIntervals([point(1), point(3), point(2)]).map(({ best, worst }) => [best, worst])).toEqual([
      [3, 3],
      [1, 1],
      [2, 2],
    ])
    expect(rankIntervals([point(1), point(1)])).toEqual(new Array(2).fill({ rank: 1, best: 1, worst: 2 }))
    expect(rankIntervals([])).toEqual([])
    expect(rankIntervals([point(4)])).toEqual([{ rank: 1, best: 1, worst: 1 }])
  })

  test('refuse a value beside its interval', () => {
    expect(() => rankIntervals([{ value: 1, low: 2, high: 3 }])).toThrow(RangeError)
    expect(() => rankIntervals([{ value: Number.NaN, low: 2, high: 3 }])).toThrow(RangeError)
  })
})
