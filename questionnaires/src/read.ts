import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '@madad/language/problem'
import { parseDocument } from 'yaml'
import { checkDefinition } from './check-definition.ts'
import type { Questionnaire } from './schema.ts'

/** A questionnaire as a store remembers it: which text stood under which version. */
export interface Definition {
  id: string
  version: number
  /** of the file's text, line ends made alike */
  sha256: string
  file: string
}

export interface ReadQuestionnaires {
  /** those without a problem, by id and version */
  questionnaires: Questionnaire[]
  /** in the same order */
  definitions: Definition[]
  /** of all files together */
  problems: Problem[]
}

/** Bytes a definition's file may have. */
export const largestFile = 1_000_000
/** The questionnaires that come with the software. */
export const ownFolder = path.resolve(import.meta.dirname, '..')

/**
 * Reads every `<slug>/v<N>.yml` of a folder. A file with a problem gives no questionnaire; the others stand.
 * @throws when the folder cannot be read
 */
export async function readQuestionnaires(folder: string = ownFolder): Promise<ReadQuestionnaires> {
  const all: ReadQuestionnaires = { questionnaires: [], definitions: [], problems: [] }
  const found: { questionnaire: Questionnaire; definition: Definition }[] = []
  for (const file of await questionnaireFiles(folder)) {
    const full = path.join(folder, file)
    const { size } = await stat(full)
    if (size > largestFile) {
      const values = { limit: largestFile }
      all.problems.push({ code: 'QUESTIONNAIRE_TOO_LARGE', where: { file }, found: String(size), values })
      continue
    }
    const text = (await readFile(full, 'utf8')).replaceAll('\r\n', '\n')
    const read = parsedBefore(full, text, file)
    all.problems.push(...read.problems)
    if (!read.questionnaire) continue
    const { id, version } = read.questionnaire
    const sha256 = createHash('sha256').update(text).digest('hex')
    found.push({ questionnaire: read.questionnaire, definition: { id, version, sha256, file } })
  }
  found.sort((a, b) => compareText(a.definition.id, b.definition.id) || a.definition.version - b.definition.version)
  all.questionnaires = found.map(({ questionnaire }) => questionnaire)
  all.definitions = found.map(({ definition }) => definition)
  return all
}

interface Parsed {
  questionnaire: Questionnaire | undefined
  problems: Problem[]
}

/** All are asked for with every file that comes in, and seldom change; their texts take a tenth of a second to parse. */
const known = new Map<string, { text: string; parsed: Parsed }>()
const knownAtMost = 500

function parsedBefore(place: string, text: string, file: string): Parsed {
  const before = known.get(place)
  if (before?.text === text) return before.parsed
  const parsed = parseQuestionnaire(text, file)
  if (known.size >= knownAtMost) known.clear()
  known.set(place, { text, parsed })
  return parsed
}

/** One definition from its text. `file` is `<slug>/v<N>.yml`, with `/` on every system. */
export function parseQuestionnaire(text: string, file: string): Parsed {
  const document = parseDocument(text, { prettyErrors: true })
  const broken = [...document.errors, ...document.warnings]
  if (broken.length) {
    const problems = broken.map(({ message, linePos }) => ({
      code: 'QUESTIONNAIRE_NOT_YAML',
      where: { file, ...(linePos ? { cell: `${linePos[0].line}:${linePos[0].col}` } : {}) },
      found: message.split('\n')[0]!.slice(0, 200),
    }))
    return { questionnaire: undefined, problems }
  }
  let plain: unknown
  try {
    plain = document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    // the parser's answer to aliases that unfold without end
    const problem = { code: 'QUESTIONNAIRE_NOT_YAML', where: { file }, found: String(error).slice(0, 200) }
    return { questionnaire: undefined, problems: [problem] }
  }
  const { questionnaire, problems } = checkDefinition(plain, file)
  const expected = questionnaire && `${questionnaire.id}/v${questionnaire.version}.yml`
  if (expected !== undefined && file !== expected)
    problems.unshift({ code: 'QUESTIONNAIRE_PLACE', where: { file }, found: file, values: { expected } })
  return { questionnaire: problems.length ? undefined : questionnaire, problems }
}

/** The files of a folder's questionnaires, `<slug>/v1.yml`, sorted. */
export async function questionnaireFiles(folder: string): Promise<string[]> {
  const folders = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const files = await Promise.all(
    folders.map(async ({ name }) =>
      (await readdir(path.join(folder, name)))
        .filter((file) => /^v.*\.ya?ml$/.test(file))
        .map((file) => `${name}/${file}`),
    ),
  )
  return files.flat().sort(compareText)
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
