import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { fisherExact } from './fisher-exact.ts'

const { changes } = reference<{ changes: { a: number; an: number; b: number; bn: number; fisher: number }[] }>('shares')
const share = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([having, not]) => ({ numerator: having, denominator: having + not }))

describe('Fisher’s exact test', () => {
  test.each(changes)('agrees with R on $a of $an and $b of $bn', ({ a, an, b, bn, fisher }) => {
    const found = fisherExact({ numerator: a, denominator: an }, { numerator: b, denominator: bn })
    expect(distance(found.p, fisher)).toBeLessThan(1e-9)
  })

  test('has Fisher’s own 34 of 70 where a lady tells 3 of 4 cups', () => {
    expect(fisherExact({ numerator: 3, denominator: 4 }, { numerator: 1, denominator: 4 }).p).toBeCloseTo(34 / 70, 14)
  })

  test('does not mind which share comes first, nor which cases are counted', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const { p } = fisherExact(one, other)
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThanOrEqual(1)
        expect(fisherExact(other, one).p).toBeCloseTo(p, 12)
        const without = [one, other].map((s) => ({ ...s, numerator: s.denominator - s.numerator }))
        expect(fisherExact(without[0]!, without[1]!).p).toBeCloseTo(p, 12)
      }),
      { seed: 5 },
    )
  })

  test('sees nothing where nobody, everybody or no case is counted', () => {
    expect(fisherExact({ numerator: 0, denominator: 9 }, { numerator: 0, denominator: 4 }).p).toBe(1)
    expect(fisherExact({ numerator: 9, denominator: 9 }, { numerator: 4, denominator: 4 }).p).toBe(1)
    expect(fisherExact({ numerator: 0, denominator: 0 }, { numerator: 2, denominator: 4 }).p).toBe(1)
  })

  test('refuses parts of cases', () => {
    expect(() => fisherExact({ numerator: 1.5, denominator: 4 }, { numerator: 1, denominator: 4 })).toThrow(RangeError)
    expect(() => fisherExact({ numerator: 5, denominator: 4 }, { numerator: 1, denominator: 4 })).toThrow(RangeError)
  })
})
