import { languages } from '@madad/language/language'
import { z } from 'zod'
import { wordId } from '../parts.ts'
import type { Questionnaire } from '../schema.ts'

/** A text as far as it is written. */
const text = z.partialRecord(z.enum(languages), z.string())
const name = z.string().default('')
const option = z.looseObject({ id: name, label: text.default({}) })
const row = z.looseObject({ id: name, text: text.default({}), hint: text.optional(), measures: z.string().optional() })

export const itemTypes = [
  ...(['agreement', 'frequency', 'matrix', 'single_choice', 'multiple_choice', 'ranking'] as const),
  ...(['number', 'text', 'institution', 'note', 'pairing_code'] as const),
] as const
export type ItemType = (typeof itemTypes)[number]

const item = z.looseObject({
  id: name,
  type: z.enum(itemTypes),
  text: text.default({}),
  hint: text.optional(),
  measures: z.string().optional(),
  required: z.boolean().optional(),
  dont_know: z.boolean().optional(),
  refuse: z.boolean().optional(),
  ask_if: z.unknown().optional(),
  steps: z.string().optional(),
  rows_are: z.enum(['agreement', 'frequency', 'single_choice']).optional(),
  rows: z.array(row).optional(),
  choices: z.array(option).optional(),
  elements: z.array(z.looseObject({ id: name, text: text.default({}), hint: text.optional() })).optional(),
})

/**
 * A questionnaire on its way: the parts a definition has, each as far as it is written. Whether it is in order is said by
 * `checkDefinition`; here it need only be possible to show and to edit it. What is not named here is kept as it is.
 */
export const draftSchema = z.looseObject({
  id: z.string(),
  version: z.int().min(1).default(1),
  title: text.default({}),
  purpose: text.default({}),
  minutes: z.unknown().optional(),
  consent: z.looseObject({}).default({}),
  languages: z.array(z.enum(languages)).default([]),
  waves: z.array(z.string()).default([]),
  instrument: z.looseObject({}).default({}),
  constructs: z.array(z.looseObject({ id: name, title: text.default({}), definition: text.default({}) })).default([]),
  steps: z
    .record(wordId, z.array(z.looseObject({ id: name, score: z.unknown(), label: text.default({}) })))
    .default({}),
  sections: z
    .array(
      z.looseObject({
        id: name,
        title: text.optional(),
        instructions: text.optional(),
        items: z.array(item).default([]),
      }),
    )
    .default([]),
  scales: z
    .array(
      z.looseObject({
        id: name,
        title: text.default({}),
        part_of: z.string().optional(),
        items: z.array(z.string()).default([]),
        reversed: z.array(z.string()).default([]),
      }),
    )
    .default([]),
})

export type Draft = z.infer<typeof draftSchema>
export type DraftSection = Draft['sections'][number]
export type DraftItem = DraftSection['items'][number]
export type DraftText = DraftItem['text']

/** A whole questionnaire as a draft to go on from. */
export const draftOf = (questionnaire: Questionnaire): Draft => draftSchema.parse(structuredClone(questionnaire))

/** Every item with where it stands: `sections.0.items.2`. */
export const placedItems = (draft: Draft): { item: DraftItem; path: string; section: number; at: number }[] =>
  draft.sections.flatMap(({ items }, section) =>
    items.map((item, at) => ({ item, path: `sections.${section}.items.${at}`, section, at })),
  )
