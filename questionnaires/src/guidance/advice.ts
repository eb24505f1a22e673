import type { Language } from '@madad/language/language'
import type { Problem } from '@madad/language/problem'
import { type Draft, type DraftItem, type DraftText, placedItems } from '../drafts/draft.ts'
import type { AdviceCode } from './advice-texts.ts'
import { doubtsOf, sensitiveIn, sideOf } from './wording.ts'

/** Where advice is about: the path of a text (`sections.0.items.2.text`), of a list of steps, or of a part of the whole. */
export interface Advice extends Problem {
  code: AdviceCode
  where: { name: string; cell?: Language }
  severity: 'warn'
}

/**
 * What good survey practice advises of a questionnaire, which need not be finished: of the whole first, then of its scales,
 * then of its items in their order. Every rule is a rule of thumb (Dillman, Smyth and Christian, *Internet, Phone, Mail, and
 * Mixed-Mode Surveys*, 4th edition, chapters 4 and 5); none of them ever blocks.
 * @param read the languages people in the municipality read; those it is not offered in are told of
 */
export function adviceOn(draft: Draft, { read = [] }: { read?: readonly Language[] } = {}): Advice[] {
  return [
    ...read
      .filter((each) => !draft.languages.includes(each))
      .map((each) => advice('ADVICE_LANGUAGE', 'languages', each)),
    ...timeAdvice(draft),
    ...Object.entries(draft.steps).flatMap(([name, steps]) => balanceAdvice(draft, `steps.${name}`, steps)),
    ...placedItems(draft).flatMap(({ item, path }) => itemAdvice(draft, item, path)),
  ]
}

const advice = (
  code: AdviceCode,
  name: string,
  found: string,
  { language, values = {} }: { language?: Language; values?: Record<string, string | number> } = {},
): Advice => ({
  code,
  where: { name, ...(language && { cell: language }) },
  found,
  values,
  severity: 'warn',
})

/** Four marks a minute, and a line of words takes as long as two of them. */
const minutesOf = ({ type, rows }: DraftItem): number =>
  type === 'note' ? 0 : type === 'text' ? 0.5 : type === 'matrix' ? 0.25 * (rows?.length ?? 0) : 0.25

/** A teacher between two lessons has four minutes. */
const patience = 4

/** How long filling it in takes; half a minute more than said is nobody's loss. */
function timeAdvice(draft: Draft): Advice[] {
  const needed = placedItems(draft).reduce((sum, { item }) => sum + minutesOf(item), 0)
  const found = String(Math.round(needed))
  const { minutes } = draft
  if (typeof minutes === 'number' && needed > minutes + 1)
    return [advice('ADVICE_MORE_THAN_PROMISED', 'minutes', found, { values: { minutes } })]
  return needed > patience + 1 ? [advice('ADVICE_MORE_THAN_FOUR_MINUTES', 'minutes', found)] : []
}

/** Told where every step says by its words which side it is on, and both sides are there. */
function balanceAdvice({ languages }: Draft, path: string, steps: Draft['steps'][string]): Advice[] {
  for (const language of languages) {
    const sides = steps.map(({ label }) => sideOf(label[language] ?? '', language))
    const negative = sides.filter((side) => side === 'negative').length
    const positive = sides.filter((side) => side === 'positive').length
    if (sides.includes(undefined) || negative === 0 || positive === 0 || negative === positive) continue
    return [
      advice('ADVICE_UNBALANCED', path, steps.map(({ label }) => label[language]).join(', '), {
        values: { negative, positive },
      }),
    ]
  }
  return []
}

/** A statement is agreed with as a whole; a question with choices of its own may well name two of them. */
const oneMark = new Set(['agreement', 'frequency'])

function itemAdvice(draft: Draft, item: DraftItem, path: string): Advice[] {
  const { type, rows = [], rows_are: rowsAre = '' } = item
  if (type === 'note' || type === 'pairing_code') return []
  const isMatrix = type === 'matrix'
  const texts: [path: string, text: DraftText, isOneAnswer: boolean][] = [
    [`${path}.text`, item.text, oneMark.has(type)],
    ...(isMatrix ? rows : []).map(({ text }, at): [string, DraftText, boolean] => [
      `${path}.rows.${at}.text`,
      text,
      oneMark.has(rowsAre),
    ]),
  ]
  const isEasyToPass = item.dont_know === true || item.refuse === true
  return texts.flatMap(([place, text, isOneAnswer]) => [
    ...draft.languages.flatMap((language) =>
      doubtsOf(text[language] ?? '', language, isOneAnswer).map(({ code, found }) =>
        advice(code, place, found, { language }),
      ),
    ),
    ...(isEasyToPass ? [] : sensitiveAdvice(draft, place, text)),
  ])
}

/** Once for an item, in whichever language shows it. */
function sensitiveAdvice({ languages }: Draft, place: string, text: DraftText): Advice[] {
  for (const language of languages) {
    const found = sensitiveIn(text[language] ?? '', language)
    if (found !== undefined) return [advice('ADVICE_SENSITIVE', place, found)]
  }
  return []
}
