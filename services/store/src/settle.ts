import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

const quietMilliseconds = 2000

/**
 * Empties the journal once nothing has been written for a while. Until then it keeps the pages of each commit side by side:
 * with few answers one could read there which code came with which, and what was taken back would still be in it.
 */
export function settleWhenQuiet(db: Kysely<Tables>) {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  const run = async () => {
    const isSettled = await settle(db).catch(() => false)
    running = undefined
    if (!isSettled) touch()
  }
  const touch = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = run()
    }, quietMilliseconds).unref()
  }
  const stop = async (): Promise<void> => {
    await running
    clearTimeout(timer)
  }
  return { touch, stop }
}

/**
 * Brings the journal into the file and empties it.
 * @returns false where somebody is still reading what it held
 */
export const settle = (db: Kysely<Tables>): Promise<boolean> =>
  db.connection().execute(async (connection) => {
    // answers must not wait for a reader
    await sql`pragma busy_timeout = 0`.execute(connection)
    try {
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(connection)
      return rows[0]?.busy === 0
    } finally {
      await sql`pragma busy_timeout = 5000`.execute(connection)
    }
  })
