import { type Language, languages } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { valueAt } from '@madad/questionnaires/drafts/changes'
import type { Draft, DraftText } from '@madad/questionnaires/drafts/draft'

export interface Option {
  value: string
  label: string
}

/** One thing that is asked of the author, and where in the draft it stands. From these a page is drawn and its form is read. */
export type Field = {
  /** `sections.0.items.2.text` */
  path: string
  label: string
  hint?: string
} & (
  | { kind: 'words'; isLong?: boolean; isOptional?: boolean; isTitled?: boolean }
  | { kind: 'line'; isOptional?: boolean }
  | { kind: 'number' }
  | { kind: 'mark' }
  | { kind: 'one'; options: readonly Option[]; isOptional?: boolean }
  | { kind: 'several'; options: readonly Option[] }
  /** a name in the data: other parts speak of it */
  | { kind: 'name' }
  | { kind: 'ask_if'; earlier: readonly Earlier[] }
)

/** A question asked before, and what its answer may be compared with. */
export interface Earlier {
  item: string
  label: string
  options: readonly Option[]
  /** the comparison is with something written: a number, a school's number */
  isWritten: boolean
  isSeveral: boolean
}

/** Fields that belong together; of one of a list, with the list's path and place. */
export interface Group {
  title: string
  hint?: string
  fields: readonly Field[]
  /** where it is one of a list: its path, `steps.agreement.0` */
  one?: string
  isFolded?: boolean
}

/** A page of a draft. */
export interface Part {
  /** `about`, `item:open_with_question` */
  id: string
  title: string
  lead?: string
  groups: readonly Group[]
  /** what can be done beside saving: the word on the button, and what it does (`more:sections.0.items.2.choices`) */
  acts: readonly Option[]
}

export const fieldsOf = (part: Part): Field[] => part.groups.flatMap(({ fields }) => [...fields])

/** The id of a field in the page: `f-sections-0-items-2-text`. */
export const fieldId = (path: string): string => `f-${path.replaceAll('.', '-')}`

/** A text as far as it is written. */
export function textAt(draft: Draft, path: string): DraftText {
  const found = valueAt(draft, path)
  const text: DraftText = {}
  for (const language of languages) {
    const words = valueAt(found, language)
    if (typeof words === 'string') text[language] = words
  }
  return text
}

/** A text in the reader's language, or else in whichever it is written in. */
export const shown = (text: DraftText, language: Language): string =>
  [language, ...languages].map((each) => text[each]).find((words) => words) ?? ''

export const isEmptyText = (text: DraftText): boolean => Object.values(text).every((words) => !words)

/** What is measured, to choose from; by its number before it has a name. */
export const constructOptions = (draft: Draft, language: Language): Option[] =>
  draft.constructs.map(({ id, title }, at) => ({
    value: id,
    label: shown(title, language) || say(language, 'editor.measures.one', { number: at + 1 }),
  }))
