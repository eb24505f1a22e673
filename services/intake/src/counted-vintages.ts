import type { Problem } from '@madad/language/problem'
import { understand } from '@madad/pipelines/understand'
import { signedOffUploads, vintageOf } from '@madad/store/uploads'
import type { Vintage } from '@madad/warehouse/inputs'
import { fileOf } from './examine.ts'
import type { Intake } from './intake.ts'

/**
 * Every upload that counts, in its staged form under today's definitions: found where it stands, made again from the archive
 * where the definition changed or the staged folder was lost. With a problem for each that today's definitions do not read.
 * @param asOf those that counted at the end of this day, or at this moment
 */
export async function countedVintages(
  intake: Intake,
  asOf?: string,
): Promise<{ vintages: Vintage[]; problems: Problem[] }> {
  const problems: Problem[] = []
  const vintages: Vintage[] = []
  for (const upload of await signedOffUploads(intake.store, asOf)) {
    const { stagedFolder, problems: found } = await understand(await fileOf(intake, upload))
    if (stagedFolder) vintages.push({ ...vintageOf(upload), stagedFolder })
    else problems.push(...found)
  }
  return { vintages, problems }
}
