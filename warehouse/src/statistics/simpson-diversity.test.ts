import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { simpsonDiversity } from './simpson-diversity.ts'

interface Row {
  counts: number[]
  kinds: number
  diversity: number
  evenness: number
}
const { diversity } = reference<{ diversity: Row[] }>('counts')

describe('Simpson’s diversity', () => {
  test.each(diversity)('agrees with vegan on $counts', ({ counts, ...expected }) => {
    const found = simpsonDiversity(counts)!
    expect(found.kinds).toBe(expected.kinds)
    expect(distance(found.diversity!, expected.diversity)).toBeLessThan(1e-12)
    expect(distance(found.evenness, expected.evenness)).toBeLessThan(1e-12)
  })

  test('is the share of pairs of unlike members: of 3 and 2, 6 pairs in 10', () => {
    expect(simpsonDiversity([3, 2])!.diversity).toBeCloseTo(0.6, 15)
  })

  test('does not mind the order of kinds nor kinds without members; evenness not the size of an even group', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), fc.integer({ min: 1, max: 9 }), (counts, times) => {
        const found = simpsonDiversity(counts)
        const near = (value: number | undefined) => (value === undefined ? undefined : expect.closeTo(value, 12))
        const same = found && { ...found, diversity: near(found.diversity), evenness: near(found.evenness) }
        expect(simpsonDiversity([0, ...counts.toReversed()])).toEqual(same)
        expect(simpsonDiversity(counts.map((count) => times * count))?.evenness).toEqual(near(found?.evenness))
        if (found === undefined) return
        expect(found.evenness).toBeGreaterThan((1 - 1e-12) / found.kinds)
        expect(found.evenness).toBeLessThan(1 + 1e-12)
      }),
      { seed: 5 },
    )
  })

  test('is 0 of one kind, 1 of all different, none of a single member', () => {
    expect(simpsonDiversity([4])).toEqual({ n: 4, kinds: 1, diversity: 0, evenness: 1 })
    expect(simpsonDiversity([1, 1, 1])).toEqual({ n: 3, kinds: 3, diversity: 1, evenness: expect.closeTo(1, 15) })
    expect(simpsonDiversity([0, 1])).toEqual({ n: 1, kinds: 1, diversity: undefined, evenness: 1 })
  })

  test('says nothing of nobody', () => {
    expect(simpsonDiversity([])).toBeUndefined()
    expect(simpsonDiversity([0, 0])).toBeUndefined()
  })

  test('refuses parts of a member', () => {
    expect(() => simpsonDiversity([1.5])).toThrow(RangeError)
    expect(() => simpsonDiversity([-1])).toThrow(RangeError)
  })
})
