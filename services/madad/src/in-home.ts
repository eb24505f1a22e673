import type { Problem } from '@madad/language/problem'
import type { Store } from '@madad/store/store'
import { exit } from './exit.ts'
import { type Home, openHome } from './home.ts'
import { openStoreOf } from './open-store.ts'
import type { Speaker } from './speaker.ts'

/** Opens a home and its store for one verb, and closes the store whatever happens. */
export async function inHome(
  folder: string,
  speak: Speaker,
  run: (home: Home, store: Store) => Promise<number>,
  open: (
    folder: string,
  ) => { home?: Home; problems: Problem[] } | Promise<{ home?: Home; problems: Problem[] }> = openHome,
): Promise<number> {
  const { home, problems } = await open(folder)
  if (!home) return refuse(problems, speak)
  const { store, problems: ofStore } = await openStoreOf(home)
  if (!store) return refuse(ofStore, speak)
  try {
    return await run(home, store)
  } finally {
    await store.close()
  }
}

/** Says the problems, to a person or a program, and ends with their exit code. */
export function refuse(problems: readonly Problem[], speak: Speaker): number {
  speak.problems(problems)
  speak.data({ problems })
  return exit.problems
}
