import { type Changes, changesOf } from '@madad/pipelines/quality/changes'
import type { Upload } from '@madad/store/upload'
import { filesOfDataset } from './files-of-dataset.ts'
import type { Intake } from './intake.ts'

/** What signing off an upload would change in what counts now; nothing to say where it is not staged. */
export async function uploadChanges(intake: Intake, upload: Upload): Promise<Changes | undefined> {
  const files = await filesOfDataset(intake, upload)
  return files && changesOf(files)
}
