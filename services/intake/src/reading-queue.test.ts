import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { findUpload, recordUpload } from '@madad/store/uploads'
import { expect, test } from 'vitest'
import { answer } from './answer.ts'
import { addUnread, readingQueue } from './reading-queue.ts'
import { receive } from './receive.ts'
import { type TemporaryIntake, table, temporaryIntake } from './temporary-intake.ts'

/** Files that came in and were not read, with so many examined; their ids. */
async function received({ intake, folder }: TemporaryIntake, counts: readonly number[]): Promise<string[]> {
  const ids: string[] = []
  for (const count of counts) {
    const file = path.join(folder, 'coming')
    await writeFile(file, table('נבחנים', `440016,2022,${count}`))
    ids.push((await receive(intake, { path: file, name: `${count}.csv` }, 'dana')).upload.uploadId)
  }
  return ids
}

test('files are read one after another, and those left from before as well', async () => {
  await using temporary = await temporaryIntake()
  const { intake } = temporary
  const ids = await received(temporary, [1, 2])
  const queue = readingQueue(intake, (error) => expect.unreachable(String(error)))
  await addUnread(intake, queue)
  expect(ids.map(queue.stateOf)).toEqual(['reading', 'waiting'])
  expect(queue.underWay()).toBe(2)
  await queue.idle()
  expect(queue.underWay()).toBe(0)
  expect(ids.map(queue.stateOf)).toEqual([undefined, undefined])
  for (const id of ids)
    expect(await findUpload(intake.store, id)).toMatchObject({ state: 'checked', receivedBy: 'dana' })
})

test('a queue that is closed ends with the file it reads and leaves the others', async () => {
  await using temporary = await temporaryIntake()
  const { intake } = temporary
  const ids = await received(temporary, [1, 2])
  const queue = readingQueue(intake, (error) => expect.unreachable(String(error)))
  for (const id of ids) queue.add(id, 'dana')
  await Promise.resolve()
  await queue.close()
  expect(await findUpload(intake.store, ids[0]!)).toMatchObject({ state: 'checked' })
  expect(await findUpload(intake.store, ids[1]!)).toMatchObject({ state: 'received' })
})

test('a file that was answered and not read since waits to be read', async () => {
  await using temporary = await temporaryIntake()
  const { intake } = temporary
  const { uploadId, state } = await temporary.upload('מוסד,כמה\n440016,30\n')
  expect(state).toBe('asked')
  expect(await answer(intake, uploadId, { source: intake.sources()[0]!.id }, 'dana')).toEqual([])
  const queue = readingQueue(intake, (error) => expect.unreachable(String(error)))
  await addUnread(intake, queue)
  expect(queue.stateOf(uploadId)).toBe('reading')
  await queue.idle()
  expect(await findUpload(intake.store, uploadId)).toMatchObject({ state: 'asked' })
})

test('a reading that fails by our fault stops no other, and is said to have failed', async () => {
  await using temporary = await temporaryIntake()
  const { intake } = temporary
  const doing = { by: 'dana', at: intake.now() }
  // its bytes are not in the archive
  const { uploadId } = await recordUpload(intake.store, { sha256: 'a'.repeat(64), name: 'a.csv', size: 1 }, doing)
  const faults: string[] = []
  const queue = readingQueue(intake, (_error, id) => faults.push(id))
  queue.add(uploadId, 'dana')
  await queue.idle()
  expect(queue.stateOf(uploadId)).toBe('failed')
  expect(faults).toEqual([uploadId])
  expect(await findUpload(intake.store, uploadId)).toMatchObject({ state: 'received' })
})
