import type { Problem } from '@madad/language/problem'
import { isAddress } from '@madad/store/database'
import { reachStore, serverProblems } from '@madad/store/reach-store'
import type { Store } from '@madad/store/store'
import { now } from './clock.ts'
import type { Home } from './home.ts'

/** The address of the database that `MADAD_STORE` names, if any; it may hold a password and is never said. */
export const namedStore = (): string | undefined => process.env.MADAD_STORE || undefined

const noAddress: Problem = { code: 'STORE_ADDRESS', where: { name: 'MADAD_STORE' }, found: '' }

/** What is in the way of the database that `MADAD_STORE` names, where it names one. */
export async function namedStoreProblems(): Promise<Problem[]> {
  const named = namedStore()
  if (named === undefined) return []
  return isAddress(named) ? await serverProblems(named) : [noAddress]
}

/** Opens the store of a home: the database that `MADAD_STORE` names, or the file in the home. */
export async function openStoreOf({ store, key }: Home): Promise<{ store?: Store; problems: Problem[] }> {
  const named = namedStore()
  if (named !== undefined && !isAddress(named)) return { problems: [noAddress] }
  return await reachStore(named ?? store, { key, now })
}
