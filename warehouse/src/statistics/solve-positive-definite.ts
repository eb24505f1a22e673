/**
 * Solves A·x = b for a symmetric, positive definite A, by Cholesky's square root.
 *
 * Answers: where does a bowl-shaped function with these slopes and this curvature have its lowest point?
 *
 * Misleads when A is nearly singular: digits are lost as its condition grows.
 *
 * Source: G. H. Golub, C. F. Van Loan (2013), Matrix Computations, 4th edition, section 4.2.
 *
 * R: `solve(a, b)`, `chol(a)`
 *
 * @param a symmetric; only what is on and below the diagonal is read
 * @returns x. None where A is not positive definite
 * @throws RangeError where lengths differ
 * @example solvePositiveDefinite([[2, 1], [1, 2]], [3, 3]) // [1, 1]
 */
export function solvePositiveDefinite(a: readonly (readonly number[])[], b: readonly number[]): number[] | undefined {
  const size = b.length
  if (a.length !== size || a.some((row) => row.length !== size)) throw new RangeError(`${a.length} rows for ${size}`)
  const root: number[][] = []
  for (let i = 0; i < size; i++) {
    const row: number[] = []
    for (let j = 0; j <= i; j++) {
      let rest = a[i]![j]!
      for (let k = 0; k < j; k++) rest -= row[k]! * (root[j]?.[k] ?? row[k]!)
      if (i === j && !(rest > 0)) return undefined
      row.push(i === j ? Math.sqrt(rest) : rest / root[j]![j]!)
    }
    root.push(row)
  }
  const x = [...b]
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= root[i]![k]! * x[k]!
    x[i]! /= root[i]![i]!
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i]! -= root[k]![i]! * x[k]!
    x[i]! /= root[i]![i]!
  }
  return x
}
