import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openStore, type Store } from './store.ts'

/** A store in a folder of its own, gone at the end of the `await using` block. For tests. */
export async function temporaryStore(): Promise<AsyncDisposable & { store: Store; folder: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'madad-store-'))
  const store = await openStore(path.join(folder, 'store.sqlite'))
  return {
    store,
    folder,
    [Symbol.asyncDispose]: async () => {
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}
