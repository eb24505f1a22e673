/**
 * The rows in which nothing is missing.
 *
 * Misleads when who leaves an answer out differs from who answers all: what is then computed is of the latter alone.
 *
 * R: `na.omit(rows)`
 *
 * @param rows respondents, each with an answer or null for every item
 * @throws RangeError where rows differ in length or an answer is no finite number
 * @example completeRows([[1, 2], [3, null]]) // [[1, 2]]
 */
export function completeRows(rows: readonly (readonly (number | null)[])[]): number[][] {
  return rows.flatMap((row) => {
    if (row.length !== rows[0]!.length) throw new RangeError(`a row of ${row.length} beside one of ${rows[0]!.length}`)
    const answered = row.filter((answer) => answer !== null)
    for (const answer of answered) if (!Number.isFinite(answer)) throw new RangeError(`an answer of ${answer}`)
    return answered.length === row.length ? [answered] : []
  })
}
