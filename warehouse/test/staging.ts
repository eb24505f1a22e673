import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { BuildInputs, Vintage } from '../src/inputs.ts'
import { quoted } from '../src/quoted.ts'
import { readStagedTables } from '../src/raw-files.ts'
import { stagedColumns, stagedHeaderColumns } from '../src/staged.ts'
import { stagedAnswerColumns, stagedCampaignColumns } from '../src/staged-answers.ts'

/** Writes CSV text as the staged Parquet of a table; a column it does not name is empty. */
export async function stageCsv(folder: string, table: string, csv: string): Promise<void> {
  const keys = Object.values(readStagedTables()).flatMap((tables) => tables[table] ?? [])
  const columns = { ...Object.fromEntries(keys.map((key) => [key, 'VARCHAR'])), ...stagedColumns }
  await writeParquet(folder, `${table}.parquet`, columns, csv)
}

/** Writes CSV text as the headers of a staged table. */
export const stageHeaders = (folder: string, table: string, csv: string): Promise<void> =>
  writeParquet(folder, `${table}.columns.parquet`, stagedHeaderColumns, csv)

/** Writes CSV texts as the staged answers of a questionnaire that was answered elsewhere, and their campaigns. */
export async function stageAnswers(folder: string, answers: string, campaigns: string): Promise<void> {
  await writeParquet(folder, 'answers.parquet', stagedAnswerColumns, answers)
  await writeParquet(folder, 'campaigns.parquet', stagedCampaignColumns, campaigns)
}

async function writeParquet(
  folder: string,
  name: string,
  columns: Readonly<Record<string, string>>,
  csv: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const scratch = mkdtempSync(path.join(tmpdir(), 'madad-csv-'))
  const source = path.join(scratch, 'staged.csv')
  writeFileSync(source, csv)
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const typed = Object.entries(columns).map(([column, type]) => `null::${type} as ${column}`)
  const casts = Object.entries(columns).map(([column, type]) => `${column}::${type} as ${column}`)
  await connection.run(`copy (select ${casts.join(', ')} from (
    select ${typed.join(', ')} where false
    union all by name
    select * from read_csv('${source}', header = true, all_varchar = true, nullstr = '')
  )) to ${quoted(path.join(folder, name))} (format parquet)`)
  connection.closeSync()
  instance.closeSync()
  rmSync(scratch, { recursive: true })
}

/** A signed-off upload with the usual particulars. */
export const vintage = (given: Partial<Vintage> & { stagedFolder: string }): Vintage => ({
  vintageId: 'cbs-2021',
  sourceId: 'cbs/local-authorities',
  sha256: 'a'.repeat(64),
  fileName: '2021.xlsx',
  period: '2021',
  replaces: `${given.sourceId ?? 'cbs/local-authorities'} ${given.period ?? '2021'}`,
  receivedAt: '2023-02-01T08:00:00Z',
  receivedBy: 'noa',
  signedOffAt: '2023-02-02T08:00:00Z',
  signedOffBy: 'yael',
  ...given,
})

/** Inputs with nothing in them, but for what is given. */
export const inputs = (given: Partial<BuildInputs>): BuildInputs => ({
  vintages: [],
  questionnaires: [],
  campaigns: [],
  answers: [],
  pairingCodes: [],
  pairingElements: [],
  disclosure: { minimumStudents: 11, minimumAnswers: 5 },
  authorityId: '3000',
  nameDecisions: [],
  openings: [],
  ...given,
})
