import type { GridRow } from './grid.ts'
import { cellIn, type Reading } from './reading.ts'
import type { RowType } from './row-type.ts'

/** Words of `appearance` that only say how a thing is drawn. They are kept for the way back. */
const drawn =
  /^(minimal|autocomplete|search|quick|quickcompact|compact(-\d+)?|horizontal(-compact)?|vertical|columns(-\d+|-pack)?|no-buttons|likert|numbers|thousands-sep|picker|no-ticks|field-list|w\d+|map-compact)$/
/** Words that say what a thing is, by the kind of row. */
const meant: Partial<Record<RowType['kind'], string>> = { text: 'multiline', begin: 'table-list' }

export const appearanceWords = (cell: string): string[] => cell.split(/\s+/).filter(Boolean)

export const isHeldAppearance = (cell: string, kind: RowType['kind']): boolean =>
  appearanceWords(cell).every((word) => word === meant[kind] || drawn.test(word))

/** How a row is drawn, without what says what it is. */
export function looks(reading: Reading, row: GridRow): { appearance?: string } {
  const meanings = Object.values(meant)
  const words = appearanceWords(cellIn(reading, row, 'appearance')).filter((word) => !meanings.includes(word))
  return words.length ? { appearance: words.join(' ') } : {}
}
