import path from 'node:path'
import type { FilesOfDataset } from '@madad/pipelines/quality/staged-series'
import { understand } from '@madad/pipelines/understand'
import type { Upload } from '@madad/store/upload'
import { signedOffUploads } from '@madad/store/uploads'
import { fileOf } from './examine.ts'
import type { Intake } from './intake.ts'

/** What a file was read as. */
export type Staged = Pick<Upload, 'uploadId' | 'sourceId' | 'formOf' | 'replaces' | 'stagedFolder'>

/**
 * A staged upload beside the files of its dataset that count now, itself left out; nothing where it was not staged, or where
 * its dataset is not of tables.
 */
export async function filesOfDataset(intake: Intake, upload: Staged): Promise<FilesOfDataset | undefined> {
  const dataset = upload.formOf ?? upload.sourceId
  const source = intake.sources().find(({ id }) => id === dataset)?.definition
  if (!source || upload.stagedFolder === null || upload.replaces === null) return undefined
  const counted = (await signedOffUploads(intake.store)).filter(
    (each) => (each.formOf ?? each.sourceId) === dataset && each.uploadId !== upload.uploadId,
  )
  const earlier: FilesOfDataset['earlier'][number][] = []
  for (const each of counted) {
    const { stagedFolder } = await understand(await fileOf(intake, each))
    if (stagedFolder) earlier.push({ folder: stagedFolder, replaces: each.replaces! })
  }
  const candidate = { folder: path.join(intake.home, upload.stagedFolder), replaces: upload.replaces }
  return { source, candidate, earlier }
}
