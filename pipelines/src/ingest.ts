import type { Problem } from '@madad/language/problem'
import type { Book } from './book.ts'
import { checkTable } from './check.ts'
import { correct } from './correct.ts'
import { isExpected } from './fields.ts'
import { cleanText } from './fold.ts'
import { findCandidates, findYear, type Located, locate } from './locate.ts'
import type { Note } from './notes.ts'
import { type Known, readRecords, type TableRecord } from './records.ts'
import { schoolYearOf } from './school-year-of.ts'
import type { Source } from './source.ts'
import type { SourceDefinition } from './source-schema.ts'
import type { StagedColumn } from './table-columns.ts'
import { type UnresolvedName, unresolvedNames } from './unresolved-names.ts'

/** A table of a file, read. */
export interface IngestedTable {
  name: string
  records: TableRecord[]
  columns: StagedColumn[]
}

export interface Ingested {
  source?: Source
  period?: string
  tables: IngestedTable[]
  /** names that stand where a code is blank */
  names: UnresolvedName[]
  problems: Problem[]
  notes: Note[]
}

/** Reads a book by the source it is of; every problem of it is collected. */
export function ingest(file: string, book: Book, sources: readonly Source[], known: Known = {}): Ingested {
  const chosen = identify(file, book, sources)
  if ('problem' in chosen) return { tables: [], names: [], problems: [chosen.problem], notes: [] }
  const { source, located, edition } = chosen
  const definition = source.definition
  const problems = [
    ...missingTables(file, definition, located),
    ...located.flatMap((table) => fieldProblems(file, definition, table, edition)),
  ]
  const notes: Note[] = located.map(({ tableName, sheet, matching }) => ({
    code: 'SHEET_READ',
    values: { sheet: sheet.name.trim(), table: tableName, fields: matching.matches.length },
  }))
  const tables: IngestedTable[] = Object.keys(definition.tables).map((name) => ({ name, records: [], columns: [] }))
  for (const sheet of located) {
    const defaultYear = findYear(definition.default_year ?? [], [sheet.header])
    const read = readRecords(file, definition, sheet, defaultYear, known)
    const table = tables.find(({ name }) => name === sheet.tableName)!
    table.records.push(...read.records)
    table.columns.push(...read.columns)
    problems.push(...read.problems)
    if (read.notes > 0)
      notes.push({ code: 'ROWS_ARE_NOTES', values: { sheet: sheet.sheet.name.trim(), rows: read.notes } })
    if (read.examples > 0) notes.push({ code: 'EXAMPLE_PASSED_OVER', values: { sheet: sheet.sheet.name.trim() } })
    if (read.totals > 0)
      notes.push({ code: 'ROWS_ARE_TOTALS', values: { sheet: sheet.sheet.name.trim(), rows: read.totals } })
    for (const what of read.mended) notes.push({ code: 'NAME_MENDED', values: { what } })
  }
  const isAsked = known.year === undefined && located.some(({ table }) => table.year === 'asked')
  if (isAsked) problems.push({ code: 'YEAR_ASKED', where: { file }, found: '' })
  const period = edition === undefined ? periodOfRecords(definition, tables) : String(edition)
  if (period === undefined && (isLabelled(definition) || problems.length === 0))
    problems.push(periodMissing(file, definition))
  for (const { name, records } of tables) {
    const table = definition.tables[name]!
    problems.push(...correct(file, definition, table.corrections ?? [], period ?? '', records))
    problems.push(...checkTable(file, definition, table, records))
  }
  const names = unresolvedNames(definition, tables)
  return { source, ...(period !== undefined && { period }), tables, names, problems, notes }
}

interface Identified {
  source: Source
  located: Located[]
  /** the year the file says it is of */
  edition: number | undefined
}

/** The source whose tables the book's headers fit best: half of one table's keys and of its measures at least. */
function identify(file: string, book: Book, sources: readonly Source[]): Identified | { problem: Problem } {
  const fits = sources
    .map((source) => {
      const candidates = findCandidates(source.definition, book.sheets)
      const headers = candidates.map(({ header }) => header)
      const { period } = source.definition
      const edition = typeof period === 'object' && 'labels' in period ? findYear(period.labels, headers) : undefined
      const located = locate(source.definition, candidates, edition)
      const score = located.reduce((sum, { matching }) => sum + matching.matches.length, 0)
      return { source, located, edition, score }
    })
    .filter(({ score }) => score > 0)
    // a form of a source is closer to the file than the source itself
    .sort((a, b) => b.score - a.score || Number(isForm(b.source)) - Number(isForm(a.source)))
  const [best, next] = fits
  if (!best) return { problem: notRecognised(file, book, sources) }
  if (next && next.score === best.score && best.source.definition.form_of !== next.source.id) {
    const names = [best, next].map(({ source }) => source.id).join(', ')
    return { problem: { code: 'SOURCE_AMBIGUOUS', where: { file }, found: '', values: { sources: names } } }
  }
  return best
}

const isForm = ({ definition }: Source): boolean => definition.form_of !== undefined

function notRecognised(file: string, book: Book, sources: readonly Source[]): Problem {
  const lookedFor = sources.flatMap(({ definition }) =>
    Object.values(definition.tables).map((table) => lookedForIn(definition, table)),
  )
  const found = book.sheets.map(({ name }) => name.trim()).filter(Boolean)
  const values = {
    sources: sources.map(({ definition }) => definition.title.he).join('; '),
    looked_for: lookedFor.join('; '),
  }
  return { code: 'SOURCE_NOT_RECOGNISED', where: { file }, found: found.slice(0, 20).join(', '), values }
}

const lookedForIn = (source: SourceDefinition, table: SourceDefinition['tables'][string]): string =>
  [...table.keys, ...(table.attributes ?? []), ...table.measures.slice(0, 2)]
    .map((id) => `"${source.fields[id]!.aliases[0]}"`)
    .join(', ')

function missingTables(file: string, source: SourceDefinition, located: readonly Located[]): Problem[] {
  return Object.entries(source.tables).flatMap(([name, table]) => {
    if (located.some(({ tableName }) => tableName === name)) return []
    const values = { table: table.title.he, looked_for: lookedForIn(source, table) }
    const severity = table.required === false ? ('warn' as const) : ('block' as const)
    return [{ code: 'TABLE_NOT_FOUND', where: { file, name }, found: '', values, severity }]
  })
}

function fieldProblems(
  file: string,
  source: SourceDefinition,
  located: Located,
  edition: number | undefined,
): Problem[] {
  const { sheet, matching } = located
  const place = (fieldId: string) => ({ file, sheet: sheet.name, name: source.fields[fieldId]!.name })
  const headerOf = (fieldId: string) => source.fields[fieldId]!.aliases[0]!
  const isFound = (id: string) => matching.matches.some(({ fieldId }) => fieldId === id)
  const missing = matching.missing.filter(({ fieldId }) => {
    const field = source.fields[fieldId]!
    return isExpected(field, edition) && !(field.type === 'code' && field.named_by && isFound(field.named_by))
  })
  return [
    ...missing.map(({ fieldId, nearest }): Problem => {
      const text = nearest ? nearest.labels.map(cleanText).join(' › ') : ''
      const values = {
        header: headerOf(fieldId),
        nearest: text || '—',
        position: nearest ? sheet.position(nearest.index) : '—',
      }
      return { code: 'FIELD_NOT_FOUND', where: place(fieldId), found: text, values }
    }),
    ...matching.doubled.map(({ fieldId, columns }): Problem => {
      const positions = columns.map(({ index }) => sheet.position(index)).join(', ')
      return {
        code: 'FIELD_FOUND_TWICE',
        where: place(fieldId),
        found: positions,
        values: { header: headerOf(fieldId), positions },
      }
    }),
    ...matching.matches
      .filter(({ likeness }) => likeness)
      .map(({ fieldId, column }): Problem => {
        const where = { ...place(fieldId), cell: sheet.position(column.index) }
        const found = column.labels.map(cleanText).join(' › ')
        return {
          code: 'FIELD_MATCHED_BY_LIKENESS',
          where,
          found,
          values: { header: headerOf(fieldId) },
          severity: 'warn',
        }
      }),
  ]
}

const isLabelled = ({ period }: SourceDefinition): boolean => typeof period === 'object' && 'labels' in period

/** `2015`, or `2013–2015`: the years of the period's field, or those the figures speak of. */
function periodOfRecords({ period, fields }: SourceDefinition, tables: readonly IngestedTable[]): string | undefined {
  if (typeof period === 'object' && 'labels' in period) return undefined
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  const take = (year: number) => {
    first = Math.min(first, year)
    last = Math.max(last, year)
  }
  for (const { records } of tables) {
    for (const { keys, measures } of records) {
      if (period === 'years') for (const { year } of measures) take(year)
      else take(schoolYearOf(keys.get(fields[period.field]!.name) ?? ''))
    }
  }
  if (first > last) return undefined
  return first === last ? String(first) : `${first}–${last}`
}

function periodMissing(file: string, { period }: SourceDefinition): Problem {
  const example =
    typeof period === 'object' && 'labels' in period ? period.labels[0]!.replace('{year}', '2021') : '2021'
  return { code: 'PERIOD_NOT_FOUND', where: { file }, found: '', values: { example } }
}
