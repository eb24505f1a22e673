import type { Mapping } from './source-of-mapping.ts'
import type { Fit, FoundColumn, SuggestedTable, YearFound } from './suggestion.ts'

/** A suggestion taken as it is: what a person who corrects nothing decides. */
export function acceptSuggestion({ columns }: SuggestedTable, fit: Fit, id: string, title: string): Mapping {
  const { year } = fit
  return {
    id,
    title,
    table: fit.table,
    columns: columns.map((column) => {
      const { field, sets } = fit.columns.find((each) => each.column === column.index)!
      return { ...factsOf(column, year), ...(field !== undefined && { field }), sets }
    }),
    year: { where: year.where === 'title' ? 'header' : year.where === 'nowhere' ? 'asked' : year.where },
    sets: {},
    values: [],
    marks: [],
  }
}

/** What a column's own cells say that its description must; a year in the title is that of every column without its own. */
export function factsOf({ position, labels, year: own, values }: FoundColumn, found: YearFound) {
  const year = own ?? (found.where === 'title' ? found.year : undefined)
  return {
    position,
    labels,
    ...(year !== undefined && { year }),
    hasBlanks: values.filled < values.records,
    isShare: values.kind === 'shares' || (values.kind === 'percents' && (values.high ?? 100) <= 1),
  }
}
