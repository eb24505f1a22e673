import { gregorianYears } from '@madad/language/school-year'
import { fieldsOf } from '../fields.ts'
import type { Source } from '../source.ts'
import type { Meaning, Table } from '../source-schema.ts'
import { figuresOf } from './figures.ts'
import type { ColumnMeaning, Confidence, Fit, FoundColumn, SuggestedTable } from './suggestion.ts'
import { unknownValues } from './values-fit.ts'

/** What a person says of a table beside what is suggested; what they do not speak of stays as it is. */
export interface Said {
  /** column → field; empty where it is not to be read */
  fields: ReadonlyMap<number, string>
  /** column → key → value that the whole column is about; empty where it is about all of them */
  sets: ReadonlyMap<number, ReadonlyMap<string, string>>
  /** `unknownKey` → what an unknown value of the column is, as `meaningsOf` its field has it */
  values: ReadonlyMap<string, string>
  /** key → value that the whole table is about; empty where it is about all of them */
  whole: ReadonlyMap<string, string>
  /** whether the year is read from the table's title, where it stands there */
  isYearInTitle: boolean
  /** the school year in any spelling, for where it stands nowhere */
  year: string
  /** what the source is to be called */
  title: string
}

/** A column with what was suggested for it and what it is now taken to be. */
export interface ChosenColumn {
  found: FoundColumn
  suggested: ColumnMeaning
  field: string | undefined
  sets: Record<string, string>
  /** the values its field does not know, each with what the person said it is; empty where nothing was said */
  unknown: { text: string; count: number; said: string }[]
}

/** How sure it is what a column is: as sure as its suggestion, or chosen by the person, or not read. */
export type Standing = Confidence | 'chosen' | 'unread'

/** A suggested table as the person has corrected it so far. */
export interface ChosenTable {
  suggested: SuggestedTable
  fit: Fit
  of: Source
  table: Table
  columns: ChosenColumn[]
  /** what the whole table is about */
  whole: Record<string, string>
  year: YearChosen
  /** the year as the person wrote it, or as a title or the sheet's name says */
  yearText: string
  title: string
}

/** Where the year of the figures will be read. */
export type YearChosen =
  | { where: 'header'; years: number[] }
  | { where: 'column'; position: string }
  | { where: 'title'; text: string; year: number }
  | { where: 'asked' }

/** By what name the n-th unknown value of a column that is taken for a field is spoken of. */
export const unknownKey = (column: number, field: string, n: number): string => `${column}.${field}.${n}`

/**
 * Lays what a person said over what was suggested.
 * @param fit one of the table's
 * @param of the source that the fit is of
 * @param said nothing where all is as suggested
 * @param title what the source is called where nothing is said
 */
export function chooseTable(
  suggested: SuggestedTable,
  fit: Fit,
  of: Source,
  said: Said | undefined,
  title: string,
): ChosenTable {
  const table = of.definition.tables[fit.table]!
  const meant = suggested.columns.map((found) => ({ found, ...meantBy(found, fit, of, table, said) }))
  const free = settable({ of, table, columns: meant })
  const columns = meant.map(
    ({ found, field, sets }): ChosenColumn => ({
      found,
      suggested: meaningOf(fit, found),
      field,
      sets: field !== undefined && isMeasure(of, field) ? knownSets(sets, free) : {},
      unknown: unknownOf(of, field, found, said),
    }),
  )
  const year = yearOf(fit, table, columns, of, said)
  const foundYear = fit.year.where === 'title' ? gregorianYears(fit.year.year) : ''
  return {
    suggested,
    fit,
    of,
    table,
    columns,
    whole: knownSets(withoutBlanks(said?.whole ?? new Map()), free),
    year,
    yearText: said ? said.year : foundYear,
    title: said ? said.title : title,
  }
}

const meaningOf = ({ columns }: Fit, { index }: FoundColumn): ColumnMeaning =>
  columns.find(({ column }) => column === index)!

/** What a column is taken for and is about. A field that says of whom it is, `boys`, is the figure `students` of them. */
function meantBy(
  found: FoundColumn,
  fit: Fit,
  { definition }: Source,
  table: Table,
  said: Said | undefined,
): { field: string | undefined; sets: Readonly<Record<string, string>> } {
  const suggested = meaningOf(fit, found)
  const id = said?.fields.get(found.index) ?? suggested.field
  const saidSets = said?.sets.get(found.index)
  const sets = saidSets ? withoutBlanks(saidSets) : suggested.sets
  if (id === undefined || !fieldsOf(table).includes(id)) return { field: undefined, sets }
  const field = definition.fields[id]!
  const figure = figuresOf(definition, table).find(({ fields }) => fields.some((each) => each === field))
  if (!figure || field.type !== 'measure' || figure.id === id) return { field: id, sets }
  return { field: figure.id, sets: saidSets ? sets : { ...field.sets } }
}

/** Whether a field is something counted or measured. */
export const isMeasure = ({ definition }: Source, id: string): boolean => definition.fields[id]!.type === 'measure'

const withoutBlanks = (said: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries([...said].filter(([, value]) => value !== ''))

/** A key of a few values, by the dictionary's name. */
export interface Settable {
  name: string
  values: string[]
}

/** What a table or a column of figures may be said to be about: keys of a few values that no column of their own tells. */
export function settable({ of, table, columns }: Meant): Settable[] {
  const fieldOf = (id: string) => of.definition.fields[id]!
  const told = new Set(
    columns.flatMap(({ field }) => (field === undefined || isMeasure(of, field) ? [] : fieldOf(field).name)),
  )
  return [...table.keys, ...(table.attributes ?? [])].map(fieldOf).flatMap((field) => {
    const isFree = field.type === 'choice' && !told.has(field.name)
    return isFree ? [{ name: field.name, values: Object.keys(field.values) }] : []
  })
}

/** A table with what its columns are taken for. */
interface Meant {
  of: Source
  table: Table
  columns: readonly { field: string | undefined }[]
}

const knownSets = (sets: Readonly<Record<string, string>>, free: readonly Settable[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(sets).filter(([name, value]) =>
      free.some((each) => each.name === name && each.values.includes(value)),
    ),
  )

const marks: readonly Meaning[] = ['not_available', 'no_cases', 'not_applicable', 'suppressed']
export const isMark = (text: string): text is Meaning => marks.some((mark) => mark === text)

/** What an unknown value of a field may be said to be: one of a choice's values; in the place of a figure, why there is none. */
export function meaningsOf({ definition }: Source, id: string): readonly string[] {
  const field = definition.fields[id]!
  if (field.type === 'measure') return marks
  return field.type === 'choice' ? Object.keys(field.values) : []
}

function unknownOf(
  of: Source,
  field: string | undefined,
  { index, values }: FoundColumn,
  said: Said | undefined,
): ChosenColumn['unknown'] {
  if (field === undefined) return []
  const allowed = meaningsOf(of, field)
  return unknownValues(of.definition.fields[field]!, values, of.definition).map(({ text, count }, n) => {
    const meant = said?.values.get(unknownKey(index, field, n)) ?? ''
    return { text, count, said: allowed.includes(meant) ? meant : '' }
  })
}

/** How sure it is what a column is, as long as some of its values are not explained. */
export function standingOf({ field, suggested, unknown }: ChosenColumn): Standing {
  if (field === undefined) return 'unread'
  const isOpen = unknown.some(({ said }) => said === '')
  if (field !== suggested.field) return isOpen ? 'unsure' : 'chosen'
  return isOpen && suggested.confidence === 'sure' ? 'likely' : suggested.confidence
}

function yearOf(
  { year }: Fit,
  table: Table,
  columns: readonly ChosenColumn[],
  of: Source,
  said: Said | undefined,
): YearChosen {
  const yearField = typeof table.year === 'object' ? table.year.field : undefined
  const inColumn = columns.find(({ field }) => field !== undefined && field === yearField)
  if (inColumn) return { where: 'column', position: inColumn.found.position }
  const figures = columns.filter(({ field }) => field !== undefined && isMeasure(of, field))
  const years = figures.flatMap(({ found }) => found.year ?? [])
  if (years.length > 0) return { where: 'header', years: [...new Set(years)].toSorted((a, b) => a - b) }
  if (year.where === 'title' && (!said || said.isYearInTitle)) return year
  return { where: 'asked' }
}
