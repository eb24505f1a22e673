/** A column's header understood: which column of XLSForm it is, and the language its texts are in, as written. */
export interface ColumnName {
  name: string
  language: string | undefined
}

/** Other spellings that XLSForm programs take. */
const sameAs = new Map([
  ['relevance', 'relevant'],
  ['read_only', 'readonly'],
  ['calculate', 'calculation'],
  ['jr:constraintmsg', 'constraint_message'],
  ['constraintmsg', 'constraint_message'],
  ['constraint_msg', 'constraint_message'],
  ['jr:requiredmsg', 'required_message'],
  ['requiredmsg', 'required_message'],
  ['caption', 'label'],
  ['text', 'label'],
  ['command', 'type'],
  ['list', 'list_name'],
  ['id_string', 'form_id'],
  ['title', 'form_title'],
])
/** Columns with a text in each language. */
const translated = ['label', 'hint', 'guidance_hint', 'constraint_message', 'required_message']
const media = ['image', 'big_image', 'audio', 'video']

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
const canonical = (text: string): string => sameAs.get(plain(text)) ?? plain(text)

/** `label::Hebrew (he)` → `label` in `Hebrew (he)`; `bind:jr:constraintMsg` → `constraint_message`; `list name` → `list_name`. */
export function columnName(header: string): ColumnName {
  const parts = header.split(header.includes('::') ? '::' : ':').map((part) => part.trim())
  const first = canonical(parts[0]!)
  if (first === 'bind' && parts.length > 1) {
    const bound = canonical(parts.slice(1).join(':'))
    return { name: translated.includes(bound) || isBound.has(bound) ? bound : 'bind', language: undefined }
  }
  if (first === 'media' && parts.length > 1) return { name: canonical(parts[1]!), language: parts[2] }
  if (first === 'instance' || first === 'body' || first === 'control') return { name: 'body', language: undefined }
  if (parts.length > 1 && (translated.includes(first) || media.includes(first)))
    return { name: first, language: parts.slice(1).join(':') }
  return { name: parts.length > 1 ? plain(header) : first, language: undefined }
}
const isBound = new Set(['relevant', 'constraint', 'required', 'readonly', 'calculation'])

/** Why Madad holds nothing of a column: the problem's code. */
export const notHeld: ReadonlyMap<string, string> = new Map([
  ...[...media, 'autoplay'].map((name): [string, string] => [name, 'XLSFORM_MEDIA']),
  ...['calculation', 'trigger'].map((name): [string, string] => [name, 'XLSFORM_CALCULATED']),
  ['default', 'XLSFORM_DEFAULT'],
  ['choice_filter', 'XLSFORM_CHOICE_FILTER'],
  ['readonly', 'XLSFORM_READ_ONLY'],
  ['repeat_count', 'XLSFORM_REPEATED'],
  ...['guidance_hint', 'required_message'].map((name): [string, string] => [name, 'XLSFORM_SECOND_TEXT']),
  ...['bind', 'body', 'rows', 'save_to', 'sms_field', 'sms_option', 'compact_tag', 'intent'].map(
    (name): [string, string] => [name, 'XLSFORM_OTHER_PROGRAM'],
  ),
  ...['query', 'noapperrorstring', 'buttontext'].map((name): [string, string] => [name, 'XLSFORM_OTHER_PROGRAM']),
])

/** What may stand in a column Madad does not hold, because it is so anyway. */
export const soAnyway: ReadonlyMap<string, readonly string[]> = new Map([
  ['readonly', ['no', 'false', 'false()']],
  ['choice_filter', ['true()']],
])

export const surveyColumns = [
  ...['type', 'name', 'label', 'hint', 'required', 'relevant', 'constraint', 'constraint_message'],
  ...['appearance', 'parameters'],
]
export const choicesColumns = ['list_name', 'name', 'label']
