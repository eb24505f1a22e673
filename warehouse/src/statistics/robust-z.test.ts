import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { robustZ } from './robust-z.ts'

const { robust_z } = reference<{ robust_z: { values: number[]; z: number[] }[] }>('describe')

describe('robust z scores', () => {
  test.each(robust_z)('agree with R on $values', ({ values, z }) => {
    for (const [i, found] of robustZ(values)!.entries()) expect(distance(found, z[i]!)).toBeLessThan(1e-11)
  })

  test('do not mind a shift or a stretch, and turn with the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 3 }), (values) => {
        const found = robustZ(values)
        const turned = robustZ(values.map((value) => 5 - 3 * value))
        expect(turned === undefined).toBe(found === undefined)
        for (const [i, z] of (found ?? []).entries()) expect(turned![i]).toBeCloseTo(-z, 10)
      }),
      { seed: 5 },
    )
  })

  test('say nothing of no values or where more than half are equal', () => {
    expect(robustZ([])).toBeUndefined()
    expect(robustZ([3])).toBeUndefined()
    expect(robustZ([3, 3, 3, 9])).toBeUndefined()
  })
})
