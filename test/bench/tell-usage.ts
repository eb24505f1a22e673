// Loaded into a server before anything else: asked by a message, it says what the process has used and holds.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

export interface Usage {
  /** seconds of processor time since it began */
  processor: number
  /** bytes that are in use once what is not has been collected */
  held: number
  /** bytes that the system has given it */
  resident: number
}

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

process.on('message', () => {
  const { user, system } = process.cpuUsage()
  const { rss: resident } = process.memoryUsage()
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  process.send!({ processor: (user + system) / 1e6, held: heapUsed + external, resident } satisfies Usage)
})
// nobody waits for the next question
process.channel?.unref()
