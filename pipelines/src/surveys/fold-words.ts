import { cleanText, foldLetters } from '../fold.ts'

const tag = /<\/?[a-z][^<>]{0,200}>/gi
const entities = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }))
/** `מסכים/ה`, `יודע/ת`: the ending that makes the word speak to a woman too. */
const otherGender = /(?<=[א-ת])(?:[/.](?:ות|ים|ית|יות|[התי])|\((?:ות|ים|ית|יות|[התי])\))(?![א-ת])/g
const arabicLetters: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ة: 'ه' }

/** What a page of a survey shows of a text: without its tags, entities, and characters that were lost on the way. */
export const shownText = (text: string): string =>
  cleanText(
    text
      .replace(/\ufffd/g, ' ')
      .replace(tag, ' ')
      .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities.get(name)!),
  )

const known = new Map<string, string>()

/**
 * A question, an answer or a header folded for comparing: tags, vowel points, quotes, punctuation and the spellings of one
 * letter make no difference; words, digits and the signs that change a meaning (`> 60`, `150,000+`, `5%`) do.
 */
export function foldWords(text: string): string {
  const before = known.get(text)
  if (before !== undefined) return before
  const shown = shownText(text)
    .replace(otherGender, '')
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .normalize('NFC')
    .replace(/[ٱىة]/g, (letter) => arabicLetters[letter]!)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
  const folded = foldLetters(shown)
    .replace(/[^\p{L}\p{N}<>=+%&#$€₪~]+/gu, ' ')
    .trim()
  if (known.size > 50_000) known.clear()
  known.set(text, folded)
  return folded
}
