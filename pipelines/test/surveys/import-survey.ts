import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { readQuestionnaires } from '@madad/questionnaires/read'
import { build } from '@madad/warehouse/build'
import type { Vintage } from '@madad/warehouse/inputs'
import { ownSources, readSources } from '../../src/source.ts'
import type { SurveysToRead } from '../../src/surveys/known-surveys.ts'
import { readSurveySources } from '../../src/surveys/survey-source.ts'
import { type Asked, type UnderstoodFile, understand } from '../../src/understand.ts'

/** A folder of a test's own, and in it the way of a file: understood, built, asked. */
export interface SurveyHome {
  folder: string
  understood(file: string, asked?: Asked): Promise<UnderstoodFile>
  /** builds what was understood, in the order given, and answers a question to the warehouse */
  built(files: readonly UnderstoodFile[]): Promise<(sql: string) => Promise<unknown[][]>>
  remove(): void
}

/** The real files, where they are. */
export const realData = path.resolve(import.meta.dirname, '../../../../shared/data')

/** The questionnaires and forms in the folder of these tests. */
export async function surveysOfTests(): Promise<SurveysToRead> {
  const { questionnaires, problems } = await readQuestionnaires(path.join(import.meta.dirname, 'questionnaires'))
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1))
  return { questionnaires, sources: readSurveySources([ownSources, path.join(import.meta.dirname, 'sources')]) }
}

/** A home that knows these questionnaires and forms. */
export function surveyHome(surveys: SurveysToRead): SurveyHome {
  const folder = mkdtempSync(path.join(tmpdir(), 'madad-surveys-'))
  const sources = readSources([ownSources])
  const { questionnaires } = surveys
  return {
    folder,
    understood: (file, asked = {}) =>
      understand({
        ...{ path: file, name: path.basename(file), sources, surveys, asked },
        ...{ stagedRoot: path.join(folder, 'staged'), key: Buffer.alloc(32, 7) },
      }),
    built: async (files) => {
      const home = {
        warehouse: path.join(folder, 'warehouse.duckdb'),
        published: path.join(folder, 'published.duckdb'),
      }
      const disclosure = { minimumStudents: 11, minimumAnswers: 5 }
      const vintages = files.map(vintageOf)
      const nothing = {
        campaigns: [],
        answers: [],
        pairingCodes: [],
        pairingElements: [],
        nameDecisions: [],
        openings: [],
      }
      await build({ inputs: { vintages, questionnaires, ...nothing, disclosure, authorityId: '3000' }, home })
      return async (sql) => {
        const instance = await DuckDBInstance.create(home.warehouse, { access_mode: 'READ_ONLY' })
        try {
          const connection = await instance.connect()
          await connection.run(`attach '${home.published}' as published (read_only)`)
          return (await connection.runAndReadAll(sql)).getRowsJson() as unknown[][]
        } finally {
          instance.closeSync()
        }
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const vintageOf = ({ sha256, dataset, period, replaces, stagedFolder }: UnderstoodFile, at: number): Vintage => ({
  ...{ vintageId: `vintage-${at + 1}`, sourceId: dataset!, sha256, fileName: `${at + 1}`, period: period! },
  ...{ replaces: replaces!, stagedFolder: stagedFolder! },
  ...{ receivedAt: `2026-01-0${at + 1}T08:00:00Z`, receivedBy: 'noa' },
  ...{ signedOffAt: `2026-01-0${at + 1}T09:00:00Z`, signedOffBy: 'yael' },
})
