import { z } from 'zod'
import { condition } from './condition.ts'
import { appearance, choice, choiceId, wordId, words } from './parts.ts'

/** What every item has that can be answered, whatever its type. */
const itemBase = {
  id: wordId,
  text: words,
  hint: words.optional(),
  /** the construct it measures */
  measures: wordId,
  required: z.boolean().default(false),
  /** whether the respondent may say "I do not know" or "I would rather not answer" */
  dont_know: z.boolean().default(false),
  refuse: z.boolean().default(false),
  /** asked only of those whose earlier answers are so; of all where it is left out */
  ask_if: condition.optional(),
  appearance: appearance.optional(),
}
const choices = z.array(choice).min(1).max(60)
/** What the respondent reads beside an answer that is outside the item's limits. */
const when_wrong = words.optional()
const positive = z.int().min(1).max(60)

/** How far one agrees with a statement, on the steps of that name. */
const agreementItem = z.strictObject({ ...itemBase, type: z.literal('agreement'), steps: wordId })
/** How often something happens, on the steps of that name. */
const frequencyItem = z.strictObject({ ...itemBase, type: z.literal('frequency'), steps: wordId })
const matrixBase = {
  ...itemBase,
  type: z.literal('matrix'),
  rows: z
    .array(z.strictObject({ id: wordId, text: words, hint: words.optional(), measures: wordId.optional() }))
    .min(1)
    .max(30),
}
/**
 * Statements asked one after another on the same steps, or questions with the same choices; `rows_are` says what each row
 * is. A row is an item of its own: its answers, its scales.
 */
const matrixItem = z.discriminatedUnion('rows_are', [
  z.strictObject({ ...matrixBase, rows_are: z.enum(['agreement', 'frequency']), steps: wordId }),
  z.strictObject({ ...matrixBase, rows_are: z.literal('single_choice'), choices }),
])
const singleChoiceItem = z.strictObject({ ...itemBase, type: z.literal('single_choice'), choices })
const multipleChoiceItem = z.strictObject({
  ...itemBase,
  type: z.literal('multiple_choice'),
  choices,
  /** choices that go with no other, such as "none of these" */
  exclusive: z.array(choiceId).optional(),
  /** how many must be marked at least and may be at most, where any are */
  minimum: positive.optional(),
  maximum: positive.optional(),
  when_wrong,
})
/** Choices put in order, the first the most. */
const rankingItem = z.strictObject({
  ...itemBase,
  type: z.literal('ranking'),
  choices: z.array(choice).min(2).max(12),
  /** how many places are given out; all choices have one where it is left out */
  places: z.int().min(1).max(12).optional(),
})
const numberItem = z.strictObject({
  ...itemBase,
  type: z.literal('number'),
  form: z.enum(['integer', 'decimal']),
  low: z.number().optional(),
  high: z.number().optional(),
  /** answers are `low`, `low + step`, … `high`, so both must be given */
  step: z.number().positive().optional(),
  when_wrong,
})
/** An answer in one's own words: a line, or a few lines. */
const textItem = z.strictObject({
  ...itemBase,
  type: z.literal('text'),
  length: z.enum(['short', 'long']),
  /** characters at most; 250 of a line and 2000 of a few where it is left out */
  longest: z.int().min(1).max(5000).optional(),
  when_wrong,
})
/** A school or kindergarten of the authority, by its six-digit number. */
const institutionItem = z.strictObject({ ...itemBase, type: z.literal('institution') })
/** Something to read; nothing is answered. */
const noteItem = z.strictObject({
  id: wordId,
  type: z.literal('note'),
  text: words,
  hint: words.optional(),
  ask_if: condition.optional(),
  appearance: appearance.optional(),
})

/**
 * A question of the pairing code. `letter`: one letter of any script; `day`: day of the month, 1–31;
 * `month`: 1–12; `digits`: exactly so many digits.
 */
const pairingElement = z.discriminatedUnion('form', [
  z.strictObject({ id: wordId, text: words, hint: words.optional(), form: z.enum(['letter', 'day', 'month']) }),
  z.strictObject({
    id: wordId,
    text: words,
    hint: words.optional(),
    form: z.literal('digits'),
    digits: z.int().min(1).max(4),
  }),
])
/** A code the respondent makes from things only they know, so that two anonymous answers can be laid side by side. */
const pairingCodeItem = z.strictObject({
  ...itemBase,
  type: z.literal('pairing_code'),
  elements: z.array(pairingElement).min(3).max(6),
})

export const item = z.discriminatedUnion('type', [
  agreementItem,
  frequencyItem,
  matrixItem,
  singleChoiceItem,
  multipleChoiceItem,
  rankingItem,
  numberItem,
  textItem,
  institutionItem,
  noteItem,
  pairingCodeItem,
])
export const longestText = { short: 250, long: 2000 } as const
