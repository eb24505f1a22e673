import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseSurveySource } from '@madad/pipelines/surveys/survey-source'
import { writeAudit } from '@madad/store/audit'
import type { Intake } from './intake.ts'

/** A form of answers made in a home: `home/class-view`. */
const homeId = /^home\/[a-z0-9-]+$/

/** Whether a form is one that the desk and the command write, where they write it. */
export const isHomeForm = (intake: Intake, id: string): boolean => homeId.test(id) && existsSync(fileOf(intake, id))

function fileOf(intake: Intake, id: string): string {
  if (!homeId.test(id)) throw new Error(`${id} is no form of a home`)
  return path.join(intake.home, 'sources', ...id.split('/'), 'survey.yml')
}

/** The text of a form made in this home. */
export const homeFormText = (intake: Intake, id: string): Promise<string> => readFile(fileOf(intake, id), 'utf8')

/**
 * Keeps a form in the home, whole or not at all; the audit has its text from before and after.
 * @throws where the text is no form, or another's: a programmer's error
 */
export async function saveHomeForm(intake: Intake, id: string, text: string, by: string): Promise<void> {
  const file = fileOf(intake, id)
  const form = parseSurveySource(text, file)
  if (form.id !== id) throw new Error(`it is ${form.id}, not ${id}`)
  const before = existsSync(file) ? await readFile(file, 'utf8') : null
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(`${file}.new`, text, { mode: 0o600 })
  await rename(`${file}.new`, file)
  const details = { before, after: text }
  await writeAudit(intake.store.db, { by, at: intake.now(), action: 'source.saved', subject: id, details })
}
