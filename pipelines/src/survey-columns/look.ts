import type { Problem } from '@madad/language/problem'
import { isBlocking } from '@madad/language/problem'
import type { Book } from '../book.ts'
import { columnProblems } from '../surveys/column-problems.ts'
import {
  type AskedOfSurvey,
  type FoundSurvey,
  findSurvey,
  type KnownSurveys,
  shippedForm,
} from '../surveys/find-survey.ts'
import { headersLacking } from '../surveys/match-columns.ts'
import { personalColumns } from '../surveys/personal.ts'
import { readResponses } from '../surveys/read-responses.ts'
import { paperMarkOf } from '../surveys/read-survey.ts'
import { headerOf } from '../surveys/survey-columns.ts'
import { columnsOf, type OpenColumn, type OpenItem, type RecognisedColumn } from './open-columns.ts'
import { type OpenWave, type OpenWord, openWaves, openWords } from './open-words.ts'
import { keyOf, type SurveySaid, targetText } from './said.ts'
import { sayable } from './sayable.ts'

/** What a file of answers is, and what of it only a person can say. Plain data. */
export interface SurveyLook {
  questionnaire: { id: string; version: number }
  /** the home's form it is read by; none where it is of none yet */
  form?: string
  tool: string
  responses: number
  /** waves that its headers say */
  waves: string[]
  /** columns that nothing names, or that are said to be something else, each with what it is taken to be */
  columns: OpenColumn[]
  /** items that no column answers, as the columns are taken now */
  items: OpenItem[]
  /** whether anything of the columns must be said, or they may stay as they are */
  isOpen: boolean
  words: OpenWord[]
  wavesUnknown: OpenWave[]
  /** headers of the form for what is no item, which the file lacks */
  lacking: { key: string; header: string; is: string; isGone: boolean }[]
  recognised: RecognisedColumn[]
  /** columns that say who people are; nothing of them but their header is told */
  personal: { place: string; header: string }[]
  /** what is wrong besides, and can be mended in the file alone */
  faults: Problem[]
}

const faultsShown = 20

/**
 * Looks at a book of answers as it would be read with what a person said so far.
 * @returns the one problem for which it is none, where it is none
 */
export function lookAtSurvey(
  file: string,
  book: Book,
  known: KnownSurveys,
  asked: AskedOfSurvey,
  said: SurveySaid,
): SurveyLook | { problem: Problem } {
  const found = findSurvey(file, book, known, { ...asked, ...paperMarkOf(book) })
  if (!found) return { problem: { code: 'SURVEY_NO_RESPONSES', where: { file }, found: '' } }
  if ('problem' in found) return found
  const shipped = known.sources.find(({ id }) => id === shippedForm)!.definition
  const { columns, recognised, items, sheets, waves, isOpen } = columnsOf(found, shipped, said)
  const as: FoundSurvey = { ...found, sheets }
  const { problems, responses } = readResponses(file, as, shipped, asked.wave)
  const { questionnaire, source } = found
  const lacking = found.sheets.flatMap(({ matching }) => headersLacking(matching))
  const left = lacking.filter(
    ({ target }) => !('itemId' in target) && !columns.some((column) => column.target === targetText(target)),
  )
  const faults = [...columnProblems(file, as), ...problems].filter((each) => isBlocking(each) && !sayable(each))
  return {
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    ...(source.id !== shippedForm && { form: source.id }),
    tool: found.sheets[0]!.place.tool.name,
    responses: responses.length,
    ...{ waves, columns, recognised, items, isOpen: isOpen || left.length > 0 },
    words: openWords(questionnaire, as, problems, said),
    wavesUnknown: openWaves(problems, said),
    lacking: left.map(({ header, target }) => {
      const key = keyOf(header)
      return { key, header, is: target.is, isGone: said.gone.includes(key) }
    }),
    personal: found.sheets.flatMap((each) =>
      [...personalColumns(each, questionnaire)].map((column) => ({
        place: each.sheet.position(column.index),
        header: headerOf(column),
      })),
    ),
    faults: faults.slice(0, faultsShown),
  }
}
