import { languages } from '@madad/language/language'
import { renamed, valueAt, withValue } from '@madad/questionnaires/drafts/changes'
import type { Draft } from '@madad/questionnaires/drafts/draft'
import { readCondition } from './ask-if-form.ts'
import { type Field, fieldsOf, type Part } from './fields.ts'

/** The draft with everything in it that the form of a part says. Fields the part does not have are passed over. */
export function withForm(draft: Draft, part: Part, form: URLSearchParams): Draft {
  const fields = fieldsOf(part)
  let changed = fields.filter(({ kind }) => kind !== 'name').reduce((so, field) => withField(so, field, form), draft)
  // names last: until then every path and every reference speaks of the old ones
  for (const field of fields) if (field.kind === 'name') changed = withName(changed, field.path, form.get(field.path))
  return changed
}

function withField(draft: Draft, field: Field, form: URLSearchParams): Draft {
  const { path } = field
  switch (field.kind) {
    case 'words':
      return withValue(draft, path, readWords(draft, path, form, field.isOptional ?? false))
    case 'mark':
      return withValue(draft, path, form.has(path) ? true : path.endsWith('.needed') ? false : undefined)
    case 'several':
      return form.has(`${path}.asked`) ? withValue(draft, path, form.getAll(path).slice(0, 100).map(tidy)) : draft
    case 'ask_if':
      return readCondition(draft, field, form)
    case 'name':
      return draft
    default: {
      const written = form.get(path)
      if (written === null) return draft
      const text = tidy(written)
      const value = field.kind === 'number' && text !== '' && Number.isFinite(Number(text)) ? Number(text) : text
      const isLeft = value === '' && (field.kind === 'number' || ('isOptional' in field && field.isOptional))
      return withValue(draft, path, isLeft ? undefined : value)
    }
  }
}

/** What was written in the languages the form had; what stands in others stays. */
function readWords(draft: Draft, path: string, form: URLSearchParams, isOptional: boolean): object | undefined {
  const entries = languages.flatMap((language) => {
    const written = form.get(`${path}.${language}`)
    const stands = valueAt(draft, `${path}.${language}`)
    const text = written === null ? (typeof stands === 'string' ? stands : '') : tidy(written)
    return text === '' ? [] : [[language, text] as const]
  })
  return entries.length === 0 && isOptional ? undefined : Object.fromEntries(entries)
}

const tidy = (text: string): string => text.slice(0, 5000).replaceAll('\r\n', '\n').trim()

const nameOf = /^[a-z0-9]+([_-][a-z0-9]+)*$/

/** An item is renamed wherever it is spoken of; a name that cannot be one changes nothing. */
function withName(draft: Draft, path: string, written: string | null): Draft {
  const to = tidy(written ?? '')
  const from = String(valueAt(draft, path) ?? '')
  if (to === from || !nameOf.test(to) || to.length > 40) return draft
  return /^sections\.\d+\.items\.\d+(\.rows\.\d+)?\.id$/.test(path)
    ? renamed(draft, from, to)
    : withValue(draft, path, to)
}
