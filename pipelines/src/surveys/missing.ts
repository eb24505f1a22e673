import { foldWords, shownText } from './fold-words.ts'
import { remembering } from './remembering.ts'
import type { MissingKind, MissingText } from './survey-source.ts'

/** Words that say there is no answer are few. */
const longest = 200

/** Those that hold for an item's answers. */
export const missingOf = (texts: readonly MissingText[], itemId: string): MissingText[] =>
  texts.filter(({ items }) => !items || items.includes(itemId))

/**
 * Why there is no answer where a text stands that is declared to say so: word for word, or as the same number (`-99`,
 * `9998.0`).
 */
export function missingReader(texts: readonly MissingText[]): (text: string) => MissingKind | undefined {
  const kinds = new Map(texts.map(({ text, is }) => [keyOf(text), is]))
  return remembering((text) => (text.length > longest ? undefined : kinds.get(keyOf(text))))
}

function keyOf(text: string): string {
  const shown = shownText(text)
  if (/^-?\d{1,15}(?:\.0+)?$/.test(shown)) return String(Number(shown))
  // a dash alone would fold to nothing
  return foldWords(shown) || shown
}
