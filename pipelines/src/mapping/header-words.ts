import { foldHeader } from '../fold.ts'
import type { SourceDefinition, Table } from '../source-schema.ts'

/** The keys and attributes of a table that take one of a few values, by their names in the dictionary. */
export interface Choices {
  name: string
  /** folded spelling → value: `בנים` → `male` */
  spellings: ReadonlyMap<string, string>
}

export function choicesOf(source: SourceDefinition, table: Table): Choices[] {
  return [...table.keys, ...(table.attributes ?? [])].flatMap((id) => {
    const field = source.fields[id]!
    if (field.type !== 'choice') return []
    const spellings = Object.entries(field.values).flatMap(([value, printed]) =>
      printed.map((text) => [foldHeader(text), value] as const),
    )
    return [{ name: field.name, spellings: new Map(spellings.filter(([text]) => text !== '')) }]
  })
}

/** What a column's labels say beside the figure's name. */
export interface SaidByHeader {
  /** `{gender: male}`, by the dictionary's names */
  sets: Record<string, string>
  /** the labels, folded, without the words that say so; blank ones left out */
  rest: string[]
}

/**
 * What each column's labels say of keys: `תלמידים › בנים` says `gender: male` and leaves `תלמידים`. A label that could be of
 * two keys (`ז` is a grade and a boy) is of the one that more columns speak of.
 */
export function saidByHeaders(columns: readonly (readonly string[])[], choices: readonly Choices[]): SaidByHeader[] {
  const folded = columns.map((labels) => labels.map(foldHeader).filter((label) => label !== ''))
  const votes = new Map(
    choices.map((choice) => [
      choice.name,
      folded.filter((labels) => labels.some((label) => spoken(label, choice))).length,
    ]),
  )
  const ranked = choices.toSorted((a, b) => votes.get(b.name)! - votes.get(a.name)!)
  return folded.map((labels) => {
    const sets: Record<string, string> = {}
    const rest = labels.flatMap((label) => {
      let left = label
      for (const choice of ranked) {
        if (sets[choice.name] !== undefined) continue
        const said = spoken(left, choice)
        if (!said) continue
        sets[choice.name] = said.value
        left = said.rest
      }
      return left === '' ? [] : [left]
    })
    return { sets, rest }
  })
}

/** A grade is often said with its noun, `שכבה ז`, where a list of values has the letter alone. */
const nouns = new Set(['כיתה', 'כתה', 'שכבה', 'שכבת', 'מגמת', 'מקצוע', 'grade', 'class', 'الصف', 'صف'].map(foldHeader))

function spoken(label: string, { spellings }: Choices): { value: string; rest: string } | undefined {
  const whole = spellings.get(label)
  if (whole !== undefined) return { value: whole, rest: '' }
  const words = label.split(' ')
  if (words.length > 12) return undefined
  // the longest run of words first
  for (let length = words.length; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const run = words.slice(start, start + length).join(' ')
      const value = spellings.get(run)
      const isNamed = start > 0 && nouns.has(words[start - 1]!.replace(/^ב(?=.{3})/, ''))
      // one letter within a label is no value unless its noun stands before it
      if (value === undefined || (run.length < 2 && !isNamed)) continue
      const rest = [...words.slice(0, isNamed ? start - 1 : start), ...words.slice(start + length)]
      return { value, rest: rest.join(' ') }
    }
  }
  return undefined
}
