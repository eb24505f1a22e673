import { languages } from '@madad/language/language'
import { z } from 'zod'
import { item, longestText } from './items.ts'
import { appearance, type choice, slug, step, text, wordId, words } from './parts.ts'

/** Items that belong together. Without a title they follow the section before without a break. */
const section = z.strictObject({
  id: wordId,
  title: words.optional(),
  instructions: words.optional(),
  appearance: appearance.optional(),
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

const day = z.iso.date()

/** Where the instrument comes from and by what right it is used. */
const instrument = z.strictObject({
  source: words,
  licence: text,
  permission: z.strictObject({
    /** whether its owner must be asked first; then it is not put to anybody before `recorded` says who allowed it */
    needed: z.boolean(),
    note: text.optional(),
    recorded: z.strictObject({ by: text, on: day, document: text.optional() }).optional(),
  }),
  /** what others have measured with it; what is measured here counts */
  published_reliability: z
    .array(
      z.strictObject({
        /** the scale; the whole instrument where it is left out */
        scale: wordId.optional(),
        coefficient: z.enum(['cronbach_alpha', 'mcdonald_omega', 'test_retest', 'intraclass_correlation']),
        value: z.number().min(0).max(1),
        respondents: z.int().min(1).optional(),
        population: words.optional(),
        reference: text,
      }),
    )
    .optional(),
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
  instrument,
  /** what the XLSForm it was brought in from calls itself, and how it is to look in other programs */
  xlsform: z.strictObject({ form_id: text.optional(), version: text.optional(), style: text.optional() }).optional(),
  /** what is measured, by construct id */
  constructs: z.array(z.strictObject({ id: wordId, title: words, definition: words })).min(1),
  /** the named step lists that scale items answer on */
  steps: z.record(wordId, z.array(step).min(2).max(11)).default({}),
  sections: z.array(section).min(1),
  scales: z.array(scale).default([]),
})

/** A questionnaire as its `v<N>.yml` says it. */
export type Definition = z.input<typeof questionnaireSchema>
/** One version of a questionnaire, defaults filled in. */
export type Questionnaire = z.infer<typeof questionnaireSchema>
export type Section = Questionnaire['sections'][number]
export type Item = Section['items'][number]
export type Scale = Questionnaire['scales'][number]
export type Step = z.infer<typeof step>
export type Choice = z.infer<typeof choice>
type Of<Type extends Item['type']> = Extract<Item, { type: Type }>
export type PairingCodeItem = Of<'pairing_code'>
export type PairingElement = PairingCodeItem['elements'][number]
export type MatrixItem = Of<'matrix'>
export type NoteItem = Of<'note'>
export type NumberItem = Of<'number'>
export type TextItem = Of<'text'>
export type RankingItem = Of<'ranking'>
export type MultipleChoiceItem = Of<'multiple_choice'>
export type InstitutionItem = Of<'institution'>
/** An item with an answer of its own. A matrix is asked as its rows. */
export type AnsweredItem = Exclude<Item, MatrixItem | NoteItem>
/** Items answered by choosing one of a few. */
export type OneOfItem = Of<'agreement' | 'frequency' | 'single_choice'>

/** All items that are answered, in the order they are asked: each row of a matrix as an item, and no note. */
export const itemsOf = (questionnaire: Questionnaire): AnsweredItem[] =>
  questionnaire.sections.flatMap(({ items }) => items.flatMap(answeredItems))

/** The items an item is answered as: itself; the rows of a matrix; nothing for a note. */
export function answeredItems(asked: Item): AnsweredItem[] {
  if (asked.type === 'note') return []
  if (asked.type !== 'matrix') return [asked]
  const { required, dont_know, refuse, ask_if } = asked
  const shared = { required, dont_know, refuse, ...(ask_if ? { ask_if } : {}) }
  return asked.rows.map(({ measures = asked.measures, ...own }) => {
    const row = { ...own, measures, ...shared }
    return asked.rows_are === 'single_choice'
      ? { ...row, type: asked.rows_are, choices: asked.choices }
      : { ...row, type: asked.rows_are, steps: asked.steps }
  })
}

/** The steps an item answers on, lowest first as written; none for an item that is not scored. An answer is a step's `id`. */
export const stepsOf = (questionnaire: Questionnaire, asked: Item): readonly Step[] =>
  'steps' in asked && Object.hasOwn(questionnaire.steps, asked.steps) ? questionnaire.steps[asked.steps]! : []

/** What may be chosen: steps, or choices; none for an item that is not answered by choosing. */
export const optionsOf = (questionnaire: Questionnaire, asked: Item): readonly Choice[] =>
  'choices' in asked ? asked.choices : stepsOf(questionnaire, asked)

/** How many characters an answer may have. */
export const longestAnswer = (asked: TextItem): number => asked.longest ?? longestText[asked.length]

/** How many places a ranking gives out. */
export const placesOf = (asked: RankingItem): number => asked.places ?? asked.choices.length
