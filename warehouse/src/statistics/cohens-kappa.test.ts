import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { cohensKappa } from './cohens-kappa.ts'

interface Row {
  one: string[]
  other: string[]
  kappa: number
  error: number
}
const expected = reference<{ kappa: Row[] }>('agreement').kappa
const coded = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), { maxLength: 40 })

/** Codes as many as a table of two coders has in each cell. */
const fromTable = (table: number[][]) => ({
  one: table.flatMap((row, i) => row.flatMap((count) => new Array(count).fill(i))),
  other: table.flatMap((row) => row.flatMap((count, j) => new Array(count).fill(j))),
})

describe('Cohen’s κ', () => {
  test.each(expected.map((row, i) => [i, row] as const))(
    'agrees with R on case %i',
    (_, { one, other, kappa, error }) => {
      const found = cohensKappa(one, other)!
      expect(distance(found.kappa, kappa)).toBeLessThan(1e-12)
      const half = 1.959963984540054 * error
      expect(found.low).toBeCloseTo(Math.max(-1, kappa - half), 13)
      expect(found.high).toBeCloseTo(Math.min(1, kappa + half), 13)
    },
  )

  test('has the κ of 0.429 and the error of 0.054 printed by Fleiss, Cohen and Everitt', () => {
    const { one, other } = fromTable([
      [106, 10, 4],
      [22, 28, 10],
      [2, 12, 6],
    ])
    const { kappa, high } = cohensKappa(one, other)!
    expect(kappa).toBeCloseTo(0.429, 3)
    expect((high! - kappa) / 1.96).toBeCloseTo(0.054, 3)
  })

  test('does not mind which coder comes first, the order of answers, nor what codes are called', () => {
    fc.assert(
      fc.property(coded, (rows) => {
        const [one, other] = [rows.map((row) => row[0]), rows.map((row) => row[1])]
        const found = cohensKappa(one, other)
        const same = found && Object.fromEntries(Object.entries(found).map(([k, v]) => [k, v && expect.closeTo(v, 12)]))
        expect(cohensKappa(other, one)).toEqual(same)
        expect(cohensKappa(one.toReversed(), other.toReversed())).toEqual(same)
        const renamed = (codes: string[]) => codes.map((code) => 'cab'.indexOf(code))
        expect(cohensKappa(renamed(one), renamed(other))).toEqual(same)
      }),
      { seed: 5 },
    )
  })

  test('is 1 without an interval where they always agree, and 0 where they agree no more than by chance', () => {
    const codes = ['a', 'b', 'a', 'c']
    expect(cohensKappa(codes, codes)).toMatchObject({ kappa: 1, low: undefined, high: undefined, observed: 1 })
    expect(cohensKappa(['a', 'a', 'b', 'b'], ['a', 'b', 'a', 'b'])!.kappa).toBe(0)
  })

  test('leaves out what one of them did not code', () => {
    expect(cohensKappa(['a', null, 'b', 'b'], ['a', 'b', null, 'a'])).toMatchObject({ n: 2, observed: 0.5 })
  })

  test('says nothing of nothing coded or of one code for all', () => {
    expect(cohensKappa([], [])).toBeUndefined()
    expect(cohensKappa(['a', null], [null, 'a'])).toBeUndefined()
    expect(cohensKappa(['a', 'a'], ['a', 'a'])).toBeUndefined()
  })

  test('refuses a code without an answer beside it', () => {
    expect(() => cohensKappa(['a', 'b'], ['a'])).toThrow(RangeError)
  })
})
