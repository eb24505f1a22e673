import type { Problem } from '@madad/language/problem'
import { parseSchoolYear } from '@madad/language/school-year'
import { readSource, type Source } from '../source.ts'
import { checkMapping } from './check-mapping.ts'
import { type ChosenTable, isMark, isMeasure } from './chosen-table.ts'
import { type Mapping, sourceOfMapping } from './source-of-mapping.ts'
import type { FoundColumn, YearFound } from './suggestion.ts'

export interface WrittenMapping {
  source: Source
  /** its `source.yml` */
  text: string
  /** the school year that the person says, where the file does not */
  year: number | undefined
}

/**
 * What a person decided, written as a source; or all that is wrong with it.
 * @param id of the source that is made
 * @throws where a mapping with nothing wrong makes no source: a fault of ours
 */
export function writeMapping(chosen: ChosenTable, id: string): WrittenMapping | { problems: Problem[] } {
  const { of, year, yearText } = chosen
  const mapping = mappingOf(chosen, id)
  const saidYear = year.where === 'asked' ? parseSchoolYear(yearText) : undefined
  const problems = checkMapping(mapping, of.definition)
  if (year.where === 'asked' && saidYear === undefined)
    problems.push({ code: 'MAPPING_YEAR_MISSING', where: {}, found: yearText })
  if (problems.length > 0) return { problems }
  const text = sourceOfMapping(mapping, of.definition)
  const read = readSource(text)
  if ('faults' in read) throw new Error(`a mapping made no source: ${read.faults.join('; ')}`)
  return { source: read.source, text, year: saidYear }
}

/** What a person decided, without what it was chosen from. */
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
      isMeasure(of, field) && isMark(said) ? [{ text, meaning: said }] : [],
    ),
  }
}

/** What a column's own cells say that its description must; a year in the title is that of every column without its own. */
function factsOf({ position, labels, year: own, values }: FoundColumn, found: YearFound) {
  const year = own ?? (found.where === 'title' ? found.year : undefined)
  return {
    position,
    labels,
    ...(year !== undefined && { year }),
    hasBlanks: values.filled < values.records,
    isShare: values.kind === 'shares' || (values.kind === 'percents' && (values.high ?? 100) <= 1),
  }
}
