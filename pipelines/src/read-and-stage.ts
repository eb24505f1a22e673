import { readFile as readBytes } from 'node:fs/promises'
import { isBlocking, type Problem } from '@madad/language/problem'
import { ingest } from './ingest.ts'
import { valueAt } from './key-column.ts'
import type { Limits } from './limits.ts'
import type { Note } from './notes.ts'
import { readFile } from './read-file.ts'
import type { Reference } from './references.ts'
import type { Source } from './source.ts'
import type { SourceDefinition } from './source-schema.ts'
import type { AskedOfSurvey, KnownSurveys } from './surveys/find-survey.ts'
import type { Survey } from './surveys/read-survey.ts'
import { type IngestedTable, recordCount } from './table-part.ts'
import type { UnresolvedName } from './unresolved-names.ts'

export interface ReadRequest {
  path: string
  name: string
  sources: Source[]
  /** an empty folder of its own, for what is staged */
  folder: string
  limits: Limits
  /** hex; what pseudonyms are made with */
  pseudonymKey: string
  /** what a person says where the file does not */
  asked: AskedOfSurvey
  /** what it may hold answers to */
  surveys?: KnownSurveys
}

/** Whose answers a file holds. */
export type SurveyTold = Pick<Survey, 'questionnaire' | 'version' | 'form' | 'campaigns' | 'campaign'>

/** What was made of a file; plain, so that it crosses to another process and into JSON. */
export interface ReadResult {
  sourceId?: string
  period?: string
  savedAt?: string
  /** the institutions (…), or the questionnaire and waves, a file speaks of, where it takes the place of theirs alone */
  speaksOf?: string[]
  /** it takes the place of whatever was sent before */
  isWhole?: boolean
  survey?: SurveyTold
  names: UnresolvedName[]
  references: Reference[]
  tables: { table: string; records: number; cells: number }[]
  problems: Problem[]
  notes: Note[]
}

/** So many problems a person can look at; the rest is a number. */
const problemsShown = 300

/** Reads a file whole and, where nothing blocks, stages it into the folder. */
export async function readAndStage(request: ReadRequest): Promise<ReadResult> {
  const { path, name, sources, folder, limits, asked, surveys } = request
  const read = await readFile(await readBytes(path), name, limits)
  if ('problem' in read) return { names: [], references: [], tables: [], problems: [read.problem], notes: [] }
  const known = { year: asked.year, pseudonymKey: Buffer.from(request.pseudonymKey, 'hex') }
  const { source, period, tables, names, references, problems, problemsFound, notes } = ingest(
    name,
    read.book,
    sources,
    known,
  )
  if (!source && surveys) {
    const { readAndStageSurvey } = await import('./surveys/read-and-stage-survey.ts')
    const survey = await readAndStageSurvey(name, read.book, surveys, asked, known.pseudonymKey, folder)
    if (survey)
      return {
        ...survey,
        ...(read.book.savedAt && { savedAt: read.book.savedAt }),
        problems: first([...read.problems, ...survey.problems], read.problems.length + survey.problems.length, name),
        notes: [...read.notes, ...survey.notes],
      }
  }
  const result: ReadResult = {
    ...(source && { sourceId: source.id }),
    ...(period !== undefined && { period }),
    ...(read.book.savedAt && { savedAt: read.book.savedAt }),
    ...(source && speaksOf(source.definition.replaces, tables)),
    ...(source?.definition.replaces === 'everything' && { isWhole: true }),
    names,
    references,
    tables: [],
    problems: first([...read.problems, ...problems], read.problems.length + problemsFound, name),
    notes: [...read.notes, ...notes],
  }
  if (!source || problems.some(isBlocking)) return result
  const { stage } = await import('./stage.ts')
  const cells = await stage(folder, source.definition, tables)
  return {
    ...result,
    tables: tables.map((table) => ({
      table: table.name,
      records: recordCount(table),
      cells: cells.get(table.name) ?? 0,
    })),
  }
}

/** The codes of the institutions (…), or folded names where there are none, sorted. */
function speaksOf(
  replaces: SourceDefinition['replaces'],
  tables: readonly IngestedTable[],
): { speaksOf: string[] } | undefined {
  const [, what] = replaces.split(' and ')
  if (!what) return undefined
  const names = [`${what}_id`, `${what}_key`, what]
  const found = new Set<string>()
  for (const { keys, rows } of tables.flatMap(({ parts }) => parts)) {
    const columns = names.map((name) => keys.get(name))
    for (let record = 0; record < rows.length; record++) {
      const told = columns.map((column) => valueAt(column, record)).find(Boolean)
      if (told) found.add(told)
    }
  }
  return { speaksOf: [...found].sort() }
}

/** The blocking ones first, and not more than a person can look at. */
function first(problems: readonly Problem[], found: number, file: string): Problem[] {
  const sorted = [...problems.filter(isBlocking), ...problems.filter((problem) => !isBlocking(problem))]
  if (found <= problemsShown) return sorted
  const more: Problem = {
    code: 'MORE_PROBLEMS',
    where: { file },
    found: String(found - problemsShown),
    values: { shown: problemsShown },
    severity: 'warn',
  }
  return [...sorted.slice(0, problemsShown), more]
}
