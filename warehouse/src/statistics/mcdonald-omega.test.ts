import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { mcdonaldOmega } from './mcdonald-omega.ts'

interface Sample {
  rows: (number | null)[][]
  n: number
  omega: number | null
  psych_omega: number | null
}
const { samples } = reference<{ samples: Sample[] }>('reliability')

describe('McDonald’s ω', () => {
  test.each(samples.map((sample, i) => [i, sample] as const))('agrees with R on sample %i', (_, sample) => {
    const found = mcdonaldOmega(sample.rows)
    expect(found === undefined).toBe(sample.omega === null)
    if (found === undefined) return
    expect(found.n).toBe(sample.n)
    expect(distance(found.omega, sample.omega!)).toBeLessThan(1e-9)
    expect(distance(found.omega, sample.psych_omega!)).toBeLessThan(1e-6)
  })

  test('does not mind the order of people or items, nor each item in a unit of its own', () => {
    const { rows } = samples[4]!
    const { omega } = mcdonaldOmega(rows)!
    expect(mcdonaldOmega(rows.toReversed())!.omega).toBeCloseTo(omega, 12)
    expect(mcdonaldOmega(rows.map((row) => row.toReversed()))!.omega).toBeCloseTo(omega, 12)
    const inUnits = rows.map((row) => row.map((answer, item) => (item + 1) * answer! + 10 * item))
    expect(mcdonaldOmega(inUnits)!.omega).toBeCloseTo(omega, 12)
  })

  test('lies below 1 where there is one', () => {
    const answers = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 20,
    })
    fc.assert(
      fc.property(answers, (rows) => {
        const found = mcdonaldOmega(rows)
        if (found !== undefined) expect(found.omega).toBeLessThan(1)
      }),
      { seed: 5, numRuns: 50 },
    )
  })

  test('says nothing of 2 items or 2 people, of an item answered alike by all, or where one item explains all', () => {
    expect(mcdonaldOmega([])).toBeUndefined()
    expect(mcdonaldOmega(samples[4]!.rows.map((row) => row.slice(0, 2)))).toBeUndefined()
    expect(mcdonaldOmega(samples[4]!.rows.slice(0, 2))).toBeUndefined()
    expect(mcdonaldOmega(samples[4]!.rows.map((row) => [...row, 3]))).toBeUndefined()
    expect(mcdonaldOmega([1, 4, 2, 5].map((answer) => [answer, answer, answer]))).toBeUndefined()
  })
})
