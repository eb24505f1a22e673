import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { isAddress } from './database.ts'
import { openStore, type Store } from './store.ts'

let newDatabase: (() => Promise<string>) | undefined

/** Has every store from here on stand in a PostgreSQL database of its own. */
export function storesStandIn(make: () => Promise<string>): void {
  newDatabase = make
}

export interface TemporaryStore extends AsyncDisposable {
  store: Store
  /** for whatever else a test writes */
  folder: string
  /** all bytes of the store's files, each a character */
  onDisk(): Promise<string>
}

/** A store by itself, gone at the end of the `await using` block. For tests. */
export async function temporaryStore(): Promise<TemporaryStore> {
  const folder = await mkdtemp(path.join(tmpdir(), 'madad-store-'))
  const store = await openStore((await newDatabase?.()) ?? path.join(folder, 'store.sqlite'))
  return {
    store,
    folder,
    onDisk: () => (isAddress(store.place) ? relationsOnDisk(store) : filesOnDisk(store)),
    [Symbol.asyncDispose]: async () => {
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}

async function filesOnDisk({ place }: Store): Promise<string> {
  const files = [place, `${place}-wal`].map((file) => readFile(file, 'latin1'))
  return (await Promise.all(files)).join('')
}

/** Tables and their indexes; what the server writes ahead is its own, and not told of here. */
async function relationsOnDisk({ db }: Store): Promise<string> {
  await sql`checkpoint`.execute(db)
  const { rows } = await sql<{ bytes: Buffer }>`select pg_read_binary_file(pg_relation_filepath(oid)) as bytes
    from pg_class where relfilenode <> 0 and relkind in ('r', 'i', 't') and oid >= 16384`.execute(db)
  return rows.map(({ bytes }) => bytes.toString('latin1')).join('')
}
