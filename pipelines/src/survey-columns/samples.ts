import { type Sheet, textAt } from '../book.ts'
import { cleanText } from '../fold.ts'

/** What stands in a column, as much of it as may be shown. */
export interface Samples {
  /** cells that are filled, among the first */
  filled: number
  distinct: number
  /** texts that recur: a text that stands once may be a person's own words, or a person */
  shown: { text: string; count: number }[]
}

const rowsLookedAt = 300
const mostShown = 5

/** @param isAnswer says of a text that it answers an item: such may be shown though it stands once */
export function samplesOf(sheet: Sheet, index: number, first: number, isAnswer: (text: string) => boolean): Samples {
  const counts = textsOf(sheet, index, first)
  const filled = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const recurs = counts.size * 2 <= filled
  const shown = [...counts]
    .filter(([text, count]) => isAnswer(text) || (recurs && count > 1))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostShown)
    .map(([text, count]) => ({ text: text.slice(0, 80), count }))
  return { filled, distinct: counts.size, shown }
}

/** The different texts of a column's first cells, with how often each stands. */
export function textsOf(sheet: Sheet, index: number, first: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (let row = first; row < Math.min(sheet.rowCount, first + rowsLookedAt); row++) {
    const text = cleanText(textAt(sheet, row, index).slice(0, 500))
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}
