import { isBlocking, type Problem } from '@madad/language/problem'
import type { Kysely, Updateable } from 'kysely'
import { type Doing, writeAudit } from './audit.ts'
import { type NoteWords, takeNotes } from './sign-off-notes.ts'
import type { Store } from './store.ts'
import type { Tables, UploadState, UploadTable } from './tables.ts'
import { type Answers, type Contents, type Question, toUpload, type Upload } from './upload.ts'

/** What reading a file has told about it. */
export interface Reading {
  sourceId: string
  /** where the source is a form of another */
  formOf?: string | undefined
  period: string
  /** uploads with the same key supersede one another */
  replaces: string
  /** relative to the home */
  stagedFolder: string
  /** when the file itself says it was last saved, where it says so */
  savedAt?: string | undefined
  problems: readonly Problem[]
  contents?: Contents
}

/** The states an upload may come from. Where somebody answers what was asked, or corrects what was read, it is received again. */
const comesFrom: Record<UploadState, readonly UploadState[]> = {
  received: [],
  asked: ['received', 'asked'],
  checked: ['received', 'asked'],
  refused: ['received', 'asked', 'checked'],
  signed_off: ['checked'],
  withdrawn: ['signed_off'],
}

/** received or asked → checked: the file was read and nothing is left to ask. Its problems, blocking or not, stay with it. */
export const markChecked = (store: Store, uploadId: string, reading: Reading, doing: Doing): Promise<Problem[]> =>
  move(store, uploadId, 'checked', doing, async () => known(reading))

/** received or asked → asked: a person has to say what the file does not. */
export const markAsked = (
  store: Store,
  uploadId: string,
  questions: readonly Question[],
  reading: Partial<Reading> & Pick<Reading, 'problems'>,
  doing: Doing,
): Promise<Problem[]> =>
  move(store, uploadId, 'asked', doing, async () => ({ ...known(reading), questions: JSON.stringify(questions) }), {
    questions: questions.length,
  })

const known = (reading: Partial<Reading> & Pick<Reading, 'problems'>): Updateable<UploadTable> => ({
  source_id: reading.sourceId ?? null,
  form_of: reading.formOf ?? null,
  period: reading.period ?? null,
  replaces: reading.replaces ?? null,
  staged_folder: reading.stagedFolder ?? null,
  saved_at: reading.savedAt ?? null,
  problems: JSON.stringify(reading.problems),
  contents: JSON.stringify(reading.contents ?? {}),
  questions: '[]',
})

/** received or asked → received: keeps what a person answered, over what was answered before; it waits to be read anew. */
export const answerUpload = (store: Store, uploadId: string, answers: Answers, doing: Doing): Promise<Problem[]> =>
  receiveAgain(store, uploadId, ['received', 'asked'], 'upload.answered', answers, doing)

/** checked → received: somebody corrects what a file that was read is; it waits to be checked anew. Never once it is signed off. */
export const correctUpload = (store: Store, uploadId: string, answers: Answers, doing: Doing): Promise<Problem[]> =>
  receiveAgain(store, uploadId, ['checked'], 'upload.corrected', answers, doing)

/**
 * checked → signed off: from now on it counts. Not while a blocking problem stands, and not while a warning has no word of
 * the signer; the words are kept for ever.
 */
export const signOff = (
  store: Store,
  uploadId: string,
  notes: readonly NoteWords[],
  doing: Doing,
): Promise<Problem[]> =>
  move(store, uploadId, 'signed_off', doing, async (db, upload) => {
    const where = { file: upload.name }
    const blocking = upload.problems.filter(isBlocking)
    if (blocking.length) return [{ code: 'UPLOAD_BLOCKED', where, found: String(blocking.length) }]
    const missing = await takeNotes(db, upload, notes, doing)
    if (missing.length) return missing
    return { signed_off_by: doing.by, ...(await nextSignOff(db, doing.at)) }
  })

/**
 * received, asked or checked → refused, for good; the bytes stay in the archive.
 * @param reason why: the problems the file was refused for, or a person's own words
 */
export const refuse = (
  store: Store,
  uploadId: string,
  reason: { reading: Partial<Reading> & Pick<Reading, 'problems'> } | { words: string },
  doing: Doing,
): Promise<Problem[]> =>
  'words' in reason
    ? move(store, uploadId, 'refused', doing, async () => ({ questions: '[]' }), { reason: reason.words })
    : move(store, uploadId, 'refused', doing, async () => known(reason.reading))

/** signed off → withdrawn: it no longer counts from the next build on. */
export const withdraw = (store: Store, uploadId: string, reason: string, doing: Doing): Promise<Problem[]> =>
  move(store, uploadId, 'withdrawn', doing, async () => ({ withdrawn_at: doing.at, withdrawn_by: doing.by }), {
    reason,
  })

type Changes = (db: Kysely<Tables>, upload: Upload) => Promise<Updateable<UploadTable> | Problem[]>

const move = (
  store: Store,
  uploadId: string,
  to: UploadState,
  doing: Doing,
  changes: Changes,
  details: Record<string, unknown> = {},
): Promise<Problem[]> => change(store, uploadId, to, comesFrom[to], doing, `upload.${to}`, details, changes)

const receiveAgain = (
  store: Store,
  uploadId: string,
  from: readonly UploadState[],
  action: string,
  answers: Answers,
  doing: Doing,
): Promise<Problem[]> =>
  change(store, uploadId, 'received', from, doing, action, { ...answers }, async (_db, upload) => ({
    answers: JSON.stringify({ ...upload.answers, ...answers }),
  }))

/** Changes an upload, its state where one is given, and writes it into the audit: both or neither. */
async function change(
  store: Store,
  uploadId: string,
  to: UploadState,
  from: readonly UploadState[],
  doing: Doing,
  action: string,
  details: Record<string, unknown>,
  changes: Changes,
): Promise<Problem[]> {
  return await store.db.transaction().execute(async (db): Promise<Problem[]> => {
    const row = await db.selectFrom('upload').selectAll().where('upload_id', '=', uploadId).executeTakeFirst()
    if (!row) return [{ code: 'UPLOAD_UNKNOWN', where: {}, found: uploadId }]
    const { name, state, source_id, period } = row
    if (!from.includes(state)) return [{ code: 'UPLOAD_STATE', where: { file: name }, found: state, values: { to } }]
    const changed = await changes(db, toUpload(row))
    if (Array.isArray(changed)) return changed
    await db
      .updateTable('upload')
      .set({ state: to, ...changed })
      .where('upload_id', '=', uploadId)
      .execute()
    const read = { source_id: changed.source_id ?? source_id, period: changed.period ?? period }
    await writeAudit(db, { ...doing, action, subject: uploadId, details: { ...read, ...details } })
    return []
  })
}

/** Sign-offs are later and later, also where the clock was set back: which file counts must not hang on it. The audit keeps what it said. */
async function nextSignOff(
  db: Kysely<Tables>,
  at: string,
): Promise<{ sign_off_number: number; signed_off_at: string }> {
  const { last, latest } = await db
    .selectFrom('upload')
    .select(({ fn }) => [fn.max('sign_off_number').as('last'), fn.max('signed_off_at').as('latest')])
    .executeTakeFirstOrThrow()
  const after = latest === null ? 0 : Date.parse(latest) + 1
  return {
    sign_off_number: (last ?? 0) + 1,
    signed_off_at: Date.parse(at) < after ? new Date(after).toISOString() : at,
  }
}
