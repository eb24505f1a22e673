import { parseSchoolYear } from '@madad/language/school-year'
import { type Anchor, endOfData, findAnchors, overlap } from './anchors.ts'
import { type Sheet, textAt, transposed } from './book.ts'
import { fieldsOf, isExpected } from './fields.ts'
import { yearLabel } from './fold.ts'
import { type Header, type HeaderColumn, readHeader, yearOf } from './header.ts'
import { type Matching, matchByAlias, matchByLikeness } from './match.ts'
import type { SourceDefinition, Table } from './source-schema.ts'
import { type Area, within } from './table-area.ts'

/** A place that may hold a table: its header and where its data begin. */
export interface Candidate {
  tableName: string
  table: Table
  /** as the table lies in it: turned about where fields run down the rows, and no more of it than the table's own area */
  sheet: Sheet
  header: Header
  firstDataRow: number
}

/** A place that holds a table. */
export interface Located extends Candidate {
  matching: Matching
  /** the year of columns whose header says none, where something else does */
  defaultYear: number | undefined
}

/** The places of sheets that have the headers of a table's keys with rows beneath that read as its keys. */
export function findCandidates(source: SourceDefinition, sheets: readonly Sheet[]): Candidate[] {
  return Object.entries(source.tables).flatMap(([tableName, table]) =>
    sheets.flatMap((asLies) => {
      const sheet = table.orientation === 'rows' ? turned(asLies) : asLies
      const anchors = findAnchors(source, table, sheet)
      const areas = areasOf(source, sheet, anchors)
      return anchors.map(({ row, columns, firstDataRow }, n): Candidate => {
        const area = areas[n]!
        const own = within(sheet, area)
        const keys = { top: area.top, row, columns: [...columns.values()] }
        const header = readHeader(own, firstDataRow, source.remarks ?? [], keys)
        return { tableName, table, sheet: own, header, firstDataRow }
      })
    }),
  )
}

const turnedSheets = new WeakMap<Sheet, Sheet>()
function turned(sheet: Sheet): Sheet {
  const known = turnedSheets.get(sheet) ?? transposed(sheet)
  turnedSheets.set(sheet, known)
  return known
}

/** How much of the sheet each table takes up: to the sides up to its neighbours, down to where the next one begins. */
function areasOf(source: SourceDefinition, sheet: Sheet, anchors: readonly Anchor[]): Area[] {
  const sides = anchors.map((anchor) => sidesOf(sheet, anchor, anchors))
  const tops = anchors.map((anchor, n) => {
    const above = anchors.slice(0, n).filter((each) => each.row < anchor.row && overlap(each, anchor))
    return Math.max(0, ...above.map((each) => endOfData(source, sheet, each, anchor.row)))
  })
  return anchors.map((anchor, n) => {
    const next = anchors.findIndex((each) => each.row > anchor.row && overlap(each, anchor))
    return { top: tops[n]!, bottom: next === -1 ? sheet.rowCount : tops[next]!, ...sides[n]! }
  })
}

/** A table goes up to the blank column between it and the next in its row; where there is none, up to its first key. */
function sidesOf(sheet: Sheet, anchor: Anchor, anchors: readonly Anchor[]): Pick<Area, 'left' | 'right'> {
  const row = anchors.filter((each) => each.row === anchor.row)
  const at = row.indexOf(anchor)
  const cut = (before: Anchor, after: Anchor): number => {
    const first = Math.min(...after.columns.values())
    for (let column = first - 1; column > Math.max(...before.columns.values()); column--) {
      if (isBlankColumn(sheet, column, before.row, before.firstDataRow + 3)) return column
    }
    return first
  }
  return {
    left: at === 0 ? 0 : cut(row[at - 1]!, anchor),
    right: at === row.length - 1 ? sheet.columnCount : cut(anchor, row[at + 1]!),
  }
}

function isBlankColumn(sheet: Sheet, column: number, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (textAt(sheet, row, column).trim() !== '') return false
  return true
}

/** Which candidates hold their table: those with at least half of the measures this edition must have. */
export function locate(
  source: SourceDefinition,
  candidates: readonly Candidate[],
  edition: number | undefined,
  askedYear: number | undefined,
): Located[] {
  return candidates.flatMap((candidate) => {
    const { table, header, sheet } = candidate
    const told = findYear(source.default_year ?? [], [header]) ?? yearOfTitles([...header.titles, sheet.name])
    const defaultYear = told ?? askedYear
    const yearOfColumn = (column: HeaderColumn, path: string) => yearOf(column, path) ?? defaultYear
    const isWanted = (id: string) => isExpected(source.fields[id]!, edition)
    const matching = matchByAlias(
      source,
      fieldsOf(table),
      header.columns,
      table.year === 'header' ? yearOfColumn : undefined,
    )
    const isFound = (id: string) => matching.matches.some(({ fieldId }) => fieldId === id)
    const expected = table.measures.filter(isWanted)
    if (!table.measures.some(isFound) || expected.filter(isFound).length * 2 < expected.length) return []
    return [{ ...candidate, defaultYear, matching: matchByLikeness(source, matching, isWanted, header.columns) }]
  })
}

/** The one school year that titles and a sheet's name speak of; none where they speak of several. */
export function yearOfTitles(titles: readonly string[]): number | undefined {
  const years = new Set(titles.map((title) => parseSchoolYear(title)).filter((year) => year !== undefined))
  const [only] = years
  return years.size === 1 ? only : undefined
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
