import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { words } from './words.ts'

export const axes = ['work-plan', 'ecosystem', 'situation'] as const

/** What an indicator speaks of, whichever axis it serves; those of one topic stand together. */
export const topics = [
  'learners',
  'teachers',
  'matriculation',
  'after_school',
  'training',
  'activities',
  'partnership',
  'own',
] as const
export type Topic = (typeof topics)[number]

/** What `<id>.yml` says of an indicator; the numbers are `<id>.sql`. */
export const indicatorDefinition = z.strictObject({
  /** where it stands in lists */
  position: z.int().min(1),
  axis: z.enum(axes),
  topic: z.enum(topics).exclude(['own']),
  /** the level of the plan it measures, or the municipality as a whole */
  level: z.enum(['component', 'goal', 'mission', 'municipal']),
  /** a source's id, or a questionnaire's */
  source: z.string(),
  /** fields of `fields.yml`, or a questionnaire's version */
  inputs: z.array(z.string()).min(1),
  /** `posts`: full-time equivalents, halves and quarters too; `ils`: shekels */
  unit: z.enum(['count', 'posts', 'share', 'ratio', 'mean', 'score', 'ils']),
  direction: z.enum(['up_is_better', 'down_is_better', 'neutral']),
  grain: z.string(),
  /**
   * `as_published` by the source; counts of the municipality's files added up; sum of numerators over sum of denominators,
   * without an interval where all are counted, or with Wilson's; mean with the t interval
   */
  estimator: z.enum(['as_published', 'sum', 'ratio_of_sums', 'ratio_of_sums_wilson', 'mean_t']),
  /** whose small groups are withheld: pupils counted or behind a share, people behind answers, teachers and other adults */
  protects: z.enum(['nobody', 'students', 'answers', 'adults']),
  cadence: z.enum(['yearly', 'monthly', 'each_wave']),
  titles: words,
  question: words,
  definition: words,
  numerator: words,
  denominator: words.nullable(),
  left_out: words,
  limits: words,
  /** years from which the words stay and the meaning changes: no change is computed across them */
  breaks: z
    .array(z.strictObject({ from_year: z.int(), breakdown_value: z.string().nullable(), reason: words }))
    .default([]),
  owner: words,
  cost: words,
})

export interface Indicator extends z.infer<typeof indicatorDefinition> {
  /** the word everywhere: file, table, case, page address */
  id: string
}

const home = path.resolve(import.meta.dirname, '../models/indicators')

/** All indicators, in order of position. @throws when a definition breaks its schema or stands in another axis' folder */
export function readIndicators(): Indicator[] {
  const found = readdirSync(home).flatMap((axis) =>
    readdirSync(path.join(home, axis))
      .filter((name) => name.endsWith('.yml'))
      .map((name) => {
        const text = readFileSync(path.join(home, axis, name), 'utf8')
        const indicator = { id: path.basename(name, '.yml'), ...indicatorDefinition.parse(parse(text)) }
        if (indicator.axis !== axis) throw new Error(`${name} is of axis ${indicator.axis} and stands in ${axis}`)
        return indicator
      }),
  )
  return found.sort((a, b) => a.position - b.position)
}
