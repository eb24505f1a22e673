/** `point`: 1,234.5; `comma`: 1.234,5, as some programs write it. */
export type NumberStyle = 'point' | 'comma'

export interface ParsedNumber {
  number: number
  isPercent: boolean
  /** what points to a footnote, `*` or `(1)` */
  mark?: string
}

/** A footnote's mark behind a number: stars, daggers, raised digits, a digit in brackets. */
const footnote = /\s*(?:[*†‡¹²³⁰⁴-⁹]{1,6}|\(\d{1,2}\))$/
const forms = {
  point: /^([+\-−–]?)(\d{1,3}(?:[,'’ ]\d{3})+|\d+|(?=\.\d))((?:\.\d+)?(?:[eE][+-]?\d{1,3})?)$/,
  comma: /^([+\-−–]?)(\d{1,3}(?:[.'’ ]\d{3})+|\d+|(?=,\d))((?:,\d+)?(?:[eE][+-]?\d{1,3})?)$/,
} as const

/**
 * A number as it is printed, or `undefined`: `1,234.5`, `1 234`, `61.1%`, `%61.1`, `1234*`, `−5`, `٦١٫١`. Between the two
 * styles nothing is guessed here: in the style `point` `1,234` is one thousand two hundred and thirty-four, and `12,5` is
 * no number.
 * @param text without blanks about it, every blank a plain one
 */
export function parseNumber(text: string, style: NumberStyle = 'point'): ParsedNumber | undefined {
  if (/^\d{1,15}$/.test(text)) return { number: Number(text), isPercent: false }
  if (text.length > 40 || !/[\d٠-٩۰-۹]/.test(text)) return undefined
  const western = westernDigits(text)
  const mark = footnote.exec(western)?.[0]
  const unmarked = mark === undefined ? western : western.slice(0, -mark.length)
  const bare = unmarked.replace(/^%\s?|\s?%$/, '')
  const found = forms[style].exec(bare)
  if (!found) return undefined
  const [, sign, whole, rest] = found
  const number = Number(`${sign && sign !== '+' ? '-' : ''}${whole!.replace(/\D/g, '')}${rest!.replace(',', '.')}`)
  if (!Number.isFinite(number)) return undefined
  const isPercent = bare !== unmarked
  return { number, isPercent, ...(mark !== undefined && { mark: mark.trim() }) }
}

/** Arabic and Persian digits and separators as the western ones. */
const westernDigits = (text: string): string =>
  /[٠-٩۰-۹٪٫٬]/.test(text)
    ? text
        .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
        .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
        .replace(/٪/g, '%')
        .replace(/٫/g, '.')
        .replace(/٬/g, ',')
    : text

/** Only with a decimal comma: `12,5`, `0,75`, `1.234,5`. */
const onlyComma = /^[+\-−–]?(?:\d{1,3}(?:\.\d{3})+,\d+|0,\d+|\d+,(?:\d{1,2}|\d{4,})|\d{4,},\d+)\s?%?$/
/** Only with a decimal point, or with commas between thousands: `12.5`, `1,234,567`, `1,234.5`. */
const onlyPoint = /^[+\-−–]?(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|0\.\d+|\d+\.(?:\d{1,2}|\d{4,}))\s?%?$/

/**
 * How the texts of one column write numbers. A decimal comma is believed where two cells at least can be read in no other way
 * and none speaks against it; one cell alone may be a slip.
 */
export function numberStyle(texts: Iterable<string>): NumberStyle {
  let commas = 0
  for (const text of texts) {
    if (onlyPoint.test(text)) return 'point'
    if (onlyComma.test(text)) commas++
  }
  return commas >= 2 ? 'comma' : 'point'
}
