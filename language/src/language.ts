/** The languages of every page, questionnaire and problem. Hebrew is the first, not a translation. */
export const languages = ['he', 'ar', 'en'] as const
export type Language = (typeof languages)[number]

/** The same words in each language. */
export type Words = Record<Language, string>

/** What a language calls itself, for the language switch. */
export const ownName: Words = { he: 'עברית', ar: 'العربية', en: 'English' }

export const isLanguage = (text: unknown): text is Language => languages.includes(text as Language)

/** The writing direction, for `<html dir>`. */
export const direction = (language: Language): 'rtl' | 'ltr' => (language === 'en' ? 'ltr' : 'rtl')
