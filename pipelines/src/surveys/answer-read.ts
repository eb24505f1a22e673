import type { Language } from '@madad/language/language'
import type { Problem } from '@madad/language/problem'
import { checkAnswer } from '@madad/questionnaires/check-answer'
import { placeFields } from '@madad/questionnaires/fields'
import type { AnsweredItem, PairingCodeItem, Questionnaire } from '@madad/questionnaires/schema'
import type { ItemTarget } from './item-names.ts'
import type { OptionFound } from './options.ts'
import type { MissingKind, MissingText, SurveyDefinition } from './survey-source.ts'

/** An item whose answer is staged; a pairing code is not. */
export type ImportedItem = Exclude<AnsweredItem, PairingCodeItem>

/** One cell of an answer. */
export interface AnswerCell {
  target: ItemTarget
  address: string
  text: string
}

/** What was made of the cells of one answer. `answer` is `null` unless `status` is `observed`. */
export interface AnswerRead {
  answer: string | null
  status: 'observed' | MissingKind
  /** the languages that its labels alone are of */
  languages: Language[]
  /** how it was read, where not by its words */
  by?: 'score' | 'likeness'
  problem?: Omit<Problem, 'where'> & { cell: string }
}

/** What files print besides the questionnaire's own words. */
export interface PrintedWords extends Pick<SurveyDefinition, 'labels' | 'marked' | 'unmarked'> {
  /** for a missing answer, in this file or by its tool: before any option */
  missing: readonly MissingText[]
  /** the same in any file: after the item's own options */
  generalMissing: readonly MissingText[]
}

/**
 * What a respondent was free to write and nobody can mend: the text is kept, and counts for no answer. Anything else that
 * does not fit is for the person who sends the file to mend.
 */
const outOfBounds = new Set([
  ...['ANSWER_TOO_LOW', 'ANSWER_TOO_HIGH', 'ANSWER_BETWEEN_STEPS', 'ANSWER_HOW_MANY', 'ANSWER_EXCLUSIVE'],
  ...['ANSWER_RANKING_INCOMPLETE', 'ANSWER_RANKING_REPEATED'],
])

/** What is longer is no word for an answer that a person could say the meaning of once and for all. */
export const longestWord = 200

export const missingAnswer = (status: MissingKind): AnswerRead => ({ answer: null, status, languages: [] })

export function observedAnswer(answer: string, found: readonly OptionFound[] = []): AnswerRead {
  const by = (['likeness', 'score'] as const).find((each) => found.some((one) => one.by === each))
  const languages = [...new Set(found.flatMap(({ language }) => language ?? []))]
  return { answer, status: 'observed', languages, ...(by && { by }) }
}

export function wrongAnswer(code: string, { address, text }: AnswerCell, values?: Problem['values']): AnswerRead {
  const severity = outOfBounds.has(code) ? ('warn' as const) : ('block' as const)
  const problem = { code, found: text.slice(0, longestWord), cell: address, severity, ...(values && { values }) }
  return { ...missingAnswer('blank'), problem }
}

/** Checks an answer by the rules a form's answer is checked by. */
export function checkedAnswer(
  questionnaire: Questionnaire,
  item: ImportedItem,
  cell: AnswerCell,
  values: readonly string[],
  found: readonly OptionFound[] = [],
): AnswerRead {
  const given = new Map<string, readonly string[]>([[item.id, values]])
  if (item.type === 'ranking')
    for (const [at, field] of placeFields(item).entries()) given.set(field, values.slice(at, at + 1))
  const { answer, problems } = checkAnswer(questionnaire, item, given, {})
  if (answer !== null) return observedAnswer(answer, found)
  const [first] = problems
  return first ? wrongAnswer(first.code, cell, first.values) : missingAnswer('blank')
}
