import type { Intake } from '@madad/intake/intake'
import type { Problem } from '@madad/language/problem'
import type { UploadState } from '@madad/store/tables'
import type { Upload } from '@madad/store/upload'
import { listUploads } from '@madad/store/uploads'
import { exit } from './exit.ts'
import { inHome, refuse } from './in-home.ts'
import { intakeOf } from './intake-of.ts'
import { shortId } from './say-upload.ts'
import type { Speaker } from './speaker.ts'

export interface UploadVerb {
  home: string
  /** an upload's id or its beginning, or a file's name */
  upload: string
  by: string
}

/**
 * Does something to the one upload that a person names. Where several files had the name, the one that stands so that it can
 * be done is meant.
 * @param from the states it can be done in
 * @param act does it and says what is wrong, where something is
 */
export const withUpload = (
  { home: folder, upload: named }: UploadVerb,
  from: readonly UploadState[],
  speak: Speaker,
  act: (intake: Intake, upload: Upload) => Promise<Problem[]>,
): Promise<number> =>
  inHome(folder, speak, async (home, store) => {
    const intake = intakeOf(home, store)
    const meant = choose(await listUploads(store), named, from)
    const problems = 'problem' in meant ? [meant.problem] : await act(intake, meant.upload)
    return problems.length > 0 ? refuse(problems, speak) : exit.done
  })

/** An id's beginning is long enough not to be met by chance. */
const shortest = 6

function choose(
  uploads: readonly Upload[],
  named: string,
  from: readonly UploadState[],
): { upload: Upload } | { problem: Problem } {
  const found = uploads.filter(
    ({ uploadId, name }) => name === named || (named.length >= shortest && uploadId.startsWith(named)),
  )
  const fitting = found.filter(({ state }) => from.includes(state))
  const meant = fitting.length > 0 ? fitting : found
  if (meant.length === 1) return { upload: meant[0]! }
  if (meant.length === 0) return { problem: { code: 'UPLOAD_UNKNOWN', where: {}, found: named } }
  const ids = meant.map(({ uploadId }) => shortId(uploadId)).join(', ')
  return { problem: { code: 'UPLOAD_AMBIGUOUS', where: {}, found: named, values: { ids } } }
}
