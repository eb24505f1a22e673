import { readFile as readBytes } from 'node:fs/promises'
import { type Book, columnLetters, type Sheet, textAt } from './book.ts'
import { cleanText } from './fold.ts'
import type { Limits } from './limits.ts'
import { type Candidate, findCandidates, locate } from './locate.ts'
import type { Matching } from './match.ts'
import { readFile } from './read-file.ts'
import type { Source } from './source.ts'

/** Cells of one sheet that a person should see with what stands around them. */
export interface Wanted {
  /** the sheet's name as written; empty for a text file */
  sheet: string
  /** addresses, `EW7` */
  cells: readonly string[]
  /** letters of columns whose headers are wanted */
  columns?: readonly string[]
}

/** A piece of a sheet as it lies in the file: some of its columns, some of its rows. */
export interface Excerpt {
  sheet: string
  /** letters, in the order of the file */
  columns: string[]
  rows: ExcerptRow[]
  /** wanted cells that are not in it: a person looks at a few and sees what they have in common */
  left: number
}

export interface ExcerptRow {
  /** as a person counts rows in the file */
  number: number
  isHeader: boolean
  /** one a column; `null` where it is withheld because it tells of a person */
  cells: (string | null)[]
}

export interface ExcerptRequest {
  path: string
  name: string
  limits: Limits
  /** the source the file is of, where that is known */
  source: Source | undefined
  wanted: readonly Wanted[]
}

const mostRows = 6
const mostColumns = 9
const headerRows = 3
const mostText = 80

/** Reads a file and cuts each wanted piece out of it; none where the file cannot be read or has no such sheet. */
export async function readExcerpts({
  path,
  name,
  limits,
  source,
  wanted,
}: ExcerptRequest): Promise<(Excerpt | null)[]> {
  const read = await readFile(await readBytes(path), name, limits)
  return 'problem' in read ? wanted.map(() => null) : excerpts(read.book, source, wanted)
}

/** Cuts each wanted piece out of a book; `null` where it has no such sheet. */
export function excerpts(book: Book, source: Source | undefined, wanted: readonly Wanted[]): (Excerpt | null)[] {
  const tables = source ? tablesIn(source, book.sheets) : []
  return wanted.map((each) => {
    const sheet = book.sheets.find(({ name }) => name === each.sheet)
    const here = tables.filter((table) => table.sheet.name === each.sheet)
    return sheet ? cut(sheet, each, here, source) : null
  })
}

/** A table in a sheet; without its columns where too many of them are missing. */
type Found = Candidate & { matching?: Matching }

function tablesIn({ definition }: Source, sheets: readonly Sheet[]): Found[] {
  const candidates = findCandidates(definition, sheets)
  return [...locate(definition, candidates, undefined, undefined), ...candidates]
}

function cut(
  sheet: Sheet,
  { cells, columns: named = [] }: Wanted,
  tables: readonly Found[],
  source: Source | undefined,
): Excerpt {
  const places = cells.flatMap((address) => placeOf(address, sheet))
  const namedColumns = named.map(columnNumber).filter((column) => column >= 0 && column < sheet.columnCount)
  // where fields run down the rows, no row is the header
  const table = tables.find((table) => table.table.orientation === 'columns')
  const firstDataRow = table?.firstDataRow ?? 0
  const shown = places.filter(({ row }) => distinctBefore(places, row) < mostRows)
  const around = shown.flatMap(({ row }) => [row - 1, row, row + 1]).filter((row) => row >= 0 && row < sheet.rowCount)
  const wantedColumns = [...shown.map(({ column }) => column), ...namedColumns]
  const columns = chooseColumns(sheet, wantedColumns, table ? keyColumns(table) : [0])
  const isFilled = (row: number) => columns.some((column) => textOf(sheet, row, column, true) !== '')
  const rows = sorted([...range(0, firstDataRow).filter(isFilled).slice(-headerRows), ...around])
  const maySee = visibility(source, tables)
  return {
    sheet: sheet.name,
    columns: columns.map(columnLetters),
    rows: rows.map((row) => ({
      number: row + 1,
      isHeader: row < firstDataRow,
      cells: columns.map((column) =>
        row < firstDataRow || maySee(row, column) ? textOf(sheet, row, column, row < firstDataRow) : null,
      ),
    })),
    left: places.length - places.filter(({ row, column }) => rows.includes(row) && columns.includes(column)).length,
  }
}

/** Wanted columns with one on each side, and before them what tells the rows apart. */
function chooseColumns(sheet: Sheet, wanted: readonly number[], telling: readonly number[]): number[] {
  const exists = (column: number) => column >= 0 && column < sheet.columnCount
  const must = [...new Set(wanted)].slice(0, mostColumns)
  const beside = must.flatMap((column) => [column - 1, column + 1])
  return sorted([...new Set([...must, ...telling.slice(0, 2), ...beside].filter(exists))].slice(0, mostColumns))
}

/** The columns of a table's keys and of what is printed beside them, the first first. */
function keyColumns({ table: { keys, attributes = [] }, matching }: Found): number[] {
  const telling = [...keys, ...attributes]
  const columns = matching?.matches.flatMap(({ fieldId, column }) => (telling.includes(fieldId) ? [column.index] : []))
  return sorted(columns ?? [0])
}

/**
 * Which cells may be shown. Where a source has fields that tell of persons, only those of columns known to be of its other
 * fields, in every table of the sheet: a column that nobody recognised may be the very one.
 */
function visibility(source: Source | undefined, tables: readonly Found[]): (row: number, column: number) => boolean {
  const fields = source?.definition.fields ?? {}
  const isPersonal = (id: string) => fields[id]?.type === 'pseudonym'
  if (!Object.keys(fields).some(isPersonal)) return () => true
  const known = tables.flatMap(({ table, matching }) =>
    matching
      ? [
          {
            table,
            seen: new Set(matching.matches.flatMap((each) => (isPersonal(each.fieldId) ? [] : [each.column.index]))),
          },
        ]
      : [],
  )
  return (row, column) =>
    known.length > 0 && known.every(({ table, seen }) => seen.has(table.orientation === 'rows' ? row : column))
}

/** A header goes on over the cells it is merged with. */
function textOf(sheet: Sheet, row: number, column: number, isHeader: boolean): string {
  const own = cleanText(textAt(sheet, row, column))
  const merge =
    own === '' && isHeader
      ? sheet.merges.find(
          ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
        )
      : undefined
  const text = merge ? cleanText(textAt(sheet, merge.top, merge.left)) : own
  return text.length > mostText ? `${text.slice(0, mostText - 1)}…` : text
}

function placeOf(address: string, sheet: Sheet): { row: number; column: number }[] {
  const found = /^([A-Z]{1,3})(\d{1,7})$/.exec(address)
  if (!found) return []
  const place = { row: Number(found[2]) - 1, column: columnNumber(found[1]!) }
  return place.row >= 0 && place.row < sheet.rowCount && place.column < sheet.columnCount ? [place] : []
}

/** 0 for `A`, 152 for `EW`; -1 for what is no column. */
function columnNumber(letters: string): number {
  if (!/^[A-Z]{1,3}$/.test(letters)) return -1
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

const distinctBefore = (places: readonly { row: number }[], row: number): number =>
  new Set(places.map((place) => place.row).filter((other) => other < row)).size

const range = (from: number, until: number): number[] => Array.from({ length: until - from }, (_, n) => from + n)
const sorted = (numbers: readonly number[]): number[] => [...new Set(numbers)].toSorted((a, b) => a - b)
