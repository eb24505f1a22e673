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

  test('refuses a baseline of nobody', () => {
    expect(() => shareChange({ numerator: 0, denominator: 0 }, { numerator: 1, denominator: 2 })).toThrow(RangeError)
  })
})
