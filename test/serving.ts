import { spawn } from 'node:child_process'
import { command } from './command.ts'

export interface Served {
  /** `http://127.0.0.1:41234` */
  desk: string
  /** the links of the questionnaires that are open */
  questionnaires: string[]
  pid: number
  /** what the server has said on its error output so far */
  said: () => string
  stop: () => Promise<void>
}

/**
 * Starts `madad serve` on a free port and waits until it says where it listens.
 * @param through a command that runs the command given after it, where it is not to be run as it is
 */
export function serving(words: readonly string[], through: readonly string[] = []): Promise<Served> {
  const [first, ...rest] = [...through, process.execPath, command, ...words, '--port', '0', '--json']
  const child = spawn(first!, rest, { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  let out = ''
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text
    process.stderr.write(text)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`madad ended with ${code}: ${out}${err}`)))
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text
      if (out.includes('"questionnaires"') && out.endsWith('}\n'))
        resolve({ ...JSON.parse(out), pid: child.pid!, said: () => err, stop })
    })
  })
}
