import { gregorianYears, parseSchoolYear } from '@madad/language/school-year'
import { factsOf } from '@madad/pipelines/mapping/accept'
import type { Mapping } from '@madad/pipelines/mapping/source-of-mapping'
import type { ColumnMeaning, Fit, FoundColumn, SuggestedTable } from '@madad/pipelines/mapping/suggestion'
import { unknownValues } from '@madad/pipelines/mapping/values-fit'
import type { Source } from '@madad/pipelines/source'
import type { Meaning, Table } from '@madad/pipelines/source-schema'
import { type Choices, shownText } from './choices.ts'

/** A column with what was suggested for it and what it is now taken to be. */
export interface ChosenColumn {
  found: FoundColumn
  suggested: ColumnMeaning
  field: string | undefined
  sets: Record<string, string>
  /** the values its field does not know, each with what the person said it is; empty where nothing was said */
  unknown: { text: string; count: number; said: string }[]
}

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

/** Which table and which kind of table the rest of a page speaks of: said of another, it is not heard. */
export const seenOf = ({ sheet, areaIndex, area }: SuggestedTable, { sourceId, table }: Fit): string =>
  `${shownText({ sheet, areaIndex, ...area })} ${sourceId}#${table}`

/** Lays what a person said over what was suggested. */
export function chooseTable(
  suggested: SuggestedTable,
  fit: Fit,
  of: Source,
  choices: Choices | undefined,
  title: string,
): ChosenTable {
  const table = of.definition.tables[fit.table]!
  const heard = choices?.seen === seenOf(suggested, fit) ? choices : undefined
  const fields = new Map(
    suggested.columns.map(({ index }) => {
      const meant = heard?.fields.get(index) ?? meaningOf(fit, index).field
      return [index, meant !== undefined && isOf(table, meant) ? meant : undefined] as const
    }),
  )
  const told = new Set(
    [...fields.values()].flatMap((id) => (id === undefined || isMeasure(of, id) ? [] : nameOf(of, id))),
  )
  const columns = suggested.columns.map((found): ChosenColumn => {
    const meaning = meaningOf(fit, found.index)
    const field = fields.get(found.index)
    const said = heard?.sets.get(found.index)
    const sets = said ? Object.fromEntries([...said].filter(([, value]) => value !== '')) : meaning.sets
    return {
      found,
      suggested: meaning,
      field,
      sets: field !== undefined && isMeasure(of, field) ? known(of, table, sets, told) : {},
      unknown: unknownOf(of, field, found, heard),
    }
  })
  const year = yearOf(fit, table, columns, of, heard)
  const foundYear = fit.year.where === 'title' ? gregorianYears(fit.year.year) : ''
  return {
    suggested,
    fit,
    of,
    table,
    columns,
    whole: known(of, table, Object.fromEntries([...(heard?.whole ?? [])].filter(([, value]) => value !== '')), told),
    year,
    yearText: heard ? heard.year : foundYear,
    title: heard ? heard.title : title,
  }
}

const meaningOf = (fit: Fit, index: number): ColumnMeaning => fit.columns.find(({ column }) => column === index)!

const isOf = (table: Table, id: string): boolean =>
  [...table.keys, ...(table.attributes ?? []), ...table.measures].includes(id) ||
  (typeof table.year === 'object' && table.year.field === id)

export const isMeasure = ({ definition }: Source, id: string): boolean => definition.fields[id]!.type === 'measure'
const nameOf = ({ definition }: Source, id: string): string => definition.fields[id]!.name

/** Of what is set, what the table knows and no column of its own tells. */
function known(
  of: Source,
  table: Table,
  sets: Readonly<Record<string, string>>,
  told: ReadonlySet<string>,
): Record<string, string> {
  const fields = [...table.keys, ...(table.attributes ?? [])].map((id) => of.definition.fields[id]!)
  return Object.fromEntries(
    Object.entries(sets).filter(([name, value]) => {
      const field = fields.find((each) => each.name === name)
      return field?.type === 'choice' && Object.hasOwn(field.values, value) && !told.has(name)
    }),
  )
}

const mostUnknown = 25

function unknownOf(
  of: Source,
  field: string | undefined,
  { index, values }: FoundColumn,
  heard: Choices | undefined,
): ChosenColumn['unknown'] {
  if (field === undefined) return []
  return unknownValues(of.definition.fields[field]!, values, of.definition)
    .slice(0, mostUnknown)
    .map(({ text, count }, n) => ({ text, count, said: heard?.values.get(`${index}.${field}.${n}`) ?? '' }))
}

function yearOf(
  { year }: Fit,
  table: Table,
  columns: readonly ChosenColumn[],
  of: Source,
  heard: Choices | undefined,
): YearChosen {
  const yearField = typeof table.year === 'object' ? table.year.field : undefined
  const inColumn = columns.find(({ field }) => field !== undefined && field === yearField)
  if (inColumn) return { where: 'column', position: inColumn.found.position }
  const figures = columns.filter(({ field }) => field !== undefined && isMeasure(of, field))
  const years = figures.flatMap(({ found }) => found.year ?? [])
  if (years.length > 0) return { where: 'header', years: [...new Set(years)].toSorted((a, b) => a - b) }
  if (year.where === 'title' && (!heard || heard.isYearInTitle)) return year
  return { where: 'asked' }
}

/** The year that the person says, where they must. */
export const saidYear = ({ year, yearText }: ChosenTable): number | undefined =>
  year.where === 'asked' ? parseSchoolYear(yearText) : undefined

const meanings: readonly Meaning[] = ['not_available', 'no_cases', 'not_applicable', 'suppressed']
export const isMeaning = (text: string): text is Meaning => meanings.some((meaning) => meaning === text)

/** What is to be written as a source. */
export function mappingOf({ fit, of, columns, whole, year, title }: ChosenTable, id: string): Mapping {
  const answered = columns.flatMap(({ field, unknown }) =>
    field === undefined ? [] : unknown.filter(({ said }) => said !== '').map((value) => ({ field, ...value })),
  )
  return {
    id,
    title,
    table: fit.table,
    columns: columns.map(({ found, field, sets }) => ({
      ...factsOf(found, fit.year),
      ...(field !== undefined && { field }),
      sets,
    })),
    year: { where: year.where === 'title' ? 'header' : year.where },
    sets: whole,
    values: answered
      .filter(({ field }) => !isMeasure(of, field))
      .map(({ field, text, said }) => ({ field, text, value: said })),
    marks: answered.flatMap(({ field, text, said }) =>
      isMeasure(of, field) && isMeaning(said) ? [{ text, meaning: said }] : [],
    ),
  }
}
