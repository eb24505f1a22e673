import path from 'node:path'
import { type Compilable, Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { commitResponses } from './commit-responses.ts'
import { type Database, databaseAt, isAddress } from './database.ts'
import { type GroupCommit, groupCommit } from './group-commit.ts'
import type { Response, Stored } from './response.ts'
import { settleWhenQuiet } from './settle.ts'
import type { Tables } from './tables.ts'

/** The operational database: uploads and what people said of them, audit lines, questionnaire versions, campaigns, responses. */
export interface Store {
  /** its file, or its address, which may hold a password and is never said */
  place: string
  db: Kysely<Tables>
  /** responses wait here to be committed together */
  responses: GroupCommit<Response, Stored>
  /** what is particular to the kind of database it stands in */
  database: Database
  /** the rows of a query in batches, as they stood when the first was asked for, while others are being stored */
  read<Row>(query: Compilable<Row>): AsyncGenerator<Row[]>
  /** has the files hold nothing but the tables' rows once nobody writes: not what was erased, nor what came with what */
  settleSoon(): void
  /** the same now; false where somebody is still reading what was before */
  settle(): Promise<boolean>
  /** waits for what is being stored, then closes */
  close(): Promise<void>
}

/**
 * Opens the store, making its tables or bringing them up to date where needed.
 * @param place an SQLite file, `store.sqlite` in the home, in a folder that exists; or the address of a PostgreSQL database
 * @throws when it cannot be reached or is no store
 */
export async function openStore(place: string): Promise<Store> {
  const database = databaseAt(place)
  const db = new Kysely<Tables>({ dialect: database.dialect })
  const migrator = new Migrator({ db, provider: { getMigrations: async () => database.migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) {
    await db.destroy()
    throw error
  }
  const settle = () => database.settle(db)
  const settling = settleWhenQuiet(settle)
  const responses = groupCommit(async (batch: readonly Response[]) => {
    const stored = await commitResponses(db, batch, database.isRefusal)
    settling.touch()
    return stored
  })
  return {
    place: isAddress(place) ? place : path.resolve(place),
    db,
    database,
    responses,
    read: (query) => database.read(db, query.compile()),
    settleSoon: settling.touch,
    settle,
    close: async () => {
      await responses.idle()
      await settling.stop()
      await db.destroy()
    },
  }
}
