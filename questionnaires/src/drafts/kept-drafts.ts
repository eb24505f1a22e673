import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '@madad/language/problem'
import { parse } from 'yaml'
import { definitionText } from '../definition-text.ts'
import { slug } from '../parts.ts'
import { largestFile, parseQuestionnaire } from '../read.ts'
import type { Questionnaire } from '../schema.ts'
import { type Draft, draftSchema } from './draft.ts'

/** More than a definition may have: what is too long is to be shortened here. */
const largestDraft = 5 * largestFile

/** A draft as its file has it, with a mark that changes whenever the file does. */
export interface KeptDraft {
  draft: Draft
  seen: string
}

const fileOf = (folder: string, id: string): string => path.join(folder, `${slug.parse(id)}.yml`)
const markOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** The ids of the drafts in a folder, which need not be there. */
export async function draftIds(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(absent([]))
  return names
    .filter((name) => name.endsWith('.yml'))
    .map((name) => name.slice(0, -4))
    .filter((id) => slug.safeParse(id).success)
    .sort()
}

/**
 * The draft of an id; `unreadable` where the file is no draft, for somebody wrote into it by hand.
 * @throws where the id is none, or the file cannot be read for another reason than that it is not there
 */
export async function readDraft(folder: string, id: string): Promise<KeptDraft | 'unreadable' | undefined> {
  const file = fileOf(folder, id)
  const found = await stat(file).catch(absent(undefined))
  if (!found) return undefined
  if (found.size > largestDraft) return 'unreadable'
  const text = await readFile(file, 'utf8')
  const draft = draftFrom(text)
  return draft?.id === id ? { draft, seen: markOf(text) } : 'unreadable'
}

/** A draft from the text of a definition, finished or not. */
export function draftFrom(text: string): Draft | undefined {
  try {
    return draftSchema.safeParse(parse(text, { maxAliasCount: 100 })).data
  } catch {
    return undefined
  }
}

/** Keeps a draft; whoever reads meanwhile reads the old one or the new one, whole. */
export async function saveDraft(folder: string, draft: Draft): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = fileOf(folder, draft.id)
  await writeFile(`${file}.new`, definitionText(draft), { mode: 0o600 })
  await rename(`${file}.new`, file)
}

export const removeDraft = (folder: string, id: string): Promise<void> => rm(fileOf(folder, id), { force: true })

/** Checks a draft just as the command checks the file it would become. */
export const checkDraft = (
  draft: Draft,
  version: number,
): { questionnaire: Questionnaire | undefined; problems: Problem[]; text: string } => {
  const text = definitionText({ ...draft, version })
  const file = `${draft.id}/v${version}.yml`
  const size = Buffer.byteLength(text)
  if (size <= largestFile) return { ...parseQuestionnaire(text, file), text }
  const problem = {
    code: 'QUESTIONNAIRE_TOO_LARGE',
    where: { file },
    found: String(size),
    values: { limit: largestFile },
  }
  return { questionnaire: undefined, problems: [problem], text }
}

/**
 * Makes a draft that is in order the version of that number, and removes the draft. A file that stands is never written over.
 * @returns why it cannot be, or nothing where it is done
 */
export async function finishDraft(
  folders: { drafts: string; questionnaires: string },
  draft: Draft,
  version: number,
): Promise<Problem[]> {
  const { problems, text } = checkDraft(draft, version)
  if (problems.length > 0) return problems
  const folder = path.join(folders.questionnaires, draft.id)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(path.join(folder, `v${version}.yml`), text, { flag: 'wx' })
  await removeDraft(folders.drafts, draft.id)
  return []
}

const absent =
  <Instead>(instead: Instead) =>
  (error: NodeJS.ErrnoException): Instead => {
    if (error.code === 'ENOENT') return instead
    throw error
  }
