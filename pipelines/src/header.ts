import { parseSchoolYear } from '@madad/language/school-year'
import { type Sheet, textAt } from './book.ts'
import { cleanText, foldHeader, isPeriodText } from './fold.ts'

/** One column of a table as its header tells it. */
export interface HeaderColumn {
  index: number
  /** the labels above it from the top down, as printed, spanning ones included */
  labels: string[]
  /** the labels' foldings joined from each label down: `חינוך תלמידים סהכ`, `תלמידים סהכ`, `סהכ` */
  paths: string[]
  /** the period printed in a row of its own that holds for this column */
  period?: string
}

export interface Header {
  columns: HeaderColumn[]
  /** every printed label of the block with its place, remarks left out */
  texts: { row: number; column: number; text: string }[]
}

/**
 * Reads the rows above `firstDataRow` as a header of any depth. A merged label spans its merge. In a row without merges a
 * label goes on over the blank cells to its right, until the next label of its own row or a new label of the row above. A row
 * of periods is no level of the header but an attribute of the labels beneath it: a period goes on only until a new
 * label begins in the next row.
 */
export function readHeader(sheet: Sheet, firstDataRow: number, remarks: readonly string[]): Header {
  const rows = Array.from({ length: firstDataRow }, (_, row) => printedRow(sheet, row, remarks))
  const texts = rows.flatMap((cells, row) =>
    cells.flatMap((text, column) => (text === '' ? [] : [{ row, column, text }])),
  )
  const levels = rows
    .map((printed, row) => ({ row, printed }))
    .filter(({ printed }) => printed.some((text) => text !== '' && (foldHeader(text) !== '' || isPeriodText(text))))
  const isPeriod = levels.map(({ printed }) => isPeriodRow(printed))
  const named = levels.filter((_, n) => !isPeriod[n])
  const labels = isTitle(named) ? named.slice(1) : named
  const spread = labels.map(({ row, printed }, level) =>
    spreadLabels(sheet, row, printed, labels[level - 1]?.printed, level === labels.length - 1),
  )
  const periods = levels.flatMap(({ row, printed }, n) =>
    isPeriod[n]
      ? [spreadPeriods(sheet, row, printed, levels.slice(n + 1).find((_, m) => !isPeriod[n + 1 + m])?.printed)]
      : [],
  )
  const columns: HeaderColumn[] = []
  for (let index = 0; index < sheet.columnCount; index++) {
    const own = ownLabels(
      labels.map(({ printed }) => printed),
      spread,
      index,
    )
    if (own.length === 0) continue
    const period = periods.map((row) => row[index]).findLast(Boolean)
    columns.push({ index, labels: own, paths: pathsOf(own), ...(period && { period }) })
  }
  return { columns, texts }
}

/** The row's texts, with remarks blanked: notes on revisions and pointers to comments stand among headers but name nothing. */
function printedRow(sheet: Sheet, row: number, remarks: readonly string[]): string[] {
  return Array.from({ length: sheet.columnCount }, (_, column) => {
    const text = cleanText(textAt(sheet, row, column))
    return isRemark(text, remarks) ? '' : text
  })
}

/** A note on a revision, or a bare date; a header may have a date in it, but is never one. */
const isRemark = (text: string, remarks: readonly string[]): boolean =>
  text !== '' && (remarks.some((remark) => text.startsWith(remark)) || /^[\d./\s]*\d[./]\d[\d./\s]*$/.test(text))

/** One label alone above two rows of labels or more is the sheet's title. */
const isTitle = (rows: readonly { printed: readonly string[] }[]): boolean =>
  rows.length > 2 && rows[0]!.printed.filter((text) => text !== '').length === 1

/** Periods only, apart from a few cells such as the sheet's own year in the corner. */
function isPeriodRow(printed: readonly string[]): boolean {
  const filled = printed.filter((text) => text !== '')
  const periods = filled.filter(isPeriodText).length
  return periods > 0 && periods * 2 >= filled.length
}

/** The merges that lie in a row and span columns. */
const spansOf = (sheet: Sheet, row: number) =>
  sheet.merges.filter(
    (merge) => merge.top <= row && merge.bottom >= row && (merge.right > merge.left || merge.bottom > merge.top),
  )

function spreadLabels(
  sheet: Sheet,
  row: number,
  printed: readonly string[],
  above: readonly string[] | undefined,
  isLowest: boolean,
): string[] {
  const merges = spansOf(sheet, row)
  const spread = [...printed]
  const mergesAcross = merges.some((merge) => merge.right > merge.left)
  if (!isLowest && !mergesAcross) {
    let going = ''
    for (const [column, text] of printed.entries()) {
      if (text !== '') going = text
      else if (above?.[column]) going = ''
      spread[column] = going
    }
  }
  for (const merge of merges) {
    if (merge.top !== row) continue
    const text = printed[merge.left] ?? ''
    for (let column = merge.left; column <= merge.right && column < spread.length; column++) spread[column] = text
  }
  return spread
}

function spreadPeriods(
  sheet: Sheet,
  row: number,
  printed: readonly string[],
  beneath: readonly string[] | undefined,
): string[] {
  const spread = printed.map((text) => (isPeriodText(text) ? text : ''))
  const merges = spansOf(sheet, row).filter((merge) => merge.top === row && merge.right > merge.left)
  for (const merge of merges) {
    for (let column = merge.left; column <= merge.right && column < spread.length; column++) {
      spread[column] = spread[merge.left]!
    }
  }
  if (merges.length > 0) return spread
  let going = ''
  for (const [column, text] of printed.entries()) {
    if (text !== '') going = spread[column]!
    else if (beneath?.[column]) going = ''
    spread[column] = going
  }
  return spread
}

/** A label that goes on over a column counts only if something of the column's own stands below or in it. */
function ownLabels(
  printed: readonly (readonly string[])[],
  spread: readonly (readonly string[])[],
  index: number,
): string[] {
  const lowest = printed.findLastIndex((row) => row[index])
  const spanned = spread.findLastIndex((row, level) => row[index] && !printed[level]![index])
  if (lowest === -1 && spanned === -1) return []
  const depth = Math.max(lowest, spanned)
  return spread.slice(0, depth + 1).flatMap((row) => (row[index] ? [row[index]] : []))
}

function pathsOf(labels: readonly string[]): string[] {
  const folded = labels.map(foldHeader).filter((text) => text !== '')
  return folded.map((_, start) => folded.slice(start).join(' '))
}

/**
 * The year a column's figures speak of: of its labels from the lowest up to where the field's name begins, else of the
 * period printed over it, else of the labels above.
 */
export function yearOf(column: HeaderColumn, matchedPath: string | undefined): number | undefined {
  const folded = column.labels.map(foldHeader)
  const start = folded.findIndex((_, n) => folded.slice(n).filter(Boolean).join(' ') === matchedPath)
  const named = column.labels.slice(Math.max(start, 0)).toReversed()
  const above = column.labels.slice(0, Math.max(start, 0)).toReversed()
  for (const text of [...named, ...(column.period ? [column.period] : []), ...above]) {
    const year = parseSchoolYear(text)
    if (year !== undefined) return year
  }
  return undefined
}
