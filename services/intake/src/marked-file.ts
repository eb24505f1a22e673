import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Language } from '@madad/language/language'
import { type ProblemCatalogue, sayProblem } from '@madad/language/problem'
import { usualLimits } from '@madad/pipelines/limits'
import { markApart } from '@madad/pipelines/read-apart'
import type { Upload } from '@madad/store/upload'
import { archivedPath } from './archive.ts'
import type { Intake } from './intake.ts'

/**
 * Writes a copy of an upload as a workbook with its bad cells marked, to be mended and uploaded again. It holds what the
 * file itself holds, people's keys too.
 * @returns the path of the `.xlsx`; nothing where the file cannot be read as a table or is too large to be copied
 */
export async function markedFile(
  intake: Intake,
  upload: Upload,
  catalogue: ProblemCatalogue,
  language: Language,
): Promise<string | undefined> {
  const folder = path.join(intake.staged, '.marked')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const target = path.join(folder, `${upload.uploadId}-${language}.xlsx`)
  const request = {
    path: archivedPath(intake.archive, upload.sha256),
    name: upload.name,
    limits: usualLimits,
    language,
    // what another version found may have no words any more
    marks: upload.problems
      .filter(({ code }) => Object.hasOwn(catalogue, code))
      .map((problem) => ({ ...sayProblem(problem, catalogue, language), at: problem.where })),
    target,
  }
  const isWritten = await markApart(request, path.join(intake.staged, '.compiled'))
  return isWritten ? target : undefined
}
