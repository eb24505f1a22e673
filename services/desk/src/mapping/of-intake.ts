import { answer } from '@madad/intake/answer'
import { archivedPath } from '@madad/intake/archive'
import { homeSourceText, saveHomeSource } from '@madad/intake/home-sources'
import type { Intake } from '@madad/intake/intake'
import type { ReadingQueue } from '@madad/intake/reading-queue'
import { previewApart, suggestApart } from '@madad/pipelines/mapping/map-apart'
import { findUpload } from '@madad/store/uploads'
import type { Sessions } from '../session.ts'
import type { MappingOptions } from './options.ts'

/** The mapping page on the way that every file goes. */
export function mappingOfIntake(intake: Intake, queue: ReadingQueue, sessions: Sessions): MappingOptions {
  const toMap = async (uploadId: string) => {
    const upload = (await findUpload(intake.store, uploadId))!
    return { path: archivedPath(intake.archive, upload.sha256), name: upload.name, stagedRoot: intake.staged }
  }
  return {
    async file(uploadId) {
      const upload = await findUpload(intake.store, uploadId)
      if (!upload) return undefined
      const { name, state, questions } = upload
      const isWaiting = state === 'asked' && questions.some(({ about }) => about === 'source' || about === 'columns')
      return { name, isWaiting }
    },
    sources: intake.sources,
    sourceText: (id) => homeSourceText(intake, id),
    suggest: async (uploadId, sources, asked) => suggestApart(await toMap(uploadId), sources, asked),
    preview: async (uploadId, source, year) => previewApart(await toMap(uploadId), source, intake.key, year),
    async saveSource(id, text, by) {
      const faults = await saveHomeSource(intake, id, text, by)
      if (faults.length > 0) throw new Error(`a source that nobody can keep: ${faults.join('; ')}`)
    },
    async goOn(uploadId, source, year, by) {
      const said = { source, ...(year !== undefined && { year: String(year) }) }
      const problems = await answer(intake, uploadId, said, by)
      if (problems.length > 0) throw new Error(`an answer that is none: ${problems.map(({ code }) => code).join(', ')}`)
      queue.add(uploadId, by)
    },
    nameOf: (request) => sessions.nameIn(request.headers.cookie),
  }
}
