import { utils } from '@e965/xlsx'
import { type Book, type Cell, type Sheet, sheetOf } from '../book.ts'

// Sheets for tests, their cells inline.

export type Row = (string | number | null)[]

/** @param merges as a person writes them, `A1:F1` */
export function sheetOfRows(rows: readonly Row[], merges: readonly string[] = [], name = 'גיליון1'): Sheet {
  return sheetOf({
    name,
    hidden: false,
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    merges: merges.map((text) => {
      const { s, e } = utils.decode_range(text)
      return { top: s.r, left: s.c, bottom: e.r, right: e.c }
    }),
    cell: (row, column): Cell | undefined => {
      const value = rows[row]?.[column] ?? null
      if (value === null || value === '') return undefined
      return typeof value === 'number' ? { text: String(value), number: value } : { text: value }
    },
  })
}

export const bookOf = (...sheets: Sheet[]): Book => ({ format: 'xlsx', sheets })
