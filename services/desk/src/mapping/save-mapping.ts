import { isBlocking, type Problem } from '@madad/language/problem'
import type { ChosenTable } from '@madad/pipelines/mapping/chosen-table'
import type { Preview } from '@madad/pipelines/mapping/preview'
import { newSourceId } from '@madad/pipelines/mapping/source-id'
import { writeMapping } from '@madad/pipelines/mapping/write-mapping'
import type { Source } from '@madad/pipelines/source'
import type { MappingOptions } from './options.ts'

export interface Acted {
  isSaved: boolean
  problems: Problem[]
  preview?: Preview
}

/** Tries, or saves, what a person decided. Nothing is saved while anything of the mapping itself is wrong. */
export async function saveMapping(
  options: MappingOptions,
  uploadId: string,
  chosen: ChosenTable,
  {
    doing,
    by,
    isSure,
    sources,
  }: { doing: string | undefined; by: string; isSure: boolean; sources: readonly Source[] },
): Promise<Acted> {
  if (doing !== 'check' && doing !== 'save') return { isSaved: false, problems: [] }
  const id = newSourceId(chosen.title, chosen.of.id, sources)
  const written = writeMapping(chosen, id)
  if ('problems' in written) return { isSaved: false, problems: written.problems }
  const { source, text, year } = written
  const preview = await options.preview(uploadId, source, year)
  const isDoubtful = preview.records === 0 || preview.problems.some(isBlocking)
  if (doing === 'check' || (isDoubtful && !isSure)) return { isSaved: false, problems: [], preview }
  await options.saveSource(id, text, by)
  await options.goOn(uploadId, id, year, by)
  return { isSaved: true, problems: [] }
}
