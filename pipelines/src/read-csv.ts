import type { Problem } from '@madad/language/problem'
import { type BookRead, columnLetters, sheetOf } from './book.ts'
import { findDelimiter, usualWidth } from './delimiter.ts'
import type { Limits } from './limits.ts'
import type { Note } from './notes.ts'
import { FileRefused } from './refusal.ts'
import { type SplitText, splitText } from './split-text.ts'
import { type DecodedText, decodeText } from './text-encoding.ts'
import { logicalLine } from './visual-order.ts'

/**
 * A CSV or TSV as a book of one sheet with no name. Every cell is text; whether it is a number is for the field to say.
 * @throws FileRefused
 */
export function readCsv(bytes: Uint8Array, file: string, limits: Limits): BookRead {
  const decoded = decodeText(bytes)
  // zeros in a text are what is left where a disk or a line failed
  if (!decoded) throw new FileRefused(bytes.includes(0) ? 'FILE_DAMAGED' : 'FILE_ENCODING_UNKNOWN')
  const { text, encoding, isVisual } = decoded
  const delimiter = findDelimiter(text)
  const split = splitText(text.replace(/^sep=[\t;|,]\r*\n/i, ''), delimiter ?? ',', limits)
  const textAt = isVisual
    ? (row: number, column: number) => split.text(row, column).split('\n').map(logicalLine).join('\n')
    : split.text
  const { rowCount, columnCount } = split
  const sheet = sheetOf({
    name: '',
    hidden: false,
    rowCount,
    columnCount,
    merges: [],
    cell: (row, column) => {
      const text = textAt(row, column)
      return text === '' ? undefined : { text }
    },
  })
  return {
    book: {
      format: delimiter === '\t' ? 'tsv' : 'csv',
      encoding,
      ...(delimiter && { delimiter }),
      sheets: [sheet],
    },
    problems: [...doubts(decoded, file), ...openQuotes(split, file), ...raggedRows(split, file)],
    notes: notesOf(decoded),
  }
}

function notesOf({ encoding, isVisual }: DecodedText): Note[] {
  if (isVisual) return [{ code: 'TEXT_TURNED', values: { encoding } }]
  return encoding === 'utf-8' ? [] : [{ code: 'ENCODING_READ', values: { encoding } }]
}

/** What the bytes do not settle is shown with the words it is about, for a person to see whether they are words. */
function doubts({ text, encoding, doubt }: DecodedText, file: string): Problem[] {
  if (!doubt) return []
  const code = doubt === 'order' ? 'TEXT_ORDER_DOUBTFUL' : 'ENCODING_DOUBTFUL'
  const shown = /.{0,30}\ufffd.{0,30}/.exec(text) ?? /.{0,30}[^\0-\x7f].{0,30}/.exec(text)
  const found = shown?.[0].trim() ?? ''
  return [{ code, where: { file }, found, values: { encoding }, severity: 'warn' }]
}

function openQuotes(split: SplitText, file: string): Problem[] {
  const [first] = split.openQuotes
  if (!first) return []
  const where = { file, cell: `${columnLetters(first.column)}${first.row + 1}` }
  const found = split.text(first.row, first.column).slice(0, 60)
  return [{ code: 'QUOTE_NOT_CLOSED', where, found, values: { cells: split.openQuotes.length }, severity: 'warn' }]
}

/** Where nearly all rows are as wide, a wider one has a delimiter too many, and its cells stand under the wrong headers. */
function raggedRows(split: SplitText, file: string): Problem[] {
  const { cells, share } = usualWidth(split)
  if (share < 0.9 || cells === split.columnCount) return []
  const wider: number[] = []
  for (let row = 0; row < split.rowCount; row++) {
    if (split.cellsIn(row) > cells && split.text(row, split.cellsIn(row) - 1).trim() !== '') wider.push(row)
  }
  const [first] = wider
  if (first === undefined) return []
  const where = { file, cell: `${columnLetters(cells)}${first + 1}` }
  const values = { cells, rows: wider.length }
  return [{ code: 'ROWS_RAGGED', where, found: split.text(first, cells).slice(0, 60), values, severity: 'warn' }]
}
