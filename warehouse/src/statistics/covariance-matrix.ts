import { mean } from './mean.ts'

/**
 * The sample covariances of every two of several measures of the same cases, divided by n − 1; on the diagonal variances.
 *
 * Answers: which measures rise and fall together, in their own units? Misleads as `covariance` does.
 *
 * R: `cov(cbind(…))`
 *
 * @param columns the measures, each as long as the others, at least 2 cases
 * @returns symmetric; exactly 0 for a measure that is the same in all cases
 * @throws RangeError where a value is no finite number, lengths differ or there are fewer than 2 cases
 * @example covarianceMatrix([[1, 2, 3], [2, 4, 6]]) // [[1, 2], [2, 4]]
 */
export function covarianceMatrix(columns: readonly (readonly number[])[]): number[][] {
  const n = columns[0]?.length ?? 0
  if (n < 2 || columns.some((column) => column.length !== n)) throw new RangeError(`measures of ${n} cases`)
  const apart = columns.map((column) => {
    const centre = mean(column)!
    return column.every((value) => value === column[0]) ? column.map(() => 0) : column.map((value) => value - centre)
  })
  const matrix = columns.map((): number[] => [])
  for (const [one, xs] of apart.entries()) {
    for (let other = 0; other <= one; other++) {
      const ys = apart[other]!
      let sum = 0
      for (let at = 0; at < n; at++) sum += xs[at]! * ys[at]!
      matrix[one]![other] = matrix[other]![one] = sum / (n - 1)
    }
  }
  return matrix
}
