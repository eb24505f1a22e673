import { answer } from '@madad/intake/answer'
import { archivedPath } from '@madad/intake/archive'
import { saveHomeSource } from '@madad/intake/home-sources'
import type { Intake } from '@madad/intake/intake'
import { isBlocking, type Problem } from '@madad/language/problem'
import type { ChosenTable } from '@madad/pipelines/mapping/chosen-table'
import { previewApart, suggestApart } from '@madad/pipelines/mapping/map-apart'
import { newSourceId } from '@madad/pipelines/mapping/source-id'
import { writeMapping } from '@madad/pipelines/mapping/write-mapping'
import type { Source } from '@madad/pipelines/source'
import type { Upload } from '@madad/store/upload'
import { fieldTitle } from '@madad/warehouse/field-words'
import { type UploadVerb, withUpload } from './choose-upload.ts'
import { readAnew } from './read-anew.ts'
import { chooseAsTyped, type MapWords } from './said-mapping.ts'
import { showMapping } from './show-mapping.ts'
import type { Speaker } from './speaker.ts'

export interface MapOptions extends UploadVerb, MapWords {
  /** the source it is a form of, where it was taken for another */
  source?: string | undefined
  save?: boolean
}

/**
 * `madad map`: what the columns of an unknown file seem to be, for a person to correct. With `--save` that is kept as a
 * source of the home, and the file is read by it.
 */
export const mapColumns = (options: MapOptions, speak: Speaker): Promise<number> =>
  withUpload(options, ['asked'], speak, async (intake, upload) => {
    const sources = intake.sources()
    const suggestion = await suggestApart(archived(intake, upload), sources, dataset(sources, options.source))
    if ('problem' in suggestion) return [suggestion.problem]
    const { table } = suggestion
    const fit = table?.fits[0]
    const of = fit && sources.find(({ id }) => id === fit.sourceId)
    if (!table || !of) return [{ code: 'MAP_NO_TABLE', where: { file: upload.name }, found: '' }]
    const chosen = chooseAsTyped(upload.name, table, fit, of, options)
    if ('problems' in chosen) return chosen.problems
    if (options.save) return save(intake, upload, chosen, options.by, speak)
    showMapping(chosen, upload, speak)
    return []
  })

const archived = ({ archive, staged }: Intake, { sha256, name }: Upload) => ({
  path: archivedPath(archive, sha256),
  name,
  stagedRoot: staged,
})

/** The first table of a source that lies in columns. */
function dataset(sources: readonly Source[], id: string | undefined) {
  const source = sources.find((each) => each.id === id)
  const table = Object.entries(source?.definition.tables ?? {}).find(([, { orientation }]) => orientation === 'columns')
  return source && table ? { dataset: { sourceId: source.id, table: table[0] } } : {}
}

async function save(
  intake: Intake,
  upload: Upload,
  chosen: ChosenTable,
  by: string,
  speak: Speaker,
): Promise<Problem[]> {
  const id = newSourceId(chosen.title, chosen.of.id, intake.sources())
  const written = writeMapping(chosen, id)
  if ('problems' in written) return written.problems.map((problem) => inFile(problem, upload.name, speak))
  const { source, text, year } = written
  const preview = await previewApart(archived(intake, upload), source, intake.key, year)
  if (preview.problems.some(isBlocking)) return preview.problems
  const faults = await saveHomeSource(intake, id, text, by)
  if (faults.length > 0) throw new Error(`a source that nobody can keep: ${faults.join('; ')}`)
  speak.say('madad.map.saved', { source: id })
  const said = { source: id, ...(year !== undefined && { year: String(year) }) }
  const wrong = await answer(intake, upload.uploadId, said, by)
  return wrong.length > 0 ? wrong : readAnew(intake, upload.uploadId, upload.name, by, speak)
}

/** Problems of a mapping name fields as the dictionary does. */
function inFile({ values, ...problem }: Problem, file: string, { language }: Speaker): Problem {
  const field = values?.field
  const said = { ...values, ...(typeof field === 'string' && { field: fieldTitle(field, language) }) }
  return { ...problem, where: { file }, values: said }
}
