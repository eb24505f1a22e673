import { readFile as readBytes } from 'node:fs/promises'
import { isBlocking, type Problem } from '@madad/language/problem'
import { ingest } from './ingest.ts'
import type { Limits } from './limits.ts'
import type { Note } from './notes.ts'
import { readFile } from './read-file.ts'
import type { Source } from './source.ts'

export interface ReadRequest {
  path: string
  name: string
  sources: Source[]
  /** an empty folder of its own, for what is staged */
  folder: string
  limits: Limits
}

/** What was made of a file; plain, so that it crosses to another process and into JSON. */
export interface ReadResult {
  sourceId?: string
  period?: string
  savedAt?: string
  tables: { table: string; records: number; cells: number }[]
  problems: Problem[]
  notes: Note[]
}

/** So many problems a person can look at; the rest is a number. */
const problemsShown = 300

/** Reads a file whole and, where nothing blocks, stages it into the folder. */
export async function readAndStage({ path, name, sources, folder, limits }: ReadRequest): Promise<ReadResult> {
  const read = await readFile(await readBytes(path), name, limits)
  if ('problem' in read) return { tables: [], problems: [read.problem], notes: [] }
  const { source, period, tables, problems, notes } = ingest(name, read.book, sources)
  const result: ReadResult = {
    ...(source && { sourceId: source.id }),
    ...(period !== undefined && { period }),
    ...(read.book.savedAt && { savedAt: read.book.savedAt }),
    tables: [],
    problems: first([...read.problems, ...problems], name),
    notes: [...read.notes, ...notes],
  }
  if (!source || problems.some(isBlocking)) return result
  const { stage } = await import('./stage.ts')
  const cells = await stage(folder, source.definition, tables)
  return {
    ...result,
    tables: tables.map((table) => ({
      table: table.name,
      records: table.records.length,
      cells: cells.get(table.name) ?? 0,
    })),
  }
}

/** The blocking ones first, and not more than a person can look at. */
function first(problems: readonly Problem[], file: string): Problem[] {
  const sorted = [...problems.filter(isBlocking), ...problems.filter((problem) => !isBlocking(problem))]
  if (sorted.length <= problemsShown) return sorted
  const found = String(sorted.length - problemsShown)
  const more: Problem = {
    code: 'MORE_PROBLEMS',
    where: { file },
    found,
    values: { shown: problemsShown },
    severity: 'warn',
  }
  return [...sorted.slice(0, problemsShown), more]
}
