import { existsSync } from 'node:fs'
import path from 'node:path'
import { answer, readAnswers } from '@madad/intake/answer'
import { maySignOff, signOff } from '@madad/intake/decide'
import { examine } from '@madad/intake/examine'
import type { Intake } from '@madad/intake/intake'
import { receive } from '@madad/intake/receive'
import type { Problem } from '@madad/language/problem'
import type { Store } from '@madad/store/store'
import type { UploadState } from '@madad/store/tables'
import type { Answers, Question, Upload } from '@madad/store/upload'
import { findUpload } from '@madad/store/uploads'
import { exit } from './exit.ts'
import { type Home, openOrMakeHome } from './home.ts'
import { inHome, refuse } from './in-home.ts'
import { intakeOf } from './intake-of.ts'
import { sayItems } from './say-items.ts'
import { noteOn, sayQuestions } from './say-upload.ts'
import type { Speaker } from './speaker.ts'

export interface ImportOptions {
  home: string
  files: readonly string[]
  /** the source, where the person says which */
  source?: string | undefined
  /** the school year, where the files do not say it */
  year?: string | undefined
  /** the questionnaire, the wave and the name of a collection, where they do not say them */
  questionnaire?: string | undefined
  wave?: string | undefined
  campaign?: string | undefined
  /** sign off what has no blocking problem */
  signOff: boolean
  /** the signer's word on whatever is warned of */
  note?: string | undefined
  by: string
}

/** What became of one file. */
export interface Imported {
  file: string
  uploadId: string | null
  state: UploadState
  /** these very bytes were taken before; nothing changed */
  isKnown: boolean
  sourceId: string | null
  period: string | null
  records: number
  cells: number
  problems: Problem[]
  questions: Question[]
}

/** `madad import`: each file kept, understood, checked and signed off by itself; a refused one stops no other. */
export function importFiles(options: ImportOptions, speak: Speaker): Promise<number> {
  return inHome(options.home, speak, (home, store) => importInto(home, store, options, speak), openOrMakeHome)
}

export async function importInto(home: Home, store: Store, options: ImportOptions, speak: Speaker): Promise<number> {
  const intake = intakeOf(home, store)
  const { answers, problems } = readAnswers(intake, options)
  if (problems.length > 0) return refuse(problems, speak)
  const files: Imported[] = []
  for (const file of options.files) {
    speak.progress('madad.import.reading', { file: path.basename(file) })
    const imported = await importFile(intake, file, answers, options, speak)
    files.push(imported)
    sayImported(imported, intake, options, speak)
    const upload = imported.uploadId && (await findUpload(intake.store, imported.uploadId))
    if (upload) await sayItems(intake, upload, speak)
  }
  speak.data({ files })
  return files.some(({ state }) => state === 'refused' || state === 'asked') ? exit.problems : exit.done
}

async function importFile(
  intake: Intake,
  file: string,
  answers: Answers,
  options: ImportOptions,
  speak: Speaker,
): Promise<Imported> {
  if (!existsSync(file)) return notThere(file)
  const { by, note } = options
  const received = await receive(intake, { path: file, name: path.basename(file) }, by, answers)
  const { uploadId, state } = received.upload
  if (received.isKnown && Object.keys(answers).length > 0 && (state === 'received' || state === 'asked'))
    await answer(intake, uploadId, options, by)
  const examined = await examine(intake, uploadId, by)
  const mayBeSigned = options.signOff && examined.state === 'checked' && maySignOff(intake, examined, by)
  if (mayBeSigned) await signOff(intake, uploadId, noteOn(examined, note, speak), by)
  const upload = (await findUpload(intake.store, uploadId))!
  return became(file, upload, received.isKnown && upload.state === state && state !== 'asked')
}

function became(file: string, upload: Upload, isKnown: boolean): Imported {
  const { uploadId, state, sourceId, period, questions, contents } = upload
  const { tables = [] } = contents
  const records = isKnown ? 0 : sum(tables.map((table) => table.records))
  const cells = isKnown ? 0 : sum(tables.map((table) => table.cells))
  const problems = isKnown ? [] : upload.problems
  return { file, uploadId, state, isKnown, sourceId, period, records, cells, problems, questions }
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

const notThere = (file: string): Imported => ({
  file,
  uploadId: null,
  state: 'refused',
  isKnown: false,
  sourceId: null,
  period: null,
  records: 0,
  cells: 0,
  problems: [{ code: 'FILE_NOT_THERE', where: { file }, found: '' }],
  questions: [],
})

function sayImported(imported: Imported, intake: Intake, options: ImportOptions, speak: Speaker): void {
  const { state, sourceId, period, records, cells } = imported
  const file = path.basename(imported.file)
  const read = { file, source: sourceId ?? '', period: period ?? '', records, cells }
  if (imported.isKnown) speak.say('madad.import.known', { file })
  else if (state === 'refused') speak.say('madad.import.refused', { file })
  else if (state === 'asked') speak.say('madad.import.asked', { file })
  else if (state === 'signed_off') speak.say('madad.import.signed_off', read)
  else if (options.signOff && intake.isSecondPersonAsked) speak.say('madad.import.second_person', read)
  else speak.say('madad.import.checked', read)
  speak.problems(imported.problems)
  if (imported.uploadId) sayQuestions(imported.uploadId, imported.questions, speak)
}
