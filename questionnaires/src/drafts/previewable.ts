import { type Questionnaire, questionnaireSchema } from '../schema.ts'
import type { Draft } from './draft.ts'

const blank = { he: '…', ar: '…', en: '…' }
/** Parts that hold named things and not the languages of a text: empty ones are empty, not unwritten. */
const named = new Set(['steps', 'consent', 'instrument', 'permission', 'xlsform'])

/**
 * A draft as it would be asked, `…` where nothing is written yet; sections with nothing in them are left out. Nothing where
 * there is nothing to ask, or where what is asked has no form yet.
 */
export function previewable(draft: Draft): Questionnaire | undefined {
  const sections = draft.sections.filter(({ items }) => items.length > 0)
  const minutes = typeof draft.minutes === 'number' ? draft.minutes : 1
  const languages = draft.languages.length > 0 ? draft.languages : ['he', 'ar', 'en']
  const waves = draft.waves.length > 0 ? draft.waves : ['pre']
  const whole = { ...draft, sections, minutes, languages, waves, scales: [] }
  return questionnaireSchema.safeParse(filled(whole, '')).data
}

function filled(part: unknown, key: string): unknown {
  if (part === '') return '…'
  if (Array.isArray(part)) return part.map((each) => filled(each, ''))
  if (typeof part !== 'object' || part === null) return part
  if (Object.keys(part).length === 0 && !named.has(key)) return blank
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, filled(value, name)]))
}
