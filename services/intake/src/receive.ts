import type { Answers, Upload } from '@madad/store/upload'
import { recordUpload, uploadsOfBytes } from '@madad/store/uploads'
import { keep } from './archive.ts'
import type { Intake } from './intake.ts'

export interface Received {
  upload: Upload
  /** the same bytes came before, and that upload was neither refused nor withdrawn: it is the one told of */
  isKnown: boolean
}

/**
 * Takes a file in: its bytes into the archive, and an upload for them unless one that stands has the very same bytes.
 * @param file where the bytes lie, and the name the person gave them
 * @param answers what the person said of it beforehand
 * @throws where the file cannot be read or the disk is full
 */
export async function receive(
  intake: Intake,
  file: { path: string; name: string },
  by: string,
  answers: Answers = {},
): Promise<Received> {
  const { sha256, size } = await keep(intake.archive, file.path)
  const known = (await uploadsOfBytes(intake.store, sha256)).find(
    ({ state }) => state !== 'refused' && state !== 'withdrawn',
  )
  if (known) return { upload: known, isKnown: true }
  const doing = { by, at: intake.now() }
  const upload = await recordUpload(intake.store, { sha256, name: file.name, size }, doing, answers)
  return { upload, isKnown: false }
}
