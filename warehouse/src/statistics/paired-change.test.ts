import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { type Pair, pairedChange } from './paired-change.ts'

interface Row extends Record<'n' | 'change' | 'low' | 'high' | 't' | 'p', number> {
  before: (number | null)[]
  after: (number | null)[]
  dz: number | null
  dav: number | null
}
const { paired } = reference<{ paired: Row[] }>('paired')
const inPairs = ({ before, after }: Pick<Row, 'before' | 'after'>): Pair[] =>
  before.map((score, i) => ({ before: score, after: after[i]! }))

describe('the change by pairs', () => {
  test.each(paired)('agrees with R on $n pairs', (row) => {
    const found = pairedChange(inPairs(row))!
    expect(found.n).toBe(row.n)
    expect(found.leftOut).toBe(row.before.length - row.n)
    for (const name of ['change', 'low', 'high', 't', 'p'] as const)
      expect(distance(found[name]!, row[name])).toBeLessThan(1e-10)
    for (const name of ['dz', 'dav'] as const) {
      expect(found[name] === undefined).toBe(row[name] === null)
      expect(distance(found[name] ?? 0, row[name] ?? 0)).toBeLessThan(1e-10)
    }
  })

  test('does not mind a shift of all scores, stretches with them, and changes its sign with time turned round', () => {
    const score = fc.integer({ min: 12, max: 60 })
    fc.assert(
      fc.property(fc.array(fc.record({ before: score, after: score }), { minLength: 3 }), (pairs) => {
        const found = pairedChange(pairs)!
        const stretched = pairedChange(
          pairs.map(({ before, after }) => ({ before: 2 * before - 3, after: 2 * after - 3 })),
        )!
        const turned = pairedChange(pairs.map(({ before, after }) => ({ before: after, after: before })))!
        expect(stretched.change).toBeCloseTo(2 * found.change, 10)
        expect(turned.change).toBeCloseTo(-found.change, 10)
        if (found.low === undefined) return
        expect(stretched.dav).toBeCloseTo(found.dav!, 10)
        expect(stretched.p).toBeCloseTo(found.p!, 10)
        expect(turned.high).toBeCloseTo(-found.low, 10)
        expect(turned.dz).toBeCloseTo(-found.dz!, 10)
      }),
      { seed: 5 },
    )
  })

  test('gives the change alone of one pair, or where all changed alike to the last digits of rounding', () => {
    const nothing = { low: undefined, high: undefined, t: undefined, p: undefined, dz: undefined, dav: undefined }
    expect(pairedChange([{ before: 2, after: 3.5 }])).toEqual({ n: 1, leftOut: 0, change: 1.5, ...nothing })
    const alike = [0.1, 0.3, 0.7, 3.3].map((before) => ({ before, after: before + 0.2 }))
    expect(pairedChange(alike)).toEqual({ n: 4, leftOut: 0, change: expect.closeTo(0.2, 15), ...nothing })
  })

  test('says nothing without a pair', () => {
    expect(pairedChange([])).toBeUndefined()
    expect(pairedChange([{ before: 1, after: null }])).toBeUndefined()
  })

  test('refuses a score that is no number', () => {
    expect(() => pairedChange([{ before: 1, after: Number.NaN }])).toThrow(RangeError)
  })
})
