import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '@madad/language/problem'
import { type Limits, usualLimits } from './limits.ts'
import type { Note } from './notes.ts'
import { pseudonymKey } from './pseudonym.ts'
import type { ReadResult, SurveyTold } from './read-and-stage.ts'
import { readApart } from './read-apart.ts'
import { readerVersion } from './reader-version.ts'
import type { Reference } from './references.ts'
import { datasetOf, type Source } from './source.ts'
import type { AskedOfSurvey } from './surveys/find-survey.ts'
import { knownSurveys, type SurveysToRead, surveysReader } from './surveys/known-surveys.ts'
import type { UnresolvedName } from './unresolved-names.ts'

export { readerVersion }

export interface FileToUnderstand {
  /** where the bytes lie */
  path: string
  /** the name the person gave the file; only for saying where a problem is */
  name: string
  /** the sources it may be of, from `readSources` */
  sources: readonly Source[]
  /** the questionnaires it may hold answers to; left out where it is said to be of a source */
  surveys?: SurveysToRead
  /** the folder under which staged files are kept */
  stagedRoot: string
  /** the home's key; pseudonyms are made with one derived from it, and it is written nowhere */
  key: Uint8Array
  /** what the file does not say and a person does */
  asked?: Asked
  limits?: Limits
}

export interface Asked extends AskedOfSurvey {
  /** the year the figures speak of */
  year?: number
}

export interface UnderstoodFile {
  sha256: string
  /** the id of the source that reads it; missing where none recognises the file */
  source?: string
  /** what its figures count as: the source, or the one it is a form of */
  dataset?: string
  /** what the file speaks of: `2021`, `2013–2015` */
  period?: string
  /** files with the same key supersede one another */
  replaces?: string
  /** whose answers it holds, where it holds answers */
  survey?: SurveyTold
  /** names that stand where a code is blank: which codes they are is still to be told */
  names: UnresolvedName[]
  /** codes that other sources should know, for `checkReferences` */
  references: Reference[]
  /** holds `<table>.parquet` and `<table>.columns.parquet`; missing where a problem blocks */
  stagedFolder?: string
  tables: { table: string; records: number; cells: number }[]
  problems: Problem[]
  notes: Note[]
  /** when the workbook says it was last saved, ISO time: an older file may come to supersede a newer */
  savedAt?: string
}

/**
 * Reads a person's file, finds which source it is of, and stages it. What is wrong with the file comes back as problems, all
 * of them at once; a file with a blocking problem stages nothing. A file already staged under the same bytes, definition and
 * reader is not read again.
 * @throws where the fault is ours or the disk's, never the file's
 */
export async function understand(file: FileToUnderstand): Promise<UnderstoodFile> {
  const { path, name, sources, stagedRoot, asked = {}, limits = usualLimits } = file
  const surveys = file.surveys && knownSurveys(file.surveys)
  const readers: Reader[] = [
    ...sources.map((source) => ({ id: source.id, hash: source.hash, dataset: datasetOf(source) })),
    ...(surveys ? [surveysReader(surveys)] : []),
  ]
  const sha256 = await hashOf(path)
  for (const reader of readers) {
    const folder = join(stagedRoot, stagedName(sha256, reader, asked))
    const known = await readKnown(folder)
    if (known) return understood(sha256, known, name, reader, folder)
  }
  const { size } = await stat(path)
  if (size > limits.fileBytes) {
    const values = { limit: Math.round(limits.fileBytes / 1_000_000) }
    return {
      sha256,
      names: [],
      references: [],
      tables: [],
      problems: [{ code: 'FILE_TOO_LARGE', where: { file: name }, found: '', values }],
      notes: [],
    }
  }
  await mkdir(stagedRoot, { recursive: true })
  const folder = await mkdtemp(join(stagedRoot, '.reading-'))
  try {
    const secret = pseudonymKey(file.key).toString('hex')
    const request = { path, name, sources: [...sources], folder, limits, pseudonymKey: secret, asked }
    const result = await readApart({ ...request, ...(surveys && { surveys }) }, join(stagedRoot, '.compiled'))
    const reader = readers.find(({ id }) => id === result.sourceId)
    if (!reader || result.tables.length === 0) return understood(sha256, result, name, reader)
    await writeFile(join(folder, resultFile), `${JSON.stringify(result)}\n`)
    const staged = join(stagedRoot, stagedName(sha256, reader, asked))
    await settle(folder, staged)
    return understood(sha256, result, name, reader, staged)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const resultFile = 'understood.json'

/** What may read a file: a source, or all surveys together. */
export interface Reader {
  id: string
  /** of everything that its reading depends on */
  hash: string
  /** what its figures count as */
  dataset: string
}

/** One folder for each file, definition, answer and reader: another of any of them is staged anew beside it. */
export function stagedName(sha256: string, { id, hash }: Pick<Reader, 'id' | 'hash'>, asked: Asked = {}): string {
  const { year, ...rest } = asked
  const said = Object.keys(rest).length > 0 ? `-a${hashOfText(JSON.stringify(rest, Object.keys(rest).sort()))}` : ''
  return `${sha256}-${id.replaceAll('/', '.')}-${hash.slice(0, 16)}${year ? `-y${year}` : ''}${said}-r${readerVersion}`
}

const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

function understood(
  sha256: string,
  result: ReadResult,
  name: string,
  reader?: Reader,
  stagedFolder?: string,
): UnderstoodFile {
  const { period, savedAt, survey, names, references, tables, notes } = result
  const dataset = reader?.dataset
  return {
    sha256,
    ...(reader && { source: reader.id, dataset: reader.dataset }),
    ...(period !== undefined && { period }),
    ...(dataset && period !== undefined && { replaces: replacesKey(dataset, period, result) }),
    ...(survey && { survey }),
    ...(stagedFolder && { stagedFolder }),
    names,
    references,
    tables,
    // the same bytes may have been read before under another name
    problems: result.problems.map((problem) => ({ ...problem, where: { ...problem.where, file: name } })),
    notes,
    ...(savedAt && { savedAt }),
  }
}

/** `municipality/students 2022`, and of which institutions (…) where each sends its own; `plan/work-plan` where a file is all. */
function replacesKey(dataset: string, period: string, { speaksOf, isWhole }: ReadResult): string {
  if (isWhole) return dataset
  if (!speaksOf) return `${dataset} ${period}`
  const which = speaksOf.length <= 3 ? speaksOf.join('+') : hashOfText(JSON.stringify(speaksOf))
  return `${dataset} ${period} ${which}`
}

async function readKnown(folder: string): Promise<ReadResult | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, resultFile), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path)) hash.update(part)
  return hash.digest('hex')
}

/** Makes the folder durable under its lasting name; where another process was first, its folder holds the same. */
async function settle(folder: string, lasting: string): Promise<void> {
  for (const file of await readdir(folder)) await sync(join(folder, file))
  try {
    await rename(folder, lasting)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error
  }
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
