import { type SplitText, splitText } from './split-text.ts'

const candidates = ['\t', ';', '|', ','] as const
/** So much of a text shows what delimits it. */
const sampleLength = 100_000
const unlimited = { cells: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY }

/**
 * What stands between the cells of a text: the sign that cuts the most of its rows into the same number of cells, more than one.
 * Of two that cut as many rows alike, the one that makes more cells; of two that make as many, a comma is the last to be taken,
 * since it stands within numbers (`12,5`). `undefined` where none cuts any.
 */
export function findDelimiter(text: string): string | undefined {
  const named = /^sep=([\t;|,])\r*\n/i.exec(text.slice(0, 10))
  if (named) return named[1]
  const wholeLines = text.length > sampleLength ? text.lastIndexOf('\n', sampleLength) + 1 : text.length
  const sample = text.slice(0, wholeLines || sampleLength)
  const cuts = candidates.map((delimiter) => ({ delimiter, ...cutOf(sample, delimiter) }))
  const [best] = cuts.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share || b.cells - a.cells)
  return best?.delimiter
}

const cutOf = (text: string, delimiter: string) => usualWidth(splitText(text, delimiter, unlimited))

/** The number of cells, more than one, that most rows have, and the share of the filled rows that have it. */
export function usualWidth(split: SplitText): { cells: number; share: number } {
  const counts = new Map<number, number>()
  let rows = 0
  for (let row = 0; row < split.rowCount; row++) {
    const cells = split.cellsIn(row)
    if (cells === 1 && split.text(row, 0).trim() === '') continue
    rows++
    if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1)
  }
  const [cells, alike] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0]
  return { cells, share: rows === 0 ? 0 : alike / rows }
}
