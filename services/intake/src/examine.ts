import path from 'node:path'
import { isBlocking, type Problem } from '@madad/language/problem'
import { learnedProblems } from '@madad/pipelines/quality/learned-problems'
import { checkReferences } from '@madad/pipelines/references'
import { shippedForm } from '@madad/pipelines/surveys/find-survey'
import { type FileToUnderstand, type UnderstoodFile, understand } from '@madad/pipelines/understand'
import type { Upload } from '@madad/store/upload'
import { markAsked, markChecked, type Reading, refuse } from '@madad/store/upload-states'
import { findUpload } from '@madad/store/uploads'
import { archivedPath } from './archive.ts'
import { contentsOf } from './contents.ts'
import { filesOfDataset } from './files-of-dataset.ts'
import type { Intake } from './intake.ts'
import { nameRegister } from './name-register.ts'
import { type NamesOfFile, namesOfFile } from './names-of-file.ts'
import { olderThanCurrent } from './older-than-current.ts'
import { questionsOf } from './questions.ts'

/**
 * Reads an upload that was received or answered, and moves it on: to be checked, to be asked about, or refused with every
 * problem it has. One in another state is left as it is.
 * @param by who had it read; the audit names them
 * @returns the upload as it stands then
 * @throws where there is no such upload, and where the fault is ours or the disk's
 */
export async function examine(intake: Intake, uploadId: string, by: string): Promise<Upload> {
  const upload = await standing(intake, uploadId)
  if (upload.state !== 'received' && upload.state !== 'asked') return upload
  const understood = await understand(await fileOf(intake, upload))
  const names = await namesOfFile(intake, understood, upload.answers)
  const reading = await readingOf(intake, upload, understood, names)
  const questions = [...questionsOf(understood), ...names.questions]
  const doing = { by, at: intake.now() }
  if (questions.length > 0) await markAsked(intake.store, uploadId, questions, reading, doing)
  else if (reading.problems.some(isBlocking)) await refuse(intake.store, uploadId, { reading }, doing)
  else await markChecked(intake.store, uploadId, reading as Reading, doing)
  return standing(intake, uploadId)
}

/** An upload as the pipelines read it: its archived bytes, with what the person answered. */
export async function fileOf(intake: Intake, upload: Upload): Promise<FileToUnderstand> {
  const { sha256, name, answers, sourceId, contents } = upload
  const { source: id = sourceId, questionnaire = contents.questionnaire, year, wave, campaign } = answers
  const sources = intake.sources()
  return {
    path: archivedPath(intake.archive, sha256),
    name,
    sources: id === null ? sources : sources.filter((source) => source.id === id),
    stagedRoot: intake.staged,
    key: intake.key,
    ...((id === null || id === shippedForm) && { surveys: await intake.surveys() }),
    asked: {
      ...(year !== undefined && { year }),
      ...(wave !== undefined && { wave }),
      ...(campaign !== undefined && { campaign }),
      ...(questionnaire !== undefined && questionnaireNamed(questionnaire)),
    },
  }
}

/** `class-view v1`, or its id alone. */
function questionnaireNamed(text: string): { questionnaire: string; version?: number } {
  const [id, version] = text.trim().split(/\s+v(?=\d+$)/)
  return { questionnaire: id!, ...(version && { version: Number(version) }) }
}

async function readingOf(intake: Intake, upload: Upload, understood: UnderstoodFile, { resolved }: NamesOfFile) {
  const { source, dataset, period, replaces, stagedFolder, savedAt } = understood
  const doubts = [
    ...(await olderThanCurrent(intake, upload, understood)),
    ...(await unlikeEarlier(intake, upload, understood)),
    ...(await unlikeKnown(intake, upload, understood)),
  ]
  return {
    ...(source && { sourceId: source }),
    ...(dataset !== source && { formOf: dataset }),
    ...(period && { period }),
    ...(replaces && { replaces }),
    ...(stagedFolder && { stagedFolder: path.relative(intake.home, stagedFolder) }),
    savedAt,
    problems: [...understood.problems, ...doubts],
    contents: { ...(await contentsOf(understood)), names: resolved },
  } satisfies Partial<Reading>
}

/** What the files that count so far teach to doubt in this one. */
async function unlikeEarlier(intake: Intake, upload: Upload, understood: UnderstoodFile): Promise<Problem[]> {
  const { source = null, dataset, replaces = null, stagedFolder } = understood
  const files = await filesOfDataset(intake, {
    uploadId: upload.uploadId,
    sourceId: source,
    formOf: dataset ?? null,
    replaces,
    stagedFolder: stagedFolder ? path.relative(intake.home, stagedFolder) : null,
  })
  return files ? learnedProblems(upload.name, files) : []
}

/** Codes of the file that nobody published so far is known by. */
async function unlikeKnown(
  intake: Intake,
  { name }: Upload,
  { references, problems }: UnderstoodFile,
): Promise<Problem[]> {
  if (references.length === 0 || problems.some(isBlocking)) return []
  return checkReferences(name, references, await nameRegister(intake))
}

async function standing(intake: Intake, uploadId: string): Promise<Upload> {
  const upload = await findUpload(intake.store, uploadId)
  if (!upload) throw new Error(`there is no upload ${uploadId}`)
  return upload
}
