import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { faultsBeside, readSource } from '@madad/pipelines/source'
import { writeAudit } from '@madad/store/audit'
import type { Intake } from './intake.ts'

/** A source made in a home: `home/pupils-by-school`. */
const homeId = /^home\/[a-z0-9-]+$/

/** Where a source made in this home stands. @throws for an id of another kind */
function fileOf(intake: Intake, id: string): string {
  if (!homeId.test(id)) throw new Error(`${id} is no source of a home`)
  return path.join(intake.home, 'sources', ...id.split('/'), 'source.yml')
}

/** The text of a source made in this home. */
export const homeSourceText = (intake: Intake, id: string): Promise<string> => readFile(fileOf(intake, id), 'utf8')

/**
 * Keeps a source in the home, whole or not at all; the audit has its text from before and after.
 * @returns what is wrong with it, in the words of whoever describes sources; it is not kept then
 */
export async function saveHomeSource(intake: Intake, id: string, text: string, by: string): Promise<string[]> {
  const file = fileOf(intake, id)
  const read = readSource(text)
  if ('faults' in read) return read.faults
  if (read.source.id !== id) return [`id: it is ${read.source.id}, not ${id}`]
  const faults = faultsBeside(read.source, intake.sources())
  if (faults.length > 0) return faults
  const before = existsSync(file) ? await readFile(file, 'utf8') : null
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(`${file}.new`, text, { mode: 0o600 })
  await rename(`${file}.new`, file)
  await writeAudit(intake.store.db, {
    by,
    at: intake.now(),
    action: 'source.saved',
    subject: id,
    details: { before, after: text },
  })
  return []
}
