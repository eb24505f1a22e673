import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { isBlocking, type Problem } from '@madad/language/problem'
import type { Vintage } from '@madad/warehouse/inputs'
import type { Selectable } from 'kysely'
import { type Doing, writeAudit } from './audit.ts'
import type { Store } from './store.ts'
import type { UploadState, UploadTable } from './tables.ts'

export interface Upload {
  uploadId: string
  sha256: string
  /** the file's name as it came */
  name: string
  /** bytes */
  size: number
  receivedAt: string
  receivedBy: string
  state: UploadState
  sourceId: string | null
  period: string | null
  replaces: string | null
  /** relative to the home */
  stagedFolder: string | null
  /** when the file itself says it was last saved */
  savedAt: string | null
  problems: Problem[]
  signedOffAt: string | null
  signedOffBy: string | null
}

/** What reading a file has told about it. */
export interface Reading {
  sourceId: string
  period: string
  /** uploads with the same key supersede one another */
  replaces: string
  /** relative to the home */
  stagedFolder: string
  /** when the file itself says it was last saved, where it says so */
  savedAt?: string | undefined
  problems: readonly Problem[]
}

/** The states an upload may come from. */
const comesFrom: Record<UploadState, readonly UploadState[]> = {
  received: [],
  checked: ['received'],
  signed_off: ['checked'],
  refused: ['received', 'checked'],
}

/** Notes that a file has come into the archive. */
export async function recordUpload(
  store: Store,
  file: { sha256: string; name: string; size: number },
  doing: Doing,
): Promise<Upload> {
  const row = await store.db.transaction().execute(async (db) => {
    const inserted = await db
      .insertInto('upload')
      .values({
        upload_id: randomUUID(),
        ...file,
        received_at: doing.at,
        received_by: doing.by,
        state: 'received',
        problems: '[]',
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    const details = { sha256: file.sha256, name: file.name }
    await writeAudit(db, { ...doing, action: 'upload.received', subject: inserted.upload_id, details })
    return inserted
  })
  return toUpload(row)
}

/** received → checked: the file was read. Its problems, blocking or not, stay with it. */
export const markChecked = (store: Store, uploadId: string, reading: Reading, doing: Doing): Promise<Problem[]> =>
  move(store, uploadId, 'checked', doing, {
    source_id: reading.sourceId,
    period: reading.period,
    replaces: reading.replaces,
    staged_folder: reading.stagedFolder,
    saved_at: reading.savedAt ?? null,
    problems: JSON.stringify(reading.problems),
  })

/** checked → signed off: from now on it counts. Not while a blocking problem stands. */
export const signOff = (store: Store, uploadId: string, doing: Doing): Promise<Problem[]> =>
  move(store, uploadId, 'signed_off', doing, { signed_off_at: doing.at, signed_off_by: doing.by })

/** received or checked → refused, for good; the bytes stay in the archive. */
export const refuse = (
  store: Store,
  uploadId: string,
  problems: readonly Problem[],
  doing: Doing,
): Promise<Problem[]> => move(store, uploadId, 'refused', doing, { problems: JSON.stringify(problems) })

async function move(
  store: Store,
  uploadId: string,
  to: UploadState,
  doing: Doing,
  changes: Partial<UploadTable>,
): Promise<Problem[]> {
  return await store.db.transaction().execute(async (db): Promise<Problem[]> => {
    const row = await db.selectFrom('upload').selectAll().where('upload_id', '=', uploadId).executeTakeFirst()
    if (!row) return [{ code: 'UPLOAD_UNKNOWN', where: {}, found: uploadId }]
    const { name, state, source_id, period } = row
    const where = { file: name }
    if (!comesFrom[to].includes(state)) return [{ code: 'UPLOAD_STATE', where, found: state, values: { to } }]
    if (to === 'signed_off') {
      const blocking = toUpload(row).problems.filter(isBlocking)
      if (blocking.length) return [{ code: 'UPLOAD_BLOCKED', where, found: String(blocking.length) }]
    }
    const sign_off_number = to === 'signed_off' ? await nextSignOffNumber(db) : null
    await db
      .updateTable('upload')
      .set({ state: to, sign_off_number, ...changes })
      .where('upload_id', '=', uploadId)
      .execute()
    const details = { source_id: changes.source_id ?? source_id, period: changes.period ?? period }
    await writeAudit(db, { ...doing, action: `upload.${to}`, subject: uploadId, details })
    return []
  })
}

async function nextSignOffNumber(db: Store['db']): Promise<number> {
  const { last } = await db
    .selectFrom('upload')
    .select(({ fn }) => fn.max('sign_off_number').as('last'))
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

export async function findUpload(store: Store, uploadId: string): Promise<Upload | undefined> {
  const row = await store.db.selectFrom('upload').selectAll().where('upload_id', '=', uploadId).executeTakeFirst()
  return row && toUpload(row)
}

/** The uploads of these very bytes, oldest first. */
export const uploadsOfBytes = async (store: Store, sha256: string): Promise<Upload[]> =>
  (await store.db.selectFrom('upload').selectAll().where('sha256', '=', sha256).orderBy('received_at').execute()).map(
    toUpload,
  )

/** Every upload, newest first. */
export const listUploads = async (store: Store): Promise<Upload[]> =>
  (await store.db.selectFrom('upload').selectAll().orderBy('received_at', 'desc').orderBy('upload_id').execute()).map(
    toUpload,
  )

/** What a build counts: the signed-off uploads, in the order they were signed off. */
export async function signedOffVintages(store: Store, home: string): Promise<Vintage[]> {
  const rows = await store.db
    .selectFrom('upload')
    .selectAll()
    .where('state', '=', 'signed_off')
    .orderBy('sign_off_number')
    .execute()
  return rows.map((row) => ({
    vintageId: row.upload_id,
    sourceId: row.source_id!,
    sha256: row.sha256,
    fileName: row.name,
    period: row.period!,
    replaces: row.replaces!,
    receivedAt: row.received_at,
    receivedBy: row.received_by,
    signedOffAt: row.signed_off_at!,
    signedOffBy: row.signed_off_by!,
    stagedFolder: path.join(home, row.staged_folder!),
  }))
}

const toUpload = (row: Selectable<UploadTable>): Upload => ({
  uploadId: row.upload_id,
  sha256: row.sha256,
  name: row.name,
  size: row.size,
  receivedAt: row.received_at,
  receivedBy: row.received_by,
  state: row.state,
  sourceId: row.source_id,
  period: row.period,
  replaces: row.replaces,
  stagedFolder: row.staged_folder,
  savedAt: row.saved_at,
  problems: JSON.parse(row.problems),
  signedOffAt: row.signed_off_at,
  signedOffBy: row.signed_off_by,
})
