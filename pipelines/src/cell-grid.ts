import type { Cell, Merge, Sheet } from './book.ts'
import { isoOfSerial } from './excel-date.ts'
import { growing } from './growing.ts'
import { FileRefused } from './refusal.ts'

/** The most that a sheet of any program has. */
export const sheetRows = 1_048_576
export const sheetColumns = 16_384

/** How a number is shown, as far as it tells what the number is. */
export interface Shown {
  percent: boolean
  day: boolean
  time: boolean
}

/** A sheet's cells as read: no object a cell, since a sheet may have millions. */
export interface CellGrid {
  grid: Pick<Sheet, 'rowCount' | 'columnCount' | 'merges' | 'hiddenRows' | 'hiddenColumns' | 'cell'>
  cellCount: number
  formulaCount: number
  /** cells whose formula was never computed: they have no value */
  uncomputed: readonly Place[]
}

interface Place {
  row: number
  column: number
}

export interface GridBuilder {
  /** Cells come row by row, from left to right. */
  number(row: number, column: number, value: number, shown: Shown, isFormula: boolean): void
  text(row: number, column: number, value: string, isFormula: boolean): void
  /** a day, a time or both, as XML writes them: `2022-03-01`, `2022-03-01T10:30:00Z`, `10:30:00` */
  date(row: number, column: number, written: string, isFormula: boolean): void
  uncomputed(row: number, column: number): void
  /** a comment on a cell, filled or not, in any order */
  comment(row: number, column: number, text: string): void
  merge(merge: Merge): void
  hideRows(first: number, last: number): void
  hideColumns(first: number, last: number): void
  done(): CellGrid
}

const numberKind = 0
const textKind = 1
const dateKind = 2
const kinds = 3
const formulaFlag = 4
const percentFlag = 8
const dayFlag = 16
const timeFlag = 32

/**
 * @param cellsLeft how many cells the file may still have
 * @throws FileRefused, from any call, for more cells, or cells out of order or beyond a sheet
 */
export function buildGrid(cellsLeft: number, is1904: boolean): GridBuilder {
  const rowFirst = growing((length) => new Uint32Array(length))
  const columns = growing((length) => new Uint16Array(length))
  const flags = growing((length) => new Uint8Array(length))
  const values = growing((length) => new Float64Array(length))
  const texts: string[] = []
  const comments = new Map<number, string>()
  const merges: Merge[] = []
  const hiddenRows: [number, number][] = []
  const hiddenColumns: [number, number][] = []
  const uncomputed: Place[] = []
  let columnCount = 0
  let lastColumn = -1
  let formulaCount = 0

  const add = (row: number, column: number, value: number, flag: number, isFormula: boolean): void => {
    if (row < rowFirst.length - 1 || row >= sheetRows || column >= sheetColumns) throw new FileRefused('FILE_DAMAGED')
    if (row >= rowFirst.length) lastColumn = -1
    if (column <= lastColumn) throw new FileRefused('FILE_DAMAGED')
    if (columns.length >= cellsLeft) throw new FileRefused('SHEET_TOO_LARGE')
    while (rowFirst.length <= row) rowFirst.push(columns.length)
    lastColumn = column
    columnCount = Math.max(columnCount, column + 1)
    if (isFormula) formulaCount++
    columns.push(column)
    flags.push(isFormula ? flag | formulaFlag : flag)
    values.push(value)
  }
  return {
    number(row, column, value, { percent, day, time }, isFormula) {
      const flag = numberKind | (percent ? percentFlag : 0) | (day ? dayFlag : 0) | (time ? timeFlag : 0)
      add(row, column, value, flag, isFormula)
    },
    text(row, column, value, isFormula) {
      add(row, column, texts.push(value) - 1, textKind, isFormula)
    },
    date(row, column, written, isFormula) {
      const timeAlone = /^T?(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?Z?$/.exec(written.trim())
      if (timeAlone) {
        this.text(row, column, timeAlone[1]!, isFormula)
        return
      }
      const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?/.exec(written.trim()) ?? []
      if (day === undefined || Number.isNaN(Date.parse(day))) throw new FileRefused('FILE_DAMAGED')
      const iso = time && time !== '00:00:00' ? `${day} ${time}` : day
      add(row, column, texts.push(iso) - 1, dateKind, isFormula)
    },
    uncomputed(row, column) {
      formulaCount++
      uncomputed.push({ row, column })
    },
    comment(row, column, text) {
      comments.set(row * sheetColumns + column, text)
    },
    merge: (merge) => merges.push(merge),
    hideRows: (first, last) => hiddenRows.push([first, last]),
    hideColumns: (first, last) => hiddenColumns.push([first, last]),
    done() {
      const rowCount = rowFirst.length
      rowFirst.push(columns.length)
      const [firsts, columnsOf, flagsOf, valuesOf] = [rowFirst.all(), columns.all(), flags.all(), values.all()]
      const cellAt = (row: number, column: number): Cell | undefined => {
        const at = row < rowCount ? placeOf(columnsOf, firsts[row]!, firsts[row + 1]!, column) : -1
        const comment = comments.size > 0 ? comments.get(row * sheetColumns + column) : undefined
        if (at === -1) return comment ? { text: '', comment } : undefined
        const cell = cellOf(flagsOf[at]!, valuesOf[at]!, texts, is1904)
        if (comment) cell.comment = comment
        return cell
      }
      return {
        grid: {
          rowCount,
          columnCount,
          merges,
          hiddenRows: within(hiddenRows, rowCount),
          hiddenColumns: within(hiddenColumns, columnCount),
          cell: cellAt,
        },
        cellCount: columns.length,
        formulaCount,
        uncomputed,
      }
    },
  }
}

/** Where the column's cell is among those of its row; most rows are full, so that it stands where the column counts it. */
function placeOf(columns: Uint16Array, first: number, end: number, column: number): number {
  if (first + column < end && columns[first + column] === column) return first + column
  let low = first
  let high = Math.min(end, first + column) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = columns[middle]!
    if (found === column) return middle
    if (found < column) low = middle + 1
    else high = middle - 1
  }
  return -1
}

function cellOf(flag: number, value: number, texts: readonly string[], is1904: boolean): Cell {
  const cell: Cell = { text: '' }
  switch (flag & kinds) {
    case textKind:
      cell.text = texts[value]!
      break
    case dateKind:
      cell.text = texts[value]!
      cell.date = cell.text.slice(0, 10)
      break
    default: {
      cell.number = value
      const moment = flag & dayFlag ? isoOfSerial(value, is1904) : undefined
      if (moment) {
        cell.text = flag & timeFlag && moment.time ? `${moment.day} ${moment.time}` : moment.day
        cell.date = moment.day
      } else cell.text = String(value)
      if (flag & percentFlag) cell.percent = true
    }
  }
  if (flag & formulaFlag) cell.isFormula = true
  return cell
}

/** What is hidden of the rows or columns that hold anything; a sheet may hide all that lies beyond them. */
function within(spans: readonly [number, number][], count: number): Set<number> {
  const hidden = new Set<number>()
  for (const [first, last] of spans) for (let at = first; at <= Math.min(last, count - 1); at++) hidden.add(at)
  return hidden
}
