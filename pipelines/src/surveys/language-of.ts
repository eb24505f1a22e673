import { isLanguage, type Language } from '@madad/language/language'
import { foldWords } from './fold-words.ts'

const called = new Map<string, Language>(
  (
    [
      ['he', ['iw', 'hebrew', 'עברית', 'العبرية']],
      ['ar', ['arabic', 'ערבית', 'العربية']],
      ['en', ['english', 'אנגלית', 'الإنجليزية']],
    ] as const
  ).flatMap(([language, names]) => names.map((name) => [foldWords(name), language])),
)

/** The language that a survey tool's mark tells, `HE`, `en-US`, `עברית`; `undefined` for another. */
export function languageOf(text: string): Language | undefined {
  const folded = foldWords(text)
  const code = folded.split(' ')[0]!
  return isLanguage(code) ? code : called.get(folded)
}
