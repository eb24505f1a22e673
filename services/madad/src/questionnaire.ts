import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isLanguage, type Language } from '@madad/language/language'
import { isBlocking, type Problem } from '@madad/language/problem'
import { usualLimits } from '@madad/pipelines/limits'
import { readFile as readBook } from '@madad/pipelines/read-file'
import { definitionText } from '@madad/questionnaires/definition-text'
import { parseQuestionnaire } from '@madad/questionnaires/read'
import type { Definition } from '@madad/questionnaires/schema'
import { readXlsform } from '@madad/questionnaires/xlsform/read-xlsform'
import { formWorkbook } from '@madad/questionnaires/xlsform/write-workbook'
import { writeXlsform } from '@madad/questionnaires/xlsform/write-xlsform'
import { exit } from './exit.ts'
import { homePaths, openHome } from './home.ts'
import { refuse } from './in-home.ts'
import { questionnairesOf } from './questionnaires.ts'
import type { Speaker } from './speaker.ts'

/** A form is far smaller than the largest of municipal workbooks. */
const limits = { ...usualLimits, fileBytes: 5_000_000, unzippedBytes: 50_000_000 }

interface FormOptions {
  id?: string | undefined
  formLanguage?: string | undefined
}

/** `madad questionnaire check`: whether definitions and XLSForms are in order. Changes nothing. */
export async function checkQuestionnaires(
  options: { home: string; files: readonly string[] } & FormOptions,
  speak: Speaker,
): Promise<number> {
  const { files, home } = options
  const problems: Problem[] = []
  const inOrder: string[] = []
  if (!files.length) {
    const all = await questionnairesOf(homePaths(home))
    problems.push(...all.problems)
    inOrder.push(...all.definitions.map(({ file }) => file))
  }
  for (const file of files) {
    const found = (await readAny(file, options)).problems
    problems.push(...found)
    if (!found.some(isBlocking)) inOrder.push(file)
  }
  for (const name of inOrder) speak.say('questionnaire.check.done', { name })
  if (problems.some(isBlocking)) return refuse(problems, speak)
  speak.problems(problems)
  speak.data({ inOrder, problems })
  return exit.done
}

/** `madad questionnaire import`: an XLSForm made a questionnaire of the home, as a new version where there is one of that id. */
export async function importQuestionnaire(
  options: { home: string; form: string } & FormOptions,
  speak: Speaker,
): Promise<number> {
  const opened = openHome(options.home)
  if (!opened.home) return refuse(opened.problems, speak)
  const { home } = opened
  const { definition, problems } = await readForm(options.form, options)
  if (!definition) return refuse(problems, speak)
  const { definitions } = await questionnairesOf(home)
  const versions = definitions.filter(({ id }) => id === definition.id).map(({ version }) => version)
  const version = Math.max(definition.version - 1, ...versions) + 1
  const file = path.join(home.questionnaires, definition.id, `v${version}.yml`)
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  await writeFile(file, definitionText({ ...definition, version }), { flag: 'wx' })
  speak.problems(problems)
  speak.say('questionnaire.import.done', { id: definition.id, version, file })
  speak.data({ id: definition.id, version, file, problems })
  return exit.done
}

/** `madad questionnaire export`: a questionnaire of the software or the home as an XLSForm. */
export async function exportQuestionnaire(
  options: { home: string; id: string; questionnaireVersion?: number | undefined; out?: string | undefined },
  speak: Speaker,
): Promise<number> {
  const { id, questionnaireVersion, out = `${id}.xlsx` } = options
  const { questionnaires } = await questionnairesOf(homePaths(options.home))
  const questionnaire = questionnaires.findLast(
    (each) => each.id === id && (questionnaireVersion === undefined || each.version === questionnaireVersion),
  )
  if (!questionnaire) {
    const known = questionnaires.map((each) => `${each.id} ${each.version}`).join(', ')
    const found = `${id} ${questionnaireVersion ?? ''}`.trim()
    return refuse([{ code: 'QUESTIONNAIRE_UNKNOWN', where: {}, found, values: { known } }], speak)
  }
  if (existsSync(out)) return refuse([{ code: 'FILE_STANDS', where: { file: out }, found: '' }], speak)
  const { sheets, problems } = writeXlsform(questionnaire)
  await writeFile(out, await formWorkbook(sheets), { flag: 'wx' })
  const { version } = questionnaire
  speak.problems(problems)
  speak.say('questionnaire.export.done', { id, version, file: out })
  speak.data({ id, version, file: out, problems })
  return exit.done
}

/** A definition's problems: of a `.yml` as it stands, of anything else as an XLSForm. */
async function readAny(file: string, options: FormOptions): Promise<{ problems: Problem[] }> {
  if (!/\.ya?ml$/i.test(file)) return readForm(file, options)
  if (!existsSync(file)) return { problems: [{ code: 'FILE_NOT_THERE', where: { file }, found: '' }] }
  const inFolder = path.resolve(file).split(path.sep).slice(-2).join('/')
  return parseQuestionnaire((await readFile(file, 'utf8')).replaceAll('\r\n', '\n'), inFolder)
}

async function readForm(
  file: string,
  { id, formLanguage }: FormOptions,
): Promise<{ definition: Definition | undefined; problems: Problem[] }> {
  if (!existsSync(file))
    return { definition: undefined, problems: [{ code: 'FILE_NOT_THERE', where: { file }, found: '' }] }
  const name = path.basename(file)
  const read = await readBook(await readFile(file), name, limits)
  if ('problem' in read) return { definition: undefined, problems: [read.problem] }
  const language: Language | undefined = isLanguage(formLanguage) ? formLanguage : undefined
  return readXlsform(read.book.sheets, {
    file: name,
    ...(language && { language }),
    ...(id === undefined ? {} : { id }),
  })
}
