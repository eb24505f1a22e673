import type { Language } from '@madad/language/language'
import { readFields } from './fields.ts'

const fields = readFields()

/** A field's own title from the field dictionary; its name where the dictionary has none. */
export const fieldTitle = (name: string, language: Language): string => fields.get(name)?.titles[language] ?? name

/** A value of a field in words: `elementary` of `education_stage` is יסודי. Unknown ones stay as they are. */
export function valueWords(fieldName: string, value: string, language: Language): string {
  const field = fields.get(fieldName)
  if (!field || field.role === 'measure' || !field.values || !Object.hasOwn(field.values, value)) return value
  return field.values[value]![language]
}
