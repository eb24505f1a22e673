import { type Language, languages, ownName } from '@madad/language/language'

/** What a form calls a language: `Hebrew (he)`. */
export const formLanguage: Record<Language, string> = { he: 'Hebrew (he)', ar: 'Arabic (ar)', en: 'English (en)' }

/** The language a form's header names, by its code in parentheses, alone, or by its name in English or in itself. */
export function languageOf(written: string): Language | undefined {
  const name = written.trim().toLowerCase()
  const code = /\(\s*([a-z]{2,3})(?:[-_][a-z0-9]+)*\s*\)$/.exec(name)?.[1]
  return languages.find((language) =>
    code === undefined
      ? [language, formLanguage[language].split(' ')[0]!.toLowerCase(), ownName[language].toLowerCase()].includes(name)
      : code === language,
  )
}
