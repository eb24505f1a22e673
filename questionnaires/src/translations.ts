import { isLanguage, languages as known } from '@madad/language/language'
import type { Problem } from '@madad/language/problem'
import { z } from 'zod'

const offered = z.object({ languages: z.array(z.enum(known)) })

/** Texts that lack a language the questionnaire is offered in, by their place in the definition, which may be anything. */
export function translationProblems(definition: unknown, file: string): Problem[] {
  const languages = offered.safeParse(definition).data?.languages ?? []
  return textsIn(definition, []).flatMap(({ place, written }) => {
    const missing = languages.filter((language) => !written.includes(language))
    return missing.length
      ? [
          {
            code: 'QUESTIONNAIRE_TEXT_MISSING',
            where: { file, name: place.join('.') },
            found: missing.join(', '),
            values: { languages: languages.join(', '), name: place.join('.') },
          },
        ]
      : []
  })
}

interface Text {
  place: readonly string[]
  written: readonly string[]
}

/** A text is an object with nothing in it but languages and what stands in each. */
function textsIn(part: unknown, place: readonly string[]): Text[] {
  if (typeof part !== 'object' || part === null) return []
  const entries = Object.entries(part)
  return entries.length > 0 && entries.every(([key, value]) => isLanguage(key) && typeof value === 'string')
    ? [{ place, written: Object.keys(part) }]
    : entries.flatMap(([key, value]) => textsIn(value, [...place, key]))
}
