import type { Book, Sheet } from '../book.ts'
import type { Source } from '../source.ts'
import { type Area, areaAt, findAreas, type Place } from './area.ts'
import { fitTable } from './fit.ts'
import { foundColumns } from './found-columns.ts'
import { pictureOf } from './picture.ts'
import { recognise } from './recognise.ts'
import type { Fit, SuggestedTable, Suggestion } from './suggestion.ts'

/** What a person has said already of where to look. */
export interface Asked {
  /** the sheet's place in the book */
  sheet?: number
  /** which of the sheet's tables, counted from 0 */
  area?: number
  /** where the table lies, where Madad saw it wrongly */
  place?: Place
  /** what it is, where Madad took it for something else */
  dataset?: { sourceId: string; table: string }
}

/** Sheets and tables looked at: a workbook has more only where somebody means harm. */
const mostSheets = 60
const mostAreas = 12
/** A source that fits less is not named. */
const leastFit = 0.3
const mostFits = 6

/**
 * Suggests what a file's columns are, from their headers and their values, for a person to correct.
 * @param sources those that a file may be a form of, and the forms made in this home
 */
export function suggestMapping(book: Book, sources: readonly Source[], asked: Asked = {}): Suggestion {
  const sheets = book.sheets.slice(0, mostSheets)
  const areas = sheets.map((sheet) => findAreas(sheet).slice(0, mostAreas))
  const tables = sheets.flatMap((sheet, n) => {
    if (asked.sheet !== undefined && asked.sheet !== n) return []
    return chosenAreas(sheet, areas[n]!, asked).map((area) =>
      suggestTable(sheet, n, areas[n]!.indexOf(area), area, sources, asked.dataset),
    )
  })
  const table = tables.toSorted((a, b) => worth(b, book) - worth(a, book))[0]
  return {
    sheets: sheets.map(({ name, hidden, rowCount }, n) => ({ name, hidden, rows: rowCount, areas: areas[n]! })),
    ...(table && { table }),
  }
}

function chosenAreas(sheet: Sheet, found: readonly Area[], { area, place }: Asked): Area[] {
  if (place) return [areaAt(sheet, place)]
  const chosen = area === undefined ? undefined : found[area]
  return chosen ? [chosen] : [...found]
}

function suggestTable(
  sheet: Sheet,
  n: number,
  areaIndex: number,
  area: Area,
  sources: readonly Source[],
  dataset: Asked['dataset'],
): SuggestedTable {
  const columns = foundColumns(sheet, area)
  const isAsked = ({ sourceId, table }: Fit) => sourceId === dataset?.sourceId && table === dataset.table
  const laid = sources
    .filter(({ definition }) => definition.form_of === undefined)
    .flatMap((source) =>
      Object.entries(source.definition.tables)
        .filter(([, { orientation }]) => orientation === 'columns')
        .map(([name]) => fitTable(source, name, sheet, area, columns)),
    )
    .toSorted((a, b) => Number(isAsked(b)) - Number(isAsked(a)) || b.score - a.score)
  // the likeliest is shown though it fits little: the person says what it is
  const fits = laid.filter((fit, n) => n === 0 || fit.score >= leastFit)
  const recognised = sources
    .filter(({ definition }) => definition.form_of !== undefined)
    .flatMap((source) => {
      const of = sources.find(({ id }) => id === source.definition.form_of)
      return (of && recognise(source, of.definition, columns)) ?? []
    })
    .toSorted((a, b) => a.asked.length - b.asked.length || b.known - a.known)[0]
  const picture = pictureOf(sheet, area)
  return {
    sheet: n,
    areaIndex,
    area,
    picture,
    columns,
    fits: fits.slice(0, mostFits),
    ...(recognised && { recognised }),
  }
}

/** What is recognised counts before what fits, and what is shown before what is hidden. */
function worth({ sheet, area, fits, recognised }: SuggestedTable, { sheets }: Book): number {
  const size = Math.min(1, (area.lastDataRow - area.firstDataRow + 1) / 1_000) * 0.01
  return (recognised ? 2 + recognised.known : 0) + (fits[0]?.score ?? 0) + size - (sheets[sheet]!.hidden ? 0.2 : 0)
}
