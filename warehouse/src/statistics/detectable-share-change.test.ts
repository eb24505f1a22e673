import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { detectableShareChange } from './detectable-share-change.ts'
import { incompleteBeta } from './distributions/incomplete-beta.ts'
import { shareChange } from './share-change.ts'

interface Reference {
  shares: { a: number; n: number; power: number; rise: number }[]
  unequal: { a: number; n1: number; n2: number; rise: number }[]
}
const { shares, unequal } = reference<Reference>('detectable')

/** How likely each number of cases is, where each has the same chance; as parts of the binomial's beta. */
function binomial(cases: number, chance: number): number[] {
  const above = Array.from({ length: cases }, (_, k) => incompleteBeta(k + 1, cases - k, chance).below)
  return [1, ...above].map((part, k) => part - (above[k] ?? 0))
}

/** How often `shareChange` truly calls such a rise a change: every pair of counts, weighed by its chance. */
function truePower(from: number, fromCases: number, to: number, toCases: number): number {
  const now = binomial(toCases, to)
  let power = 0
  for (const [before, chance] of binomial(fromCases, from).entries())
    for (const [after, chanceNow] of now.entries()) {
      const found = shareChange(
        { numerator: before, denominator: fromCases },
        { numerator: after, denominator: toCases },
      )
      if (found.p < 0.05 && found.difference > 0) power += chance * chanceNow
    }
  return power
}

describe('the smallest detectable change of a share', () => {
  test.each(shares)('agrees with R from $a of $n at power $power', ({ a, n, power, rise }) => {
    const found = detectableShareChange({ numerator: a, denominator: n }, n, 1, power)
    expect(distance(found.yearly.rise!, rise)).toBeLessThan(1e-9)
    expect(found.pooled).toEqual(found.yearly)
  })

  test.each(unequal)('agrees with R from $a of $n1 to $n2 cases', ({ a, n1, n2, rise }) => {
    const found = detectableShareChange({ numerator: a, denominator: n1 }, n2, 1)
    expect(distance(found.yearly.rise!, rise)).toBeLessThan(1e-9)
  })

  test.each([
    [3, 12, 12],
    [6, 20, 20],
    [2, 20, 20],
    [12, 40, 40],
    [4, 40, 40],
    [12, 40, 160],
  ])('from %i of %i to %i cases is called a change about 8 times in 10', (numerator, denominator, cases) => {
    const { rise } = detectableShareChange({ numerator, denominator }, cases, 1).yearly
    const from = numerator / denominator
    const power = truePower(from, denominator, from + rise!, cases)
    expect(power).toBeGreaterThan(0.77)
    expect(power).toBeLessThan(0.83)
  })

  test('is the same downwards for those without as upwards for those with, and smaller in years pooled', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.integer({ min: 5, max: 80 }), (having, not, cases) => {
        const denominator = Math.max(1, having + not)
        const found = detectableShareChange({ numerator: having, denominator }, cases, 3)
        const without = detectableShareChange({ numerator: denominator - having, denominator }, cases, 3)
        if (found.yearly.rise !== undefined) {
          expect(without.yearly.fall).toBeCloseTo(found.yearly.rise, 10)
          if (denominator >= cases) expect(found.pooled.rise).toBeLessThan(found.yearly.rise)
        }
      }),
      { seed: 5 },
    )
  })

  test('is none where there is no way to go, or the whole way would not be shown', () => {
    expect(detectableShareChange({ numerator: 0, denominator: 30 }, 30, 1).yearly.fall).toBeUndefined()
    expect(detectableShareChange({ numerator: 30, denominator: 30 }, 30, 1).yearly.rise).toBeUndefined()
    expect(detectableShareChange({ numerator: 1, denominator: 2 }, 2, 1).yearly).toEqual({
      rise: undefined,
      fall: undefined,
    })
  })

  test('refuses no cases and no power', () => {
    expect(() => detectableShareChange({ numerator: 0, denominator: 0 }, 30, 1)).toThrow(RangeError)
    expect(() => detectableShareChange({ numerator: 1, denominator: 9 }, 0, 1)).toThrow(RangeError)
    expect(() => detectableShareChange({ numerator: 1, denominator: 9 }, 9, 1, 1)).toThrow(RangeError)
  })
})
