import { examine } from '@madad/intake/examine'
import type { Intake } from '@madad/intake/intake'
import type { Problem } from '@madad/language/problem'
import { findUpload } from '@madad/store/uploads'
import { sayItems } from './say-items.ts'
import { sayQuestions } from './say-upload.ts'
import type { Speaker } from './speaker.ts'

/** Reads a file again after something was said of it, and says how it stands and what is still open. */
export async function readAnew(
  intake: Intake,
  uploadId: string,
  file: string,
  by: string,
  speak: Speaker,
): Promise<Problem[]> {
  const { state, questions, problems: found, sourceId, period, contents } = await examine(intake, uploadId, by)
  const { tables = [] } = contents
  const sum = (of: 'records' | 'cells') => tables.reduce((total, table) => total + table[of], 0)
  if (state === 'checked') {
    const read = { file, source: sourceId!, period: period!, records: sum('records'), cells: sum('cells') }
    speak.say('madad.import.checked', read)
  } else if (state === 'asked') speak.say('madad.import.asked', { file })
  sayQuestions(uploadId, questions, speak)
  await sayItems(intake, (await findUpload(intake.store, uploadId))!, speak)
  if (state !== 'checked') return found
  speak.problems(found)
  speak.data({ uploadId, file, state, sourceId, period, problems: found })
  return []
}
