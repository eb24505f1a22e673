import type { Sheet } from '../book.ts'
import { maySayTotal, saysTotal } from '../total-words.ts'
import { type Block, blocksOf, filledOf, fullRows } from './block.ts'
import { type Look, type Looks, looksOf, textsOf } from './look.ts'

/** A line of text that stands beside a table: its title above it, a note among its rows or below. */
export interface Line {
  row: number
  text: string
}

/** A table as it lies on a sheet. Rows and columns count from 0, both ends included. */
export interface Area {
  left: number
  right: number
  /** the first row of the header; equal to `firstDataRow` where there is none */
  headerTop: number
  firstDataRow: number
  lastDataRow: number
  titles: Line[]
  /** rows of the data that add others up */
  totals: number[]
  notes: Line[]
}

/** The tables of a sheet from the top down, those side by side from the first column on. */
export function findAreas(sheet: Sheet): Area[] {
  const looks = looksOf(sheet)
  const areas: Area[] = []
  /** blocks of lines, and a header parted from its data by a blank row, that belong to what comes next or came before */
  let lines: Block[] = []
  let header: Block | undefined
  for (const block of blocksOf(sheet, looks)) {
    const data = firstDataRow(sheet, looks, block)
    if (fullRows(looks, block).length === 0) lines.push(block)
    else if (data === undefined) header = block
    else if (data > block.top) {
      areas.push(areaOf(sheet, looks, block, data, linesFor(sheet, lines, areas.at(-1), block.top)))
      lines = []
      header = undefined
    } else if (header && overlap(header, block)) {
      const whole = { ...block, top: header.top, left: Math.min(header.left, block.left) }
      areas.push(areaOf(sheet, looks, whole, block.top, linesFor(sheet, lines, areas.at(-1), header.top)))
      lines = []
      header = undefined
    } else {
      const above = areas.findLast((area) => overlap(area, block) && area.lastDataRow < block.top)
      if (above) extend(sheet, looks, above, block, lines)
      else areas.push(areaOf(sheet, looks, block, block.top, linesFor(sheet, lines, areas.at(-1), block.top)))
      lines = []
    }
  }
  const last = areas.at(-1)
  if (last) last.notes.push(...lines.flatMap((block) => linesOf(sheet, block)))
  return areas
}

const overlap = (a: Pick<Block, 'left' | 'right'>, b: Pick<Block, 'left' | 'right'>): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) >= Math.min(a.right - a.left, b.right - b.left) / 2

const linesOf = (sheet: Sheet, { top, bottom, left, right }: Block): Line[] =>
  Array.from({ length: bottom - top + 1 }, (_, n) => top + n).flatMap((row) =>
    textsOf(sheet, row, left, right).map(({ text }) => ({ row, text })),
  )

/** Of the lines between two tables the nearer ones to the lower are its titles; the rest are notes of the upper. */
function linesFor(sheet: Sheet, lines: readonly Block[], before: Area | undefined, top: number): Line[] {
  const titles = lines.filter((block) => !before || top - block.bottom <= block.top - before.lastDataRow)
  before?.notes.push(...lines.filter((block) => !titles.includes(block)).flatMap((block) => linesOf(sheet, block)))
  return titles.flatMap((block) => linesOf(sheet, block))
}

/**
 * The first row of a block that looks like what stands in its lower half: numbers where there are numbers, years where
 * there are years. In a block of words alone, the row below the first full one and what is merged with it.
 */
function firstDataRow(sheet: Sheet, looks: Looks, block: Block): number | undefined {
  const rows = fullRows(looks, block)
  if (rows.length === 0) return undefined
  const lower = rows.slice(Math.floor(rows.length / 2))
  const telling: { column: number; look: Look }[] = []
  for (let column = block.left; column <= block.right; column++) {
    const look = typical(lower.map((row) => looks.at(row, column)))
    if (look !== 'text' && look !== 'blank') telling.push({ column, look })
  }
  if (telling.length === 0) {
    if (rows.length === 1) return undefined
    const below = rows[0]! + 1
    const merged = sheet.merges.filter(
      ({ top, left, right }) => top === rows[0] && left >= block.left && right <= block.right,
    )
    const depth = Math.max(below, ...merged.map(({ left, right, bottom }) => bottom + (right > left ? 2 : 1)))
    return rows.find((row) => row >= depth)
  }
  return rows.find((row) => {
    const filled = telling.filter(({ column }) => looks.at(row, column) !== 'blank')
    const alike = filled.filter(({ column, look }) => isLike(looks.at(row, column), look)).length
    return alike > 0 && alike * 2 >= filled.length && !isNumbering(sheet, row, block)
  })
}

const isLike = (look: Look, wanted: Look): boolean => look === wanted || (wanted === 'number' && look === 'mark')

/** What most of the filled cells look like; a mark stands for the number it stands in place of. */
function typical(column: readonly Look[]): Look {
  const counts = new Map<Look, number>()
  for (const look of column) {
    if (look === 'blank') continue
    const counted = look === 'mark' ? 'number' : look
    counts.set(counted, (counts.get(counted) ?? 0) + 1)
  }
  // of equal counts the number: a short table's lower half may still hold a row of its header
  const order: Look[] = ['number', 'date', 'year', 'text']
  return (
    order.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).find((look) => counts.has(look)) ?? 'blank'
  )
}

/** A row that numbers its columns, `1 2 3` or `(1) (2) (3)`, belongs to the header. */
function isNumbering(sheet: Sheet, row: number, { left, right }: Block): boolean {
  const numbers = textsOf(sheet, row, left, right).map(({ text }) => Number(text.replace(/[()]/g, '')))
  return (
    numbers.length > 2 && numbers.every((number, n) => n === 0 || number === numbers[n - 1]! + 1) && numbers[0]! <= 2
  )
}

function areaOf(sheet: Sheet, looks: Looks, block: Block, firstData: number, titles: Line[]): Area {
  const area: Area = {
    left: block.left,
    right: block.right,
    headerTop: headerTop(sheet, looks, block, firstData),
    firstDataRow: firstData,
    lastDataRow: firstData,
    titles,
    totals: [],
    notes: [],
  }
  for (let row = block.top; row < area.headerTop; row++) {
    area.titles.push(...textsOf(sheet, row, block.left, block.right).map(({ text }) => ({ row, text })))
  }
  readRows(sheet, looks, area, firstData, block.bottom)
  return area
}

/** The row below the titles: lines alone in their row that begin where the table does, or go over most of it. */
function headerTop(sheet: Sheet, looks: Looks, { top, left, right }: Block, firstData: number): number {
  let row = top
  while (row < firstData - 1 && filledOf(looks, row, left, right) < 2) {
    const [label] = textsOf(sheet, row, left, right)
    if (label) {
      const merge = sheet.merges.find((merge) => merge.top === row && merge.left === label.column)
      const width = (merge?.right ?? label.column) - label.column + 1
      const goesOver = label.column === left || width * 3 > (right - left + 1) * 2 || label.text.length > 60
      if (!goesOver) break
    }
    row++
  }
  return row
}

function extend(sheet: Sheet, looks: Looks, area: Area, block: Block, between: readonly Block[]): void {
  area.notes.push(...between.flatMap((lines) => linesOf(sheet, lines)))
  area.left = Math.min(area.left, block.left)
  area.right = Math.max(area.right, block.right)
  readRows(sheet, looks, area, block.top, block.bottom)
}

/** Tells records from totals and notes in rows below the header. */
function readRows(sheet: Sheet, looks: Looks, area: Area, from: number, to: number): void {
  const { left, right } = area
  for (let row = from; row <= to; row++) {
    const filled = filledOf(looks, row, left, right)
    if (filled === 0) continue
    if (filled === 1) {
      area.notes.push(...textsOf(sheet, row, left, right).map(({ text }) => ({ row, text })))
      continue
    }
    area.lastDataRow = row
    if (isTotalRow(sheet, row, left, right)) area.totals.push(row)
  }
}

/** A row one of whose first words says that it adds others up. */
export const isTotalRow = (sheet: Sheet, row: number, left: number, right: number): boolean =>
  textsOf(sheet, row, left, Math.min(right, left + 3)).some(({ text }, n) =>
    n === 0 ? maySayTotal(text) : saysTotal(text),
  )

const mostRecords = 50_000

/** The rows of an area that are records: neither totals nor notes. */
export function recordRowsOf({ firstDataRow, lastDataRow, totals, notes }: Area): number[] {
  const others = new Set([...totals, ...notes.map(({ row }) => row)])
  const rows: number[] = []
  for (let row = firstDataRow; row <= lastDataRow && rows.length < mostRecords; row++) {
    if (!others.has(row)) rows.push(row)
  }
  return rows
}

/** The place of a table as a person says it. Rows and columns count from 0, both ends included. */
export type Place = Pick<Area, 'left' | 'right' | 'headerTop' | 'firstDataRow' | 'lastDataRow'>

/** The table at a place, with the titles above it and its totals and notes told apart; a place beyond the sheet is drawn in. */
export function areaAt(sheet: Sheet, place: Place): Area {
  const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high))
  const left = within(place.left, 0, sheet.columnCount - 1)
  const right = within(place.right, left, sheet.columnCount - 1)
  const firstDataRow = within(place.firstDataRow, 0, sheet.rowCount - 1)
  const lastDataRow = within(place.lastDataRow, firstDataRow, sheet.rowCount - 1)
  const headerTop = within(place.headerTop, 0, firstDataRow)
  const area: Area = {
    left,
    right,
    headerTop,
    firstDataRow,
    lastDataRow: firstDataRow,
    titles: [],
    totals: [],
    notes: [],
  }
  // titles stand just above; further up is another table
  for (let row = Math.max(0, headerTop - 6); row < headerTop; row++) {
    const texts = textsOf(sheet, row, left, right)
    if (texts.length === 1) area.titles.push({ row, text: texts[0]!.text })
  }
  readRows(sheet, looksOf(sheet), area, firstDataRow, lastDataRow)
  return area
}
