import type { Book, Sheet } from '../book.ts'
import { type HeaderPlace, plainPlaces, recogniseTool } from './recognise.ts'
import { readColumns, type SurveyColumn } from './survey-columns.ts'
import type { Tool } from './tool.ts'

/** A header that a sheet may have, and its columns. */
export interface Place {
  sheet: Sheet
  place: HeaderPlace
  columns: readonly SurveyColumn[]
}

/** What the sheets of a book show of themselves: headers they may have, and whether a tool left its traces. */
export type LaidOut =
  | { places: Place[]; hasTraces: boolean }
  | { notResults: Pick<Place, 'sheet'> & Tool['not_results'][number] }

export function placesOf(book: Book, tools: readonly Tool[]): LaidOut {
  const places: Place[] = []
  let hasTraces = false
  for (const sheet of book.sheets) {
    const recognised = recogniseTool(sheet, tools)
    if (recognised && 'notResults' in recognised) return { notResults: { sheet, ...recognised.notResults } }
    hasTraces ||= recognised !== undefined
    for (const place of recognised ? [recognised.place] : plainPlaces(sheet, tools))
      places.push({ sheet, place, columns: readColumns(sheet, place) })
  }
  return { places, hasTraces }
}
