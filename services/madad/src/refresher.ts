import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '@madad/language/problem'
import { questionnaireFiles } from '@madad/questionnaires/read'
import type { Questionnaire } from '@madad/questionnaires/schema'
import type { Store } from '@madad/store/store'
import type { Home } from './home.ts'
import { knownQuestionnaires } from './questionnaires.ts'

/**
 * Brings a list of questionnaires up to date: one may have been finished since, here or in another process. Anybody who has
 * a link may ask for it, so the files are read again only where one came, went or changed; those that come with Madad stay
 * as they are while it runs.
 * @returns a function that gives the problems the files have now; those who ask at once wait for one another
 */
export function refresher(store: Store, home: Home, questionnaires: Questionnaire[]): () => Promise<Problem[]> {
  let read: { marks: string; problems: Problem[] } | undefined
  let last: Promise<unknown> = Promise.resolve()
  async function refresh(): Promise<Problem[]> {
    // before reading: what changes meanwhile is read the next time
    const marks = await marksOf(home.questionnaires)
    if (marks !== read?.marks) {
      const { questionnaires: now, problems } = await knownQuestionnaires(store, home)
      questionnaires.splice(0, questionnaires.length, ...now)
      read = { marks, problems }
    }
    return read.problems
  }
  return () => {
    const mine = last.then(refresh)
    last = mine.catch(() => undefined)
    return mine
  }
}

/** By what the files of a folder show to have changed; nothing where there is no folder. */
async function marksOf(folder: string): Promise<string> {
  const files = await questionnaireFiles(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const marks = await Promise.all(
    files.map(async (file) => {
      const { ino, size, mtimeNs } = await stat(path.join(folder, file), { bigint: true })
      return `${file} ${ino} ${size} ${mtimeNs}`
    }),
  )
  return marks.join('\n')
}
