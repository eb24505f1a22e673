import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { quoted } from '@madad/warehouse/quoted'
import { inSeconds, type Measured } from '../measure.ts'
import type { Taken } from './build-apart.ts'

const run = promisify(execFile)

/** The models that lead from the staged results to the shares of the municipality's files, all of these and their cells. */
const models = ['core.school_cell', 'core.school_count', 'core.matriculation_cell', 'core.share_indicator']

/** What one way of R took, in seconds, and what came out: how many shares, the sums of them and of their lower limits. */
interface Reckoned {
  read: number
  reckon: number
  rows: number
  value: number
  low: number
}

/** Shares of the examined who passed, beside R on the same cells; that all found the same stands in the table. */
export async function sharesBesideR(
  connection: DuckDBConnection,
  folder: string,
  steps: Taken['steps'],
): Promise<Measured> {
  const csv = path.join(folder, 'results.csv')
  await connection.run(`
    copy (select institution_id, year, subject, gender, field, value from read_parquet(${quoted(`${folder}/staged/*/results.parquet`)}))
    to ${quoted(csv)} (header)`)
  const ours = await found(path.join(folder, 'warehouse.duckdb'))
  const seconds = steps.reduce((sum, [name, taken]) => (models.includes(name) ? sum + taken : sum), 0)
  const row = (name: string, read: string, { reckon, rows, value, low }: Omit<Reckoned, 'read'>) => [
    ...[name, read, inSeconds(reckon), rows.toLocaleString('en'), value.toFixed(6), low.toFixed(6)],
  ]
  const theirs = await ofR(csv)
  const beside = ['data.table', 'dplyr', 'base']
  return {
    what: 'The shares of the examined who passed, by school, year, subject and gender, with intervals',
    table: [
      ['', 'reading', 'reckoning', 'shares', 'sum', 'sum of lower limits'],
      row('Madad, all shares and their cells', '', { ...ours, reckon: seconds }),
      ...beside.map((name) => {
        const each = theirs?.[name]
        const who = name === 'base' ? 'R itself' : `R, ${name}`
        return each ? row(who, inSeconds(each.read), each) : [who, 'not installed', '', '', '', '']
      }),
    ],
    measured: `${inSeconds(seconds)} of processors`,
    aim: 'measured, no aim',
  }
}

async function found(warehouse: string): Promise<Pick<Reckoned, 'rows' | 'value' | 'low'>> {
  const instance = await DuckDBInstance.create(warehouse, { access_mode: 'READ_ONLY' })
  const connection = await instance.connect()
  const read = await connection.runAndReadAll(`
    select count(*)::integer as rows, sum(value) as value, sum(ci_low) as low
    from core.share_indicator where indicator_id = 'matriculation_pass_share'`)
  instance.closeSync()
  return read.getRowObjects()[0] as unknown as Pick<Reckoned, 'rows' | 'value' | 'low'>
}

/** By the name of what did it; none where there is no R. */
async function ofR(csv: string): Promise<Record<string, Reckoned> | undefined> {
  try {
    const { stdout } = await run('Rscript', [path.join(import.meta.dirname, 'shares.R'), csv])
    return JSON.parse(stdout)
  } catch {
    return undefined
  }
}
