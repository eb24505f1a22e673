import type { CompiledQuery, Dialect, Kysely, Transaction } from 'kysely'
import type { Migration } from 'kysely/migration'
import { postgres } from './postgres.ts'
import { sqlite } from './sqlite.ts'
import type { Tables } from './tables.ts'

/** What each kind of database does in a way of its own. Everything else is said once, in Kysely. */
export interface Database {
  dialect: Dialect
  /** every migration there has been, in order; what has once been released is never changed */
  migrations: Record<string, Migration>
  /**
   * The rows of a query in batches, as they stood when the first was asked for, while others are being stored.
   * @param db the store's, or a transaction of it, which then reads what it has written itself
   */
  read<Row>(db: Kysely<Tables>, query: CompiledQuery<Row>): AsyncGenerator<Row[]>
  /** lets a transaction wait for another database for as long as that takes */
  waitLong(transaction: Transaction<Tables>): Promise<void>
  /** numbers rows that come from now on after those that came with their numbers */
  numberOn(transaction: Transaction<Tables>): Promise<void>
  /**
   * Leaves nothing in the files but what the tables say: neither what was erased, nor what came together with what.
   * @returns false where somebody is still reading what was before
   */
  settle(db: Kysely<Tables>): Promise<boolean>
  /** whether an error says that a row was refused, and not that the database failed */
  isRefusal(error: unknown): boolean
  /** whether an error says that the database cannot be reached just now, and may be again */
  isAway(error: unknown): boolean
  /** reads all there is, and says what cannot be read */
  damage(db: Kysely<Tables>): Promise<string[]>
}

export const isAddress = (place: string): boolean => /^postgres(ql)?:\/\//.test(place)

/** @param place an SQLite file, or the address of a PostgreSQL database: `postgres://user:password@host:5432/database` */
export const databaseAt = (place: string): Database => (isAddress(place) ? postgres(place) : sqlite(place))
