import type { Problem, Where } from '@madad/language/problem'
import { type ColumnName, columnName, notHeld, soAnyway } from './columns.ts'
import { address, type Grid, type GridRow, rowsOf } from './grid.ts'

export interface Column extends ColumnName {
  at: number
  header: string
}

/** A sheet of a form: its columns by their headers, and the rows beneath. */
export interface Table {
  file: string
  sheet: string
  headerRow: number
  columns: readonly Column[]
  rows: readonly GridRow[]
}

export function tableOf(grid: Grid, file: string): Table {
  const [header, ...rows] = rowsOf(grid)
  const columns = [...(header?.texts ?? [])].map(([at, text]) => ({ at, header: text, ...columnName(text) }))
  return { file, sheet: grid.name, headerRow: header?.number ?? 1, columns, rows }
}

/** What stands in a row under a column that has no languages; empty where nothing does. */
export const textIn = (table: Table, row: GridRow, name: string): string => {
  const column = table.columns.find((each) => each.name === name && row.texts.has(each.at))
  return column ? row.texts.get(column.at)! : ''
}

/** Where a row's cell of a column is; where there is no such column, the row's first cell. */
export function placeIn({ file, sheet, columns }: Table, row: GridRow, name: string): Where {
  const named = columns.filter((each) => each.name === name)
  const column = named.find(({ at }) => row.texts.has(at)) ?? named[0]
  return { file, sheet, cell: address(row.number, column?.at ?? 0) }
}

/** Where a cell is, its column counted from 0. */
export const cellPlace = ({ file, sheet }: Table, row: GridRow, column: number): Where => ({
  file,
  sheet,
  cell: address(row.number, column),
})

export const headerPlace = ({ file, sheet, headerRow }: Table, { at }: Column): Where => ({
  file,
  sheet,
  cell: address(headerRow, at),
})

export const problemIn = (
  table: Table,
  row: GridRow,
  column: string,
  code: string,
  values?: Problem['values'],
  found = textIn(table, row, column),
): Problem => ({ code, where: placeIn(table, row, column), found: found.slice(0, 80), ...(values ? { values } : {}) })

/** The cells of a row under columns that Madad does not hold, each with its reason. */
export const cellsNotHeld = (table: Table, row: GridRow): Problem[] =>
  table.columns.flatMap(({ name, at }) => {
    const text = row.texts.get(at)
    const code = notHeld.get(name)
    const isHeld = text === undefined || code === undefined || soAnyway.get(name)?.includes(text.toLowerCase())
    return isHeld ? [] : [{ code, where: cellPlace(table, row, at), found: text.slice(0, 80) }]
  })
