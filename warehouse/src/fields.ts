import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { words } from './words.ts'

const valueTitles = z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), words)

const field = z.discriminatedUnion('role', [
  z.strictObject({
    role: z.enum(['key', 'attribute', 'breakdown']),
    /**
     * `code` keeps its zeros; `key_of_name` is a name folded for comparison; `choice` takes one of `values`; `date` is a
     * day, `2022-03-01`; `year` the year a school year ends in; `pseudonym` is a person's keyed hash
     */
    type: z.enum(['code', 'name', 'key_of_name', 'choice', 'date', 'year', 'pseudonym']),
    meaning: z.string(),
    titles: words,
    values: valueTitles.optional(),
  }),
  z.strictObject({
    role: z.literal('measure'),
    /** `number`: the row says what it is measured in; `clock`: a time of day, minutes since midnight */
    unit: z.enum(['count', 'share', 'ratio', 'mean', 'cluster', 'score', 'number', 'clock']),
    /** what the year beside the measure is */
    period: z.enum(['school_year', 'calendar_year']),
    /** the field that may split it */
    breakdown: z.string().optional(),
    meaning: z.string(),
    titles: words,
  }),
])

/** One name, one meaning, one unit. */
export type Field = z.infer<typeof field>

const dictionary = z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), field)
const home = path.resolve(import.meta.dirname, '../fields.yml')

/** The field dictionary, `warehouse/fields.yml`, by name. @throws when the file breaks its schema */
export const readFields = (): ReadonlyMap<string, Field> =>
  new Map(Object.entries(dictionary.parse(parse(readFileSync(home, 'utf8')))))
