import type { Mapping } from './source-of-mapping.ts'
import type { Fit, FoundColumn, SuggestedTable } from './suggestion.ts'

/** A suggestion taken as it is: what a person who corrects nothing decides. */
export function acceptSuggestion({ columns }: SuggestedTable, fit: Fit, id: string, title: string): Mapping {
  const { year } = fit
  return {
    id,
    title,
    table: fit.table,
    columns: columns.map((column) => {
      const { field, sets } = fit.columns.find((each) => each.column === column.index)!
      return { ...factsOf(column), ...(field !== undefined && { field }), sets }
    }),
    year:
      year.where === 'title' && year.label !== ''
        ? { where: 'title', label: year.label }
        : { where: year.where === 'header' || year.where === 'column' ? year.where : 'asked' },
    sets: {},
    values: [],
    marks: [],
  }
}

/** What a column's own cells say that its description must. */
export const factsOf = ({ position, labels, year, values }: FoundColumn) => ({
  position,
  labels,
  ...(year !== undefined && { year }),
  hasBlanks: values.filled < values.records,
  isShare: values.kind === 'shares' || (values.kind === 'percents' && (values.high ?? 100) <= 1),
})
