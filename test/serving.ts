import { spawn } from 'node:child_process'
import { command } from './command.ts'

export interface Served {
  /** `http://127.0.0.1:41234` */
  desk: string
  /** the links of the questionnaires that are open */
  questionnaires: string[]
  stop: () => Promise<void>
}

/** Starts `madad serve` on a free port and waits until it says where it listens. */
export function serving(words: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, [command, ...words, '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  let said = ''
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`madad ended with ${code}: ${said}`)))
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text
      if (said.includes('"questionnaires"') && said.endsWith('}\n')) resolve({ ...JSON.parse(said), stop })
    })
  })
}
