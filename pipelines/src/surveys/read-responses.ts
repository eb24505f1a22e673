import type { Language } from '@madad/language/language'
import type { Problem } from '@madad/language/problem'
import { textAt } from '../book.ts'
import { cleanText } from '../fold.ts'
import type { Moment } from './day.ts'
import type { FoundSurvey, SurveySheet } from './find-survey.ts'
import { holdsEmails, personalColumns } from './personal.ts'
import { printedWords, type RowRead, rowReader, type SurveyAnswer } from './read-row.ts'
import { firstDataRow } from './recognise.ts'
import { factsReader, type RowFacts } from './row-facts.ts'
import type { SurveyColumn } from './survey-columns.ts'
import type { SurveyDefinition } from './survey-source.ts'
import { type WaveGroup, waveGroups } from './wave-groups.ts'
import { isWave, waveOf } from './wave-words.ts'

/** One response in one wave, as one row of a sheet has it. */
export interface SurveyResponse {
  sheet: string
  /** 1-based */
  row: number
  /** where its first answer stands */
  address: string
  /** empty where nothing says it */
  wave: string
  language: Language | null
  moment: Moment | undefined
  answers: SurveyAnswer[]
  isFinished: boolean
  /**
   * What the file knows the response and the respondent by, an e-mail address that only finds what was sent twice, and the
   * answers to the pairing code. None of these is ever staged.
   */
  responseId: string
  respondentId: string
  email: string
  code: ReadonlyMap<string, string>
}

/** The responses of a file, and what else a person may want to know of its rows. */
export interface ResponsesRead {
  responses: SurveyResponse[]
  problems: Problem[]
  /** why rows are no responses → how many */
  leftOut: Map<string, number>
  unfinished: number
  /** columns whose numbers were taken for the score of a step */
  scored: Set<SurveyColumn>
  /** columns that were dropped unread for what they say of a person */
  personal: Set<SurveyColumn>
}

/** Reads every row of the sheets that hold answers. */
export function readResponses(
  file: string,
  found: FoundSurvey,
  shipped: SurveyDefinition,
  askedWave: string | undefined,
): ResponsesRead {
  const { questionnaire, source, waves, sheets } = found
  const read: ResponsesRead = {
    ...{ responses: [], problems: [], leftOut: new Map(), unfinished: 0, scored: new Set(), personal: new Set() },
  }
  const onlyWave = questionnaire.waves.length === 1 ? questionnaire.waves[0] : undefined
  // a word that is no wave of this questionnaire is no answer to what was asked
  const asked = askedWave && isWave(askedWave, questionnaire.waves) ? askedWave : onlyWave
  for (const each of sheets) {
    const usual = waveOf(each.sheet.name, waves) ?? source.definition.wave ?? asked ?? ''
    readSheet(file, found, each, shipped, read, (facts) => {
      if (!facts.wave?.text) return usual
      const said = waveOf(facts.wave.text, waves) ?? facts.wave.text
      if (isWave(said, questionnaire.waves)) return said
      const where = { file, sheet: each.sheet.name, cell: facts.wave.address }
      const values = { waves: questionnaire.waves.join(', ') }
      read.problems.push({ code: 'SURVEY_WAVE_UNKNOWN', where, found: facts.wave.text.slice(0, 80), values })
      return ''
    })
  }
  return read
}

function readSheet(
  file: string,
  { questionnaire, source: { definition } }: FoundSurvey,
  each: SurveySheet,
  shipped: SurveyDefinition,
  read: ResponsesRead,
  waveOfRow: (facts: RowFacts) => string,
): void {
  const { sheet, place, matching } = each
  const first = firstDataRow(place)
  const personal = personalColumns(each, questionnaire)
  for (const column of personal) read.personal.add(column)
  const emails = [...personal].find((column) => holdsEmails(sheet, column, first))
  const factsOf = factsReader(each, definition)
  const readRow = rowReader(file, questionnaire, each, printedWords(definition, shipped, each))
  const groups = waveGroups(matching.matched.filter(({ column }) => !personal.has(column)))
  const textOf = (row: number, index: number) => cleanText(textAt(sheet, row, index))
  const asResponse = (
    row: number,
    facts: RowFacts,
    group: WaveGroup,
    { answers, languages }: RowRead,
  ): SurveyResponse => ({
    ...{ sheet: sheet.name, row: sheet.rowNumber(row, 0), address: answers[0]!.cell.split(' ')[0]! },
    wave: group.wave ?? waveOfRow(facts),
    language: facts.language ?? (languages.size === 1 ? [...languages][0]! : null),
    moment: facts.moment(group.wave),
    answers,
    isFinished: facts.isFinished,
    responseId: facts.response,
    respondentId: facts.respondent,
    email: emails ? textOf(row, emails.index).toLowerCase() : '',
    code: new Map(group.code.map(({ elementId, index }) => [elementId, textOf(row, index)])),
  })
  for (let row = first; row < sheet.rowCount; row++) {
    const facts = factsOf(row)
    for (const group of groups) {
      const found = readRow(row, group)
      if (!found.isAnswered && found.problems.length === 0) continue
      if (facts.leftOut) read.leftOut.set(facts.leftOut.he, (read.leftOut.get(facts.leftOut.he) ?? 0) + 1)
      else if (!facts.isFinished && definition.unfinished === 'left_out') read.unfinished++
      else {
        read.problems.push(...found.problems)
        for (const column of found.scored) read.scored.add(column)
        read.responses.push(asResponse(row, facts, group, found))
      }
    }
  }
}
