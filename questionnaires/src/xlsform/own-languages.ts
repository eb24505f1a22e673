import { isLanguage, languages as known, type Language } from '@madad/language/language'
import type { Questionnaire } from '../schema.ts'

/** The languages a questionnaire has texts of its own in: those it is offered in first, then what staff alone read. */
export function ownLanguages(questionnaire: Questionnaire): Language[] {
  const offered = questionnaire.languages
  const more = known.filter(
    (language) => !offered.includes(language) && hasOwnText(questionnaire, language, standIn(offered)),
  )
  return [...offered, ...more]
}

/** Whose text stands in where a language has none. */
const standIn = (offered: readonly Language[]): Language =>
  (['he', 'en', 'ar'] as const).find((language) => offered.includes(language))!

function hasOwnText(part: unknown, language: Language, other: Language): boolean {
  if (typeof part !== 'object' || part === null) return false
  const entries = Object.entries(part)
  if (entries.length > 0 && entries.every(([key, text]) => isLanguage(key) && typeof text === 'string')) {
    const words = part as Record<Language, string>
    return words[language] !== words[other]
  }
  return entries.some(([, each]) => hasOwnText(each, language, other))
}
