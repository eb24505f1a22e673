type Value = string | number | boolean | null

/** A name that a spreadsheet would take for a formula is made plain text by an apostrophe. */
const plain = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
const quoted = (value: Value): string => {
  if (value === null) return ''
  const text = typeof value === 'string' ? plain(value) : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Rows as a CSV file that a spreadsheet opens in any language: UTF-8 with its mark, columns by their names in the contract,
 * shares from 0 to 1. Without rows it has nothing but the mark.
 */
export function csvOf(rows: readonly object[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const lines = [columns, ...rows.map((row) => columns.map((name) => (row as Record<string, Value>)[name] ?? null))]
  return `\ufeff${columns.length === 0 ? '' : lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('')}`
}
