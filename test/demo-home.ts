import { cp, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import { madad } from './command.ts'

declare module 'vitest' {
  interface ProvidedContext {
    demoHome: string
  }
}

/** Makes the sample municipality's home once for all tests of this package. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'madad-demo-'))
  const demoHome = path.join(folder, 'home')
  const { code, err } = await madad(['demo', '--home', demoHome], { env: { MADAD_STORE: '' } })
  if (code !== 0) throw new Error(`the sample municipality's home could not be made:\n${err}`)
  project.provide('demoHome', demoHome)
  return () => rm(folder, { recursive: true, force: true })
}

/** A copy of that home for one test file to change as it likes. */
export async function copyOfDemoHome(): Promise<{ home: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'madad-copy-'))
  const home = path.join(folder, 'home')
  await cp(inject('demoHome'), home, { recursive: true })
  return { home, remove: () => rm(folder, { recursive: true, force: true }) }
}
