import fc from 'fast-check'
import { expect, test } from 'vitest'
import { solvePositiveDefinite } from './solve-positive-definite.ts'

test('finds again what a product was made of', () => {
  const some = fc.array(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }), {
    minLength: 4,
    maxLength: 4,
  })
  fc.assert(
    fc.property(some, (root) => {
      // of its own square, with enough on the diagonal to be positive definite
      const a = root.map((one, i) =>
        root.map((other, j) => one.reduce((s, x, k) => s + x * other[k]!, i === j ? 0.5 : 0)),
      )
      const x = [1, -2, 3, 0.5]
      const b = a.map((row) => row.reduce((sum, each, k) => sum + each * x[k]!, 0))
      for (const [i, found] of solvePositiveDefinite(a, b)!.entries()) expect(found).toBeCloseTo(x[i]!, 10)
    }),
    { seed: 5 },
  )
})

test('finds nothing where no bowl is', () => {
  expect(
    solvePositiveDefinite(
      [
        [1, 2],
        [2, 1],
      ],
      [1, 1],
    ),
  ).toBeUndefined()
  expect(solvePositiveDefinite([[0]], [1])).toBeUndefined()
  expect(solvePositiveDefinite([], [])).toEqual([])
})

test('refuses lengths that differ', () => {
  expect(() => solvePositiveDefinite([[1]], [1, 2])).toThrow(RangeError)
  expect(() => solvePositiveDefinite([[1], [1, 1]], [1, 2])).toThrow(RangeError)
})
