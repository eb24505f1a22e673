/** A sum that everybody knows: its cells by their place in the list, and how often each is in it; together they make nought. */
export type Sum = readonly (readonly [cell: number, times: number])[]

/** What an outsider knows of a table: numbers that are shown, sums that hold, and below what no hidden one lies. */
export interface Outsider {
  /** takes a number away from what is shown */
  hide(cell: number): void
  /** the most a hidden number could be; looked for no further than `enough` */
  most(cell: number, enough: number): number
  /** the least it could be; looked for no further than `enough` */
  least(cell: number, enough: number): number
  /** whether a hidden number follows from the sums alone */
  isTold(cell: number): boolean
  /** of a hidden number that cannot be as much as `enough`: the shown ones that hold it down, each of which hidden lets it go */
  holding(cell: number, enough: number): number[]
}

const nothing = 1e-7

/**
 * The auditing problem of cell suppression: between which bounds hidden numbers lie, by the simplex method with bounds of
 * A. Hundepool et al. (2012), Statistical Disclosure Control, section 4.4. The true table satisfies every sum, so there is no
 * first phase: search starts from it, and goes from table to table that could be as well. What has been found of one cell
 * stays for the others, and for ever, since hiding more only adds tables. The bounds are of real numbers; those of whole
 * numbers lie in them, and in a table of two sides are the same.
 *
 * A number is a column, a sum a row, brought into echelon form over what is hidden; a sum enters with its first hidden number.
 * @param values the true numbers
 * @param lows what a hidden number cannot be less than, as everybody knows
 */
export function outsider(sums: readonly Sum[], values: readonly number[], lows: readonly number[]): Outsider {
  const table = Float64Array.from(values)
  const highest = Float64Array.from(values)
  const lowest = Float64Array.from(values)
  const isHidden = new Array<boolean>(values.length).fill(false)
  const rows: Float64Array[] = []
  /** which hidden number a row stands for; none where it holds shown ones alone */
  const basis: (number | undefined)[] = []
  const rowOf = new Map<number, number>()
  const isIn = new Array<boolean>(sums.length).fill(false)
  const sumsOf = Map.groupBy(
    sums.flatMap((sum, at) => sum.map(([cell]) => ({ cell, at }))),
    ({ cell }) => cell,
  )

  return {
    hide(cell) {
      if (isHidden[cell]) return
      isHidden[cell] = true
      for (const { at } of sumsOf.get(cell) ?? []) enter(at)
      const free = rows.findIndex((row, at) => basis[at] === undefined && Math.abs(row[cell]!) > nothing)
      if (free >= 0) pivot(free, cell)
    },
    most: (cell, enough) => {
      if (highest[cell]! < enough) search(cell, 1, enough)
      return highest[cell]!
    },
    least: (cell, enough) => {
      if (lowest[cell]! > enough) search(cell, -1, enough)
      return lowest[cell]!
    },
    isTold: (cell) => {
      const row = rows[rowOf.get(cell) ?? -1]
      if (!row || highest[cell]! > lowest[cell]! + nothing) return false
      return row.every((factor, other) => other === cell || isHidden[other] === false || Math.abs(factor) < nothing)
    },
    holding: (cell, enough) => {
      search(cell, 1, enough)
      const row = rows[rowOf.get(cell) ?? -1]
      return values.flatMap((_, other) => (row && !isHidden[other] && canMove(other, -row[other]!) ? [other] : []))
    },
  }

  /** Adds a sum, written in what is not in the basis. */
  function enter(at: number): void {
    if (isIn[at]) return
    isIn[at] = true
    const row = new Float64Array(values.length)
    for (const [cell, times] of sums[at]!) row[cell]! += times
    for (const [cell, of] of rowOf) {
      if (Math.abs(row[cell]!) > nothing) subtract(row, rows[of]!, filled(rows[of]!), row[cell]!)
    }
    rows.push(row)
    basis.push(undefined)
    const first = row.findIndex((factor, cell) => isHidden[cell] === true && Math.abs(factor) > nothing)
    if (first >= 0) pivot(rows.length - 1, first)
  }

  function pivot(at: number, cell: number): void {
    const row = rows[at]!
    const by = row[cell]!
    const columns = filled(row)
    for (const column of columns) row[column]! /= by
    for (const [other, each] of rows.entries()) if (other !== at) subtract(each, row, columns, each[cell]!)
    const left = basis[at]
    if (left !== undefined) rowOf.delete(left)
    basis[at] = cell
    rowOf.set(cell, at)
  }

  /** Whether a number can go the way it must for one to grow that changes so many times as much. */
  function canMove(cell: number, times: number): boolean {
    return times > nothing || (times < -nothing && table[cell]! > lows[cell]! + nothing)
  }

  /** From table to table, the number going up or down, until it is far enough or can go no further. Bland's rule: no circles. */
  function search(cell: number, way: 1 | -1, enough: number): void {
    while ((enough - table[cell]!) * way > nothing) {
      const row = rows[rowOf.get(cell) ?? -1]
      if (!row) {
        if (way < 0 && !canMove(cell, -1)) return
        step(cell, way, cell, enough)
        continue
      }
      const moving = isHidden.findIndex((is, other) => is && other !== cell && canMove(other, -row[other]! * way))
      if (moving < 0) return
      step(moving, -row[moving]! * way > 0 ? 1 : -1, cell, enough)
    }
  }

  /** Moves one number as far as another, or itself, comes to its least, or as what is sought is found. */
  function step(moving: number, way: 1 | -1, sought: number, enough: number): void {
    let far = way < 0 ? table[moving]! - lows[moving]! : Number.POSITIVE_INFINITY
    let stopped: number | undefined
    for (const [at, row] of rows.entries()) {
      const cell = basis[at]
      const speed = -row[moving]! * way
      if (cell === undefined || speed > -nothing) continue
      const room = Math.max(0, (lows[cell]! - table[cell]!) / speed)
      const isSooner = room < far - nothing || (room < far + nothing && stopped !== undefined && cell < basis[stopped]!)
      if (isSooner) [far, stopped] = [Math.min(room, far), at]
    }
    const speed = moving === sought ? way : -rows[rowOf.get(sought)!]![moving]! * way
    const isFound = (enough - table[sought]!) / speed <= far
    if (isFound) far = (enough - table[sought]!) / speed
    for (const [at, row] of rows.entries()) if (basis[at] !== undefined) put(basis[at], -row[moving]! * way * far)
    put(moving, way * far)
    if (stopped !== undefined && !isFound) pivot(stopped, moving)
  }

  function put(cell: number, by: number): void {
    const value = table[cell]! + by
    table[cell] = value
    if (value > highest[cell]!) highest[cell] = value
    if (value < lowest[cell]!) lowest[cell] = value
  }
}

function subtract(row: Float64Array, other: Float64Array, columns: readonly number[], times: number): void {
  if (Math.abs(times) < nothing) return
  for (const column of columns) row[column]! -= other[column]! * times
}

/** Most of a table is nought. */
function filled(row: Float64Array): number[] {
  const columns: number[] = []
  for (let column = 0; column < row.length; column++) if (Math.abs(row[column]!) > nothing) columns.push(column)
  return columns
}
