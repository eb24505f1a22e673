import { chmodSync, closeSync, openSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
  sql,
} from 'kysely'
import type { Database } from './database.ts'
import * as spine from './migrations/0001_spine.ts'
import * as intake from './migrations/0002_intake.ts'
import * as campaigns from './migrations/0003_campaigns.ts'
import * as openings from './migrations/0004_openings.ts'
import type { Tables } from './tables.ts'

/** The store in one file: enough for one machine. */
export function sqlite(place: string): Database {
  const file = path.resolve(place)
  return {
    dialect: sqliteDialect(file),
    migrations: { '0001_spine': spine, '0002_intake': intake, '0003_campaigns': campaigns, '0004_openings': openings },
    read: (db, query) => (db.isTransaction ? readWithin(db, query) : read(file, query)),
    waitLong: async () => {},
    numberOn: async () => {},
    settle: emptyJournal,
    isRefusal: (error) => refusals.has(codeOf(error)),
    isAway: (error) => absences.has(codeOf(error)),
    damage: async (db) => {
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
      return rows.map(({ integrity_check }) => integrity_check).filter((said) => said !== 'ok')
    },
  }
}

// https://www.sqlite.org/rescode.html: TOOBIG, CONSTRAINT, MISMATCH; BUSY, LOCKED, IOERR, FULL
const refusals = new Set([18, 19, 20])
const absences = new Set([5, 6, 10, 13])
const codeOf = (error: unknown): number => ((error as { errcode?: number } | undefined)?.errcode ?? 0) & 0xff

/** Kysely's SQLite dialect over `node:sqlite`. Everything it writes is on the disk when its promise resolves. */
export function sqliteDialect(file: string): Dialect {
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () => new WritingDriver({ database: async () => openDatabase(file) }),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

/** SQLite does change its schema inside a transaction, so a migration that is cut off leaves nothing behind. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** A transaction of the store writes, so it takes its turn at the start: one that had read first could not wait for another process. */
class WritingDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** On a full disk SQLite itself takes the transaction back; what is thrown stays the full disk. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback')).catch((error: unknown) => {
      if (!String(error).includes('no transaction is active')) throw error
    })
  }
}

function openDatabase(file: string): SqliteDatabase {
  ownedByUsAlone(file)
  const database = new DatabaseSync(file, { timeout: 5000 })
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma foreign_keys = on;
    pragma trusted_schema = off;
    pragma secure_delete = on;
  `)
  // what is asked again and again is prepared once; those asked longest ago make room
  const prepared = new Map<string, SqliteStatement>()
  const prepare = (text: string): SqliteStatement => {
    const known = prepared.get(text)
    const made = known ?? statement(database, text)
    // a group of answers is written in a long text for its own number of them
    if (text.length > longestKept) return made
    if (known) prepared.delete(text)
    else if (prepared.size >= mostKept) prepared.delete(prepared.keys().next().value!)
    prepared.set(text, made)
    return made
  }
  return {
    prepare,
    close: () => {
      prepared.clear()
      database.close()
    },
  }
}

const longestKept = 1000
const mostKept = 100

/** SQLite gives its journal files the mode of the database file, so that one must be right before it is first opened. */
function ownedByUsAlone(file: string): void {
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
}

const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[]

function statement(database: DatabaseSync, text: string): SqliteStatement {
  const prepared = database.prepare(text)
  return {
    reader: prepared.columns().length > 0,
    all: (parameters) => prepared.all(...values(parameters)),
    run: (parameters) => prepared.run(...values(parameters)),
    // one that is being read row by row is not begun again by the next who asks the same
    iterate: (parameters) => database.prepare(text).iterate(...values(parameters)),
  }
}

/** A connection of its own reads on while the store's one writes. */
async function* read<Row>(file: string, query: CompiledQuery<Row>): AsyncGenerator<Row[]> {
  const reader = new DatabaseSync(file, { readOnly: true })
  try {
    let batch: Row[] = []
    for (const row of reader.prepare(query.sql).iterate(...values(query.parameters))) {
      batch.push(row as Row)
      if (batch.length < 500) continue
      yield batch
      batch = []
    }
    if (batch.length) yield batch
  } finally {
    reader.close()
  }
}

async function* readWithin<Row>(db: Kysely<Tables>, query: CompiledQuery<Row>): AsyncGenerator<Row[]> {
  for await (const { rows } of db.getExecutor().stream(query, 500)) yield rows
}

/**
 * Brings the journal into the file and empties it. Until then it keeps the pages of each commit side by side: with few
 * answers one could read there which code came with which, and what was taken back would still be in it.
 */
const emptyJournal = (db: Kysely<Tables>): Promise<boolean> =>
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
