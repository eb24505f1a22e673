import { languages } from '@madad/language/language'
import { z } from 'zod'

/** A stable name in the data: lower-case words joined by `_`. */
const wordId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/)
  .max(40)
/** The questionnaire's own name, also its folder and part of no address a respondent sees. */
const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(60)

const text = z.string().trim().min(1).max(2000)
/** The same text in each language; none may be missing. */
const words = z.strictObject({ he: text, ar: text, en: text })

/** A step of an ordered scale: what the respondent reads, and what it counts as. */
const step = z.strictObject({ id: wordId, score: z.number(), label: words })
const choice = z.strictObject({ id: wordId, label: words })

/** What every item has, whatever its type. */
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
}

/** How far one agrees with a statement, on the steps of that name. */
const agreementItem = z.strictObject({ ...itemBase, type: z.literal('agreement'), steps: wordId })
const singleChoiceItem = z.strictObject({
  ...itemBase,
  type: z.literal('single_choice'),
  choices: z.array(choice).min(2).max(60),
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

const item = z.discriminatedUnion('type', [agreementItem, singleChoiceItem, pairingCodeItem])

const section = z.strictObject({
  id: wordId,
  title: words,
  instructions: words.optional(),
  items: z.array(item).min(1).max(100),
})

/** A score made of items: their mean, over those who answered at least `minimum_answered` of them. */
const scale = z.strictObject({
  id: wordId,
  title: words,
  /** the scale this one is a subscale of; the whole has none */
  part_of: wordId.optional(),
  items: z.array(wordId).min(1).max(100),
  /** those of the items that are scored the other way round: low + high − score */
  reversed: z.array(wordId).default([]),
  minimum_answered: z.int().min(1),
  range: z.strictObject({ low: z.number(), high: z.number() }),
})

const consent = z.strictObject({
  who_asks: words,
  why: words,
  anonymous: words,
  kept: words,
  how_long: words,
  voluntary: words,
  withdrawal: words,
})

export const questionnaireSchema = z.strictObject({
  id: slug,
  version: z.int().min(1).max(999),
  title: words,
  purpose: words,
  /** minutes an ordinary respondent needs */
  minutes: z.int().min(1).max(120),
  consent,
  languages: z.array(z.enum(languages)).min(1),
  /** the waves it is made for; a campaign is of one of them or of a year */
  waves: z.array(wordId).min(1),
  instrument: z.strictObject({
    source: words,
    licence: text,
    permission: z.strictObject({ needed: z.boolean(), note: text.optional() }),
  }),
  /** what is measured, by construct id */
  constructs: z.array(z.strictObject({ id: wordId, title: words, definition: words })).min(1),
  /** the named step lists that scale items answer on */
  steps: z.record(wordId, z.array(step).min(2).max(11)).default({}),
  sections: z.array(section).min(1),
  scales: z.array(scale).default([]),
})

/** One version of a questionnaire, as its `v<N>.yml` says it, defaults filled in. */
export type Questionnaire = z.infer<typeof questionnaireSchema>
export type Section = Questionnaire['sections'][number]
export type Item = Section['items'][number]
export type Scale = Questionnaire['scales'][number]
export type Step = z.infer<typeof step>
export type PairingCodeItem = Extract<Item, { type: 'pairing_code' }>
export type PairingElement = PairingCodeItem['elements'][number]

/** All items, in the order they are asked. */
export const itemsOf = (questionnaire: Questionnaire): Item[] => questionnaire.sections.flatMap((each) => each.items)

/** The steps an item answers on, lowest first as written; none for an item that is not scored. An answer is a step's `id`. */
export const stepsOf = (questionnaire: Questionnaire, asked: Item): readonly Step[] =>
  asked.type === 'agreement' && Object.hasOwn(questionnaire.steps, asked.steps) ? questionnaire.steps[asked.steps]! : []
