import { z } from 'zod'

/** A stable name in the data: lower-case words joined by `_`. */
export const wordId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/)
  .max(40)
  .meta({ id: 'word_id' })
/** The name of a choice, which may also be a number, as in many forms that exist: `yes`, `1`, `2022`, `grade_7`. */
export const choiceId = z
  .string()
  .regex(/^[a-z0-9]+(_[a-z0-9]+)*$/)
  .max(40)
  .meta({ id: 'choice_id' })
/** The questionnaire's own name, also its folder and part of no address a respondent sees. */
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(60)

export const text = z.string().trim().min(1).max(2000)
/** The same text in each language; none may be missing. In a language the questionnaire is not offered in, staff read it. */
export const words = z.strictObject({ he: text, ar: text, en: text }).meta({ id: 'words' })

/** A step of an ordered scale: what the respondent reads, and what it counts as. */
export const step = z.strictObject({ id: wordId, score: z.number(), label: words }).meta({ id: 'step' })
export const choice = z.strictObject({ id: choiceId, label: words }).meta({ id: 'choice' })
