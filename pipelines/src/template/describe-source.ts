import type { Language } from '@madad/language/language'
import { type MessageKey, say } from '@madad/language/messages'
import { gregorianYears, hebrewYear } from '@madad/language/school-year'
import type { Check, Field, SourceDefinition, Table } from '../source-schema.ts'
import { inLanguage } from './in-language.ts'

/** A source as a person reads it, in one language: what its template, its page and its instructions are made from. */
export interface DescribedSource {
  id: string
  title: string
  publisher: string
  licence: string
  homepage?: string
  cadence: string
  /** what a newer file takes the place of */
  replaces: string
  /** printed marks and what they mean */
  marks: { mark: string; meaning: string }[]
  tables: DescribedTable[]
}

export interface DescribedTable {
  id: string
  title: string
  columns: DescribedColumn[]
  /** what is checked, a sentence a check */
  checks: string[]
}

export interface DescribedColumn {
  fieldId: string
  /** the header to write; Madad reads it back */
  header: string
  /** other headers that are read as the same */
  alsoRead: string[]
  isRequired: boolean
  /** the header of the column that may be filled in its stead */
  insteadOf?: string
  /** a number to measure, not what tells what is measured */
  isFigure: boolean
  /** what is to be written there */
  form: string
  help: string
  example: string
  /** the values to choose from, as they are written in the language; none where anything of the form may stand */
  values: string[]
}

/** @param latestYear the school year up to which years are offered */
export function describeSource(source: SourceDefinition, language: Language, latestYear: number): DescribedSource {
  return {
    id: source.id,
    title: source.title[language],
    publisher: source.publisher[language],
    licence: source.licence[language],
    ...(source.homepage && { homepage: source.homepage }),
    cadence: say(language, `source.cadence.${source.cadence}`),
    replaces: say(language, `source.replaces.${source.replaces}`),
    marks: Object.entries(source.marks).map(([mark, meaning]) => ({
      mark,
      meaning: say(language, `source.meaning.${meaning}`),
    })),
    tables: Object.entries(source.tables).map(([id, table]) => ({
      id,
      title: table.title[language],
      columns: columnsOf(source, table).map((fieldId) => describeColumn(fieldId, source, table, language, latestYear)),
      checks: (table.checks ?? []).map((check) => describeCheck(check, source, language)),
    })),
  }
}

/**
 * The columns in the order a person fills them: who, when, what about, how many. A column that says by itself what its
 * figures are of (boys, girls) is another way to write what a key and a plain figure write; one way is enough.
 */
function columnsOf({ fields }: SourceDefinition, table: Table): string[] {
  const year = typeof table.year === 'object' ? [table.year.field] : []
  const telling = table.keys.flatMap((id) => [id, ...namesOf(fields[id]!)])
  return [
    ...new Set([...telling.slice(0, 2), ...year, ...telling, ...(table.attributes ?? []), ...figuresOf(fields, table)]),
  ]
}

function figuresOf(fields: SourceDefinition['fields'], { measures }: Table): string[] {
  const isPlain = (id: string) => !isSetting(fields[id]!)
  return measures.filter(
    (id) => isPlain(id) || !measures.some((other) => isPlain(other) && fields[other]!.name === fields[id]!.name),
  )
}

const isSetting = (field: Field): boolean => field.type === 'measure' && field.sets !== undefined
const namesOf = (field: Field): string[] => (field.type === 'code' && field.named_by ? [field.named_by] : [])

function describeColumn(
  fieldId: string,
  { fields }: SourceDefinition,
  table: Table,
  language: Language,
  latestYear: number,
): DescribedColumn {
  const field = fields[fieldId]!
  const header = inLanguage(field.aliases, language)
  const isFigure = field.type === 'measure'
  const isTold = isFigure || table.keys.includes(fieldId)
  const isYear = typeof table.year === 'object' && table.year.field === fieldId
  const other = namesOf(field)[0] ?? table.keys.find((id) => namesOf(fields[id]!).includes(fieldId))
  return {
    fieldId,
    header,
    alsoRead: field.aliases.filter((alias) => alias !== header),
    isRequired:
      !other && ((!field.optional && (isTold || isYear)) || (figuresOf(fields, table).length === 1 && isFigure)),
    ...(other && { insteadOf: inLanguage(fields[other]!.aliases, language) }),
    isFigure,
    form: say(language, formOf(field), field.type === 'code' ? { digits: field.digits } : {}),
    help: field.help?.[language] ?? '',
    example: exampleOf(field, language),
    values: valuesOf(field, language, latestYear),
  }
}

/** The example as the language writes it: the value it stands for, where the field has a list of them. */
function exampleOf(field: Field, language: Language): string {
  if (field.example === undefined) return ''
  if (field.type !== 'choice') return field.example
  const spellings = Object.values(field.values).find((texts) => texts.includes(field.example!))
  return spellings ? inLanguage(spellings, language) : field.example
}

function formOf(field: Field): MessageKey {
  if (field.type !== 'measure') return `source.form.${field.type}`
  if (field.words) return 'source.form.words'
  if (field.unit === 'clock') return 'source.form.clock'
  if (field.unit === 'share') return `source.form.share_${field.printed ?? 'percent'}`
  return field.unit === 'count' || field.unit === 'cluster' ? 'source.form.count' : 'source.form.number'
}

/** So many school years are offered: older ones may be written all the same. */
const yearsOffered = 12

function valuesOf(field: Field, language: Language, latestYear: number): string[] {
  if (field.type === 'choice') return Object.values(field.values).map((texts) => inLanguage(texts, language))
  if (field.type === 'measure') return wordsOf(field.words ?? {}, language)
  if (field.type !== 'year') return []
  return Array.from({ length: yearsOffered }, (_, n) => {
    if (field.calendar) return String(latestYear - n)
    return language === 'he' ? hebrewYear(latestYear - n) : gregorianYears(latestYear - n)
  })
}

/** One word for each number that words stand for. */
function wordsOf(words: Readonly<Record<string, number>>, language: Language): string[] {
  const spellings = Map.groupBy(Object.entries(words), ([, number]) => number)
  return [...spellings.values()].map((each) =>
    inLanguage(
      each.map(([word]) => word),
      language,
    ),
  )
}

function describeCheck(check: Check, source: SourceDefinition, language: Language): string {
  const header = (id: string): string => inLanguage(source.fields[id]!.aliases, language)
  switch (check.rule) {
    case 'range':
      return say(language, 'source.check.range', { field: header(check.field), low: check.low, high: check.high })
    case 'at_most':
      return say(language, 'source.check.at_most', { field: header(check.field), limit: header(check.limit) })
    case 'parts':
      return say(language, 'source.check.parts', {
        total: header(check.total),
        parts: check.parts.map(header).join(' + '),
      })
    case 'sum':
      return say(language, 'source.check.sum', { field: header(check.field), over: header(check.over) })
    case 'quotient':
      return say(language, 'source.check.quotient', {
        share: header(check.share),
        numerator: header(check.numerator),
        denominator: header(check.denominator),
      })
    case 'listed':
      return say(language, 'source.check.listed', {
        fields: check.fields.map(header).join(' + '),
        table: source.tables[check.in]!.title[language],
      })
    case 'reference':
      return say(language, 'source.check.reference', { field: header(check.field) })
    case 'records':
      return say(language, 'source.check.records', { low: check.at_least })
  }
}
