import type { Problem } from '@madad/language/problem'
import type { Condition } from '../condition.ts'
import type { Definition } from '../schema.ts'
import type { ChoiceList } from './choice-lists.ts'
import { type FormLanguages, type SomeWords, wordsIn } from './form-texts.ts'
import type { GridRow } from './grid.ts'
import { type Asked, conditionOf, relevanceOf } from './relevance.ts'
import { problemIn, type Table, textIn } from './table.ts'

export type SectionDefinition = Definition['sections'][number]
export type ItemDefinition = SectionDefinition['items'][number]
export type ItemOf<Type extends ItemDefinition['type']> = Extract<ItemDefinition, { type: Type }>

/** What is known while the rows of a survey are read, one after another. */
export interface Reading {
  survey: Table
  lists: ReadonlyMap<string, ChoiceList>
  languages: FormLanguages
  /** what the `madad` sheet says of each item */
  extras: ReadonlyMap<string, Readonly<Record<string, unknown>>>
  /** the construct of items of which nothing is said */
  unsaidConstruct: string
  /** the items so far */
  earlier: Map<string, Asked>
  used: Set<string>
  problems: Problem[]
}

export const wrongIn = (reading: Reading, row: GridRow, column: string, code: string, values?: Problem['values']) => {
  reading.problems.push(problemIn(reading.survey, row, column, code, values))
}
export const cellIn = (reading: Reading, row: GridRow, column: string): string => textIn(reading.survey, row, column)

/** A row's texts, with what is wrong with them noted. */
export function textsOf(reading: Reading, row: GridRow, column: string): SomeWords | undefined {
  const { words, problems } = wordsIn(reading.survey, row, column, reading.languages)
  reading.problems.push(...problems)
  return words
}

/** The text an item cannot be without. */
export function labelOf(reading: Reading, row: GridRow): SomeWords {
  const label = textsOf(reading, row, 'label')
  // where a text stands in a language that is not known, that is what is wrong
  if (!label && !cellIn(reading, row, 'label')) wrongIn(reading, row, 'label', 'XLSFORM_LABEL_MISSING')
  return label ?? {}
}

const yes = new Set(['yes', 'true', 'true()', '1'])
const no = new Set(['', 'no', 'false', 'false()', '0'])

export function isRequired(reading: Reading, row: GridRow): boolean {
  const written = cellIn(reading, row, 'required').toLowerCase()
  if (!yes.has(written) && !no.has(written)) wrongIn(reading, row, 'required', 'XLSFORM_REQUIRED')
  return yes.has(written)
}

/**
 * When a row is asked: as its own `relevant` cell says and those of the groups it is in.
 * @param groups the group rows around it, the outer first
 */
export function askIf(reading: Reading, row: GridRow, groups: readonly GridRow[]): { ask_if?: Condition } {
  const rows = [...groups, row].filter((each) => cellIn(reading, each, 'relevant'))
  if (!rows.length) return {}
  const last = rows.at(-1)!
  if (relevanceOf([cellIn(reading, last, 'relevant')], reading.earlier) === undefined) {
    // a group's own cell is looked at when the group begins
    if (last === row) wrongIn(reading, row, 'relevant', 'XLSFORM_RELEVANT')
    return {}
  }
  const logic = relevanceOf(
    rows.map((each) => cellIn(reading, each, 'relevant')),
    reading.earlier,
  )
  if (logic === undefined || logic === true) return {}
  const ask_if = conditionOf(logic)
  if (!ask_if) wrongIn(reading, row, 'relevant', logic === false ? 'XLSFORM_NEVER_ASKED' : 'XLSFORM_RELEVANT_DEEP')
  return ask_if ? { ask_if } : {}
}
