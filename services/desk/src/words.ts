import type { Language } from '@madad/language/language'
import { type MessageKey, messages, say } from '@madad/language/messages'
import { fieldTitle, valueWords } from '@madad/warehouse/field-words'
import { readFields } from '@madad/warehouse/fields'
import type { QuestionnaireScaleRow } from '@madad/warehouse/published-rows'

const fields = readFields()

/** A word of the interface by a name that comes from data; the name itself where the catalogue has none. */
export const sayNamed = (language: Language, group: string, name: string): string =>
  Object.hasOwn(messages, `${group}.${name}`) ? say(language, `${group}.${name}` as MessageKey) : name

/** What splits a measure, in words: `education_stage`, or `wave,scale` for two at once. */
export const breakdownTitle = (breakdown: string, language: Language): string =>
  fields.has(breakdown) ? fieldTitle(breakdown, language) : sayNamed(language, 'desk.breakdown', breakdown)

/**
 * One part of a split in words. A value of two parts, `pre,engagement`, is said part by part.
 * @param scales a questionnaire's subscales, for their titles
 */
export function breakdownWords(
  breakdown: string,
  value: string,
  language: Language,
  scales: readonly QuestionnaireScaleRow[] = [],
): string {
  if (breakdown === 'change' || breakdown === 'programme_name,change') {
    const parts = value.split(',')
    const [before = '', after = ''] = parts.slice(-2).map((wave) => sayNamed(language, 'desk.wave', wave))
    return [...parts.slice(0, -2), say(language, 'desk.part.change', { before, after })].join(' · ')
  }
  const names = breakdown.split(',')
  // a split in the municipality's own words may have any mark in it
  const parts = names.length > 1 ? value.split(',') : [value]
  return parts
    .map((part, n) => {
      const name = names[n] ?? breakdown
      if (name === 'scale') return scales.find((scale) => scale.scale_id === part)?.[`title_${language}`] ?? part
      return fields.has(name) ? valueWords(name, part, language) : sayNamed(language, `desk.${name}`, part)
    })
    .join(' · ')
}

/** What the field dictionary says of a measure; nothing for other fields. */
export function measureOf(name: string) {
  const field = fields.get(name)
  return field?.role === 'measure' ? field : undefined
}

/** Waves, and the values of every field as the dictionary lists them. */
const known = [
  ...['pre', 'post', 'follow_up'],
  ...[...fields.values()].flatMap((field) => ('values' in field ? Object.keys(field.values ?? {}) : [])),
]
const rank = (part: string): number => (known.includes(part) ? known.indexOf(part) : known.length)

/** Parts in the order they happen or are learned in, not that of the alphabet; the rest by their names. */
export function inOrder(a: string | null, b: string | null): number {
  const [first = '', ...others] = (a ?? '').split(',')
  const [second = '', ...rest] = (b ?? '').split(',')
  return rank(first) - rank(second) || first.localeCompare(second) || others.join().localeCompare(rest.join())
}
