import type { Problem } from '@madad/language/problem'
import { diskProblem } from './disk-problem.ts'
import type { Home } from './home.ts'
import type { Speaker } from './speaker.ts'

const quietMilliseconds = 60_000

/**
 * Says to whoever runs the service that answers are not being stored, and why: once a minute, for a full disk refuses
 * every answer of a crowd.
 * @param clock milliseconds
 */
export function faultSpeaker({ folder }: Pick<Home, 'folder'>, speak: Speaker, clock: () => number = Date.now) {
  const said = new Map<string, number>()
  return (error: unknown): void => {
    const problem: Problem = diskProblem(error, folder) ?? {
      code: 'ANSWERS_NOT_STORED',
      where: { file: folder },
      found: String(error),
    }
    const last = said.get(problem.code)
    // a clock that was set back does not silence anybody
    if (last !== undefined && clock() >= last && clock() < last + quietMilliseconds) return
    said.set(problem.code, clock())
    if (speak.isJson) console.error(JSON.stringify({ problems: [problem] }))
    else speak.problems([problem])
  }
}
