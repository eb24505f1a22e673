import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** The tables whose rows must not tell when they came, or with which rows of another. */
const quiet = {
  response: 'response_id',
  withdrawn_response: 'response_id',
  one_time_code: 'code_hash',
  used_code: 'code_hash',
  pairing_tally: 'campaign_id',
} as const

/** Of the advisory lock that one who settles holds: "quiet" in ASCII. */
const settling = 0x7175696574

/**
 * PostgreSQL keeps with each row the number of the transaction that wrote it, lays rows in the order of their coming, and
 * leaves in its files what was deleted: a used code and the answers that came with it could be joined by that number or by
 * their places. So all rows of a table are written again by one transaction, then laid in the order of their random keys in
 * new files. Both let a backup that reads along see what it began with; only the second holds up who writes.
 */
export const settlePostgres = (db: Kysely<Tables>): Promise<boolean> =>
  db.connection().execute(async (connection) => {
    const taken = await sql<{ is: boolean }>`select pg_try_advisory_lock(${sql.lit(settling)}) as is`.execute(
      connection,
    )
    if (!taken.rows[0]?.is) return false
    try {
      if (await hasReaders(connection)) return false
      for (const [table, key] of Object.entries(quiet))
        await sql`update ${sql.table(table)} set ${sql.ref(key)} = ${sql.ref(key)}`.execute(connection)
      if (await hasReaders(connection)) return false
      // answers must not wait for a reader; the two statements are one transaction
      for (const table of Object.keys(quiet))
        await sql`set local lock_timeout = '100ms'; cluster ${sql.table(table)} using ${sql.ref(`${table}_key`)}`.execute(
          connection,
        )
      return true
    } finally {
      await sql`select pg_advisory_unlock(${sql.lit(settling)})`.execute(connection)
    }
  })

/** Whether somebody is in a transaction that began before now: for them the rows that stood before would be kept. */
async function hasReaders(connection: Kysely<Tables>): Promise<boolean> {
  const { rows: now } = await sql<{ number: string }>`select pg_current_xact_id()::xid::text as number`.execute(
    connection,
  )
  const { rows } = await sql`select pid from pg_stat_activity where datname = current_database()
    and pid <> pg_backend_pid() and age(backend_xmin) >= age(${now[0]!.number}::xid)`.execute(connection)
  return rows.length > 0
}
