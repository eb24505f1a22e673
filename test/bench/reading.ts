import { execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { learnedProblems } from '@madad/pipelines/quality/learned-problems'
import type { StagedFile } from '@madad/pipelines/quality/staged-series'
import { ownSources, readSources } from '@madad/pipelines/source'
import { type UnderstoodFile, understand } from '@madad/pipelines/understand'
import { temporaryFolder } from './files.ts'
import { madeUpResults, rowsOfSchool, writeCsv, writeXlsx } from './made-up-results.ts'
import { type Measured, median, seconds } from './measure.ts'
import type { Reading } from './merely-read.ts'

const run = promisify(execFile)
const rowCount = 100_000
const schools = rowCount / rowsOfSchool
const year = 2026
/** In each round each of them reads once in a new process, and so often more in the same. */
const rounds = 2
const more = 2

/** One that reads files, in a process of its own from the first on. */
interface Reader {
  who: string
  read(file: string): Promise<void>
  end(): void
}

interface Pace {
  who: string
  /** seconds for the first file of a new process */
  cold: number
  /** and for the next ones */
  warm: number
  peakBytes: number
}

/**
 * 100,000 rows of 10 columns the whole way: source recognised, table found, cells read, every check made, declared and learned,
 * staged to Parquet. As it is used: in the reader's own process, once as the first file of its kind and once with four years
 * to learn from. In the same run others merely read the same file.
 */
export async function benchReading(): Promise<Measured[]> {
  const folder = await temporaryFolder()
  const peaks = path.join(folder, 'peaks')
  const environment = {
    MADAD_BENCH_PEAKS: peaks,
    NODE_OPTIONS: `--import=${pathToFileURL(path.join(import.meta.dirname, 'tell-peak.ts'))}`,
    NODE_COMPILE_CACHE: path.join(folder, 'staged', '.compiled'),
  }
  Object.assign(process.env, environment)
  try {
    const madad = await wholeWays(folder)
    const csv = await writeCsv(folder, 'results.csv', madeUpResults(schools, year))
    const xlsx = await writeXlsx(folder, 'results.xlsx', madeUpResults(schools, year))
    const ofCsv = await inTurn(csv, peaks, [...madad, merely('Papa Parse')])
    const ofXlsx = await inTurn(xlsx, peaks, [
      ...madad,
      merely('SheetJS, to rows'),
      merely('SheetJS, lean, to rows'),
      merely('SheetJS, cells only'),
    ])
    return [await report(csv, ofCsv, 3), await report(xlsx, ofXlsx, 1.3)]
  } finally {
    for (const name of Object.keys(environment)) delete process.env[name]
    await rm(folder, { recursive: true })
  }
}

async function wholeWays(folder: string): Promise<Reader[]> {
  const sources = readSources([ownSources])
  const source = sources.find(({ id }) => id === 'municipality/matriculation')!
  const ask = { sources, stagedRoot: path.join(folder, 'staged'), key: Buffer.alloc(32) }
  const earlier: StagedFile[] = []
  for (const before of [4, 3, 2, 1]) {
    const name = `${year - before}.csv`
    const file = await writeCsv(folder, name, madeUpResults(schools, year - before))
    earlier.push(stagedOf(await understand({ path: file, name, ...ask })))
  }
  const wholeWay = (who: string, earlier: StagedFile[]): Reader => ({
    who,
    async read(file) {
      const name = path.basename(file)
      const candidate = stagedOf(await understand({ path: file, name, ...ask }))
      await learnedProblems(name, { source: source.definition, candidate, earlier })
      // else it would be known the next time
      await rm(candidate.folder, { recursive: true })
    },
    end() {},
  })
  return [wholeWay('Madad, the whole way', []), wholeWay('Madad, beside four years', earlier)]
}

function stagedOf({ stagedFolder, replaces, tables, problems }: UnderstoodFile): StagedFile {
  if (tables[0]?.records !== rowCount || !stagedFolder || !replaces) throw new Error(JSON.stringify(problems))
  return { folder: stagedFolder, replaces }
}

function merely(reading: Reading): Reader {
  let child: ReturnType<typeof fork> | undefined
  return {
    who: reading,
    async read(file) {
      child ??= fork(path.join(import.meta.dirname, 'merely-read.ts'))
      child.send({ reading, file })
      await once(child, 'message')
    },
    end() {
      child?.disconnect()
      child = undefined
    },
  }
}

/** They take turns, so that what slows the machine slows them all. */
async function inTurn(file: string, peaks: string, readers: readonly Reader[]): Promise<Pace[]> {
  const taken = readers.map(({ who }) => ({ who, cold: [] as number[], warm: [] as number[], peaks: [] as number[] }))
  // one round is not counted: after it all start from compiled code
  for (let round = -1; round < rounds; round++) {
    for (const [at, reader] of readers.entries()) {
      await rm(peaks, { force: true })
      const cold = await seconds(() => reader.read(file))
      const warm: number[] = []
      for (let n = 0; n < more; n++) warm.push(await seconds(() => reader.read(file)))
      reader.end()
      const peak = await peakTold(peaks)
      if (round < 0) continue
      taken[at]!.cold.push(cold)
      taken[at]!.warm.push(...warm)
      taken[at]!.peaks.push(peak)
    }
  }
  return taken.map(({ who, cold, warm, peaks }) => ({
    who,
    cold: median(cold),
    warm: median(warm),
    peakBytes: Math.max(...peaks),
  }))
}

/** A reader waits a moment for another file; then it ends, and says what it took. */
async function peakTold(peaks: string): Promise<number> {
  while (!existsSync(peaks)) await setTimeout(100)
  return Math.max(...readFileSync(peaks, 'utf8').trim().split('\n').map(Number))
}

async function report(file: string, paces: readonly Pace[], aim: number): Promise<Measured> {
  const [ours, , pacemaker] = paces as [Pace, Pace, Pace]
  const all: (Pace | string)[] = [...paces]
  for (const other of others) all.push(await otherPace(other, file))
  const ratio = (a: number, b: number) => (a / b).toFixed(2)
  const { size } = await stat(file)
  return {
    what: `${rowCount.toLocaleString('en')} rows × 10 columns of ${path.extname(file)}, ${(size / 1e6).toFixed(1)} MB`,
    table: [
      ['', 'first file', 'next files', 'rows a second', 'Madad to it', 'memory at most'],
      ...all.map((pace) =>
        typeof pace === 'string'
          ? [pace, 'not installed', '', '', '', '']
          : [
              pace.who,
              `${pace.cold.toFixed(2)} s`,
              `${pace.warm.toFixed(2)} s`,
              Math.round(rowCount / pace.warm).toLocaleString('en'),
              `${ratio(ours.cold, pace.cold)}, ${ratio(ours.warm, pace.warm)}`,
              `${Math.round(pace.peakBytes / 1e6)} MB`,
            ],
      ),
    ],
    measured: `${Math.round(rowCount / ours.warm).toLocaleString('en')} rows a second, ${Math.round(ours.peakBytes / 1e6)} MB`,
    beside: pacemaker.who,
    ratio: ours.warm / pacemaker.warm,
    aim: `≤ ${aim}, and ≤ 600 MB`,
  }
}

/** Readers in other languages, and where a system's own packages put what runs them. */
const others = [
  { script: 'merely_read.py', commands: ['/usr/bin/python3', 'python3'], ofCsv: 'pandas', ofXlsx: 'pandas, openpyxl' },
  { script: 'merely_read.R', commands: ['Rscript'], ofCsv: 'R', ofXlsx: 'R, readxl' },
] as const

/** The pace of another language's reader; where it is not installed, its name. */
async function otherPace(
  { script, commands, ofCsv, ofXlsx }: (typeof others)[number],
  file: string,
): Promise<Pace | string> {
  const who = file.endsWith('.xlsx') ? ofXlsx : ofCsv
  for (const command of commands) {
    try {
      const { stdout } = await run(command, [path.join(import.meta.dirname, script), file])
      const { first, next, bytes }: { first: number; next: number; bytes: number } = JSON.parse(stdout)
      return { who, cold: first, warm: next, peakBytes: bytes }
    } catch {}
  }
  return who
}
