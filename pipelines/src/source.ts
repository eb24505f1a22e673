import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const words = z.strictObject({ he: z.string().min(1), ar: z.string().min(1), en: z.string().min(1) })
const slug = z.string().regex(/^[a-z][a-z0-9_]*$/)
const year = z.int().min(1948).max(2200)

/** How a printed cell that is no number is meant. `no_cases`: a true zero for a count or a share, no value for a mean. */
const meaning = z.enum(['not_available', 'not_applicable', 'no_cases', 'suppressed'])

/** What each kind of authority's printed code becomes: `{digits: 2, prefix: '55'}` makes 5531 of 31, and leaves 5531. */
const codeForm = z.strictObject({ digits: z.int().min(1).max(12), prefix: z.string().regex(/^\d+$/).optional() })

const fieldBase = {
  /** a name in `warehouse/fields.yml` */
  name: slug,
  /** only where the dictionary's title does not say it: what this source calls the field */
  titles: words.optional(),
  /** header texts, without years and remarks in brackets; a label under a spanning one is written after it */
  aliases: z.array(z.string().min(1)).min(1),
  /** the editions that must have it: always where left out; outside these years it is read if it is there */
  expected: z.strictObject({ from: year.optional(), until: year.optional() }).optional(),
  /** what a reader of a series must know: the definition changed with this edition */
  changes: z.array(z.strictObject({ from: year, what: words })).optional(),
}

const codeField = z.strictObject({
  ...fieldBase,
  type: z.literal('code'),
  digits: z.int().min(1).max(12),
  /** where the form of the code depends on a choice field beside it: that field, and the form for each of its values */
  by: slug.optional(),
  forms: z.record(slug, codeForm).optional(),
})
const nameField = z.strictObject({
  ...fieldBase,
  type: z.literal('name'),
  /** the attribute that carries the name folded for comparison, `authority_key` */
  folded_as: slug.optional(),
  /** faults of the file that are mended: brackets that stand the wrong way round */
  repairs: z.array(z.enum(['mirrored_brackets'])).optional(),
})
const choiceField = z.strictObject({
  ...fieldBase,
  type: z.literal('choice'),
  /** code → the ways it is printed */
  values: z.record(slug, z.array(z.string().min(1)).min(1)),
})
const yearField = z.strictObject({ ...fieldBase, type: z.literal('year') })
const measureField = z.strictObject({
  ...fieldBase,
  type: z.literal('measure'),
  unit: z.enum(['count', 'share', 'mean', 'ratio', 'cluster']),
  /** how a share is printed; it is staged 0–1 */
  printed: z.enum(['percent', 'share']).optional(),
  breakdown: z.strictObject({ by: slug, value: slug }).optional(),
  /** a word in the header → what the numbers beneath are multiplied by */
  scale: z.record(z.string(), z.number().positive()).optional(),
  /** a printed 0 stands for no value */
  zero_is: meaning.optional(),
  /** marks that mean something else in this field than in the rest of the source */
  marks: z.record(z.string(), meaning).optional(),
})
const field = z.discriminatedUnion('type', [codeField, nameField, choiceField, yearField, measureField])

const check = z.discriminatedUnion('rule', [
  z.strictObject({
    rule: z.literal('range'),
    field: slug,
    low: z.number(),
    high: z.number(),
    severity: z.enum(['block', 'warn']),
  }),
  z.strictObject({
    rule: z.literal('parts'),
    total: slug,
    parts: z.array(slug).min(2),
    tolerance: z.number().min(0),
    severity: z.enum(['block', 'warn']),
  }),
  z.strictObject({ rule: z.literal('records'), at_least: z.int().min(1), severity: z.enum(['block', 'warn']) }),
])

const correction = z.strictObject({
  /** the field, the period of the file, and the staged values of keys that pick the cells */
  where: z.strictObject({ field: slug, period: z.string().optional(), keys: z.record(slug, z.string()).optional() }),
  action: z.discriminatedUnion('do', [
    z.strictObject({ do: z.literal('set_text'), text: z.string() }),
    z.strictObject({ do: z.literal('set_status'), status: meaning.exclude(['no_cases']) }),
  ]),
  /** what the cell says; once it says something else the correction is not made, and that is said */
  expect: z.string(),
  reason: words,
})

const table = z.strictObject({
  title: words,
  /** `columns`: a field is a column. `rows`: a field is a row, a record a column. */
  orientation: z.enum(['columns', 'rows']),
  /** a file without it is refused; left out: true */
  required: z.boolean().optional(),
  keys: z.array(slug).min(1),
  attributes: z.array(slug).optional(),
  measures: z.array(slug).min(1),
  /** where a measure's year stands: in the header, or in this field of the record */
  year: z.union([z.literal('header'), z.strictObject({ field: slug })]),
  checks: z.array(check).optional(),
  corrections: z.array(correction).optional(),
})

const schema = z.strictObject({
  /** the folder's own path below `sources`: `cbs/local-authorities` */
  id: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/),
  title: words,
  publisher: words,
  homepage: z.url().optional(),
  licence: words,
  cadence: z.enum(['yearly', 'quarterly', 'monthly', 'once']),
  /** what a file speaks of: a year the header tells (texts with `{year}`, the first that is found), or the years of a field */
  period: z.union([
    z.strictObject({ labels: z.array(z.string().includes('{year}')).min(1) }),
    z.strictObject({ field: slug }),
  ]),
  /** the year of columns that say none, where the header tells it */
  default_year: z.array(z.string().includes('{year}')).optional(),
  replaces: z.literal('period'),
  /** printed marks → what they mean; '' is the blank cell */
  marks: z.record(z.string(), meaning),
  /** number in brackets: high sampling error, not negative */
  brackets: z.literal('low_reliability').optional(),
  /** header texts beginning so are remarks (revision notes, pointers to comments), not headers */
  remarks: z.array(z.string().min(1)).optional(),
  fields: z.record(slug, field),
  tables: z.record(slug, table),
})

/** The folder of the sources that come with the software. */
export const ownSources = join(import.meta.dirname, '../sources')

export type SourceDefinition = z.infer<typeof schema>
export type Field = z.infer<typeof field>
export type CodeField = z.infer<typeof codeField>
export type MeasureField = z.infer<typeof measureField>
export type Table = z.infer<typeof table>
export type Check = z.infer<typeof check>
export type Correction = z.infer<typeof correction>
export type Meaning = z.infer<typeof meaning>

export interface Source {
  id: string
  definition: SourceDefinition
  /** sha256 of the definition: another definition is another staged form */
  hash: string
}

/**
 * A source from the text of its `source.yml`.
 * @throws when the text is no source: names the file, and each place that is wrong
 */
export function parseSource(text: string, file: string): Source {
  const parsed = schema.safeParse(parse(text))
  if (!parsed.success) throw new Error(`${file} is no source:\n${z.prettifyError(parsed.error)}`)
  const faults = unresolved(parsed.data)
  if (faults.length > 0) throw new Error(`${file} is no source:\n${faults.join('\n')}`)
  const hash = createHash('sha256').update(JSON.stringify(parsed.data)).digest('hex')
  return { id: parsed.data.id, definition: parsed.data, hash }
}

/** Names that lead nowhere. */
function unresolved(source: SourceDefinition): string[] {
  const faults: string[] = []
  const known = (id: string, place: string): Field | undefined => {
    if (!Object.hasOwn(source.fields, id)) faults.push(`${place}: there is no field ${id}`)
    return source.fields[id]
  }
  for (const [name, table] of Object.entries(source.tables)) {
    for (const id of [...table.keys, ...(table.attributes ?? [])]) {
      if (known(id, name)?.type === 'measure') faults.push(`${name}: ${id} is a measure, not a key or an attribute`)
    }
    for (const id of table.measures) {
      const found = known(id, name)
      if (found && found.type !== 'measure') faults.push(`${name}: ${id} is no measure`)
    }
    if (table.year !== 'header') known(table.year.field, name)
    for (const check of table.checks ?? []) {
      if (check.rule === 'range') known(check.field, `${name} checks`)
      if (check.rule === 'parts') for (const id of [check.total, ...check.parts]) known(id, `${name} checks`)
    }
    for (const { where } of table.corrections ?? []) {
      known(where.field, `${name} corrections`)
      for (const id of Object.keys(where.keys ?? {})) known(id, `${name} corrections`)
    }
  }
  for (const [id, field] of Object.entries(source.fields)) {
    if (field.type === 'code' && field.by) known(field.by, id)
    if (field.type === 'measure' && field.unit === 'share' && !field.printed) faults.push(`${id}: how is it printed?`)
  }
  return faults
}

/**
 * Every `source.yml` below the folders, sorted by id. A folder that does not exist holds none; where two describe the same
 * id, the later folder's counts.
 * @throws when a file is no source
 */
export function readSources(folders: readonly string[]): Source[] {
  const sources = new Map<string, Source>()
  for (const folder of folders) {
    for (const file of sourceFiles(folder)) {
      const source = parseSource(readFileSync(file, 'utf8'), file)
      sources.set(source.id, source)
    }
  }
  return [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function sourceFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name === 'source.yml')
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
