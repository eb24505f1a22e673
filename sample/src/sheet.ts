import * as xlsx from '@e965/xlsx'

/** A cell to be written: a text, a number, or a number with the format it is shown in or a comment hung on it. */
export type Cell = string | number | null | { value: string | number | null; format?: string; comment?: string }
export interface Range {
  top: number
  left: number
  bottom: number
  right: number
}
export type Grid = Cell[][]

/** A worksheet of a grid; a `null` writes no cell. Rows and columns of merges count from 0. */
export function sheetOf(grid: Grid, merges: readonly Range[] = []): xlsx.WorkSheet {
  const sheet: xlsx.WorkSheet = {}
  let right = 0
  for (const [r, row] of grid.entries()) {
    for (const [c, cell] of row.entries()) {
      const { value, format, comment } = typeof cell === 'object' && cell !== null ? cell : { value: cell }
      if (value === null && !comment) continue
      const made: xlsx.CellObject =
        value === null ? { t: 'z' } : typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value }
      if (format) made.z = format
      if (comment) made.c = Object.assign([{ a: '', t: comment }], { hidden: true })
      sheet[xlsx.utils.encode_cell({ r, c })] = made
      right = Math.max(right, c)
    }
  }
  sheet['!ref'] = xlsx.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(0, grid.length - 1), c: right } })
  if (merges.length) {
    sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    }))
  }
  return sheet
}

const builtInFormats = { 0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 65535: 'General' }

/** The bytes of a workbook. */
export function workbookBytes(sheets: readonly [name: string, sheet: xlsx.WorkSheet][], kind: 'xls' | 'xlsx'): Buffer {
  const book = xlsx.utils.book_new()
  // as CBS leaves them: some names end in a blank, which `book_append_sheet` keeps
  for (const [name, sheet] of sheets) xlsx.utils.book_append_sheet(book, sheet, name)
  book.Workbook = { Views: [{ RTL: true }] }
  // without a table of its own a workbook also gets the formats of those written before it
  Object.assign(book, { SSF: { ...builtInFormats } })
  return xlsx.write(book, {
    type: 'buffer',
    bookType: kind === 'xls' ? 'biff8' : 'xlsx',
    bookSST: true,
    compression: true,
  })
}
