import { type Cell, type Sheet, textAt } from '../book.ts'
import { cleanText, isPeriodText } from '../fold.ts'

/** What a cell looks like before anybody knows what it means. `mark`: a dash, two dots, a star in a number's place. */
export type Look = 'blank' | 'text' | 'number' | 'year' | 'date' | 'mark'

const numeral = /^[+\-−]?[\d,]*\.?\d+\s*%?$/
const mark = /^(?:[.…*–—-]{1,3}|\(\s*[\d.,]+\s*%?\s*\))$/
const writtenDate = /^\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})$|^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?$/

export function lookOf(cell: Cell | undefined): Look {
  if (!cell) return 'blank'
  if (cell.date !== undefined) return 'date'
  const text = cleanText(cell.text)
  if (text === '') return 'blank'
  if (text.length > 40) return 'text'
  if (isPeriodText(text)) return 'year'
  if (cell.number !== undefined || numeral.test(text)) return 'number'
  if (mark.test(text)) return 'mark'
  return writtenDate.test(text) ? 'date' : 'text'
}

/** The looks of a sheet's cells, as far as it is looked at. */
export interface Looks {
  rows: number
  columns: number
  at(row: number, column: number): Look
}

const looks: readonly Look[] = ['blank', 'text', 'number', 'year', 'date', 'mark']
/** A sheet wider than this is looked at so far; and no more than so many cells of it. */
const widest = 400
const mostCells = 8_000_000

export function looksOf(sheet: Sheet): Looks {
  const columns = Math.min(sheet.columnCount, widest)
  const rows = Math.min(sheet.rowCount, Math.floor(mostCells / Math.max(columns, 1)))
  const codes = new Uint8Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = sheet.cell(row, column)
      if (cell) codes[row * columns + column] = looks.indexOf(lookOf(cell))
    }
  }
  return { rows, columns, at: (row, column) => looks[codes[row * columns + column]!]! }
}

/** The texts of a row from one column to another, clean, with their columns. */
export function textsOf(sheet: Sheet, row: number, left: number, right: number): { column: number; text: string }[] {
  const texts: { column: number; text: string }[] = []
  for (let column = left; column <= right; column++) {
    const text = cleanText(textAt(sheet, row, column))
    if (text !== '') texts.push({ column, text })
  }
  return texts
}
