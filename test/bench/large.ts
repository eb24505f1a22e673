import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { BuildInputs } from '@madad/warehouse/inputs'
import { quoted } from '@madad/warehouse/quoted'
import { temporaryFolder } from './files.ts'
import type { Taken } from './large/build-apart.ts'
import { sharesBesideR } from './large/shares-of-r.ts'
import { stageCountry } from './large/simulated-country.ts'
import type { CountrySize } from './large/simulated-tables.ts'
import { inSeconds, type Measured } from './measure.ts'

const run = promisify(execFile)

/**
 * A country of 255 authorities over 12 years; in the first of them a thousand schools of which its own files tell by grade,
 * track, subject, level and gender; and 5 million answers.
 */
const size: CountrySize = { authorities: 255, years: 12, schools: 1000, schoolsElsewhere: 4, answers: 5_000_000 }

/** A build of everything, beside DuckDB merely reading every cell of the same staged files; its shares beside R's. */
export async function benchLarge(): Promise<Measured[]> {
  const folder = await temporaryFolder()
  const instance = await DuckDBInstance.create(':memory:')
  try {
    const connection = await instance.connect()
    const staged = path.join(folder, 'staged')
    await mkdir(staged)
    const told = await stageCountry(connection, staged, size)
    const tables = tablesIn(staged)
    const rows = await count(connection, staged, tables)
    const request = requestOf(folder, told)
    const build = async (asked: object) => {
      const file = path.join(folder, 'request.json')
      await writeFile(file, JSON.stringify(asked))
      return apart('build-apart.ts', [file])
    }
    const scanned = await apart('scan-apart.ts', [staged, ...tables])
    const built = await build(request)
    // once more, one model after another to tell what each takes, and all kept to hold R's shares against
    const warehouse = path.join(folder, 'warehouse.duckdb')
    const { steps } = await build({ ...request, sideBySide: 1, home: { ...request.home, warehouse } })
    return [ofBuild(rows, { ...built, steps }, scanned), await sharesBesideR(connection, folder, steps)]
  } finally {
    instance.closeSync()
    await rm(folder, { recursive: true })
  }
}

function requestOf(folder: string, told: Awaited<ReturnType<typeof stageCountry>>) {
  const inputs: Omit<BuildInputs, 'questionnaires'> = {
    ...{ campaigns: [], answers: [], pairingCodes: [], pairingElements: [], openings: [] },
    disclosure: { minimumStudents: 11, minimumAnswers: 5 },
    ...told,
  }
  return { inputs, home: { published: path.join(folder, 'published.duckdb') } }
}

/** The staged tables that hold cells or answers. */
const tablesIn = (staged: string): string[] => {
  const files = readdirSync(staged, { recursive: true, encoding: 'utf8' }).map((file) => path.basename(file))
  return [
    ...new Set(files.filter((file) => /^[a-z]+\.parquet$/.test(file)).map((file) => path.parse(file).name)),
  ].sort()
}

async function count(connection: DuckDBConnection, staged: string, tables: readonly string[]): Promise<number> {
  const each = tables.map(
    (table) => `select count(*) as n from read_parquet(${quoted(`${staged}/*/${table}.parquet`)})`,
  )
  const read = await connection.runAndReadAll(`select sum(n)::integer from (${each.join(' union all ')})`)
  return read.getRows()[0]![0] as number
}

/** Runs a script of this bench in a process of its own. */
async function apart(script: string, words: readonly string[]): Promise<Taken> {
  const { stdout } = await run(process.execPath, [path.join(import.meta.dirname, 'large', script), ...words], {
    maxBuffer: 1e8,
  })
  return JSON.parse(stdout)
}

function ofBuild(rows: number, built: Taken, scanned: Taken): Measured {
  const { authorities, years, schools, schoolsElsewhere, answers } = size
  const told = (count: number) => count.toLocaleString('en')
  const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(2)} GB`
  const slowest = built.steps.toSorted(([, one], [, other]) => other - one).slice(0, 10)
  return {
    what: [
      `Build of ${told(rows)} staged rows: ${authorities} authorities, ${years} years`,
      `${told(schools)} schools of one of them and ${schoolsElsewhere} of each other, ${told(answers)} answers`,
    ].join(', '),
    table: [
      ['', 'seconds', 'of processors', 'memory at most'],
      ...Object.entries({ 'the build': built, 'reading every staged cell': scanned }).map(([what, taken]) => [
        ...[what, inSeconds(taken.seconds), inSeconds(taken.cpuSeconds), gigabytes(taken.peakBytes)],
      ]),
      ...slowest.map(([name, seconds]) => [`  ${name}`, '', inSeconds(seconds), '']),
    ],
    measured: `${inSeconds(built.seconds)} (${inSeconds(built.cpuSeconds)} of processors), ${gigabytes(built.peakBytes)}`,
    beside: `${inSeconds(scanned.seconds)} (${inSeconds(scanned.cpuSeconds)}) for DuckDB reading every staged cell`,
    ratio: built.cpuSeconds / scanned.cpuSeconds,
    aim: '≤ 5 times the processors’ time, and ≤ 4 GB',
  }
}
