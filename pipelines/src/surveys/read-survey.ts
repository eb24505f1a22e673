import { createSecretKey } from 'node:crypto'
import type { Problem } from '@madad/language/problem'
import { itemsOf, type PairingCodeItem, type Questionnaire } from '@madad/questionnaires/schema'
import { type Book, textAt } from '../book.ts'
import type { Note } from '../notes.ts'
import { campaignsOf, type SurveyCampaign } from './campaigns.ts'
import { columnProblems } from './column-problems.ts'
import { type AskedOfSurvey, type FoundSurvey, findSurvey, type KnownSurveys, shippedForm } from './find-survey.ts'
import { notesOf } from './notes-of-survey.ts'
import { codeParts, foldRespondent, pairingKey } from './pairing-key.ts'
import { readPaperMark } from './paper-mark.ts'
import { readResponses, type SurveyResponse } from './read-responses.ts'
import { onceEach, resubmissionProblem } from './resubmitted.ts'
import { headerOf } from './survey-columns.ts'

/** Questionnaire results as read, ready to be staged. */
export interface Survey {
  questionnaire: string
  version: number
  /** the form it was read by, `surveys/results` or a home's own */
  form: string
  campaigns: SurveyCampaign[]
  responses: KeyedResponse[]
  columns: { sheet: string; position: string; itemId: string; header: string }[]
  campaign: string | null
}

/** A response that counts, with what takes the place of the ids it had. */
export interface KeyedResponse extends SurveyResponse {
  responseKey: string
  pairingKey: string | null
}

export interface SurveyRead {
  /** missing where it cannot be told whose answers they are; to be staged where no problem blocks */
  survey?: Survey
  problems: Problem[]
  notes: Note[]
}

/**
 * Reads a book as results of a questionnaire, every problem at once. `undefined` where nothing in it says that it is one.
 * @param said what a person says; what the file says itself counts before it
 * @param key the home's key for pseudonyms
 */
export function readSurvey(
  file: string,
  book: Book,
  known: KnownSurveys,
  said: AskedOfSurvey,
  key: Uint8Array,
): SurveyRead | undefined {
  const asked = { ...said, ...paperMarkOf(book) }
  const found = findSurvey(file, book, known, asked)
  if (!found) return undefined
  if ('problem' in found) return { problems: [found.problem], notes: [] }
  const { questionnaire, source } = found
  const shipped = known.sources.find(({ id }) => id === shippedForm)!.definition
  const read = readResponses(file, found, shipped, asked.wave)
  const { counted, keptOut } = onceEach(read.responses)
  const { campaigns, problems: askedFor } = campaignsOf(file, counted, asked, questionnaire.waves)
  const problems = [
    ...columnProblems(file, found),
    ...read.problems,
    ...keptOut.map((each) => resubmissionProblem(file, each)),
    ...(counted.length === 0 && read.problems.length === 0 ? [noResponses(file, found)] : []),
    ...askedFor,
  ]
  const responses = withKeys(questionnaire, counted, key)
  const notes = notesOf(book, found, read, { campaigns, responses, isYearAsked: asked.year !== undefined })
  const survey: Survey = {
    ...{ questionnaire: questionnaire.id, version: questionnaire.version, form: source.id },
    ...{ campaigns, responses, columns: stagedColumns(found) },
    campaign: asked.campaign ?? null,
  }
  return { survey, problems, notes }
}

/** What a workbook for paper forms says of itself. */
export const paperMarkOf = ({ sheets }: Book): AskedOfSurvey | undefined =>
  sheets.map((sheet) => readPaperMark(textAt(sheet, 0, 0))).find((mark) => mark !== undefined)

const noResponses = (file: string, { sheets }: FoundSurvey): Problem => ({
  code: 'SURVEY_NO_RESPONSES',
  where: { file, ...(sheets[0]!.sheet.name && { sheet: sheets[0]!.sheet.name }) },
  found: '',
})

/** A respondent is known by the id the file gives, else by the answers to the pairing code, and is staged as neither. */
function withKeys(
  questionnaire: Questionnaire,
  responses: readonly SurveyResponse[],
  key: Uint8Array,
): KeyedResponse[] {
  const code = itemsOf(questionnaire).find((item): item is PairingCodeItem => item.type === 'pairing_code')
  const secret = createSecretKey(key)
  const several = new Set(responses.map(({ sheet }) => sheet)).size > 1
  return responses.map((response) => {
    const id = foldRespondent(response.respondentId)
    const parts = id !== '' ? [id] : code ? codeParts(code, response.code) : undefined
    const place = several ? `${response.sheet.trim()}!${response.row}` : String(response.row)
    return {
      ...response,
      responseKey: `${place} ${response.wave}`,
      pairingKey: parts ? pairingKey(secret, questionnaire.id, parts) : null,
    }
  })
}

const stagedColumns = ({ sheets }: FoundSurvey): Survey['columns'] =>
  sheets.flatMap(({ sheet, matching }) =>
    matching.matched.flatMap(({ column, target }) =>
      'itemId' in target && target.is !== 'element'
        ? [
            {
              sheet: sheet.name,
              position: sheet.position(column.index),
              itemId: target.itemId,
              header: headerOf(column),
            },
          ]
        : [],
    ),
  )
