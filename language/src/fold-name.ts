/** Direction marks, byte-order marks and control characters that programs leave inside a text. */
const invisible = /[\p{Cf}\ufeff]|(?!\s)\p{Cc}/gu
const finals: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' }
const quotes = /["'`´’‘“”״׳]/g

const unclean = /[\s\p{Cc}\p{Cf}]/u

/** A text without direction marks, hard spaces, line breaks and double blanks. */
export const cleanText = (text: string): string =>
  unclean.test(text) ? text.replace(invisible, '').replace(/\s+/g, ' ').trim() : text

/** A printed name without the stars and footnote digits glued to its end: `ירושלים1`, `אופקים*`, `לוד²`. */
export const cleanName = (text: string): string =>
  cleanText(text)
    .replace(/(?:\s*[*†‡¹²³⁰⁴-⁹]+|(?<=[\p{L}"'״׳)])\d{1,2})+$/u, '')
    .trim()

/** Quotes dropped, final and doubled letters made alike, small letters. */
export const foldLetters = (text: string): string =>
  text
    .replace(quotes, '')
    .replace(/[ךםןףץ]/g, (letter) => finals[letter]!)
    .replace(/יי/g, 'י')
    .replace(/וו/g, 'ו')
    .toLowerCase()

/**
 * A name folded for comparing: what two offices spell differently is made equal (quotes, hyphens and blanks, final letters,
 * doubled yod and vav, footnote marks). Words in brackets stay: `קרית יערים (מוסד)` is another place than `קרית יערים`.
 */
export const foldName = (text: string): string =>
  foldLetters(cleanName(text))
    .replace(/[-–—־_()[\].,/\s]+/g, ' ')
    .trim()
