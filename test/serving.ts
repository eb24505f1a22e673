import { type ChildProcess, spawn } from 'node:child_process'
import { command } from './command.ts'

export interface Served {
  /** `http://127.0.0.1:41234` */
  desk: string
  /** the links of the questionnaires that are open */
  questionnaires: string[]
  pid: number
  process: ChildProcess
  /** what the server has said on its error output so far */
  said: () => string
  stop: () => Promise<void>
}

export interface ServingOptions {
  /** a command that runs the command given after it, where it is not to be run as it is */
  through?: readonly string[]
  /** a module that the server loads before anything else, and may be sent messages */
  preload?: string
}

/** Starts `madad serve` on a free port and waits until it says where it listens. */
export function serving(words: readonly string[], { through = [], preload }: ServingOptions = {}): Promise<Served> {
  const node = preload === undefined ? [process.execPath] : [process.execPath, '--import', preload]
  const [first, ...rest] = [...through, ...node, command, ...words, '--port', '0', '--json']
  const child = spawn(first!, rest, { stdio: ['ignore', 'pipe', 'pipe', preload === undefined ? 'ignore' : 'ipc'] })
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  let out = ''
  let err = ''
  child.stderr!.setEncoding('utf8').on('data', (text) => {
    err += text
    process.stderr.write(text)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`madad ended with ${code}: ${out}${err}`)))
    child.stdout!.setEncoding('utf8').on('data', (text) => {
      out += text
      if (out.includes('"questionnaires"') && out.endsWith('}\n'))
        resolve({ ...JSON.parse(out), pid: child.pid!, process: child, said: () => err, stop })
    })
  })
}
