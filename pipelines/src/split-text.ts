import { growing } from './growing.ts'
import type { Limits } from './limits.ts'
import { FileRefused } from './refusal.ts'

/** A text cut into cells; a cell is copied out of it only when it is asked for. */
export interface SplitText {
  rowCount: number
  /** the most cells any row has */
  columnCount: number
  /** how many cells the row has: rows may be ragged */
  cellsIn(row: number): number
  /** the cell's text without its quotes; empty where the row has no such cell */
  text(row: number, column: number): string
  /** the first cells that begin with a quote which nothing closes; it was read as a sign of the text */
  openQuotes: { row: number; column: number }[]
}

const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d
/** No cell of a spreadsheet holds more; a quote that closes further on closes something else. */
const longestQuoted = 32_767
const openQuotesKept = 100

/**
 * Cuts a text at its delimiter and its line ends: CRLF, LF, CR, and CR CR LF, which is a CRLF written by a program that made
 * another of its LF. A cell is quoted where it begins with a quote and the next single quote stands before a delimiter or a line
 * end; `"אורט" רמלה` is not.
 * @throws FileRefused where it has more cells than a sheet may have
 */
export function splitText(text: string, delimiter: string, limits: Pick<Limits, 'cells' | 'columns'>): SplitText {
  const separator = delimiter.charCodeAt(0)
  const starts = growing((length) => new Uint32Array(length))
  const ends = growing((length) => new Uint32Array(length))
  const rows = growing((length) => new Uint32Array(length))
  const openQuotes: SplitText['openQuotes'] = []
  const { length } = text
  let columnCount = 0
  let rowFirst = 0
  const isEdge = (at: number) => {
    const sign = text.charCodeAt(at)
    return at >= length || sign === separator || sign === lineFeed || sign === carriageReturn
  }
  /** The quote that closes the cell begun before `from`; -1 where it is no quoted cell, `length` where it is never closed. */
  const closingQuote = (from: number): number => {
    const furthest = Math.min(length, from + longestQuoted)
    for (let at = text.indexOf('"', from); at !== -1 && at <= furthest; at = text.indexOf('"', at + 2)) {
      if (text.charCodeAt(at + 1) !== quote) return isEdge(at + 1) ? at : -1
    }
    return length
  }
  for (let at = 0; at < length; ) {
    let start = at
    let closing = -1
    if (text.charCodeAt(at) === quote) {
      closing = closingQuote(at + 1)
      if (closing === length) {
        closing = -1
        if (openQuotes.length < openQuotesKept) {
          openQuotes.push({ row: rows.length, column: starts.length - rowFirst })
        }
      }
    }
    if (closing === -1) while (!isEdge(at)) at++
    else {
      start++
      at = closing + 1
    }
    starts.push(start)
    ends.push(closing === -1 ? at : closing)
    if (at < length && text.charCodeAt(at) === separator) {
      at++
      // a delimiter at the very end has a last, blank cell behind it
      if (at < length) continue
      starts.push(at)
      ends.push(at)
    }
    rows.push(rowFirst)
    columnCount = Math.max(columnCount, starts.length - rowFirst)
    rowFirst = starts.length
    if (rowFirst > limits.cells || columnCount > limits.columns) throw new FileRefused('SHEET_TOO_LARGE')
    at = afterLineEnd(text, at)
  }
  rows.push(rowFirst)
  return viewOf(text, starts.all(), ends.all(), rows.all(), columnCount, openQuotes)
}

function afterLineEnd(text: string, at: number): number {
  for (const lineEnd of ['\r\n', '\r\r\n']) if (text.startsWith(lineEnd, at)) return at + lineEnd.length
  return at + 1
}

function viewOf(
  text: string,
  starts: Uint32Array,
  ends: Uint32Array,
  rows: Uint32Array,
  columnCount: number,
  openQuotes: SplitText['openQuotes'],
): SplitText {
  const cellsIn = (row: number) => (row + 1 < rows.length ? rows[row + 1]! - rows[row]! : 0)
  return {
    rowCount: rows.length - 1,
    columnCount,
    cellsIn,
    openQuotes,
    text(row, column) {
      if (column >= cellsIn(row)) return ''
      const cell = rows[row]! + column
      const start = starts[cell]!
      const own = text.slice(start, ends[cell])
      const isQuoted = start > 0 && text.charCodeAt(start - 1) === quote
      return isQuoted && own.includes('""') ? own.replaceAll('""', '"') : own
    },
  }
}
