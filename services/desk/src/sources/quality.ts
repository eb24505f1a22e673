import type { Problem } from '@madad/language/problem'
import { isBlocking } from '@madad/language/problem'
import { type SignOffNote, signOffNotes } from '@madad/store/sign-off-notes'
import type { Store } from '@madad/store/store'
import type { Upload } from '@madad/store/upload'
import { listUploads } from '@madad/store/uploads'

/** The warnings of one file that still stand. */
export interface OpenWarnings {
  upload: Upload
  warnings: Problem[]
  /** what the signer said of them; nothing while the file waits to be signed off */
  notes: SignOffNote[]
}

export interface SourceQuality {
  /** the newest file that counts */
  latest: Upload | undefined
  /** files that count or wait to, with warnings; the newest first */
  open: OpenWarnings[]
}

/** How each dataset stands with its files, by the dataset's id. */
export async function qualityOf(store: Store): Promise<Map<string, SourceQuality>> {
  const found = new Map<string, SourceQuality>()
  for (const upload of await listUploads(store)) {
    const dataset = upload.formOf ?? upload.sourceId
    if (dataset === null || (upload.state !== 'signed_off' && upload.state !== 'checked')) continue
    const quality = found.get(dataset) ?? { latest: undefined, open: [] }
    found.set(dataset, quality)
    if (upload.state === 'signed_off') quality.latest ??= upload
    const warnings = upload.problems.filter((problem) => !isBlocking(problem))
    if (warnings.length > 0) quality.open.push({ upload, warnings, notes: await signOffNotes(store, upload.uploadId) })
  }
  return found
}
