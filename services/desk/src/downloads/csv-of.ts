import { toCsv } from '@madad/warehouse/csv'

/**
 * Rows as a CSV file that a spreadsheet opens in any language: UTF-8 with its mark, columns by their names in the contract,
 * shares from 0 to 1. Without rows it has nothing but the mark.
 */
export function csvOf(rows: readonly object[]): string {
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return '\ufeff'
  return `\ufeff${toCsv(
    columns,
    rows.map((row) => columns.map((name) => (row as Record<string, unknown>)[name])),
  )}`
}
