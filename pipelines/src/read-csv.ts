import Papa from 'papaparse'
import { type Book, sheetOf } from './book.ts'

/**
 * A CSV as a book of one sheet with no name. Hebrew that is no UTF-8 is windows-1255: the only other encoding that
 * Israeli offices' programs write. Every cell is text; whether it is a number is for the field to say.
 */
export function readCsv(bytes: Buffer): Book {
  const { data } = Papa.parse<string[]>(decode(bytes), { header: false, skipEmptyLines: false })
  let columnCount = 0
  for (const row of data) columnCount = Math.max(columnCount, row.length)
  return {
    format: 'csv',
    sheets: [
      sheetOf({
        name: '',
        hidden: false,
        rowCount: data.length,
        columnCount,
        merges: [],
        cell: (row, column) => {
          const text = data[row]?.[column]
          return text === undefined || text === '' ? undefined : { text }
        },
      }),
    ],
  }
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1255').decode(bytes)
  }
}
