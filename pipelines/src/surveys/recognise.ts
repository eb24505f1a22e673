import { type Sheet, textAt } from '../book.ts'
import { foldWords, shownText } from './fold-words.ts'
import type { Layout, Sign, Tool } from './tool.ts'

/** Headers stand near the top, the nearer the wider a sheet is, and there are not more columns than this. */
export const headerWidth = 4_000
const depthOf = ({ rowCount, columnCount }: Sheet): number =>
  Math.min(rowCount, 15, Math.max(3, Math.floor(12_000 / Math.max(1, columnCount))))

/** Where a sheet's header begins, and in which form it is written. */
export interface HeaderPlace {
  tool: Tool
  layout: Layout
  /** the first header row, counted from 0 */
  top: number
}

/** The tool whose traces a sheet bears, or the other file of a tool that it is. */
export type Recognised = { place: HeaderPlace } | { notResults: Tool['not_results'][number] }

/** Looks for the traces of a tool in the rows that may be a header; the one whose own columns are most counts. */
export function recogniseTool(sheet: Sheet, tools: readonly Tool[]): Recognised | undefined {
  let best: { place: HeaderPlace; columns: number } | undefined
  for (let top = 0; top < depthOf(sheet); top++) {
    for (const tool of tools) {
      const notResults = tool.not_results.find(({ signs }) => signs.every((sign) => shows(sheet, top, sign)))
      if (notResults) return { notResults }
      const layout = tool.layouts.find(
        ({ signs }) => signs.length > 0 && signs.every((sign) => shows(sheet, top, sign)),
      )
      if (!layout) continue
      const columns = ownColumns(sheet, top, tool)
      if (columns > (best?.columns ?? 0)) best = { place: { tool, layout, top }, columns }
    }
    if (best) return { place: best.place }
  }
  return undefined
}

/** Every row that may be the header of a table no tool made: two words at least, and more of them than figures. */
export function plainPlaces(sheet: Sheet, tools: readonly Tool[]): HeaderPlace[] {
  const tool = tools.find(({ id }) => id === 'plain')!
  const rows = Array.from({ length: depthOf(sheet) }, (_, top) => top).filter((top) => {
    const filled = rowTexts(sheet, top).filter(Boolean)
    const words = filled.filter((text) => /\p{L}/u.test(text)).length
    return words > 1 && words * 2 > filled.length
  })
  return rows.flatMap((top) => tool.layouts.map((layout) => ({ tool, layout, top })))
}

function shows(sheet: Sheet, top: number, sign: Sign): boolean {
  const texts = rowTexts(sheet, top + sign.row - 1)
  const looked = sign.first ? texts.slice(0, 1) : texts
  if ('matches' in sign) return looked.some((text) => new RegExp(sign.matches).test(text))
  const wanted = new Set(sign.any_of.map(foldWords))
  return looked.some((text) => text !== '' && wanted.has(foldWords(text)))
}

function rowTexts(sheet: Sheet, row: number): string[] {
  if (row >= sheet.rowCount) return []
  const width = Math.min(sheet.columnCount, headerWidth)
  return Array.from({ length: width }, (_, column) => shownText(textAt(sheet, row, column).slice(0, 2_000)))
}

/** How many columns the tool's own words name; its trace alone counts for one. */
function ownColumns(sheet: Sheet, top: number, tool: Tool): number {
  const own = new Set(Object.values(tool.columns).flatMap((texts) => (texts ?? []).map(foldWords)))
  return 1 + rowTexts(sheet, top).filter((text) => text !== '' && own.has(foldWords(text))).length
}

/** The row below the header, counted from 0. */
export const firstDataRow = ({ layout, top }: HeaderPlace): number => top + layout.rows.length
