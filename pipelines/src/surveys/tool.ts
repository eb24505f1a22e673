import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { ownSources } from '../source.ts'
import { missing } from './survey-source.ts'

const words = z.strictObject({ he: z.string().min(1), ar: z.string().min(1), en: z.string().min(1) })
const texts = z.array(z.string().min(1)).min(1)

/** What a column that is no answer tells of a response; `personal` is dropped unread, `unread` is nobody's data. */
export const roles = [
  'response',
  'respondent',
  'started',
  'ended',
  'language',
  'finished',
  'progress',
  'wave',
  'personal',
  'unread',
] as const
export type Role = (typeof roles)[number]
const columns = z.partialRecord(z.enum(roles), texts)

/** What shows in a header row (counted from 1) that the tool made the file. `first`: in the first column. */
const sign = z.union([
  z.strictObject({ row: z.int().min(1).max(4), any_of: texts, first: z.boolean().optional() }),
  z.strictObject({ row: z.int().min(1).max(4), matches: z.string().min(1), first: z.boolean().optional() }),
])

const layout = z.strictObject({
  /** the header rows: `text` names the column; `part` names a part of the text above, which goes on over blanks */
  rows: z.array(z.enum(['text', 'part', 'other'])).min(1),
  /** all of them must show */
  signs: z.array(sign),
  columns: columns.optional(),
})

const toolSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z_]*$/),
  name: z.string().min(1),
  layouts: z.array(layout).min(1),
  /** parts that only say that the column is the question itself */
  itself: texts.optional(),
  /** header texts by what they tell; `*` stands for anything at an end */
  columns,
  /** finished are those that have an end */
  finished: z.literal('ended').optional(),
  /** how the tool writes `3/4/2024` where the file itself does not show it */
  days: z.enum(['day_first', 'month_first']).default('day_first'),
  /** a day that the tool writes for none */
  no_day: texts.optional(),
  /** responses that are none */
  leave_out: z.array(z.strictObject({ column: z.string(), values: texts, why: words })).default([]),
  missing: z.array(missing).default([]),
  /** other files of the tool, in which there are no results */
  not_results: z.array(z.strictObject({ signs: z.array(sign).min(1), what: words })).default([]),
})

export type Tool = z.infer<typeof toolSchema>
export type Layout = Tool['layouts'][number]
export type Sign = z.infer<typeof sign>

const folder = path.join(ownSources, 'surveys/results/tools')

let known: readonly Tool[] | undefined

/**
 * The tools whose exports are known, by id; read once, for they come with the software.
 * @throws where a description is broken
 */
export function readTools(): readonly Tool[] {
  known ??= readdirSync(folder)
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .map((file) => {
      const parsed = toolSchema.safeParse(parse(readFileSync(path.join(folder, file), 'utf8')))
      if (!parsed.success) throw new Error(`${file} describes no tool:\n${z.prettifyError(parsed.error)}`)
      return parsed.data
    })
  return known
}
