import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { wilcoxonSignedRank } from './wilcoxon-signed-rank.ts'

const { wilcoxon } = reference<{
  wilcoxon: { differences: number[]; v: number; zeros: number; p: number; test: string }[]
}>('paired')

describe('Wilcoxon’s signed-rank test', () => {
  test.each(wilcoxon)('agrees with R on $differences', ({ differences, v, zeros, p, test }) => {
    const found = wilcoxonSignedRank(differences)!
    expect({ v: found.v, zeros: found.zeros, test: found.test }).toEqual({ v, zeros, test })
    expect(distance(found.p, p)).toBeLessThan(1e-10)
  })

  test('does not mind order or unit, and with all signs turned takes the other ranks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 30 }), (differences) => {
        const found = wilcoxonSignedRank(differences)
        expect(wilcoxonSignedRank(differences.toReversed())).toEqual(found)
        expect(wilcoxonSignedRank(differences.map((value) => value / 3))).toEqual(found)
        const moved = differences.filter((value) => value !== 0).length
        expect(wilcoxonSignedRank(differences.map((value) => -value))).toEqual(
          found && { ...found, v: (moved * (moved + 1)) / 2 - found.v },
        )
      }),
      { seed: 5 },
    )
  })

  test('cannot call 5 rises a change: all alike in sign they still have 1 chance in 16', () => {
    expect(wilcoxonSignedRank([1, 2, 3, 4, 5])).toEqual({ v: 15, zeros: 0, p: 0.0625, test: 'exact' })
  })

  test('takes what differs by rounding alone for equal', () => {
    expect(wilcoxonSignedRank([0.1 + 0.2 - 0.3, 1, 2, 4])!.zeros).toBe(1)
    expect(wilcoxonSignedRank([0.3 - 0.1, 0.2, 4])!.test).toBe('normal')
  })

  test('says nothing where nothing differs', () => {
    expect(wilcoxonSignedRank([])).toBeUndefined()
    expect(wilcoxonSignedRank([0, 0, 0])).toBeUndefined()
  })

  test('refuses what is no number', () => {
    expect(() => wilcoxonSignedRank([1, Number.NaN])).toThrow(RangeError)
  })
})
