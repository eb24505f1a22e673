/** Arabic-Indic and Persian digits and their decimal sign, as some keyboards give them. */
const western = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).replace('٫', '.')

/**
 * A number as a person types it, in its plainest digits: `007` → `7`, `٣٫٥` → `3.5`, `2,5` → `2.5`.
 * @returns nothing where it is no number, has more than 12 digits before the point or more than 6 behind it, or groups
 * its digits (`1,000` is refused as an integer, and has too little of a decimal to be sure)
 */
export function readNumber(text: string, form: 'integer' | 'decimal'): string | undefined {
  const clean = western(text.replace(/[\p{Cf}\s]/gu, '')).replace(/^−/, '-')
  const parts = /^([+-]?)(\d{1,12})(?:[.,](\d{1,6}))?$/.exec(clean)
  if (!parts) return undefined
  const [, sign, whole, behind] = parts
  if (behind !== undefined && (form === 'integer' || (clean.includes(',') && behind.length === 3))) return undefined
  const fraction = behind?.replace(/0+$/, '') ?? ''
  const digits = whole!.replace(/^0+(?=\d)/, '') + (fraction ? `.${fraction}` : '')
  return sign === '-' && digits !== '0' ? `-${digits}` : digits
}
