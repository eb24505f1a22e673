import { listUploads } from '@madad/store/uploads'
import { examine } from './examine.ts'
import type { Intake } from './intake.ts'
import { picturesOf } from './pictures.ts'

export type ReadingState = 'waiting' | 'reading' | 'failed'

/** Files being read one after another, while whoever brought them goes on. */
export interface ReadingQueue {
  /** has an upload read in its turn; one that waits already is not read twice */
  add(uploadId: string, by: string): void
  /** how it stands with an upload's reading, where it is under way or failed by our fault */
  stateOf(uploadId: string): ReadingState | undefined
  /** how many wait or are being read */
  underWay(): number
  /** resolves once nothing waits */
  idle(): Promise<void>
  /** ends with the file that is being read; those that wait stay as they are, to be read another time */
  close(): Promise<void>
}

/**
 * @param onFault told of a reading that failed by our fault or the disk's; the upload stays as it was, to be tried again
 */
export function readingQueue(intake: Intake, onFault: (error: unknown, uploadId: string) => void): ReadingQueue {
  const states = new Map<string, ReadingState>()
  let last: Promise<void> = Promise.resolve()
  let isClosed = false

  async function read(uploadId: string, by: string): Promise<void> {
    if (isClosed) return
    states.set(uploadId, 'reading')
    try {
      const upload = await examine(intake, uploadId, by)
      await picturesOf(intake, upload)
      states.delete(uploadId)
    } catch (error) {
      states.set(uploadId, 'failed')
      onFault(error, uploadId)
    }
  }

  return {
    add(uploadId, by) {
      if (states.get(uploadId) === 'waiting') return
      states.set(uploadId, 'waiting')
      last = last.then(() => read(uploadId, by))
    },
    stateOf: (uploadId) => states.get(uploadId),
    underWay: () => [...states.values()].filter((state) => state !== 'failed').length,
    idle: () => last,
    close: () => {
      isClosed = true
      return last
    },
  }
}

/** Adds what was received before and never read, because the service ended in between. */
export async function addUnread(intake: Intake, queue: ReadingQueue): Promise<void> {
  const unread = (await listUploads(intake.store)).filter(({ state }) => state === 'received')
  for (const { uploadId, receivedBy } of unread.toReversed()) queue.add(uploadId, receivedBy)
}
