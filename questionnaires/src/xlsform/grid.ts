/** A sheet of a workbook, by whatever reader it was opened: its texts by row and column, counted from 0. */
export interface Grid {
  name: string
  rowCount: number
  columnCount: number
  cell(row: number, column: number): { text: string } | undefined
}

/** A row that has something in it: its number as a person counts it, and its texts by column, counted from 0. */
export interface GridRow {
  number: number
  texts: ReadonlyMap<number, string>
}

/** Beyond these nothing of a form is to be expected; programs leave formats as far as the last row there is. */
const widest = 250
const farthest = 20_000

/** The rows that have something in them, texts without what surrounds them. */
export function rowsOf(grid: Grid): GridRow[] {
  const rows: GridRow[] = []
  for (let row = 0; row < Math.min(grid.rowCount, farthest); row += 1) {
    const texts = new Map<number, string>()
    for (let column = 0; column < Math.min(grid.columnCount, widest); column += 1) {
      const text = grid.cell(row, column)?.text.replaceAll('\r\n', '\n').trim()
      if (text) texts.set(column, text)
    }
    if (texts.size) rows.push({ number: row + 1, texts })
  }
  return rows
}

/** `A1` for the first column of the first row. */
export function address(row: number, column: number): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  return `${letters}${row}`
}

/** A sheet from texts, row by row. */
export const gridOf = (name: string, rows: readonly (readonly string[])[]): Grid => ({
  name,
  rowCount: rows.length,
  columnCount: Math.max(0, ...rows.map((row) => row.length)),
  cell: (row, column) => {
    const text = rows[row]?.[column]
    return text ? { text } : undefined
  },
})

/**
 * The sheets of a form. A CSV has one sheet without a name, in which a sheet's name stands alone in the first column and its
 * rows follow one column to the right.
 */
export function sheetsOf(grids: readonly Grid[]): Grid[] {
  const [only] = grids
  if (grids.length !== 1 || !only || only.name !== '') return [...grids]
  const starts = rowsOf(only).flatMap(({ number, texts }) => {
    const name = texts.get(0)
    return name === undefined ? [] : [{ name, row: number }]
  })
  return starts.map(({ name, row }, at) => ({
    name,
    rowCount: (starts[at + 1]?.row ?? only.rowCount + 1) - 1,
    columnCount: only.columnCount,
    // addresses stay those of the file
    cell: (each, column) => (each < row || column === 0 ? undefined : only.cell(each, column)),
  }))
}
