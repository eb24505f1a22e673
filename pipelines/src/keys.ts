import { parseSchoolYear } from '@madad/language/school-year'
import type { Cell } from './book.ts'
import { parseDate } from './date-text.ts'
import { cleanName, cleanText, foldName, isPeriodText, mendBrackets } from './fold.ts'
import { pseudonymOf } from './pseudonym.ts'
import type { ChoiceField, CodeField, Field, TellingField } from './source-schema.ts'

/** A key or an attribute as staged, or why it is not one. */
export type KeyReading =
  | { value: string | null; note?: string }
  | { fault: 'code' | 'contradiction' | 'value' | 'year' | 'date' }

const spellings = new WeakMap<ChoiceField, Map<string, string>>()

/** The code of a printed value, `עירייה` → `city`. */
export function codeOfChoice(field: ChoiceField, text: string): string | undefined {
  let codes = spellings.get(field)
  if (!codes) {
    codes = new Map()
    for (const [code, printed] of Object.entries(field.values))
      for (const text of printed) codes.set(foldName(text), code)
    spellings.set(field, codes)
  }
  return codes.get(foldName(text))
}

/**
 * Reads a cell of a key or an attribute. A blank cell is `null`.
 * @param choice the code of the field that the form of this code depends on
 * @param pseudonymKey what pseudonyms are made with
 * @throws where a pseudonym is to be made without a key
 */
export function readKey(
  cell: Cell | undefined,
  field: TellingField,
  choice?: string | null,
  pseudonymKey?: Uint8Array,
): KeyReading {
  const text = cleanText(cell?.text ?? '')
  if (text === '') return { value: null }
  switch (field.type) {
    case 'code':
      return readCode(text, field, choice)
    case 'choice': {
      const code = codeOfChoice(field, text)
      return code === undefined ? { fault: 'value' } : { value: code }
    }
    case 'year': {
      const year = field.calendar ? calendarYear(text) : schoolYear(text)
      return year === undefined ? { fault: 'year' } : { value: String(year) }
    }
    case 'date': {
      const day = cell?.date ?? parseDate(text)
      return day === undefined ? { fault: 'date' } : { value: day }
    }
    case 'pseudonym':
      if (!pseudonymKey) throw new Error(`${field.name} cannot be made a pseudonym without a key`)
      return { value: pseudonymOf(pseudonymKey, text) }
    case 'name': {
      const name = cleanName(text)
      const mended = field.repairs?.includes('mirrored_brackets') ? mendBrackets(name) : name
      return mended === name ? { value: name } : { value: mended, note: `${name} → ${mended}` }
    }
  }
}

/** A name or a person's key may be any text. */
export const looksLikeAnything = ({ type }: Field): boolean => type === 'name' || type === 'pseudonym'

/** Whether a cell looks like a key of the field, be it a wrong one. */
export function readsAs(field: Field, cell: Cell | undefined): boolean {
  const text = cell?.text ?? ''
  if (cell === undefined || text.trim() === '' || field.type === 'measure') return false
  if (field.type === 'code') return /^\s*\d+(\.0+)?\s*$/.test(text) && text.trim().length <= field.digits + 2
  if (field.type === 'choice') return codeOfChoice(field, text) !== undefined
  return looksLikeAnything(field) || 'value' in readKey(cell, field)
}

const calendarYear = (text: string): number | undefined =>
  /^(?:19|20)\d\d(?:\.0+)?$/.test(text) ? Number(text.slice(0, 4)) : undefined

/** `2013.0`, `תשע"ג 2012/13`, `שנת הלימודים תשע"ג`: a year and nothing else. */
const schoolYear = (text: string): number | undefined =>
  calendarYear(text) ?? (isPeriodText(text) ? parseSchoolYear(text) : undefined)

/**
 * A printed code in the one form it is known by. Digits that a number lost at its head come back; where the form depends on
 * the kind, a code that is no code of that kind is a contradiction, not guessed at.
 */
function readCode(text: string, field: CodeField, choice: string | null | undefined): KeyReading {
  const digits = /^(\d+)(?:\.0+)?$/.exec(text)?.[1]
  if (digits === undefined || digits.length > field.digits) return { fault: 'code' }
  if (!field.by || !field.forms) return { value: digits.padStart(field.digits, '0') }
  const form = choice ? field.forms[choice] : undefined
  if (!form) return { fault: 'code' }
  const prefix = form.prefix ?? ''
  if (digits.length <= form.digits) {
    const code = prefix + digits.padStart(form.digits, '0')
    return belongsToOther(code, field, choice!) ? { fault: 'contradiction' } : { value: code }
  }
  const isFull = prefix !== '' && digits.startsWith(prefix) && digits.length === prefix.length + form.digits
  return isFull ? { value: digits } : { fault: 'contradiction' }
}

/** A prefix given to one kind is no beginning of another's codes. */
const belongsToOther = (code: string, field: CodeField, choice: string): boolean =>
  Object.entries(field.forms ?? {}).some(
    ([kind, { digits, prefix }]) =>
      kind !== choice &&
      prefix !== undefined &&
      field.forms![choice]!.prefix !== prefix &&
      code.startsWith(prefix) &&
      code.length === prefix.length + digits,
  )
