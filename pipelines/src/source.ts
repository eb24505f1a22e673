import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { formFaults, ownFaults } from './source-faults.ts'
import { type SourceDefinition, sourceSchema } from './source-schema.ts'

/** The folder of the sources that come with the software. */
export const ownSources = join(import.meta.dirname, '../sources')

export interface Source {
  id: string
  definition: SourceDefinition
  /** sha256 of the definition: another definition is another staged form */
  hash: string
}

/** What staged figures count as: the source itself, or the one it is a form of. */
export const datasetOf = ({ definition }: Source): string => definition.form_of ?? definition.id

type Read = { source: Source } | { faults: string[] }

/** Sources are asked for with every file that comes in, and seldom change; reading their texts anew takes a tenth of a second. */
const readBefore = new Map<string, Read>()
const readBeforeAtMost = 200

/** A source from the text of its `source.yml`, or all that is wrong with the text. What it is a form of is not looked at. */
export function readSource(text: string): Read {
  const before = readBefore.get(text)
  if (before) return before
  const read = readText(text)
  if (readBefore.size >= readBeforeAtMost) readBefore.clear()
  readBefore.set(text, read)
  return read
}

function readText(text: string): Read {
  let document: unknown
  try {
    document = parse(text)
  } catch (error) {
    return { faults: [(error as Error).message] }
  }
  const parsed = sourceSchema.safeParse(document)
  if (!parsed.success) return { faults: z.prettifyError(parsed.error).split('\n') }
  const faults = ownFaults(parsed.data)
  if (faults.length > 0) return { faults }
  const hash = createHash('sha256').update(JSON.stringify(parsed.data)).digest('hex')
  return { source: { id: parsed.data.id, definition: parsed.data, hash } }
}

/** What is wrong with a source beside the others: the one it says it is a form of is not there, or is otherwise. */
export function faultsBeside(source: Source, others: readonly Source[]): string[] {
  const { form_of } = source.definition
  if (form_of === undefined) return []
  const original = others.find(({ id }) => id === form_of)
  return original ? formFaults(source.definition, original.definition) : [`form_of: there is no source ${form_of}`]
}

/**
 * A source from the text of its `source.yml`.
 * @throws when the text is no source: names the file, and each place that is wrong
 */
export function parseSource(text: string, file: string): Source {
  const read = readSource(text)
  if ('source' in read) return read.source
  throw new Error(`${file} is no source:\n${read.faults.join('\n')}`)
}

/**
 * Every `source.yml` below the folders, sorted by id. A folder that does not exist holds none; where two describe the same
 * id, the later folder's counts.
 * @throws when a file is no source: names each such file, and each place that is wrong
 */
export function readSources(folders: readonly string[]): Source[] {
  const sources = new Map<string, { source: Source; file: string }>()
  const faults: string[] = []
  const tell = (file: string, found: readonly string[]) => {
    if (found.length > 0) faults.push(`${file} is no source:`, ...found)
  }
  for (const file of folders.flatMap(sourceFiles)) {
    const read = readSource(readFileSync(file, 'utf8'))
    if ('source' in read) sources.set(read.source.id, { source: read.source, file })
    else tell(file, read.faults)
  }
  const all = [...sources.values()].map(({ source }) => source)
  for (const { source, file } of sources.values()) tell(file, faultsBeside(source, all))
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return all.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function sourceFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name === 'source.yml')
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
