import { spawn } from 'node:child_process'
import path from 'node:path'
import { root } from '../command.ts'
import { temporaryFolder } from './files.ts'
import { inSeconds, inTurn, type Measured } from './measure.ts'

/** `npm start` from the person's return key to the printed address: the first time, and every other. */
export async function benchSecondStart(): Promise<Measured[]> {
  const home = path.join(await temporaryFolder(), 'home')
  const [first] = await inTurn(1, [() => startAndStop(home)])
  const [second] = await inTurn(5, [() => startAndStop(home)])
  return [
    {
      what: 'First npm start of an installed clone: sample made, imported, built, served',
      measured: inSeconds(first!),
      aim: 'measured, no aim',
    },
    { what: 'Second npm start', measured: inSeconds(second!), aim: '< 3 s' },
  ]
}

function startAndStop(home: string): Promise<void> {
  const child = spawn('npm', ['start', '--', '--home', home, '--port', '0'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', () => resolve())
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      // npm passes no signal on to what it started, so the whole group is asked to stop
      if (text.includes('http://')) process.kill(-child.pid!, 'SIGTERM')
    })
  })
}
