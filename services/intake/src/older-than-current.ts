import { formatDate } from '@madad/language/figures'
import type { Problem } from '@madad/language/problem'
import type { UnderstoodFile } from '@madad/pipelines/understand'
import type { Upload } from '@madad/store/upload'
import { signedOffUploads } from '@madad/store/uploads'
import type { Intake } from './intake.ts'

/** The file signed off last counts, whatever it is called; one that says it is older than the one in force is a warning. */
export async function olderThanCurrent(
  { store }: Intake,
  upload: Upload,
  { replaces, savedAt }: UnderstoodFile,
): Promise<Problem[]> {
  const current = (await signedOffUploads(store)).findLast((each) => each.replaces === replaces)
  if (!current?.savedAt || !savedAt || savedAt >= current.savedAt) return []
  const values = { saved: formatDate(savedAt, 'he'), current: current.name }
  return [{ code: 'OLDER_THAN_CURRENT', where: { file: upload.name }, found: '', values, severity: 'warn' }]
}
