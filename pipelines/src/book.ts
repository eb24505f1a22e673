import type { Problem } from '@madad/language/problem'
import type { Note } from './notes.ts'

/** What a file holds, whatever its format: sheets of cells, as printed. Rows and columns count from 0. */
export interface Book {
  format: 'xlsx' | 'xlsm' | 'xlsb' | 'xls' | 'ods' | 'csv' | 'tsv'
  sheets: Sheet[]
  /** how a text file is written: `utf-8`, `utf-16le`, `windows-1255`, `iso-8859-8` (visual, turned to logical here) */
  encoding?: string
  /** what stands between the cells of a text file */
  delimiter?: string
  /** when the file says it was last saved, ISO time; only workbooks say */
  savedAt?: string
}

/** A book, with what is to be said of reading it: warnings and notes. */
export interface BookRead {
  book: Book
  problems: Problem[]
  notes: Note[]
}

export interface Cell {
  /** the cell's text; a number at full precision, not as its format rounds it; a date as ISO: `2022-03-01`, `2022-03-01 10:30:00` */
  text: string
  /** where the cell holds a number rather than text */
  number?: number
  /** the number's format shows percent: 0.65 printed `65%` */
  percent?: boolean
  /** where the cell holds a date, its ISO day; `number` is then the file's own count of days */
  date?: string
  /** the cell holds a formula: its value is the one the file's program last computed, nothing is computed here */
  isFormula?: true
  /** the comment on the cell */
  comment?: string
}

/** A spanned cell, both ends included. */
export interface Merge {
  top: number
  left: number
  bottom: number
  right: number
}

export interface Sheet {
  /** as written, blanks at its ends kept; empty for a CSV */
  name: string
  hidden: boolean
  rowCount: number
  columnCount: number
  merges: readonly Merge[]
  /** rows and columns that the file's program does not show; they are read like the others */
  hiddenRows: ReadonlySet<number>
  hiddenColumns: ReadonlySet<number>
  /** `undefined` where the cell is blank */
  cell(row: number, column: number): Cell | undefined
  /** `EW7` */
  address(row: number, column: number): string
  /** what a person calls the column: its letters, or the row's number where fields run down the rows */
  position(column: number): string
  /** the row as a person counts it in the file */
  rowNumber(row: number, column: number): number
}

/** `A` for 0, `EW` for 152. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  }
  return letters
}

export type Grid = Pick<Sheet, 'name' | 'hidden' | 'rowCount' | 'columnCount' | 'merges' | 'cell'> &
  Partial<Pick<Sheet, 'hiddenRows' | 'hiddenColumns'>>

/** A sheet as it lies. */
export const sheetOf = (grid: Grid): Sheet => ({
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  ...grid,
  address: (row, column) => `${columnLetters(column)}${row + 1}`,
  position: (column) => columnLetters(column),
  rowNumber: (row) => row + 1,
})

/** The same sheet turned about its diagonal, so that fields running down the rows are read like columns; addresses stay true. */
export const transposed = (sheet: Sheet): Sheet => ({
  name: sheet.name,
  hidden: sheet.hidden,
  rowCount: sheet.columnCount,
  columnCount: sheet.rowCount,
  merges: sheet.merges.map(({ top, left, bottom, right }) => ({ top: left, left: top, bottom: right, right: bottom })),
  hiddenRows: sheet.hiddenColumns,
  hiddenColumns: sheet.hiddenRows,
  cell: (row, column) => sheet.cell(column, row),
  address: (row, column) => sheet.address(column, row),
  position: (column) => String(column + 1),
  rowNumber: (_row, column) => column + 1,
})

/** A cell's text with nothing around it; empty where blank. */
export const textAt = (sheet: Sheet, row: number, column: number): string => sheet.cell(row, column)?.text ?? ''
