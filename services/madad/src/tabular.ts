import { cellText } from '@madad/warehouse/csv'

type Row = readonly unknown[]

/** A record a row, for a program. */
export const toRecords = (columns: readonly string[], rows: readonly Row[]): Record<string, unknown>[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])))

/** Columns side by side, numbers to the right, for reading on a terminal. */
export function toTable(columns: readonly string[], rows: readonly Row[]): string {
  const lines = [columns, ...rows].map((row) => row.map((value) => cellText(value).replace(/[\p{Cc}\s]+/gu, ' ')))
  const isNumber = columns.map((_, at) => rows.some((row) => typeof row[at] === 'number'))
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)))
  const aligned = (line: readonly string[]): string =>
    line
      .map((text, at) => (isNumber[at] ? text.padStart(widths[at]!) : text.padEnd(widths[at]!)))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width))
  return `${[lines[0]!, rule, ...lines.slice(1)].map(aligned).join('\n')}\n`
}
