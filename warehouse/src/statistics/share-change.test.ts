import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { shareChange } from './share-change.ts'

interface Row {
  a: number
  an: number
  b: number
  bn: number
  low: number
  p: number
  test: string
}
const { changes } = reference<{ changes: Row[] }>('shares')

describe('the change of a share against its baseline', () => {
  test.each(changes)('agrees with R from $a of $an to $b of $bn', ({ a, an, b, bn, low, p, test }) => {
    const found = shareChange({ numerator: a, denominator: an }, { numerator: b, denominator: bn })
    expect(found.test).toBe(test)
    expect(distance(found.p, p)).toBeLessThan(1e-9)
    expect(distance(found.low, low)).toBeLessThan(1e-11)
  })

  test('is tested exactly where fewer than 5 cases are expected somewhere', () => {
    const half = { numerator: 5, denominator: 10 }
    expect(shareChange(half, { numerator: 5, denominator: 10 }).test).toBe('score')
    expect(shareChange(half, { numerator: 4, denominator: 10 }).test).toBe('exact')
  })

  test('is as likely with time turned round, and counted in those without instead of those with', () => {
    const share = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([having, not]) => ({ numerator: having, denominator: Math.max(1, having + not) }))
    const without = ({ numerator, denominator }: { numerator: number; denominator: number }) => ({
      numerator: denominator - numerator,
      denominator,
    })
    fc.assert(
      fc.property(share, share, (one, other) => {
        const { difference, p, test } = shareChange(one, other)
        expect(p).toBeLessThanOrEqual(1)
        const turned = { difference: expect.closeTo(-difference, 13), p: expect.closeTo(p, 11), test }
        expect(shareChange(other, one)).toMatchObject(turned)
        expect(shareChange(without(one), without(other))).toMatchObject(turned)
      }),
      { seed: 5 },
    )
  })

  test('refuses a baseline of nobody', () => {
    expect(() => shareChange({ numerator: 0, denominator: 0 }, { numerator: 1, denominator: 2 })).toThrow(RangeError)
  })
})
