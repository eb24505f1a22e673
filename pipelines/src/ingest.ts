import type { Problem } from '@madad/language/problem'
import type { Book } from './book.ts'
import { checkTable } from './check.ts'
import { correct } from './correct.ts'
import { fieldsFound, identify } from './identify.ts'
import { type Dictionary, newDictionary } from './key-column.ts'
import { fieldProblems, missingTables } from './lacking.ts'
import { yearOfTitles } from './locate.ts'
import type { Note } from './notes.ts'
import { add, addAll, problemList } from './problem-list.ts'
import { type Known, readRecords } from './records.ts'
import { type Reference, referencesOf } from './references.ts'
import { schoolYearOf } from './school-year-of.ts'
import type { Source } from './source.ts'
import type { SourceDefinition } from './source-schema.ts'
import { type IngestedTable, yearAt } from './table-part.ts'
import { type UnresolvedName, unresolvedNames } from './unresolved-names.ts'

export interface Ingested {
  source?: Source
  period?: string
  tables: IngestedTable[]
  /** names that stand where a code is blank */
  names: UnresolvedName[]
  /** codes that other sources should know */
  references: Reference[]
  /** the blocking ones first; no more of each kind than anybody reads */
  problems: Problem[]
  /** how many there are in all */
  problemsFound: number
  notes: Note[]
}

/** Reads a book by the source it is of; every problem of it is collected. */
export function ingest(file: string, book: Book, sources: readonly Source[], known: Known = {}): Ingested {
  const chosen = identify(file, book, sources, known.year)
  if ('problem' in chosen) {
    return { tables: [], names: [], references: [], problems: [chosen.problem], problemsFound: 1, notes: [] }
  }
  const { source, located, edition } = chosen
  const definition = source.definition
  const problems = problemList(missingTables(file, definition, located))
  for (const table of located) addAll(problems, fieldProblems(file, definition, table, edition))
  const notes: Note[] = located.map(({ tableName, sheet, matching }) => ({
    code: 'SHEET_READ',
    values: { sheet: sheet.name.trim(), table: tableName, fields: fieldsFound(matching) },
  }))
  const dictionaries = new Map<string, Dictionary>()
  const dictionaryOf = (name: string): Dictionary => {
    const known = dictionaries.get(name) ?? newDictionary()
    dictionaries.set(name, known)
    return known
  }
  const tables: IngestedTable[] = Object.keys(definition.tables).map((name) => ({ name, parts: [], columns: [] }))
  for (const place of located) {
    const read = readRecords(file, definition, place, known, dictionaryOf, problems)
    const table = tables.find(({ name }) => name === place.tableName)!
    table.parts.push(...read.parts)
    table.columns.push(...read.columns)
    const sheet = place.sheet.name.trim()
    if (read.notes > 0) notes.push({ code: 'ROWS_ARE_NOTES', values: { sheet, rows: read.notes } })
    if (read.examples > 0) notes.push({ code: 'EXAMPLE_PASSED_OVER', values: { sheet } })
    if (read.totals > 0) notes.push({ code: 'ROWS_ARE_TOTALS', values: { sheet, rows: read.totals } })
    for (const what of read.mended) notes.push({ code: 'NAME_MENDED', values: { what } })
  }
  if (known.year === undefined && located.some(({ table }) => table.year === 'asked')) {
    const suggested = yearOfTitles(located.flatMap(({ header, sheet }) => [...header.titles, sheet.name]))
    add(problems, { code: 'YEAR_ASKED', where: { file }, found: suggested === undefined ? '' : String(suggested) })
  }
  const period = edition === undefined ? periodOfRecords(definition, tables) : String(edition)
  if (period === undefined && (isLabelled(definition) || problems.found === 0)) {
    add(problems, periodMissing(file, definition))
  }
  for (const { name, parts } of tables) {
    const checked = { file, source: definition, table: definition.tables[name]!, parts, tables }
    correct(checked, period ?? '', problems)
    checkTable(checked, problems)
  }
  return {
    source,
    ...(period !== undefined && { period }),
    tables,
    names: unresolvedNames(definition, tables),
    references: referencesOf(definition, tables),
    problems: [...problems.blocking, ...problems.warnings],
    problemsFound: problems.found,
    notes,
  }
}

const isLabelled = ({ period }: SourceDefinition): boolean => typeof period === 'object' && 'labels' in period

/** `2015`, or `2013–2015`: the years of the period's field, or those the figures speak of. */
function periodOfRecords({ period, fields }: SourceDefinition, tables: readonly IngestedTable[]): string | undefined {
  if (typeof period === 'object' && 'labels' in period) return undefined
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  const take = (year: number) => {
    if (year < first) first = year
    if (year > last) last = year
  }
  for (const { parts } of tables) {
    for (const part of parts) {
      if (period !== 'years') {
        const told = part.keys.get(fields[period.field]!.name)
        for (const value of new Set(told?.codes)) take(schoolYearOf(told!.dictionary.values[value] ?? ''))
      } else if (part.rows.length > 0) {
        for (const measured of part.measures) {
          if (measured.year !== undefined) take(measured.year)
          else for (let record = 0; record < part.rows.length; record++) take(yearAt(part, measured, record))
        }
      }
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
