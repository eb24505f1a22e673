import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { mcdonaldOmega } from './mcdonald-omega.ts'
import { oneFactor } from './one-factor.ts'

const { samples } = reference<{ samples: { rows: (number | null)[][]; loadings: number[] | null }[] }>('reliability')
const products = (loadings: readonly number[]) =>
  loadings.map((one, i) => loadings.map((other, j) => (i === j ? 1 : one * other)))

describe('the one-factor model', () => {
  test.each(samples.filter(({ loadings }) => loadings !== null))('has the loadings R finds', ({ rows, loadings }) => {
    for (const [i, found] of mcdonaldOmega(rows)!.loadings.entries())
      expect(distance(found, loadings![i]!)).toBeLessThan(1e-9)
  })

  test('finds again the loadings that correlations were made of', () => {
    const some = fc.array(fc.double({ min: 0.3, max: 0.95, noNaN: true }), { minLength: 3, maxLength: 8 })
    fc.assert(
      fc.property(some, (loadings) => {
        for (const [i, found] of oneFactor(products(loadings))!.entries()) expect(found).toBeCloseTo(loadings[i]!, 8)
      }),
      { seed: 5 },
    )
  })

  test('gives the item that was not turned round a loading below 0', () => {
    expect(oneFactor(products([0.8, 0.7, -0.6, 0.5]))!.map((loading) => Math.round(loading * 1e6) / 1e6)).toEqual([
      0.8, 0.7, -0.6, 0.5,
    ])
  })

  test('finds nothing where an item would be explained wholly, or more', () => {
    const heywood = [
      [1, 0.9, 0.9],
      [0.9, 1, 0.5],
      [0.9, 0.5, 1],
    ]
    expect(oneFactor(heywood)).toBeUndefined()
  })

  test('refuses 2 items and rows of another length', () => {
    expect(() => oneFactor(products([0.5, 0.5]))).toThrow(RangeError)
    expect(() => oneFactor([[1, 0.5, 0.5], [1], [1]])).toThrow(RangeError)
  })
})
