import type { Language } from '@madad/language/language'

const letters: Readonly<Record<Language, RegExp>> = { he: /[א-ת]/, ar: /[\u0621-\u064a]/, en: /[a-z]/i }

/** Of several spellings of one thing, the first that is written in the language; the first of all where none is. */
export const inLanguage = (spellings: readonly string[], language: Language): string =>
  spellings.find((text) => letters[language].test(text)) ?? spellings[0]!
