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
  /** what stands above the labels and names no column: the table's title, what is said of the whole of it */
  titles: string[]
}

/** Where the headers of a table's keys stand, and the row in which all that is above the table begins. */
export interface KeyHeaders {
  top: number
  row: number
  columns: readonly number[]
}

/** A row of the header. Its periods are no labels: they say something of the labels about them. */
interface Level {
  row: number
  labels: string[]
  periods: string[]
}

/**
 * Reads the rows above `firstDataRow` as a header of any depth. A merged label spans its merge. In a row without merges a
 * label goes on over the blank cells to its right, until the next label of its own row or a new label of the row above. A row
 * of periods is no level of the header but an attribute of the labels beneath it or above it.
 * @param keys where the keys' headers are known to stand; a label that is alone above them is a title
 */
export function readHeader(sheet: Sheet, firstDataRow: number, remarks: readonly string[], keys?: KeyHeaders): Header {
  const rows = Array.from({ length: firstDataRow - (keys?.top ?? 0) }, (_, n) => {
    const row = n + (keys?.top ?? 0)
    return { row, printed: printedRow(sheet, row, remarks) }
  })
  const texts = rows.flatMap(({ row, printed }) =>
    printed.flatMap((text, column) => (text === '' ? [] : [{ row, column, text }])),
  )
  const telling = rows.filter(({ printed }) =>
    printed.some((text) => text !== '' && (foldHeader(text) !== '' || isPeriodText(text))),
  )
  const isAbove = titleRows(sheet, telling, keys)
  const titles = telling.filter(isAbove).map(({ printed }) => printed.find((text) => text !== '')!)
  const levels = levelsOf(telling.filter((row) => !isAbove(row)))
  const periods = levels.map((level, n) => spreadPeriods(sheet, level, levels.slice(n + 1).find(isNamed), levels))
  const named = levels.filter(isNamed)
  const spread = named.map((level, n) => {
    const beneath = levels.indexOf(level) + 1
    const below = levels.slice(beneath).some(isNamed)
      ? 'labels'
      : periods.slice(beneath).find((row) => row.some(Boolean))
    return spreadLabels(sheet, level, named[n - 1]?.labels, below)
  })
  const columns: HeaderColumn[] = []
  for (let index = 0; index < sheet.columnCount; index++) {
    const own = ownLabels(
      named.map(({ labels }) => labels),
      spread,
      index,
    )
    if (own.length === 0) continue
    const period = periods.map((row) => row[index]).findLast(Boolean)
    columns.push({ index, labels: own, paths: pathsOf(own), ...(period && { period }) })
  }
  return { columns, texts, titles }
}

const isNamed = ({ labels }: Level): boolean => labels.some((text) => text !== '')

/**
 * Rows with one label alone that stands at the keys or to their left are titles where they are above the keys' headers. Where
 * those are not known, such a label above two rows of labels or more is one.
 */
function titleRows(
  sheet: Sheet,
  rows: readonly PrintedRow[],
  keys: KeyHeaders | undefined,
): (row: PrintedRow) => boolean {
  const isAlone = ({ printed }: PrintedRow) => printed.filter((text) => text !== '').length === 1
  if (!keys) {
    const named = rows.filter(({ printed }) => !isPeriodRow(printed))
    return (row) => row === named[0] && named.length > 2 && isAlone(row)
  }
  const lastKey = Math.max(...keys.columns)
  return (row) => {
    if (row.row >= keys.row || !isAlone(row)) return false
    const column = row.printed.findIndex((text) => text !== '')
    const reachesKey = spansOf(sheet, row.row).some(
      ({ left, right }) => left <= column && keys.columns.some((key) => key >= left && key <= right),
    )
    return column <= lastKey || reachesKey
  }
}

interface PrintedRow {
  row: number
  printed: string[]
}

/**
 * In a row of periods other texts are labels where nothing stands beneath them: headers of keys beside years. What has a label
 * beneath is the sheet's own corner.
 */
function levelsOf(rows: readonly PrintedRow[]): Level[] {
  const isPeriod = rows.map(({ printed }) => isPeriodRow(printed))
  return rows.map(({ row, printed }, n) => {
    if (!isPeriod[n]) return { row, labels: printed, periods: printed.map(() => '') }
    const hasBeneath = (column: number) => rows.some((each, m) => m > n && !isPeriod[m] && each.printed[column] !== '')
    return {
      row,
      labels: printed.map((text, column) => (isPeriodText(text) || hasBeneath(column) ? '' : text)),
      periods: printed.map((text) => (isPeriodText(text) ? text : '')),
    }
  })
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
  text !== '' &&
  (remarks.some((remark) => text.startsWith(remark)) ||
    (/^[\d./\s]*\d[./]\d[\d./\s]*$/.test(text) && !isPeriodText(text)))

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

/** @param below what stands beneath: further labels, the periods of a row of periods, or nothing */
function spreadLabels(
  sheet: Sheet,
  { row, labels, periods }: Level,
  above: readonly string[] | undefined,
  below: 'labels' | readonly string[] | undefined,
): string[] {
  const merges = spansOf(sheet, row)
  const spread = [...labels]
  const mergesAcross = merges.some((merge) => merge.right > merge.left)
  const isOfPeriods = periods.some(Boolean)
  if (below !== undefined && !mergesAcross && !isOfPeriods) {
    let going = ''
    for (const [column, text] of labels.entries()) {
      if (text !== '') going = text
      else if (above?.[column]) going = ''
      if (below === 'labels' || below[column]) spread[column] = text || going
    }
  }
  for (const merge of merges) {
    if (merge.top !== row) continue
    const text = labels[merge.left] ?? ''
    for (let column = merge.left; column <= merge.right && column < spread.length; column++) spread[column] = text
  }
  return spread
}

/**
 * A period goes on over the blank cells to its right until a new label begins in the row of labels beneath; where that row is
 * the lowest and its labels come again and again, they are what each period is split by.
 */
function spreadPeriods(
  sheet: Sheet,
  { row, labels, periods }: Level,
  beneath: Level | undefined,
  levels: readonly Level[],
): string[] {
  const spread = [...periods]
  if (!periods.some(Boolean)) return spread
  const merges = spansOf(sheet, row).filter((merge) => merge.top === row && merge.right > merge.left)
  for (const merge of merges) {
    for (let column = merge.left; column <= merge.right && column < spread.length; column++) {
      spread[column] = spread[merge.left]!
    }
  }
  if (merges.length > 0) return spread
  const isLowest = beneath !== undefined && beneath === levels.findLast(isNamed)
  const isRepeated = (text: string) => beneath!.labels.indexOf(text) !== beneath!.labels.lastIndexOf(text)
  let going = ''
  for (const [column, text] of periods.entries()) {
    const label = beneath?.labels[column]
    if (text !== '' || labels[column]) going = text
    else if (label && !(isLowest && isRepeated(label))) going = ''
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
 * @param isAbove the name's own year is another's
 */
export function yearOf(column: HeaderColumn, matchedPath: string | undefined, isAbove = false): number | undefined {
  const folded = column.labels.map(foldHeader)
  const start = folded.findIndex((_, n) => folded.slice(n).filter(Boolean).join(' ') === matchedPath)
  const named = column.labels.slice(Math.max(start, 0)).toReversed()
  const above = column.labels.slice(0, Math.max(start, 0)).toReversed()
  for (const text of [...(isAbove ? [] : named), ...(column.period ? [column.period] : []), ...above]) {
    const year = parseSchoolYear(text)
    if (year !== undefined) return year
  }
  return undefined
}
