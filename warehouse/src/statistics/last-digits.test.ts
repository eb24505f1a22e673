import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { lastDigits } from './last-digits.ts'

const { last_digits } = reference<{ last_digits: { numbers: number[]; chiSquared: number; p: number }[] }>('counts')

describe('last digits', () => {
  test.each(last_digits.map((row, i) => [i, row] as const))('agree with R on case %i', (_, row) => {
    const found = lastDigits(row.numbers)
    expect(distance(found.chiSquared!, row.chiSquared)).toBeLessThan(1e-12)
    expect(distance(found.p!, row.p)).toBeLessThan(1e-10)
  })

  test('show numbers that were rounded', () => {
    const found = lastDigits(Array.from({ length: 60 }, (_, i) => 100 + 5 * i))
    expect(found).toMatchObject({ n: 60, roundShare: 1, digits: [30, 0, 0, 0, 0, 30, 0, 0, 0, 0] })
    expect(found.p).toBeLessThan(1e-40)
  })

  test('find nothing in every number from 100 to 999', () => {
    const found = lastDigits(Array.from({ length: 900 }, (_, i) => 100 + i))
    expect(found).toMatchObject({ roundShare: 0.2, chiSquared: 0, p: 1 })
  })

  test('do not mind the order of numbers nor the digits before', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 100, max: 99999 }), { maxLength: 90 }), (numbers) => {
        const found = lastDigits(numbers)
        expect(lastDigits(numbers.toReversed())).toEqual(found)
        expect(lastDigits(numbers.map((number) => number + 1230))).toEqual(found)
      }),
      { seed: 5 },
    )
  })

  test('leave out small numbers, and give no probability for fewer than 50', () => {
    expect(lastDigits([7, 99, 100])).toMatchObject({ n: 1, leftOut: 2, roundShare: 1, chiSquared: undefined })
    expect(lastDigits(new Array(49).fill(123)).p).toBeUndefined()
    expect(lastDigits([])).toMatchObject({ n: 0, leftOut: 0, roundShare: undefined, p: undefined })
  })

  test('refuse what is no count', () => {
    expect(() => lastDigits([120.5])).toThrow(RangeError)
    expect(() => lastDigits([-120])).toThrow(RangeError)
  })
})
