import { type Language, languages, type Words } from '@madad/language/language'
import { z } from 'zod'

/** A stable name in the data: lower-case words joined by `_`. */
export const wordId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/)
  .max(40)
  .meta({ id: 'word_id' })
/** The name of a choice, which may also be a number, as in many forms that exist: `yes`, `1`, `18-25`, `grade_7`. */
export const choiceId = z
  .string()
  .regex(/^[a-z0-9]+([_-][a-z0-9]+)*$/)
  .max(40)
  .meta({ id: 'choice_id' })
/** The questionnaire's own name, also its folder and part of no address a respondent sees. */
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(60)

export const text = z.string().trim().min(1).max(2000)
/** Whose text stands in where a language has none. */
const standingIn: readonly Language[] = ['he', 'en', 'ar']
/**
 * The same text in each language the questionnaire is offered in. In another it may be left out: then staff who read that
 * language see the Hebrew, or else the English or the Arabic.
 */
export const words = z
  .strictObject({ he: text.optional(), ar: text.optional(), en: text.optional() })
  .refine((given) => languages.some((language) => given[language] !== undefined))
  .transform((given): Words => {
    const standIn = given[standingIn.find((language) => given[language] !== undefined)!]!
    return { he: given.he ?? standIn, ar: given.ar ?? standIn, en: given.en ?? standIn }
  })
  .meta({ id: 'words', minProperties: 1 })

/** How other programs are to draw a thing, as an XLSForm says it. Here every item of a type looks alike. */
export const appearance = z.string().trim().min(1).max(100)

/** A step of an ordered scale: what the respondent reads, and what it counts as. */
export const step = z.strictObject({ id: wordId, score: z.number(), label: words }).meta({ id: 'step' })
export const choice = z.strictObject({ id: choiceId, label: words }).meta({ id: 'choice' })
