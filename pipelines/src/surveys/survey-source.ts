import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const text = z.string().min(1)
const words = z.strictObject({ he: text, ar: text, en: text })
const wordId = z.string().regex(/^[a-z0-9]+([_-][a-z0-9]+)*$/)
/** an option's id; YAML reads 1 as a number */
const optionId = z.union([wordId, z.number().transform(String)])
/** a cell's text; YAML reads 9998 as a number */
export const printed = z.union([z.string(), z.number()]).transform(String)
/** Why there is no answer where this is printed, to any item or to some. */
export const missing = z.strictObject({
  text: printed,
  is: z.enum(['not_asked', 'blank', 'refused', 'dont_know']),
  items: z.array(wordId).optional(),
})

const told = z.enum(['response', 'respondent', 'started', 'ended', 'language', 'finished', 'progress', 'wave'])
const column = z.union([
  /** an item's answer; of several choices one choice, of a ranking one place or one choice's, of the pairing code one question */
  z.strictObject({
    header: printed,
    item: wordId,
    wave: wordId.optional(),
    option: optionId.optional(),
    place: z.int().min(1).optional(),
    element: wordId.optional(),
  }),
  /** what it tells of the response; a file of this form may do without one that is optional */
  z.strictObject({ header: printed, is: told, wave: wordId.optional(), optional: z.boolean().optional() }),
  /** a person's particulars, or nothing that is wanted: neither is read */
  z.strictObject({ header: printed, is: z.enum(['personal', 'unread']) }),
])

const schema = z.strictObject({
  /** the folder's own path below `sources` */
  id: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/),
  form_of: z.literal('surveys/results').optional(),
  title: words,
  publisher: words.optional(),
  licence: words.optional(),
  cadence: z.enum(['each_wave', 'yearly', 'once']).optional(),
  /** whose answers a file of this form has; left out: found in the file */
  questionnaire: z.string().optional(),
  version: z.int().min(1).optional(),
  /** the wave of every row, where neither a column's header nor a row says it */
  wave: wordId.optional(),
  columns: z.array(column).default([]),
  /** items that this form did not ask */
  not_asked: z.array(wordId).default([]),
  /** printed answers → the step or choice meant, of all items or of some */
  labels: z.array(z.strictObject({ text: printed, option: optionId, items: z.array(wordId).optional() })).default([]),
  missing: z.array(missing).default([]),
  /** wave → how headers, sheets and cells say it */
  waves: z.record(wordId, z.array(text)).default({}),
  /** what stands in a column of one choice where it was chosen, and where it was not */
  marked: z.array(text).default([]),
  unmarked: z.array(text).default([]),
  /** how `3/4/2024` is meant, where the file itself does not show it */
  days: z.enum(['day_first', 'month_first']).optional(),
  /** whether responses that were begun and never sent count with what they have */
  unfinished: z.enum(['left_out', 'counted']).default('left_out'),
})

export type SurveyDefinition = z.infer<typeof schema>
export type MissingText = z.infer<typeof missing>
export type MappedColumn = SurveyDefinition['columns'][number]
export type MissingKind = MissingText['is']

/** The one form that comes with the software, and a home's own: what their files print. */
export interface SurveySource {
  id: string
  definition: SurveyDefinition
  /** sha256 of the definition */
  hash: string
}

/** @throws when the text is no survey source: names the file, and each place that is wrong */
export function parseSurveySource(yaml: string, file: string): SurveySource {
  const parsed = schema.safeParse(parse(yaml))
  if (!parsed.success) throw new Error(`${file} describes no survey results:\n${z.prettifyError(parsed.error)}`)
  const hash = createHash('sha256').update(JSON.stringify(parsed.data)).digest('hex')
  return { id: parsed.data.id, definition: parsed.data, hash }
}

/**
 * Every `survey.yml` below the folders, sorted by id; a folder that does not exist holds none, and of two of one id the later
 * folder's counts.
 * @throws when a file is no survey source
 */
export function readSurveySources(folders: readonly string[]): SurveySource[] {
  const sources = new Map<string, SurveySource>()
  for (const folder of folders) {
    for (const file of surveyFiles(folder)) {
      const source = parseSurveySource(readFileSync(file, 'utf8'), file)
      sources.set(source.id, source)
    }
  }
  return [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function surveyFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name === 'survey.yml')
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
