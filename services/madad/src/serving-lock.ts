import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sqliteCode } from './disk-problem.ts'
import { isHome } from './home.ts'
import { refuse } from './in-home.ts'
import type { Speaker } from './speaker.ts'

const busy = 5

/**
 * Serves a home whose store is a file: one server alone, for two would count its limits apart and empty one journal under
 * each other. What else works on the home (`madad import`, `madad build`) may run beside it.
 *
 * The lock is SQLite's on a file of its own. The system holds it for the process, on Windows too, and lets go of it however
 * the process ends; a file that is left behind locks nothing.
 */
export async function servingAlone(folder: string, speak: Speaker, run: () => Promise<number>): Promise<number> {
  if (!isHome(folder)) return run()
  const file = path.join(folder, 'serving.lock')
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(file, { timeout: 0 })
    lock.exec('begin exclusive')
  } catch (error) {
    lock?.close()
    if (sqliteCode(error) === busy) return refuse([{ code: 'HOME_SERVED', where: { file: folder }, found: '' }], speak)
    throw error
  }
  try {
    return await run()
  } finally {
    lock.close()
  }
}
