import type { Area } from './area.ts'
import type { ColumnValues } from './column-values.ts'

// What Madad thinks a sheet is. Plain data, so that it crosses from the process that reads files and into a page.

/** `sure`: header and values both say so. `likely`: one of them does. `unsure`: a guess to be looked at. */
export type Confidence = 'sure' | 'likely' | 'unsure'

/** Why something is suggested; the words are in the message catalogue, `mapping.reason.<code>`. */
export interface Reason {
  code:
    | 'NAME_EQUAL'
    | 'NAME_ALIKE'
    | 'VALUES_FIT'
    | 'VALUES_UNLIKE'
    | 'VALUES_UNKNOWN'
    | 'NEIGHBOUR'
    | 'HEADER_SETS'
    | 'NUMBERS'
    | 'IMPLIED'
    | 'TOTAL_OF_PARTS'
    | 'SAME_AS'
    | 'BLANK'
    | 'NOTHING_ALIKE'
  values?: Record<string, string | number>
}

/** A column of a table, as it is found. */
export interface FoundColumn {
  /** counted from 0 in the sheet */
  index: number
  /** `C` */
  position: string
  /** from the top down, spanning ones included, without titles and periods */
  labels: string[]
  /** the school year its header says */
  year?: number
  values: ColumnValues
}

/** What a column is taken to be. */
export interface ColumnMeaning {
  column: number
  role: 'key' | 'attribute' | 'measure' | 'ignore'
  /** the field's id in the source; left out where the column is not read */
  field?: string
  /** values of keys that the column itself says, by the dictionary's names */
  sets: Record<string, string>
  confidence: Confidence
  /** 0–1, for choosing between meanings */
  score: number
  reasons: Reason[]
  /** values of a choice that the source does not know, and how often each stands */
  unknown: { text: string; count: number }[]
}

/** Where the year of the figures stands. */
export type YearFound =
  | { where: 'header' }
  | { where: 'column'; column: number }
  /** in a line above the table, or in the sheet's name */
  | { where: 'title'; year: number; text: string }
  | { where: 'nowhere' }

/** A table of a source laid over a table of a sheet. */
export interface Fit {
  sourceId: string
  table: string
  /** 0–1: how much of both is explained */
  score: number
  confidence: Confidence
  columns: ColumnMeaning[]
  year: YearFound
  /** keys the source must have and no column gives; ids of fields */
  missing: string[]
}

/** A source made for last year's sheet, laid over this year's by its own headers. */
export interface Recognised {
  sourceId: string
  table: string
  /** how many of its fields stand there under a header it knows */
  known: number
  /** fields whose header it does not know, each with the free columns it could be, the likeliest first */
  asked: { field: string; candidates: { column: number; confidence: Confidence; reasons: Reason[] }[] }[]
}

/** A row as it lies in the sheet, from the table's first column on. */
export interface PicturedRow {
  /** counted from 0 */
  row: number
  kind: 'title' | 'header' | 'record' | 'total' | 'note'
  cells: string[]
}

export interface SuggestedTable {
  /** the sheet's place in the book */
  sheet: number
  /** which of the sheet's tables it is, counted from 0; -1 where the person said where it lies */
  areaIndex: number
  area: Area
  /** its most telling rows, as they lie */
  picture: PicturedRow[]
  columns: FoundColumn[]
  /** the one asked for, then the likeliest; the rest of the sources fit nothing here */
  fits: Fit[]
  recognised?: Recognised
}

export interface Suggestion {
  sheets: { name: string; hidden: boolean; rows: number; areas: Area[] }[]
  /** the table that was asked for, else the one that fits best; none where no sheet holds one */
  table?: SuggestedTable
}

export const confidenceOf = (score: number): Confidence => (score >= 0.8 ? 'sure' : score >= 0.6 ? 'likely' : 'unsure')
