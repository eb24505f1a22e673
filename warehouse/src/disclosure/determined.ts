/** An equation's terms: which unknown, and how often it is in it. What it adds up to is known and does not matter here. */
export type Equation = readonly (readonly [unknown: number, factor: number])[]

/** Small enough that a product is exact. Tables' equations have factors of 1 and −1, whose rank is the same in every field. */
const prime = 67_108_859

/**
 * Which unknowns follow from equations of which everything else is known: those that stand alone in a row of the reduced
 * echelon form, since only they have one value in all solutions.
 *
 * Source: any book on linear algebra; exact, in the integers modulo a prime.
 * @returns their numbers in order
 */
export function determined(equations: readonly Equation[], unknowns: number): number[] {
  const rows = equations.filter((each) => each.length > 0).map(rowOf)
  const pivots: { row: Map<number, number>; column: number }[] = []
  for (let column = 0; column < unknowns; column++) {
    const at = rows.findIndex((row) => row.has(column))
    if (at < 0) continue
    const [row] = rows.splice(at, 1)
    scale(row!, inverse(row!.get(column)!))
    for (const other of [...rows, ...pivots.map((pivot) => pivot.row)]) subtract(other, row!, other.get(column) ?? 0)
    pivots.push({ row: row!, column })
  }
  return pivots.filter(({ row }) => row.size === 1).map(({ column }) => column)
}

function rowOf(equation: Equation): Map<number, number> {
  const row = new Map<number, number>()
  for (const [unknown, factor] of equation) row.set(unknown, (row.get(unknown) ?? 0) + factor)
  for (const [unknown, factor] of row) {
    const rest = ((factor % prime) + prime) % prime
    if (rest === 0) row.delete(unknown)
    else row.set(unknown, rest)
  }
  return row
}

function scale(row: Map<number, number>, by: number): void {
  for (const [column, factor] of row) row.set(column, (factor * by) % prime)
}

function subtract(row: Map<number, number>, other: ReadonlyMap<number, number>, times: number): void {
  if (times === 0) return
  for (const [column, factor] of other) {
    const left = ((row.get(column) ?? 0) + prime - ((factor * times) % prime)) % prime
    if (left === 0) row.delete(column)
    else row.set(column, left)
  }
}

/** By Fermat: a to the power of p − 2. */
function inverse(of: number): number {
  let result = 1
  let power = of
  for (let left = prime - 2; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * power) % prime
    power = (power * power) % prime
  }
  return result
}
