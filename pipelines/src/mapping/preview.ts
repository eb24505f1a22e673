import { readFile as readBytes } from 'node:fs/promises'
import type { Problem } from '@madad/language/problem'
import { ingest } from '../ingest.ts'
import type { Limits } from '../limits.ts'
import type { Note } from '../notes.ts'
import { readFile } from '../read-file.ts'
import type { Source } from '../source.ts'
import { recordCount, recordsOf } from '../table-part.ts'

export interface PreviewRequest {
  path: string
  name: string
  /** the source that is tried on the file, not yet kept */
  tried: Source
  /** hex; what pseudonyms are made with */
  pseudonymKey: string
  /** what the person says the year is, where the file tells none */
  year?: number
  limits: Limits
}

/** A figure as it would be staged. */
export interface PreviewedRow {
  /** the dictionary's names and what stands there */
  keys: [name: string, value: string | null][]
  measures: { name: string; year: number; value: number | null; status: string; cell: string }[]
}

/** What a source makes of a file: the first records of it, and what is wrong. */
export interface Preview {
  records: number
  period?: string
  rows: PreviewedRow[]
  problems: Problem[]
  notes: Note[]
}

const rowsShown = 8
const problemsShown = 50

/** Runs in the process in which files are read. */
export async function previewFile(request: PreviewRequest): Promise<Preview> {
  const { path, name, tried: source, limits, year } = request
  const read = await readFile(await readBytes(path), name, limits)
  if ('problem' in read) return { records: 0, rows: [], problems: [read.problem], notes: [] }
  const pseudonymKey = Buffer.from(request.pseudonymKey, 'hex')
  const { period, tables, problems, notes } = ingest(name, read.book, [source], { year, pseudonymKey })
  const first = tables.flatMap((table) => [...recordsOf(table).take(rowsShown)]).slice(0, rowsShown)
  return {
    records: tables.reduce((sum, table) => sum + recordCount(table), 0),
    ...(period !== undefined && { period }),
    rows: first.map(({ keys, measures }) => ({
      keys: inOrder(source, keys),
      measures: measures.map(({ fieldId, year, value, status, cell }) => ({
        name: source.definition.fields[fieldId]!.name,
        year,
        value,
        status,
        cell,
      })),
    })),
    problems: [...read.problems, ...problems].slice(0, problemsShown),
    notes: [...read.notes, ...notes],
  }
}

/** Keys and attributes in the order in which the source describes them; what is folded for comparison is for nobody to see. */
function inOrder({ definition }: Source, keys: ReadonlyMap<string, string | null>): PreviewedRow['keys'] {
  const names = Object.values(definition.fields).map(({ name }) => name)
  return [...keys]
    .filter(([name]) => !name.endsWith('_key'))
    .toSorted(([a], [b]) => (names.indexOf(a) + 1 || names.length) - (names.indexOf(b) + 1 || names.length))
}
