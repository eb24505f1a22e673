import { existsSync } from 'node:fs'
import { archivedPath, hashOf } from '@madad/intake/archive'
import { isBlocking, type Problem } from '@madad/language/problem'
import { sayPlace } from '@madad/store/reach-store'
import type { Store } from '@madad/store/store'
import { listUploads } from '@madad/store/uploads'
import { query } from '@madad/warehouse/query'
import { exit } from './exit.ts'
import { type Home, homePaths } from './home.ts'
import { inHome, refuse } from './in-home.ts'
import { knownQuestionnaires } from './questionnaires.ts'
import { sourcesOf } from './sources.ts'
import type { Speaker } from './speaker.ts'

/** `madad check`: whether a home is whole. Looks at every archived byte; changes nothing. */
export async function check(options: { home: string }, speak: Speaker): Promise<number> {
  try {
    return await inHome(options.home, speak, (home, store) => checkOpened(home, store, speak))
  } catch (error) {
    // a store so damaged that it does not even open
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SQLITE_ERROR') throw error
    const { store } = homePaths(options.home)
    return refuse([{ code: 'STORE_DAMAGED', where: { file: store }, found: (error as Error).message }], speak)
  }
}

async function checkOpened(home: Home, store: Store, speak: Speaker): Promise<number> {
  sourcesOf(home)
  const problems = [
    ...(await knownQuestionnaires(store, home)).problems,
    ...(await storeProblems(store)),
    ...(await archiveProblems(home, store)),
    ...(await publishedProblems(home)),
  ]
  if (problems.some(isBlocking)) return refuse(problems, speak)
  speak.problems(problems)
  speak.say('madad.check.done')
  speak.data({ problems })
  return exit.done
}

async function archiveProblems(home: Home, store: Store): Promise<Problem[]> {
  const problems: Problem[] = []
  const sha256s = new Map((await listUploads(store)).map(({ sha256, name }) => [sha256, name]))
  for (const [sha256, name] of sha256s) {
    const file = archivedPath(home.archive, sha256)
    const found = existsSync(file) ? await hashOf(file) : ''
    if (found !== sha256) problems.push({ code: 'ARCHIVE_CHANGED', where: { file, name }, found: found.slice(0, 12) })
  }
  return problems
}

async function storeProblems(store: Store): Promise<Problem[]> {
  const where = { file: sayPlace(store.place) }
  return (await store.database.damage(store.db)).map((found) => ({ code: 'STORE_DAMAGED', where, found }))
}

async function publishedProblems(home: Home): Promise<Problem[]> {
  const missing = { code: 'NOTHING_PUBLISHED', where: { file: home.published } }
  if (!existsSync(home.published)) return [{ ...missing, found: '', severity: 'warn' }]
  return query(home.published, 'select count(*) from published.indicator_value').then(
    () => [],
    (error: Error) => [{ ...missing, found: error.message }],
  )
}
