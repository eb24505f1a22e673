import type { Problem } from '@madad/language/problem'
import type { PairingElement } from './schema.ts'

/** Letters a writer takes for the same one: Hebrew finals, and alef, ya and ta marbuta in their spellings. */
const sameLetter = new Map(
  Object.entries({ ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ', أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه' }),
)
/** Arabic-Indic and Persian digits, as some keyboards give them. */
const westernDigits = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))

const invisible = /[\p{Cf}\s]/gu

/** The longest text a pairing question may be given; anything near it is no answer to one. */
export const longestPairingText = 16

/** An answer to a question of the pairing code in the one form it is hashed in, or what is wrong with it. */
export function normalizePairing(element: PairingElement, text: string, name: string): string | Problem {
  const clean = text.replace(invisible, '')
  const wrong = (code: string, values?: Record<string, string | number>): Problem => ({
    code,
    where: { name },
    found: text,
    ...(values ? { values } : {}),
  })
  switch (element.form) {
    case 'letter': {
      const bare = clean.normalize('NFC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
      return /^\p{L}$/u.test(bare) ? (sameLetter.get(bare) ?? bare) : wrong('PAIRING_LETTER')
    }
    case 'digits': {
      const digits = westernDigits(clean)
      return /^\d+$/.test(digits) && digits.length === element.digits
        ? digits
        : wrong('PAIRING_DIGITS', { digits: element.digits })
    }
    default: {
      const high = element.form === 'day' ? 31 : 12
      const digits = westernDigits(clean)
      const number = /^\d{1,2}$/.test(digits) ? Number(digits) : 0
      return number >= 1 && number <= high ? String(number) : wrong('PAIRING_NUMBER', { low: 1, high })
    }
  }
}
