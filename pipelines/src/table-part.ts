import type { Sheet } from './book.ts'
import { type CellStatus, cellStatuses } from './cell-mark.ts'
import { type KeyColumn, valueAt } from './key-column.ts'
import type { StagedColumn } from './table-columns.ts'

/** A table of a file, read. */
export interface IngestedTable {
  name: string
  parts: TablePart[]
  columns: StagedColumn[]
}

/**
 * What one place of a file holds of a table, column by column: each list has one entry a record. A file may have hundreds of
 * thousands of cells; an object for each would cost more than reading them.
 */
export interface TablePart {
  sheet: Sheet
  /** by staged name: keys and attributes, folded names, and what columns set */
  keys: Map<string, KeyColumn>
  /** the row of each record in the sheet, and the column in which its key stands */
  rows: number[]
  keyColumn: number
  /** where the records tell the year, not the columns */
  years?: number[]
  measures: MeasuredColumn[]
}

export interface MeasuredColumn {
  fieldId: string
  column: number
  /** where the column tells the year */
  year?: number
  /** as read, before anything was made of it; empty where blank */
  texts: string[]
  /** in the field's own unit; `NaN` where the status allows no value */
  values: number[]
  /** places in `cellStatuses` */
  statuses: number[]
  /** by record: the comment on the cell, what was done to read it */
  notes: Map<number, string>
}

export const yearAt = (part: TablePart, measured: MeasuredColumn, record: number): number =>
  measured.year ?? part.years?.[record] ?? Number.NaN
export const addressAt = (part: TablePart, measured: MeasuredColumn, record: number): string =>
  part.sheet.address(part.rows[record]!, measured.column)
export const statusAt = (measured: MeasuredColumn, record: number): CellStatus =>
  cellStatuses[measured.statuses[record]!]!

export const recordCount = ({ parts }: Pick<IngestedTable, 'parts'>): number =>
  parts.reduce((sum, { rows }) => sum + rows.length, 0)

/** One measured cell of a record. */
export interface Measured {
  fieldId: string
  /** the cell's address, and its 1-based row in the sheet */
  cell: string
  row: number
  year: number
  text: string
  value: number | null
  status: CellStatus
  note?: string
}

/** One record: its keys and attributes, and its measured cells. */
export interface TableRecord {
  sheet: string
  keys: ReadonlyMap<string, string | null>
  measures: Measured[]
  /** where the record's key stands, for saying where */
  address: string
}

/** The records of a table one by one, for who wants to look at a few. */
export function* recordsOf({ parts }: Pick<IngestedTable, 'parts'>): Generator<TableRecord> {
  for (const part of parts) {
    for (const [record, row] of part.rows.entries()) {
      yield {
        sheet: part.sheet.name,
        keys: new Map([...part.keys].map(([name, column]) => [name, valueAt(column, record)])),
        measures: part.measures.map((measured) => measuredAt(part, measured, record)),
        address: part.sheet.address(row, part.keyColumn),
      }
    }
  }
}

function measuredAt(part: TablePart, measured: MeasuredColumn, record: number): Measured {
  const value = measured.values[record]!
  const note = measured.notes.get(record)
  return {
    fieldId: measured.fieldId,
    cell: addressAt(part, measured, record),
    row: part.sheet.rowNumber(part.rows[record]!, measured.column),
    year: yearAt(part, measured, record),
    text: measured.texts[record]!,
    value: Number.isNaN(value) ? null : value,
    status: statusAt(measured, record),
    ...(note !== undefined && { note }),
  }
}
