import { isBlocking, type Problem } from '@madad/language/problem'
import { checkMapping } from '@madad/pipelines/mapping/check-mapping'
import type { Preview } from '@madad/pipelines/mapping/preview'
import { newSourceId } from '@madad/pipelines/mapping/source-id'
import { sourceOfMapping } from '@madad/pipelines/mapping/source-of-mapping'
import { readSource, type Source } from '@madad/pipelines/source'
import { type ChosenTable, mappingOf, saidYear } from './chosen-table.ts'
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
  const mapping = mappingOf(chosen, id)
  const year = saidYear(chosen)
  const problems = checkMapping(mapping, chosen.of.definition)
  if (chosen.year.where === 'asked' && year === undefined)
    problems.push({ code: 'MAPPING_YEAR_MISSING', where: {}, found: chosen.yearText })
  if (problems.length > 0) return { isSaved: false, problems }
  const text = sourceOfMapping(mapping, chosen.of.definition)
  const read = readSource(text)
  if ('faults' in read) throw new Error(`a mapping made no source: ${read.faults.join('; ')}`)
  const preview = await options.preview(uploadId, read.source, year)
  const isDoubtful = preview.records === 0 || preview.problems.some(isBlocking)
  if (doing === 'check' || (isDoubtful && !isSure)) return { isSaved: false, problems: [], preview }
  await options.saveSource(id, text, by)
  await options.goOn(uploadId, id, year, by)
  return { isSaved: true, problems: [] }
}
