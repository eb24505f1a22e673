import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { cronbachAlpha } from './cronbach-alpha.ts'

interface Sample {
  rows: (number | null)[][]
  n: number
  alpha: number
  low: number
  high: number
  psych_low: number
}
const { samples } = reference<{ samples: Sample[] }>('reliability')
const answers = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }), {
  minLength: 3,
  maxLength: 20,
})

describe('Cronbach’s α', () => {
  test.each(samples.map((sample, i) => [i, sample] as const))('agrees with psych on sample %i', (_, sample) => {
    const found = cronbachAlpha(sample.rows)!
    expect(found.n).toBe(sample.n)
    expect(distance(found.alpha, sample.alpha)).toBeLessThan(1e-12)
    expect(distance(found.low, sample.low)).toBeLessThan(1e-10)
    expect(distance(found.low, sample.psych_low)).toBeLessThan(1e-9)
    expect(distance(found.high, sample.high)).toBeLessThan(1e-10)
  })

  test('does not mind the order of people or items, nor another unit or zero', () => {
    fc.assert(
      fc.property(answers, (rows) => {
        const found = cronbachAlpha(rows)
        for (const turned of [rows.toReversed(), rows.map((row) => row.toReversed())])
          expect(cronbachAlpha(turned)?.alpha).toEqual(found && expect.closeTo(found.alpha, 10))
        const inOtherUnit = rows.map((row) => row.map((answer, item) => 20 * answer - 7 * item))
        expect(cronbachAlpha(inOtherUnit)?.alpha).toEqual(found && expect.closeTo(found.alpha, 10))
      }),
      { seed: 5 },
    )
  })

  test('never passes 1, and lies within its interval', () => {
    fc.assert(
      fc.property(answers, (rows) => {
        const found = cronbachAlpha(rows)
        if (found === undefined) return
        expect(found.alpha).toBeLessThanOrEqual(1 + 1e-12)
        expect(found.low).toBeLessThanOrEqual(found.alpha)
        expect(found.high).toBeGreaterThanOrEqual(found.alpha)
      }),
      { seed: 5 },
    )
  })

  test('is 1 where every item says the same', () => {
    expect(cronbachAlpha([1, 4, 2, 5].map((answer) => [answer, answer, answer]))!.alpha).toBeCloseTo(1, 14)
  })

  test('is lifted near 1 by missing codes taken for answers', () => {
    const unlike = [
      [1, 4, 2],
      [3, 1, 3],
      [2, 3, 5],
      [4, 2, 1],
    ]
    expect(cronbachAlpha(unlike)!.alpha).toBeLessThan(0)
    expect(cronbachAlpha([...unlike, [9999, 9999, 9999]])!.alpha).toBeGreaterThan(0.99)
  })

  test('says nothing of no people, of one, of one item, or where all have the same sum', () => {
    expect(cronbachAlpha([])).toBeUndefined()
    expect(cronbachAlpha([[1, 2, 3]])).toBeUndefined()
    expect(cronbachAlpha([[1], [2], [3]])).toBeUndefined()
    expect(cronbachAlpha(new Array(5).fill([2, 2]))).toBeUndefined()
    expect(
      cronbachAlpha([
        [0.1, 0.5],
        [0.2, 0.4],
        [0.3, 0.3],
      ]),
    ).toBeUndefined()
  })

  test('refuses rows of another length and answers that are no numbers', () => {
    expect(() => cronbachAlpha([[1, 2], [1]])).toThrow(RangeError)
    expect(() => cronbachAlpha([[1, Number.NaN]])).toThrow(RangeError)
  })
})
