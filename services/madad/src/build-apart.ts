import { spawn } from 'node:child_process'
import path from 'node:path'
import type { BuildEnd, Building } from '@madad/desk/uploads/building'
import type { Problem } from '@madad/language/problem'
import { now } from './clock.ts'
import { exit } from './exit.ts'

export interface BuildsApart extends Building {
  /** ends a build that runs, which leaves the numbers as they were */
  close(): Promise<void>
}

/**
 * Builds of a home, each `madad build` in a process of its own, so that pages stay quick; one at a time.
 * @param onFault told what a build said that failed by our own fault
 */
export function buildsApart(home: string, onFault: (said: string) => void): BuildsApart {
  const ending = new AbortController()
  let running: Promise<void> | undefined
  let waiting: string | undefined
  let last: BuildEnd | undefined

  async function run(by: string): Promise<void> {
    const { code, out, err } = await build(home, by, ending.signal)
    const outcome = code === exit.done ? 'done' : code === exit.problems ? 'problems' : 'fault'
    last = { at: now(), by, outcome, problems: outcome === 'problems' ? problemsIn(out) : [] }
    if (outcome === 'fault' && !ending.signal.aborted) onFault(err)
    running = undefined
    const next = waiting
    waiting = undefined
    if (next !== undefined && !ending.signal.aborted) running = run(next)
  }

  return {
    request(by) {
      if (running) waiting = by
      else running = run(by)
    },
    state: () => ({ isRunning: running !== undefined, isWaiting: waiting !== undefined, ...(last && { last }) }),
    close: async () => {
      ending.abort()
      await running
    },
  }
}

const command = path.join(import.meta.dirname, 'madad.ts')

function build(
  home: string,
  by: string,
  signal: AbortSignal,
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [command, 'build', '--home', home, '--by', by, '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err = (err + text).slice(-4_000)
  })
  return new Promise((resolve) => {
    child.on('error', (error) => {
      err += error.message
    })
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

const problemsIn = (out: string): Problem[] => (JSON.parse(out) as { problems: Problem[] }).problems
