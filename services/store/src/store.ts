import path from 'node:path'
import { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { commitResponses } from './commit-responses.ts'
import { type GroupCommit, groupCommit } from './group-commit.ts'
import * as spine from './migrations/0001_spine.ts'
import * as intake from './migrations/0002_intake.ts'
import * as campaigns from './migrations/0003_campaigns.ts'
import * as openings from './migrations/0004_openings.ts'
import type { Response, Stored } from './response.ts'
import { settleWhenQuiet } from './settle.ts'
import { sqliteDialect } from './sqlite.ts'
import type { Tables } from './tables.ts'

/** The operational database: uploads and what people said of them, audit lines, questionnaire versions, campaigns, responses. */
export interface Store {
  file: string
  db: Kysely<Tables>
  /** responses wait here to be committed together */
  responses: GroupCommit<Response, Stored>
  /** has the journal emptied once nobody writes, so that what was erased is nowhere and what came together is not seen to have */
  settleSoon(): void
  /** waits for what is being stored, then closes the file */
  close(): Promise<void>
}

/** Every migration there has been, in order; what has once been released is never changed. */
const migrations = {
  '0001_spine': spine,
  '0002_intake': intake,
  '0003_campaigns': campaigns,
  '0004_openings': openings,
}

/**
 * Opens the store, making the file and bringing its tables up to date where needed.
 * @param file an SQLite file, `store.sqlite` in the home; its folder exists
 * @throws when the file cannot be opened or is no store
 */
export async function openStore(file: string): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(path.resolve(file)) })
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) {
    await db.destroy()
    throw error
  }
  const settling = settleWhenQuiet(db)
  const responses = groupCommit(async (batch: readonly Response[]) => {
    const stored = await commitResponses(db, batch)
    settling.touch()
    return stored
  })
  const close = async () => {
    await responses.idle()
    await settling.stop()
    await db.destroy()
  }
  return { file: path.resolve(file), db, responses, settleSoon: settling.touch, close }
}
