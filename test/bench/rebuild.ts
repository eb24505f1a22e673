import { rm } from 'node:fs/promises'
import path from 'node:path'
import { madad } from '../command.ts'
import { benchFiles, temporaryFolder } from './files.ts'
import { inSeconds, inTurn, type Measured } from './measure.ts'

/** A build of everything from the staged files, and from the archive alone. */
export async function benchRebuild(): Promise<Measured[]> {
  const home = path.join(await temporaryFolder(), 'home')
  const files = await benchFiles()
  const imported = await madad(['import', ...files, '--home', home])
  if (imported.code !== 0) throw new Error(imported.err)
  const inside: number[] = []
  const build = async () => inside.push(JSON.parse((await madad(['build', '--home', home, '--json'])).out).seconds)
  const [staged] = await inTurn(5, [build])
  const buildAlone = inside.toSorted((a, b) => a - b)[inside.length >> 1]!
  const [raw] = await inTurn(2, [
    async () => {
      await rm(path.join(home, 'staged'), { recursive: true })
      await build()
    },
  ])
  return [
    {
      what: `Rebuild of ${files.length} files from their staged form`,
      measured: `${inSeconds(buildAlone)} for the build, ${inSeconds(staged!)} with the command's start and summary`,
      aim: '≤ 2 s',
    },
    { what: 'Rebuild from the archive alone, nothing staged', measured: inSeconds(raw!), aim: 'measured, no aim' },
  ]
}
