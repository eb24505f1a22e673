import type { Sheet } from '../book.ts'
import { foldHeader } from '../fold.ts'
import type { Source } from '../source.ts'
import type { SourceDefinition, Table } from '../source-schema.ts'
import { type Area, recordRowsOf } from './area.ts'
import { findYearOf } from './find-year.ts'
import { fitMeasures } from './fit-measures.ts'
import { fitTelling } from './fit-telling.ts'
import { missingKeys } from './missing-keys.ts'
import { type ColumnMeaning, confidenceOf, type Fit, type FoundColumn } from './suggestion.ts'
import { withoutTotals } from './totals-of-parts.ts'

/** Lays one table of a source over a table of a sheet. */
export function fitTable(
  { id, definition }: Source,
  tableName: string,
  sheet: Sheet,
  area: Area,
  columns: readonly FoundColumn[],
): Fit {
  const table = definition.tables[tableName]!
  const telling = fitTelling(definition, table, columns)
  const isFree = ({ index }: FoundColumn) => !telling.some(({ column }) => column === index)
  const told = telling.map(({ field }) => definition.fields[field!]!.name)
  const titles = [...area.titles.map(({ text }) => text), sheet.name]
  const measured = fitMeasures(definition, table, columns.filter(isFree), told, titles)
  const read = withoutTotals(sheet, recordRowsOf(area), columns, measured)
  const meanings = [...telling, ...read]
  const all = columns.map((column) => meanings.find((each) => each.column === column.index) ?? unread(column))
  const yearField = typeof table.year === 'object' ? table.year.field : undefined
  const yearColumn = yearField && telling.find(({ field }) => field === yearField)?.column
  const missing = missingKeys(definition, table, all)
  const score = scoreOf(definition, table, all, missing, columns, titles)
  const year = findYearOf(columns, all, yearColumn || undefined, area, sheet.name)
  return { sourceId: id, table: tableName, score, confidence: confidenceOf(score), columns: all, year, missing }
}

const unread = ({ index, values }: FoundColumn): ColumnMeaning => ({
  column: index,
  role: 'ignore',
  sets: {},
  confidence: values.filled === 0 ? 'sure' : 'unsure',
  score: 0,
  reasons: [{ code: values.filled === 0 ? 'BLANK' : 'NOTHING_ALIKE' }],
  unknown: [],
})

/** How much of the table's keys is told, how much of the sheet's columns is explained, and how well. */
function scoreOf(
  source: SourceDefinition,
  table: Table,
  meanings: readonly ColumnMeaning[],
  missing: readonly string[],
  columns: readonly FoundColumn[],
  titles: readonly string[],
): number {
  const required = table.keys.filter((id) => {
    const field = source.fields[id]!
    return !field.optional || (field.type === 'code' && field.named_by !== undefined)
  })
  const told = required.length === 0 ? 1 : 1 - missing.length / required.length
  const filled = columns.filter(({ values }) => values.filled > 0)
  const explained = filled.reduce((sum, { index }) => {
    const meaning = meanings.find(({ column }) => column === index)!
    const isRead = meaning.role !== 'ignore' || meaning.reasons.some(({ code }) => code === 'TOTAL_OF_PARTS')
    return sum + (isRead ? meaning.score : 0)
  }, 0)
  const measures = meanings.filter(({ role }) => role === 'measure')
  // who is counted is all there, only how many is not: still this table, and the person is told what it lacks
  if (measures.length === 0 && missing.length > 0) return 0
  const best = Math.max(0, ...measures.map(({ score }) => score))
  const score = 0.3 * told + 0.4 * (filled.length === 0 ? 0 : explained / filled.length) + 0.3 * best
  return Math.min(1, score + (isTitled(source, titles) ? 0.05 : 0))
}

function isTitled(source: SourceDefinition, titles: readonly string[]): boolean {
  const words = new Set(titles.flatMap((title) => foldHeader(title).split(' ')))
  return Object.values(source.title).some((title) => {
    const wanted = foldHeader(title)
      .split(' ')
      .filter((word) => word.length > 2)
    return wanted.length > 0 && wanted.filter((word) => words.has(word)).length * 2 > wanted.length
  })
}
