import { isBlocking } from '@madad/language/problem'
import type { Book } from '../book.ts'
import type { ReadResult } from '../read-and-stage.ts'
import { type AskedOfSurvey, type KnownSurveys, shippedForm } from './find-survey.ts'
import { readSurvey } from './read-survey.ts'
import { stageSurvey } from './stage-survey.ts'

/** Reads a book as results of a questionnaire and, where nothing blocks, stages them; `undefined` where it is none. */
export async function readAndStageSurvey(
  file: string,
  book: Book,
  known: KnownSurveys,
  asked: AskedOfSurvey,
  key: Uint8Array,
  folder: string,
): Promise<ReadResult | undefined> {
  const read = readSurvey(file, book, known, asked, key)
  if (!read) return undefined
  const { survey, problems, notes } = read
  const result: ReadResult = { sourceId: shippedForm, names: [], references: [], tables: [], problems, notes }
  if (!survey || problems.some(isBlocking)) return result
  const { responses, columns: _, ...told } = survey
  const years = told.campaigns.map(({ schoolYear }) => schoolYear)
  const [low, high] = [Math.min(...years), Math.max(...years)]
  const waves = told.campaigns.map(({ wave }) => wave).join(' ')
  const cells = await stageSurvey(folder, survey)
  return {
    ...result,
    period: low === high ? String(low) : `${low}–${high}`,
    speaksOf: [told.questionnaire, waves, told.campaign].filter((each) => each !== null),
    survey: told,
    tables: [{ table: 'answers', records: responses.length, cells }],
  }
}
