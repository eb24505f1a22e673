// A build in a process of its own, told of what in a file; says what it took.
import { readFileSync } from 'node:fs'
import { readQuestionnaires } from '@madad/questionnaires/read'
import { build } from '@madad/warehouse/build'
import { peakBytes } from './peak-bytes.ts'

/** What a process says of its work. */
export interface Taken {
  seconds: number
  cpuSeconds: number
  peakBytes: number
  /** the processor seconds of each step of it, in their order */
  steps: [name: string, cpuSeconds: number][]
}

const { inputs, ...request } = JSON.parse(readFileSync(process.argv[2]!, 'utf8'))
const { questionnaires } = await readQuestionnaires()
const steps: Taken['steps'] = []
let told = process.cpuUsage()
const step = (name: string) => {
  const { user, system } = process.cpuUsage(told)
  told = process.cpuUsage()
  steps.push([name, (user + system) / 1e6])
}
let stage: string | undefined

const cpu = process.cpuUsage()
const started = performance.now()
await build({
  inputs: { ...inputs, questionnaires },
  ...request,
  onProgress(next) {
    step(stage === 'raw' ? 'raw' : 'between models')
    stage = next
  },
  onModel: step,
})
step('write')
const { user, system } = process.cpuUsage(cpu)
const taken: Taken = {
  seconds: (performance.now() - started) / 1000,
  cpuSeconds: (user + system) / 1e6,
  peakBytes: peakBytes(),
  steps,
}
console.log(JSON.stringify(taken))
