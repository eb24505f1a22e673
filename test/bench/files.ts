import { existsSync, globSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { writeSampleFiles } from '@madad/sample/write-sample-files'
import { root } from '../command.ts'

const data = path.resolve(root, '../shared/data')

/** The statistics bureau's real files where they are at hand, else the sample's. */
export async function benchFiles(): Promise<string[]> {
  if (existsSync(data)) {
    return [...globSync(`${data}/cbs-local-authorities/*`).toSorted(), ...globSync(`${data}/bagrut-schools/*`)]
  }
  return writeSampleFiles(await temporaryFolder())
}

export const temporaryFolder = (): Promise<string> => mkdtemp(path.join(os.tmpdir(), 'madad-bench-'))
