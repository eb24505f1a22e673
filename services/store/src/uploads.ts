import { randomUUID } from 'node:crypto'
import type { Vintage } from '@madad/warehouse/inputs'
import { isAfter } from './as-of.ts'
import { type Doing, writeAudit } from './audit.ts'
import type { Store } from './store.ts'
import { type Answers, toUpload, type Upload } from './upload.ts'

/**
 * Notes that a file has come into the archive.
 * @param answers what the person said of it beforehand
 */
export async function recordUpload(
  store: Store,
  file: { sha256: string; name: string; size: number },
  doing: Doing,
  answers: Answers = {},
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
        questions: '[]',
        answers: JSON.stringify(answers),
        contents: '{}',
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    const details = { sha256: file.sha256, name: file.name, ...answers }
    await writeAudit(db, { ...doing, action: 'upload.received', subject: inserted.upload_id, details })
    return inserted
  })
  return toUpload(row)
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

/**
 * The uploads that count, in the order they were signed off.
 * @param asOf those that counted at the end of this day, or at this moment: what was withdrawn later still did
 */
export async function signedOffUploads(store: Store, asOf?: string): Promise<Upload[]> {
  const rows = await store.db
    .selectFrom('upload')
    .selectAll()
    .where('state', 'in', ['signed_off', 'withdrawn'])
    .orderBy('sign_off_number')
    .execute()
  return rows.map(toUpload).filter(({ withdrawnAt }) => withdrawnAt === null || isAfter(withdrawnAt, asOf))
}

/** A signed-off upload as a build counts it, without the folder it is staged in. */
export const vintageOf = (upload: Upload): Omit<Vintage, 'stagedFolder'> => ({
  vintageId: upload.uploadId,
  sourceId: upload.formOf ?? upload.sourceId!,
  sha256: upload.sha256,
  fileName: upload.name,
  period: upload.period!,
  replaces: upload.replaces!,
  receivedAt: upload.receivedAt,
  receivedBy: upload.receivedBy,
  signedOffAt: upload.signedOffAt!,
  signedOffBy: upload.signedOffBy!,
})
