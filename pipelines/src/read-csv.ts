import Papa from 'papaparse'
import { type Book, sheetOf } from './book.ts'

/**
 * A CSV as a book of one sheet with no name. Hebrew that is no UTF-8 is windows-1255: the only other encoding that
 * Israeli offices' programs write. Every cell is text; whether it is a number is for the field to say.
 */
export function readCsv(bytes: Buffer): Book {
  const { text, encoding } = decode(bytes)
  const { data, meta } = Papa.parse<string[]>(text, { header: false, skipEmptyLines: false })
  let columnCount = 0
  for (const row of data) columnCount = Math.max(columnCount, row.length)
  return {
    format: meta.delimiter === '\t' ? 'tsv' : 'csv',
    encoding,
    delimiter: meta.delimiter,
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

function decode(bytes: Buffer): { text: string; encoding: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1255').decode(bytes), encoding: 'windows-1255' }
  }
}
