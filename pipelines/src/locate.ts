import { type Sheet, textAt, transposed } from './book.ts'
import { fieldsOf, isExpected, tellingFields } from './fields.ts'
import { foldHeader, yearLabel } from './fold.ts'
import { type Header, readHeader } from './header.ts'
import { codeOfChoice, readKey } from './keys.ts'
import { type Matching, matchByAlias, matchByLikeness } from './match.ts'
import type { Field, SourceDefinition, Table } from './source-schema.ts'

/** A sheet that may hold a table: its header and where its data begin. */
export interface Candidate {
  tableName: string
  table: Table
  /** as the table lies in it: turned about where fields run down the rows */
  sheet: Sheet
  header: Header
  firstDataRow: number
}

/** A sheet that holds a table. */
export interface Located extends Candidate {
  matching: Matching
}

/** Headers stand near the top, and there are not more of them than this; further on are data. */
const headerDepth = 40
const headerWidth = 4_000

/** Sheets in which a row has the headers of a table's keys with rows beneath that read as its keys. */
export function findCandidates(source: SourceDefinition, sheets: readonly Sheet[]): Candidate[] {
  return Object.entries(source.tables).flatMap(([tableName, table]) =>
    sheets.flatMap((asLies) => {
      const sheet = table.orientation === 'rows' ? transposed(asLies) : asLies
      const anchor = findAnchor(source, table, sheet)
      if (!anchor) return []
      const firstDataRow = findFirstDataRow(source, sheet, anchor)
      if (firstDataRow === undefined) return []
      const header = readHeader(sheet, firstDataRow, source.remarks ?? [])
      return [{ tableName, table, sheet, header, firstDataRow }]
    }),
  )
}

interface Anchor {
  row: number
  /** field → column */
  columns: Map<string, number>
}

/** The row with the most headers of keys and attributes: at least half of those a file must have. */
function findAnchor(source: SourceDefinition, table: Table, sheet: Sheet): Anchor | undefined {
  const ids = tellingFields(table)
  const byAlias = new Map(
    ids.flatMap((id) => source.fields[id]!.aliases.map((alias) => [foldHeader(alias), id] as const)),
  )
  const needed = ids.filter((id) => !source.fields[id]!.optional).length
  let best: Anchor | undefined
  for (let row = 0; row < Math.min(sheet.rowCount, headerDepth); row++) {
    const columns = new Map<string, number>()
    for (let column = 0; column < Math.min(sheet.columnCount, headerWidth); column++) {
      const text = textAt(sheet, row, column)
      // figures are most of what lies here, and none is a header
      if (text.length > 200 || !/\p{L}/u.test(text)) continue
      const id = byAlias.get(foldHeader(text))
      if (id && !columns.has(id)) columns.set(id, column)
    }
    if (columns.size * 2 >= needed && columns.size > (best?.columns.size ?? 0)) best = { row, columns }
  }
  return best
}

/**
 * The first row below the key headers whose cells read as keys; where names are all there is, one with a figure besides. A row
 * just above it that is made like it is one too, though a fault in its keys hides that.
 */
function findFirstDataRow(source: SourceDefinition, sheet: Sheet, anchor: Anchor): number | undefined {
  const columns = [...anchor.columns]
  const telling = columns.filter(([id]) => !looksLikeAnything(source.fields[id]!))
  const names = columns.filter(([id]) => looksLikeAnything(source.fields[id]!))
  for (let row = anchor.row + 1; row < Math.min(sheet.rowCount, anchor.row + headerDepth); row++) {
    const readable = telling.filter(([id, column]) => readsAs(source.fields[id]!, sheet, row, column))
    const isNamed = names.every(([, column]) => textAt(sheet, row, column).trim() !== '')
    const isData =
      telling.length > 0
        ? readable.length > 0 && readable.length * 2 >= telling.length
        : isNamed && hasFigure(sheet, row, names)
    if (!isData) continue
    let first = row
    while (first - 1 > anchor.row && isMadeLike(sheet, first - 1, row, columns)) first--
    return first
  }
  return undefined
}

type CellKind = 'blank' | 'figure' | 'text'
const kindOf = (text: string): CellKind =>
  text.trim() === '' ? 'blank' : /^[\s\d.,%()*+–-]+$/.test(text) ? 'figure' : 'text'

/** Whether a row has a key or a name and, over most of the columns, the same kinds of cells as another. */
function isMadeLike(sheet: Sheet, row: number, other: number, keys: readonly [string, number][]): boolean {
  if (keys.every(([, column]) => textAt(sheet, row, column).trim() === '')) return false
  let filled = 0
  let alike = 0
  let figures = 0
  let isCount = true
  for (let column = 0; column < Math.min(sheet.columnCount, headerWidth); column++) {
    const text = textAt(sheet, row, column)
    const kind = kindOf(text)
    const otherKind = kindOf(textAt(sheet, other, column))
    if (kind === 'text') isCount = false
    if (kind === 'figure' && otherKind === 'figure') figures++
    if (kind === 'blank' || otherKind === 'blank') continue
    filled++
    if (kind === otherKind) alike++
  }
  // a row of column numbers has figures throughout
  return figures > 0 && !isCount && alike * 3 > filled * 2
}

const looksLikeAnything = ({ type }: Field): boolean => type === 'name' || type === 'pseudonym'

function hasFigure(sheet: Sheet, row: number, names: readonly [string, number][]): boolean {
  const taken = new Set(names.map(([, column]) => column))
  for (let column = 0; column < Math.min(sheet.columnCount, headerWidth); column++) {
    if (!taken.has(column) && /^\s*[\d.,%]+\s*$/.test(textAt(sheet, row, column))) return true
  }
  return false
}

/** Whether a cell looks like a key of the field; a name looks like anything. */
export function readsAs(field: Field, sheet: Sheet, row: number, column: number): boolean {
  const cell = sheet.cell(row, column)
  const text = cell?.text ?? ''
  if (text.trim() === '' || field.type === 'measure') return false
  if (field.type === 'code') return /^\s*\d+(\.0+)?\s*$/.test(text) && text.trim().length <= field.digits + 2
  if (field.type === 'choice') return codeOfChoice(field, text) !== undefined
  return looksLikeAnything(field) || 'value' in readKey(cell, field)
}

/** Which candidates hold their table: those with a measure, and at least half of the measures this edition must have. */
export function locate(
  source: SourceDefinition,
  candidates: readonly Candidate[],
  edition: number | undefined,
): Located[] {
  return candidates.flatMap((candidate) => {
    const { table, header } = candidate
    const isWanted = (id: string) => isExpected(source.fields[id]!, edition)
    const matching = matchByAlias(source, fieldsOf(table), header.columns)
    const expected = table.measures.filter(isWanted)
    const found = matching.matches.filter(({ fieldId }) => table.measures.includes(fieldId))
    const isMet = found.filter(({ fieldId }) => expected.includes(fieldId)).length * 2 >= expected.length
    if (found.length === 0 || !isMet) return []
    return [{ ...candidate, matching: matchByLikeness(source, matching, isWanted, header.columns) }]
  })
}

/** The year that the first of the labels to be found in the headers tells. */
export function findYear(labels: readonly string[], headers: readonly Header[]): number | undefined {
  for (const search of labels.map(yearLabel)) {
    for (const { texts } of headers) {
      for (const { text } of texts) {
        const year = search(text)
        if (year !== undefined) return year
      }
    }
  }
  return undefined
}
