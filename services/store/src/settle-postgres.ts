import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** The tables whose rows must not tell when they came, or with which rows of another. */
const quiet = [
  ['response', 'response_id'],
  ['withdrawn_response', 'response_id'],
  ['one_time_code', 'code_hash'],
  ['used_code', 'code_hash'],
  ['pairing_tally', 'campaign_id'],
] as const

/**
 * PostgreSQL keeps with each row the number of the transaction that wrote it, lays rows in the order of their coming, and
 * leaves in its files what was deleted: a used code and the answers that came with it could be joined by that number or by
 * their places. So all rows are written again by one transaction, then laid in the order of their random keys in new files.
 * Both let a backup that reads along see what it began with.
 */
export async function settlePostgres(db: Kysely<Tables>): Promise<boolean> {
  const rewriting = await db.transaction().execute(async (together) => {
    for (const [table, key] of quiet)
      await sql`update ${sql.table(table)} set ${sql.ref(key)} = ${sql.ref(key)}`.execute(together)
    const { rows } = await sql<{ number: string }>`select pg_current_xact_id()::xid::text as number`.execute(together)
    return rows[0]!.number
  })
  // for them the earlier rows would be kept
  const { rows: readers } = await sql`select pid from pg_stat_activity where datname = current_database()
    and pid <> pg_backend_pid() and age(backend_xmin) >= age(${rewriting}::xid)`.execute(db)
  if (readers.length > 0) return false
  return await db.transaction().execute(async (alone) => {
    // answers must not wait for a reader
    await sql`set local lock_timeout = '100ms'`.execute(alone)
    for (const [table] of quiet) await sql`cluster ${sql.table(table)} using ${sql.ref(`${table}_key`)}`.execute(alone)
    return true
  })
}
