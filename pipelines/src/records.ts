import type { Problem } from '@madad/language/problem'
import { type Cell, textAt } from './book.ts'
import { type Reading, readMeasure } from './cell-mark.ts'
import { cleanText } from './fold.ts'
import type { Located } from './locate.ts'
import { readRowKeys } from './record-keys.ts'
import { rowKinds } from './row-kind.ts'
import { schoolYearOf } from './school-year-of.ts'
import type { MeasureField, SourceDefinition, Table } from './source-schema.ts'
import { type MeasureGroup, type StagedColumn, type TableColumns, tableColumns } from './table-columns.ts'
import { checkTotals, type TotalRow } from './total-rows.ts'
import { maySayTotal } from './total-words.ts'

/** One measured cell of a record. */
export interface Measured extends Reading {
  fieldId: string
  /** the cell's address, and its 1-based row in the sheet */
  cell: string
  row: number
  year: number
  /** as read, before anything was made of it */
  text: string
}

/** One record: its keys and attributes, and its measured cells. */
export interface TableRecord {
  sheet: string
  /** staged column → value: fields of the dictionary, folded names among them, and what columns set */
  keys: ReadonlyMap<string, string | null>
  measures: Measured[]
  /** where the record's key stands, for saying where */
  address: string
}

export interface SheetRecords {
  records: TableRecord[]
  columns: StagedColumn[]
  problems: Problem[]
  /** rows among or below the data that are notes, not records */
  notes: number
  /** rows that sum up others, which are no records either */
  totals: number
  mended: string[]
  /** rows that are the template's own example */
  examples: number
}

/** What is known beside the file. */
export interface Known {
  /** what a person says the year is, where the file tells none */
  year?: number | undefined
  pseudonymKey?: Uint8Array | undefined
}

/**
 * Reads every record of a located sheet.
 * @param defaultYear the year of columns whose header says none
 */
export function readRecords(
  file: string,
  source: SourceDefinition,
  located: Located,
  defaultYear: number | undefined,
  known: Known,
): SheetRecords {
  const { sheet, table } = located
  const columns = tableColumns(file, source, located, defaultYear ?? known.year)
  const read: SheetRecords = {
    records: [],
    columns: columns.staged,
    problems: columns.problems,
    notes: 0,
    totals: 0,
    mended: [],
    examples: 0,
  }
  const kindOf = rowKinds(source, table, sheet, columns)
  const totals: TotalRow[] = []
  for (let row = located.firstDataRow; row < sheet.rowCount; row++) {
    const kind = kindOf(row)
    if (kind === 'note') read.notes++
    if (kind === 'example') read.examples++
    if (kind === 'record') {
      const { keys, address, mended, problems } = readRowKeys(file, source, located, row, columns.telling, known)
      for (const note of mended) if (!read.mended.includes(note)) read.mended.push(note)
      read.problems.push(...problems)
      if (problems.length > 0) continue
      const groups = readGroups(
        file,
        source,
        located,
        row,
        columns,
        yearOfRow(source, table, keys, known),
        read.problems,
      )
      for (const { sets, measures } of groups) {
        read.records.push({
          sheet: sheet.name,
          keys: sets.length === 0 ? keys : new Map([...keys, ...sets]),
          measures,
          address,
        })
      }
    }
    if (kind === 'total') {
      const telling = columns.telling.filter(({ column }) => !maySayTotal(textAt(sheet, row, column)))
      const { keys } = readRowKeys(file, source, located, row, telling, known)
      const told = new Map([...keys].filter(([, value]) => value !== null))
      const year = yearOfRow(source, table, told, known)
      totals.push({
        keys: told,
        groups: readGroups(file, source, located, row, columns, year, []),
        above: read.records.length,
      })
    }
  }
  read.totals = totals.length
  read.problems.push(...checkTotals(file, source, totals, read.records))
  return read
}

interface Group {
  sets: MeasureGroup['sets']
  measures: Measured[]
}

/** The figures of a row, those apart whose columns set something else. */
function readGroups(
  file: string,
  source: SourceDefinition,
  { sheet }: Located,
  row: number,
  { groups }: TableColumns,
  yearOfRow: number | undefined,
  problems: Problem[],
): Group[] {
  return groups.map(({ sets, measures }) => ({
    sets,
    measures: measures.flatMap(({ fieldId, field, column, year: yearOfColumn, factor }) => {
      const cell = sheet.cell(row, column)
      const reading = readMeasure(cell, field, source, factor)
      const address = sheet.address(row, column)
      if (!reading) {
        problems.push(notNumber(source, field, { file, sheet: sheet.name, cell: address, name: field.name }, cell))
        return []
      }
      const year = yearOfColumn ?? yearOfRow
      if (year === undefined) return []
      const rowNumber = sheet.rowNumber(row, column)
      return [
        { fieldId, cell: address, row: rowNumber, year, text: cell?.text ?? '', ...reading, ...noteOf(cell, reading) },
      ]
    }),
  }))
}

/** The year a row's figures speak of, where not the header tells it. */
function yearOfRow(
  source: SourceDefinition,
  table: Table,
  keys: ReadonlyMap<string, string | null>,
  known: Known,
): number | undefined {
  if (table.year === 'header') return undefined
  if (table.year === 'asked') return known.year
  const year = keys.get(source.fields[table.year.field]!.name)
  return year ? schoolYearOf(year) : undefined
}

function notNumber(
  source: SourceDefinition,
  field: MeasureField,
  where: Problem['where'],
  cell: Cell | undefined,
): Problem {
  const words = [...Object.keys(source.marks), ...Object.keys(field.words ?? {})]
  const values = { header: field.aliases[0]!, marks: words.filter(Boolean).join(' ') }
  return { code: 'CELL_NOT_NUMBER', where, found: cleanText(cell?.text ?? ''), values }
}

function noteOf(cell: Cell | undefined, reading: Reading): { note?: string } {
  const note = [reading.note, cell?.comment].filter(Boolean).join('\n')
  return note === '' ? {} : { note }
}
