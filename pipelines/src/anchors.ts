import { type Sheet, textAt } from './book.ts'
import { tellingFields } from './fields.ts'
import { foldHeader } from './fold.ts'
import { looksLikeAnything, readsAs } from './keys.ts'
import type { SourceDefinition, Table } from './source-schema.ts'
import { headerDepth, headerRows, headerWidth } from './table-area.ts'

/** A row with the headers of a table's keys, and the first row beneath that reads as data. */
export interface Anchor {
  row: number
  /** field → column */
  columns: Map<string, number>
  firstDataRow: number
}

/**
 * The places of a sheet in which a table may begin, from the top down: rows with half of the headers of its keys and attributes
 * at least, over rows that read as its keys. Where a header goes over several rows, the row with the most of them; where two
 * tables stand side by side, one for each.
 */
export function findAnchors(source: SourceDefinition, table: Table, sheet: Sheet): Anchor[] {
  const ids = tellingFields(table)
  const byAlias = new Map(
    ids.flatMap((id) => source.fields[id]!.aliases.map((alias) => [foldHeader(alias), id] as const)),
  )
  const groups = neededGroups(source, ids)
  const anchors: Anchor[] = []
  const search = (row: number) => {
    const hits = headersIn(sheet, row, byAlias)
    for (const columns of sideBySide(hits, groups)) {
      const firstDataRow = findFirstDataRow(source, sheet, { row, columns })
      if (firstDataRow !== undefined) anchors.push({ row, columns, firstDataRow })
    }
  }
  for (const row of headerRows(sheet)) search(row)
  const found = settle(sheet, anchors)
  // a table may begin right under another, where nothing but its header tells
  const again = new Set(found.flatMap((anchor) => rowsLike(sheet, anchor)))
  if (again.size === 0) return found
  for (const row of [...again].sort((a, b) => a - b)) if (!found.some((anchor) => anchor.row === row)) search(row)
  return settle(sheet, anchors)
}

/** What a header must have half of: each field that is not optional; a code and the name that may stand for it are one. */
function neededGroups(source: SourceDefinition, ids: readonly string[]): string[][] {
  const names = new Set(
    ids.flatMap((id) => {
      const field = source.fields[id]!
      return field.type === 'code' && field.named_by ? [field.named_by] : []
    }),
  )
  const needed = ids.filter((id) => !source.fields[id]!.optional && !names.has(id))
  return needed.map((id) => {
    const field = source.fields[id]!
    return field.type === 'code' && field.named_by ? [id, field.named_by] : [id]
  })
}

const isEnough = (groups: readonly string[][], columns: ReadonlyMap<string, number>): boolean => {
  const found = groups.filter((ids) => ids.some((id) => columns.has(id))).length
  return groups.length === 0 ? columns.size > 0 : found > 0 && found * 2 >= groups.length
}

type Hit = [fieldId: string, column: number]

function headersIn(sheet: Sheet, row: number, byAlias: ReadonlyMap<string, string>): Hit[] {
  const hits: Hit[] = []
  for (let column = 0; column < Math.min(sheet.columnCount, headerWidth); column++) {
    const text = textAt(sheet, row, column)
    // figures are most of what lies here, and none is a header
    if (text.length > 200 || !/\p{L}/u.test(text)) continue
    const id = byAlias.get(foldHeader(text))
    if (id) hits.push([id, column])
  }
  return hits
}

/** The hits of one row, cut wherever a header comes again; as one where the parts are not enough for a table each. */
function sideBySide(hits: readonly Hit[], groups: readonly string[][]): Map<string, number>[] {
  const parts: Map<string, number>[] = []
  for (const [id, column] of hits) {
    const last = parts.at(-1)
    if (last && !last.has(id)) last.set(id, column)
    else parts.push(new Map([[id, column]]))
  }
  if (parts.length > 1 && parts.every((columns) => isEnough(groups, columns))) return parts
  const whole = new Map(hits.toReversed())
  return isEnough(groups, whole) ? [whole] : []
}

/** Of anchors over the same data the one with the most headers, and of an exact repetition the first. */
function settle(sheet: Sheet, anchors: readonly Anchor[]): Anchor[] {
  const settled: Anchor[] = []
  for (const anchor of anchors.toSorted((a, b) => a.row - b.row)) {
    const at = settled.findLastIndex((each) => overlap(each, anchor))
    const before = settled[at]
    if (before && anchor.row < before.firstDataRow) {
      if (anchor.columns.size > before.columns.size) settled[at] = anchor
    } else if (!before || !isRepetition(sheet, before, anchor)) settled.push(anchor)
  }
  return settled
}

const extent = ({ columns }: Anchor): [number, number] => [Math.min(...columns.values()), Math.max(...columns.values())]

export function overlap(a: Anchor, b: Anchor): boolean {
  const [[aLeft, aRight], [bLeft, bRight]] = [extent(a), extent(b)]
  return aLeft <= bRight && bLeft <= aRight
}

function isRepetition(sheet: Sheet, first: Anchor, later: Anchor): boolean {
  for (let column = 0; column < Math.min(sheet.columnCount, headerWidth); column++) {
    if (textAt(sheet, first.row, column) !== textAt(sheet, later.row, column)) return false
  }
  return true
}

/** The rows beneath in which the header of a key stands again in its column. */
function rowsLike(sheet: Sheet, { row: header, columns, firstDataRow }: Anchor): number[] {
  const [column] = columns.values()
  const text = textAt(sheet, header, column!)
  const rows: number[] = []
  for (let row = firstDataRow; row < sheet.rowCount; row++) if (textAt(sheet, row, column!) === text) rows.push(row)
  return rows
}

/**
 * The first row below the key headers whose cells read as keys; where names are all there is, one with a figure besides. A row
 * just above it that is made like it is one too, though a fault in its keys hides that.
 */
function findFirstDataRow(
  source: SourceDefinition,
  sheet: Sheet,
  anchor: Pick<Anchor, 'row' | 'columns'>,
): number | undefined {
  for (let row = anchor.row + 1; row < Math.min(sheet.rowCount, anchor.row + headerDepth); row++) {
    if (!isData(source, sheet, anchor, row)) continue
    let first = row
    while (first - 1 > anchor.row && isMadeLike(sheet, first - 1, row, anchor)) first--
    return first
  }
  return undefined
}

/** Where the data of a table end above a row: behind the last row that reads as data or is made like the first. */
export function endOfData(source: SourceDefinition, sheet: Sheet, anchor: Anchor, above: number): number {
  let row = above
  while (
    row > anchor.firstDataRow + 1 &&
    !isData(source, sheet, anchor, row - 1) &&
    !isMadeLike(sheet, row - 1, anchor.firstDataRow, anchor)
  )
    row--
  return row
}

function isData(source: SourceDefinition, sheet: Sheet, { columns }: Pick<Anchor, 'columns'>, row: number): boolean {
  const telling = [...columns].filter(([id]) => !looksLikeAnything(source.fields[id]!))
  const names = [...columns].filter(([id]) => looksLikeAnything(source.fields[id]!))
  if (telling.length > 0) {
    const readable = telling.filter(([id, column]) => readsAs(source.fields[id]!, sheet.cell(row, column)))
    return readable.length > 0 && readable.length * 2 >= telling.length
  }
  return names.every(([, column]) => textAt(sheet, row, column).trim() !== '') && hasFigure(sheet, row, names)
}

function hasFigure(sheet: Sheet, row: number, names: readonly Hit[]): boolean {
  const taken = new Set(names.map(([, column]) => column))
  for (let column = 0; column < Math.min(sheet.columnCount, headerWidth); column++) {
    if (!taken.has(column) && /^\s*[\d.,%]+\s*$/.test(textAt(sheet, row, column))) return true
  }
  return false
}

type CellKind = 'blank' | 'figure' | 'text'
const kindOf = (text: string): CellKind =>
  text.trim() === '' ? 'blank' : /^[\s\d.,%()*+–-]+$/.test(text) ? 'figure' : 'text'

/** Whether a row has a key or a name and, over most of the columns, the same kinds of cells as another. */
function isMadeLike(sheet: Sheet, row: number, other: number, { columns }: Pick<Anchor, 'columns'>): boolean {
  if ([...columns.values()].every((column) => textAt(sheet, row, column).trim() === '')) return false
  let filled = 0
  let alike = 0
  let figures = 0
  let isCount = true
  for (let column = 0; column < Math.min(sheet.columnCount, headerWidth); column++) {
    const kind = kindOf(textAt(sheet, row, column))
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
