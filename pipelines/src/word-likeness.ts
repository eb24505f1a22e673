/** Encodings of one byte a letter that Israeli offices' programs write. */
export type ByteEncoding = 'windows-1255' | 'windows-1256' | 'windows-1252'

const scripts: Record<ByteEncoding, { letter: RegExp; point: RegExp }> = {
  'windows-1255': { letter: /[א-ת\u05f0-\u05f2]/, point: /[\u05b0-\u05c3]/ },
  'windows-1256': { letter: /[\u0621-\u063a\u0641-\u064a\u0679-\u06d2]/, point: /[\u0640\u064b-\u0652]/ },
  'windows-1252': { letter: /[À-ÖØ-öø-ÿŒœŠšŽžŸ]/, point: /(?!)/ },
}
const latin = /[A-Za-z]/
/** Signs that any text may have. */
const usualSign = /[\u00a0«»\u2010-\u2026\u200c-\u200f×÷±°½¼¾·•§₪€]/

/**
 * How much a text read in an encoding looks like words, from -1 to 1: the mean over its letters and odd signs beyond ASCII.
 * A Hebrew or an Arabic letter stands beside its like and never in a Latin word; an accented one stands in a Latin word and
 * hardly beside another; a vowel point follows a letter. A text without any is as like as another: 1.
 */
export function wordLikeness(text: string, encoding: ByteEncoding): number {
  const { letter, point } = scripts[encoding]
  let sum = 0
  let count = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80) continue
    const sign = text[at]!
    const before = text[at - 1] ?? ''
    const after = text[at + 1] ?? ''
    const beside = (kind: RegExp) => kind.test(before) || kind.test(after)
    if (letter.test(sign)) {
      count++
      if (encoding === 'windows-1252') sum += beside(letter) ? -1 : beside(latin) ? 1 : 0
      else sum += beside(latin) ? -1 : 1
    } else if (point.test(sign)) {
      count++
      sum += letter.test(before) ? 1 : -1
    } else if (!usualSign.test(sign)) {
      count++
      sum--
    }
  }
  return count === 0 ? 1 : sum / count
}
