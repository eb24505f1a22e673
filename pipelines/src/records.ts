import type { Problem } from '@madad/language/problem'
import { type Cell, type Sheet, textAt } from './book.ts'
import { type Reading, readMeasure } from './cell-mark.ts'
import { cleanText, foldName } from './fold.ts'
import { yearOf } from './header.ts'
import { readKey } from './keys.ts'
import { type Located, readsAs } from './locate.ts'
import type { Field, MeasureField, SourceDefinition } from './source.ts'

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
  /** staged column → value: fields of the dictionary, folded names among them */
  keys: Map<string, string | null>
  measures: Measured[]
  /** where the record's key stands, for saying where */
  address: string
}

/** A column as staged beside the table. */
export interface StagedColumn {
  sheet: string
  position: string
  fieldId: string
  year: number | null
  header: string
}

export interface SheetRecords {
  records: TableRecord[]
  columns: StagedColumn[]
  problems: Problem[]
  /** rows among or below the data that are notes, not records */
  notes: number
  mended: string[]
}

interface MeasureColumn {
  fieldId: string
  field: MeasureField
  column: number
  year: number | undefined
  factor: number
}

/** Reads every record of a located sheet. */
export function readRecords(
  file: string,
  source: SourceDefinition,
  located: Located,
  defaultYear: number | undefined,
): SheetRecords {
  const { sheet, table, matching } = located
  const read: SheetRecords = { records: [], columns: [], problems: [], notes: 0, mended: [] }
  const measures: MeasureColumn[] = []
  const keys: KeyColumn[] = []
  for (const { fieldId, column, path } of matching.matches) {
    const field = source.fields[fieldId]!
    const year = field.type === 'measure' && table.year === 'header' ? (yearOf(column, path) ?? defaultYear) : undefined
    if (field.type === 'measure') {
      measures.push({ fieldId, field, column: column.index, year, factor: factorOf(field, column.labels) })
      if (table.year === 'header' && year === undefined) {
        const where = { file, sheet: sheet.name, cell: sheet.position(column.index), name: field.name }
        read.problems.push({ code: 'YEAR_NOT_FOUND', where, found: '', values: { header: field.aliases[0]! } })
      }
      const header = column.labels.map(cleanText).join(' › ')
      const position = sheet.position(column.index)
      read.columns.push({ sheet: sheet.name, position, fieldId, year: year ?? null, header })
    } else keys.push({ fieldId, field, column: column.index })
  }
  measures.sort((a, b) => a.column - b.column)
  const required = keys.filter(({ fieldId }) => table.keys.includes(fieldId))
  const marks = Object.keys(source.marks).filter(Boolean).join(' ')
  for (let row = located.firstDataRow; row < sheet.rowCount; row++) {
    if (isNote(sheet, row, keys, required, measures)) {
      if (keys.some(({ column }) => textAt(sheet, row, column) !== '')) read.notes++
      continue
    }
    const record = readKeys(file, source, located, row, keys, read)
    if (!record) continue
    const ownYear = table.year === 'header' ? undefined : Number(record.keys.get(source.fields[table.year.field]!.name))
    for (const { fieldId, field, column, year: columnYear, factor } of measures) {
      const cell = sheet.cell(row, column)
      const reading = readMeasure(cell, field, source, factor)
      const address = sheet.address(row, column)
      if (!reading) {
        const where = { file, sheet: sheet.name, cell: address, name: field.name }
        const values = { header: field.aliases[0]!, marks }
        read.problems.push({ code: 'CELL_NOT_NUMBER', where, found: cleanText(cell?.text ?? ''), values })
        continue
      }
      const year = columnYear ?? ownYear
      if (year === undefined) continue
      record.measures.push({
        fieldId,
        cell: address,
        row: sheet.rowNumber(row, column),
        year,
        text: cell?.text ?? '',
        ...reading,
        ...noteOf(cell, reading),
      })
    }
    read.records.push(record)
  }
  return read
}

interface KeyColumn {
  fieldId: string
  field: Exclude<Field, { type: 'measure' }>
  column: number
}

/**
 * A row is a record where its key is filled and anything is measured, or where so much else is that the key must have been
 * lost. Notes stand among the data and below them, some in the very columns of the keys.
 */
function isNote(
  sheet: Sheet,
  row: number,
  keys: KeyColumn[],
  required: KeyColumn[],
  measures: MeasureColumn[],
): boolean {
  const filled = keys.filter(({ column }) => textAt(sheet, row, column).trim() !== '')
  const measured = measures.filter(({ column }) => /^[\s().,\d*%–-]+$/.test(textAt(sheet, row, column))).length
  const hasKey = required.length > 0 && required.every((key) => filled.includes(key))
  if (hasKey)
    return (
      measured === 0 && (filled.length === 1 || !required.every((key) => readsAs(key.field, sheet, row, key.column)))
    )
  return measured * 2 < measures.length && !(filled.length >= 2 && measured > 0)
}

function readKeys(
  file: string,
  source: SourceDefinition,
  { sheet, table }: Located,
  row: number,
  columns: readonly KeyColumn[],
  read: SheetRecords,
): TableRecord | undefined {
  const values = new Map<string, string | null>()
  const keys = new Map<string, string | null>()
  let address = ''
  let isSound = true
  // choices first: the form of a code may depend on one
  for (const { fieldId, field, column } of columns.toSorted((a, b) => rankOf(a.field) - rankOf(b.field))) {
    const cell = sheet.cell(row, column)
    const choice = field.type === 'code' && field.by ? values.get(field.by) : undefined
    if (field.type === 'code' && field.by && choice === undefined) continue
    const reading = readKey(cell, field, choice)
    const where = { file, sheet: sheet.name, cell: sheet.address(row, column), name: field.name }
    const isKey = table.keys.includes(fieldId)
    if (isKey) address = sheet.address(row, column)
    const found = cleanText(cell?.text ?? '')
    if ('fault' in reading) {
      read.problems.push(faultOf(reading.fault, field, where, found, printedChoice(source, field, choice)))
      isSound = false
      continue
    }
    if (reading.value === null && (isKey || isNeeded(source, table, fieldId))) {
      read.problems.push({ code: 'KEY_MISSING', where, found: '', values: { header: field.aliases[0]! } })
      isSound = false
      continue
    }
    if (reading.note && !read.mended.includes(reading.note)) read.mended.push(reading.note)
    values.set(fieldId, reading.value)
    keys.set(field.name, reading.value)
    if (field.type === 'name' && field.folded_as) {
      keys.set(field.folded_as, reading.value === null ? null : foldName(reading.value))
    }
  }
  return isSound ? { sheet: sheet.name, keys, measures: [], address } : undefined
}

const rankOf = (field: Field): number => (field.type === 'choice' ? 0 : 1)

/** A field that decides the form of a key, or gives the record its year, must be filled like the key itself. */
const isNeeded = (source: SourceDefinition, table: Located['table'], fieldId: string): boolean =>
  (table.year !== 'header' && table.year.field === fieldId) ||
  table.keys.some((key) => {
    const field = source.fields[key]!
    return field.type === 'code' && field.by === fieldId
  })

function printedChoice(source: SourceDefinition, field: Field, choice: string | null | undefined): string {
  if (field.type !== 'code' || !field.by || !choice) return ''
  const by = source.fields[field.by]!
  return by.type === 'choice' ? (by.values[choice]?.[0] ?? choice) : choice
}

function faultOf(fault: string, field: Field, where: Problem['where'], found: string, kind: string): Problem {
  const header = field.aliases[0]!
  switch (fault) {
    case 'contradiction':
      return { code: 'CODE_CONTRADICTS_KIND', where, found, values: { kind } }
    case 'code':
      return {
        code: 'CODE_NOT_VALID',
        where,
        found,
        values: { header, digits: field.type === 'code' ? field.digits : 0 },
      }
    case 'value': {
      const allowed =
        field.type === 'choice'
          ? Object.values(field.values)
              .map(([first]) => first)
              .join(', ')
          : ''
      return { code: 'VALUE_NOT_KNOWN', where, found, values: { header, allowed } }
    }
    default:
      return { code: 'VALUE_NOT_KNOWN', where, found, values: { header, allowed: '1948–2200' } }
  }
}

/** What the header says its numbers are counted in. */
function factorOf(field: MeasureField, labels: readonly string[]): number {
  const text = labels.join(' ')
  for (const [word, factor] of Object.entries(field.scale ?? {})) if (text.includes(word)) return factor
  return 1
}

function noteOf(cell: Cell | undefined, reading: Reading): { note?: string } {
  const note = [reading.note, cell?.comment].filter(Boolean).join('\n')
  return note === '' ? {} : { note }
}
