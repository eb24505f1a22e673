import { z } from 'zod'

const words = z.strictObject({ he: z.string().min(1), ar: z.string().min(1), en: z.string().min(1) })
const slug = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a word of small letters, digits and _')
const year = z.int().min(1948).max(2200)
const severity = z.enum(['block', 'warn'])
/** `cbs/local-authorities` */
const sourceId = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/, 'words of small letters, digits and -, with / between')
/** names of the dictionary → their values, for keys and attributes that something else than a cell tells: `{gender: male}` */
const sets = z.record(slug, z.string().min(1))

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
  /** what to write there, for the template and the documentation */
  help: words.optional(),
  example: z.string().min(1).optional(),
  /** a file need not have it; a key that is left blank speaks of all */
  optional: z.boolean().optional(),
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
  /** the name field that may stand for the code: where it is filled the code may be blank, and is found out later */
  named_by: slug.optional(),
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
/** A school year in any spelling; with `calendar` a plain year. */
const yearField = z.strictObject({ ...fieldBase, type: z.literal('year'), calendar: z.boolean().optional() })
/** A day, Gregorian or Hebrew; staged `2022-03-01`. */
const dateField = z.strictObject({ ...fieldBase, type: z.literal('date') })
/** What tells one person from another: staged as a keyed hash, its text neither staged nor quoted. */
const pseudonymField = z.strictObject({ ...fieldBase, type: z.literal('pseudonym') })
const measureField = z.strictObject({
  ...fieldBase,
  type: z.literal('measure'),
  /** `number`: whatever somebody measures, also below zero; `clock`: a time of day, staged as minutes since midnight */
  unit: z.enum(['count', 'share', 'mean', 'ratio', 'cluster', 'score', 'number', 'clock', 'ils', 'hours', 'minutes']),
  /** a count of which there are parts: half a post */
  fractions: z.literal(true).optional(),
  /** how a share is printed; it is staged 0–1 */
  printed: z.enum(['percent', 'share']).optional(),
  breakdown: z.strictObject({ by: slug, value: slug }).optional(),
  /** what the column itself says of keys and attributes: a column of girls in a table by gender */
  sets: sets.optional(),
  /** a printed word → the number it stands for: `{כן: 1, לא: 0}` */
  words: z.record(z.string().min(1), z.number()).optional(),
  /** a word in the header → what the numbers beneath are multiplied by */
  scale: z.record(z.string(), z.number().positive()).optional(),
  /** the year in the field's own name is another's, a cohort's; the values' stands above it */
  year_above: z.literal(true).optional(),
  /** a printed 0 stands for no value */
  zero_is: meaning.optional(),
  /** marks that mean something else in this field than in the rest of the source */
  marks: z.record(z.string(), meaning).optional(),
})
const field = z.discriminatedUnion('type', [
  codeField,
  nameField,
  choiceField,
  yearField,
  dateField,
  pseudonymField,
  measureField,
])

const check = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('range'), field: slug, low: z.number(), high: z.number(), severity }),
  /** one measure of a record is never more than another: passed, of those examined */
  z.strictObject({ rule: z.literal('at_most'), field: slug, limit: slug, severity }),
  /** measures of a record that add up to another */
  z.strictObject({
    rule: z.literal('parts'),
    total: slug,
    parts: z.array(slug).min(2),
    tolerance: z.number().min(0),
    severity,
  }),
  /** records that differ in one key alone add up to the record in which that key is blank */
  z.strictObject({ rule: z.literal('sum'), field: slug, over: slug, tolerance: z.number().min(0), severity }),
  /** share × denominator = numerator, as far as the share is printed or to within the tolerance, 0–1 */
  z.strictObject({
    rule: z.literal('quotient'),
    share: slug,
    numerator: slug,
    denominator: slug,
    tolerance: z.number().min(0).max(1).optional(),
    severity,
  }),
  /** the codes of this field are known to other sources */
  z.strictObject({ rule: z.literal('reference'), field: slug, severity }),
  /** what these fields say together stands in another table of the file too, where it has that table */
  z.strictObject({ rule: z.literal('listed'), fields: z.array(slug).min(1), in: slug, severity }),
  z.strictObject({ rule: z.literal('records'), at_least: z.int().min(1), severity }),
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
  /** what the whole table is about: `{subject: mathematics}` */
  sets: sets.optional(),
  /**
   * where a measure's year stands: in the header, in this field of the record (of years, or of dates, which tell the school
   * year they lie in), or with the person who brings the file
   */
  year: z.union([z.literal('header'), z.strictObject({ field: slug }), z.literal('asked')]),
  checks: z.array(check).optional(),
  corrections: z.array(correction).optional(),
})

export const sourceSchema = z.strictObject({
  /** the folder's own path below `sources`: `cbs/local-authorities` */
  id: sourceId,
  /** the source whose tables and names these are; only headers, layout and words differ */
  form_of: sourceId.optional(),
  title: words,
  publisher: words,
  homepage: z.url().optional(),
  licence: words,
  cadence: z.enum(['yearly', 'quarterly', 'monthly', 'once']),
  /**
   * what a file speaks of: a year the header tells (texts with `{year}`, the first that is found), the years of a field, or
   * the years its figures speak of
   */
  period: z.union([
    z.strictObject({ labels: z.array(z.string().includes('{year}')).min(1) }),
    z.strictObject({ field: slug }),
    z.literal('years'),
  ]),
  /** the year of columns that say none, where the header tells it */
  default_year: z.array(z.string().includes('{year}')).optional(),
  /**
   * what a newer file takes the place of: the whole period, the period of the institutions (…) it speaks of, or whatever was
   * sent before: a plan is kept as one
   */
  replaces: z.enum([
    'period',
    'period and institution',
    'period and programme',
    'period and indicator',
    'period and body',
    'period and partner',
    'everything',
  ]),
  /** printed marks → what they mean; '' is the blank cell */
  marks: z.record(z.string(), meaning),
  /** number in brackets: high sampling error, not negative */
  brackets: z.literal('low_reliability').optional(),
  /** header texts beginning so are remarks (revision notes, pointers to comments), not headers */
  remarks: z.array(z.string().min(1)).optional(),
  fields: z.record(slug, field),
  tables: z.record(slug, table),
})

export type SourceDefinition = z.infer<typeof sourceSchema>
export type Field = z.infer<typeof field>
export type CodeField = z.infer<typeof codeField>
export type NameField = z.infer<typeof nameField>
export type ChoiceField = z.infer<typeof choiceField>
export type MeasureField = z.infer<typeof measureField>
/** A field that tells what a record is. */
export type TellingField = Exclude<Field, MeasureField>
export type Table = z.infer<typeof table>
export type Check = z.infer<typeof check>
export type Correction = z.infer<typeof correction>
export type Meaning = z.infer<typeof meaning>
