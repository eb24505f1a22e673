import type { Sheet } from '../book.ts'
import { type Looks, textsOf } from './look.ts'

/** Cells that stand together on a sheet, both ends included. */
export interface Block {
  top: number
  bottom: number
  left: number
  right: number
}

/**
 * Cuts a sheet along its blank rows and blank columns into blocks, from the top down. A blank column parts two blocks only
 * where what stands to each side could be a table of its own: a column left free within a table parts nothing.
 */
export function blocksOf(sheet: Sheet, looks: Looks): Block[] {
  if (looks.rows === 0 || looks.columns === 0) return []
  return cut(sheet, looks, { top: 0, bottom: looks.rows - 1, left: 0, right: looks.columns - 1 })
}

function cut(sheet: Sheet, looks: Looks, whole: Block): Block[] {
  return bands(looks, whole).flatMap((band) => {
    const strips = stripsOf(sheet, looks, band)
    return strips.length > 1 ? strips.flatMap((strip) => cut(sheet, looks, strip)) : [trimmed(looks, band)]
  })
}

/** How many cells of a row are filled, counted no further than two. */
export function filledOf(looks: Looks, row: number, left: number, right: number): number {
  let filled = 0
  for (let column = left; column <= right && filled < 2; column++) {
    if (looks.at(row, column) !== 'blank') filled++
  }
  return filled
}

function bands(looks: Looks, { top, bottom, left, right }: Block): Block[] {
  const found: Block[] = []
  let start: number | undefined
  for (let row = top; row <= bottom + 1; row++) {
    const isFilled = row <= bottom && filledOf(looks, row, left, right) > 0
    if (isFilled) start ??= row
    else if (start !== undefined) {
      found.push({ top: start, bottom: row - 1, left, right })
      start = undefined
    }
  }
  return found
}

/** The rows of a block that have more than one cell: titles and notes stand alone in theirs. */
export function fullRows(looks: Looks, { top, bottom, left, right }: Block): number[] {
  const rows: number[] = []
  for (let row = top; row <= bottom; row++) if (filledOf(looks, row, left, right) > 1) rows.push(row)
  return rows
}

function stripsOf(sheet: Sheet, looks: Looks, band: Block): Block[] {
  const rows = fullRows(looks, band)
  const strips: Block[] = []
  let start: number | undefined
  for (let column = band.left; column <= band.right + 1; column++) {
    const isFilled = column <= band.right && rows.some((row) => looks.at(row, column) !== 'blank')
    if (isFilled) start ??= column
    else if (start !== undefined) {
      strips.push({ ...band, left: start, right: column - 1 })
      start = undefined
    }
  }
  const joined: Block[] = []
  for (const strip of strips) {
    const before = joined.at(-1)
    const areTwo =
      before && before.right > before.left && standsAlone(looks, strip, rows) && differ(sheet, looks, before, strip)
    if (before && !areTwo) before.right = strip.right
    else joined.push(strip)
  }
  return joined
}

/** A table of its own has two columns at least, and one of words that says what its rows are. */
function standsAlone(looks: Looks, { left, right }: Block, rows: readonly number[]): boolean {
  if (right === left) return false
  const lower = rows.slice(Math.floor(rows.length / 2))
  for (let column = left; column <= right; column++) {
    const texts = lower.filter((row) => looks.at(row, column) === 'text').length
    const filled = lower.filter((row) => looks.at(row, column) !== 'blank').length
    if (texts > 0 && texts * 2 >= filled) return true
  }
  return false
}

/** Two tables side by side begin or end in other rows, or are headed alike; the parts of one never are. */
function differ(sheet: Sheet, looks: Looks, a: Block, b: Block): boolean {
  const [one, other] = [a, b].map((block) => {
    const rows = fullRows(looks, block)
    const heads = textsOf(sheet, rows[0] ?? block.top, block.left, block.right).map(({ text }) => text)
    return { first: rows[0], last: rows.at(-1), heads }
  })
  if (one!.first !== other!.first || one!.last !== other!.last) return true
  return one!.heads[0] !== undefined && one!.heads[0] === other!.heads[0]
}

function trimmed(looks: Looks, block: Block): Block {
  const { left, right } = block
  let { top, bottom } = block
  while (top < bottom && filledOf(looks, top, left, right) === 0) top++
  while (bottom > top && filledOf(looks, bottom, left, right) === 0) bottom--
  const isBlank = (column: number) => {
    for (let row = top; row <= bottom; row++) if (looks.at(row, column) !== 'blank') return false
    return true
  }
  let [first, last] = [left, right]
  while (first < last && isBlank(first)) first++
  while (last > first && isBlank(last)) last--
  return { top, bottom, left: first, right: last }
}
