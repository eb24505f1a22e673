import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { read } from '@e965/xlsx'
import { ownSources, readSources } from '@madad/pipelines/source'
import { understand } from '@madad/pipelines/understand'
import { madad } from '../command.ts'
import { benchFiles, temporaryFolder } from './files.ts'
import { inSeconds, inTurn, type Measured } from './measure.ts'

const run = promisify(execFile)

/** Import of one workbook against SheetJS merely reading it: as commands from nothing, and as calls in a warm process. */
export async function benchImport(): Promise<Measured[]> {
  const file = (await benchFiles()).find((name) => /2021\w*\.xlsx$/.test(name))!
  const folder = await temporaryFolder()
  let round = 0
  const [imported, readByCommand] = await inTurn(5, [
    () => madad(['import', file, '--home', path.join(folder, `home-${round++}`)]),
    () => run(process.execPath, [path.join(import.meta.dirname, 'read-with-sheetjs.ts'), file]),
  ])
  const sources = readSources([ownSources])
  const name = path.basename(file)
  const [understood, readByCall] = await inTurn(5, [
    () =>
      understand({
        path: file,
        name,
        sources,
        stagedRoot: path.join(folder, `staged-${round++}`),
        key: Buffer.alloc(32),
      }),
    () => read(readFileSync(file)),
  ])
  return [
    {
      what: `Import of ${name}, whole command: start, archive, read, check, stage, sign off`,
      measured: inSeconds(imported!),
      beside: `${inSeconds(readByCommand!)} for a process that lets SheetJS read it`,
      ratio: imported! / readByCommand!,
      aim: '≤ 1.5',
    },
    {
      what: `Understanding ${name}, called in a running process`,
      measured: inSeconds(understood!),
      beside: `${inSeconds(readByCall!)} for SheetJS reading it`,
      ratio: understood! / readByCall!,
      aim: '≤ 1.5',
    },
  ]
}
