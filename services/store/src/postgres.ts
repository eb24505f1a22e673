import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type TransactionSettings,
} from 'kysely'
import pg from 'pg'
import type { Database } from './database.ts'
import * as tables from './migrations/postgres/0001_tables.ts'
import { settlePostgres } from './settle-postgres.ts'
import type { Tables } from './tables.ts'

/** The store in PostgreSQL, where one machine is not enough: any number of processes at once. */
export const postgres = (address: string): Database => ({
  dialect: postgresDialect(address),
  migrations: { '0001_tables': tables },
  read,
  waitLong,
  numberOn,
  settle: settlePostgres,
  isRefusal: (error) => error instanceof pg.DatabaseError && /^2[23]/.test(error.code ?? ''),
  isAway,
  damage,
})

/** What the server says of itself (https://www.postgresql.org/docs/18/errcodes-appendix.html), the system of it, or `pg` without a code. */
function isAway(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return /^(08|25P03|40|53|55P03|57|58)/.test(error.code ?? '')
  const { code = '', message = '' } = error instanceof Error ? (error as NodeJS.ErrnoException) : {}
  return /^E[A-Z]+$/.test(code) || /^(connection terminated|timeout exceeded|client has encountered)/i.test(message)
}

/** Kysely's PostgreSQL dialect over `pg`. Everything it writes is on the server's disk when its promise resolves. */
export function postgresDialect(address: string): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new TurnTakingDriver({ pool: async () => poolOf(address) }),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

const { INT8, NUMERIC } = pg.types.builtins

/** Whole numbers come as numbers, as they do from SQLite: none of ours is beyond 2⁵³. */
const types = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    type === INT8 || type === NUMERIC ? Number : pg.types.getTypeParser(type, format as 'text'),
}

function poolOf(address: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: address,
    application_name: 'madad',
    // ten processes leave room on a server of a hundred connections
    max: 8,
    // whoever moves the store sees that it is in use
    min: 1,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    types: types as pg.CustomTypesConfig,
    onConnect: prepare,
  })
  // a connection that breaks while it is idle is made anew when it is needed
  return pool.on('error', () => {})
}

/** Flushed before it is thanked for, whatever the server's habit; and nobody waits for long, or for one that died in a transaction. */
async function prepare(client: pg.ClientBase): Promise<void> {
  // one that breaks while it is in use says so to whoever uses it next
  client.on('error', () => {})
  await client.query(`
    select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') in ('off', 'local');
    set lock_timeout = '5s';
    set idle_in_transaction_session_timeout = '10s';
  `)
}

/** Of the advisory lock that every transaction of the store takes: "madad" in ASCII. */
const turn = 0x6d61646164

/**
 * A transaction of the store writes, so it takes its turn at the start, as it does on SQLite. What it reads is then true until
 * it commits, and no two of them, in whichever processes, can store the same thing twice or wait for each other in a circle.
 */
class TurnTakingDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await super.beginTransaction(connection, settings)
    if (settings.accessMode === 'read only') return
    try {
      await connection.executeQuery(CompiledQuery.raw(`select pg_advisory_xact_lock(${turn})`))
    } catch (error) {
      await connection.executeQuery(CompiledQuery.raw('rollback'))
      throw error
    }
  }
}

/** While one transaction waits for another database, the server does not take it for dead. */
const waitLong = async (transaction: Kysely<Tables>): Promise<void> => {
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(transaction)
}

async function numberOn(transaction: Kysely<Tables>): Promise<void> {
  for (const [table, key] of [
    ['audit', 'audit_id'],
    ['name_decision', 'decision_id'],
  ] as const)
    await sql`select setval(pg_get_serial_sequence(${table}, ${key}), max(${sql.ref(key)})) from ${sql.table(table)}`.execute(
      transaction,
    )
}

async function* read<Row>(db: Kysely<Tables>, query: CompiledQuery<Row>): AsyncGenerator<Row[]> {
  if (db.isTransaction) return yield* readWithin(db, query)
  const reading = await db.startTransaction().setAccessMode('read only').execute()
  try {
    await waitLong(reading)
    yield* readWithin(reading, query)
  } finally {
    await reading.rollback().execute()
  }
}

async function* readWithin<Row>(db: Kysely<Tables>, query: CompiledQuery<Row>): AsyncGenerator<Row[]> {
  await db.executeQuery(CompiledQuery.raw(`declare reading cursor for ${query.sql}`, [...query.parameters]))
  while (true) {
    const { rows } = await sql<Row>`fetch 500 from reading`.execute(db)
    if (rows.length === 0) break
    yield rows
  }
  await sql`close reading`.execute(db)
}

/** Every row is read whole, so that a page whose checksum is wrong shows. */
async function damage(db: Kysely<Tables>): Promise<string[]> {
  const said: string[] = []
  for (const { name } of await db.introspection.getTables())
    await sql`select count(whole::text) from ${sql.table(name)} as whole`
      .execute(db)
      .catch((error: Error) => said.push(`${name}: ${error.message}`))
  return said
}
