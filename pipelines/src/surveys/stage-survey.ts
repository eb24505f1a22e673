import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { quoted } from '@madad/warehouse/quoted'
import { stagedHeaderColumns } from '@madad/warehouse/staged'
import { stagedAnswerColumns, stagedCampaignColumns } from '@madad/warehouse/staged-answers'
import { inMemory } from '../in-memory.ts'
import { type Column, makeTable } from '../make-table.ts'
import type { Survey } from './read-survey.ts'

type Columns = Readonly<Record<string, 'VARCHAR' | 'INTEGER' | 'DOUBLE'>>
type Row<Of extends Columns> = Record<keyof Of, string | number | null>

/**
 * Writes `answers.parquet`, `answers.columns.parquet` and `campaigns.parquet` into the folder.
 * @returns how many answers were written
 */
export async function stageSurvey(folder: string, survey: Survey): Promise<number> {
  const answers = answerRows(survey)
  await inMemory(folder, async (connection) => {
    await write(connection, join(folder, 'answers.parquet'), 'answers', stagedAnswerColumns, answers)
    const headers = headerRows(survey)
    await write(connection, join(folder, 'answers.columns.parquet'), 'headers', stagedHeaderColumns, headers)
    const campaigns = campaignRows(survey)
    await write(connection, join(folder, 'campaigns.parquet'), 'campaigns', stagedCampaignColumns, campaigns)
  })
  return answers.length
}

async function write<Of extends Columns>(
  connection: DuckDBConnection,
  file: string,
  table: string,
  columns: Of,
  rows: readonly Row<Of>[],
): Promise<void> {
  const filled = Object.entries(columns).map(([name, type]): Column => {
    const values = rows.map((row) => row[name]!)
    return type === 'VARCHAR'
      ? { name, type, values: values as (string | null)[] }
      : { name, type, values: values.map((value) => (value === null ? Number.NaN : Number(value))) }
  })
  await makeTable(connection, table, filled)
  await connection.run(`copy ${table} to ${quoted(file)} (format parquet, compression zstd)`)
}

const answerRows = ({ responses }: Survey): Row<typeof stagedAnswerColumns>[] =>
  responses.flatMap(({ responseKey, pairingKey, wave, language, moment, sheet, row, answers }) =>
    answers.map(({ itemId, answer, status, cell, text }) => ({
      ...{ response_key: responseKey, pairing_key: pairingKey, wave, language, day: moment?.day ?? null },
      ...{ item_id: itemId, answer, status, sheet, row, cell, text },
    })),
  )

const headerRows = ({ columns }: Survey): Row<typeof stagedHeaderColumns>[] =>
  columns.map(({ sheet, position, itemId, header }) => ({
    ...{ sheet, position, field: itemId, header, breakdown: null, breakdown_value: null, year: null },
  }))

const campaignRows = (survey: Survey): Row<typeof stagedCampaignColumns>[] =>
  survey.campaigns.map(({ wave, schoolYear, firstDay, lastDay }) => ({
    ...{ wave, questionnaire_id: survey.questionnaire, version: survey.version, school_year: schoolYear },
    ...{ campaign: survey.campaign, first_day: firstDay, last_day: lastDay },
  }))
