import type { Language } from '@madad/language/language'
import type { Problem } from '@madad/language/problem'
import { itemsOf, type Questionnaire } from '@madad/questionnaires/schema'
import type { AnswerCell, AnswerRead, ImportedItem, PrintedWords } from './answer-read.ts'
import type { SurveySheet } from './find-survey.ts'
import { answerReader } from './read-answer.ts'
import type { SurveyColumn } from './survey-columns.ts'
import type { SurveyDefinition } from './survey-source.ts'
import type { WaveGroup } from './wave-groups.ts'

/** An answer as staged. */
export interface SurveyAnswer extends Pick<AnswerRead, 'answer' | 'status'> {
  itemId: string
  /** the addresses of its cells, blanks between */
  cell: string
  /** the filled cells as read, ` | ` between */
  text: string
}

/** What one row has of one wave. */
export interface RowRead {
  answers: SurveyAnswer[]
  problems: Problem[]
  /** whether anything of this wave was answered, refused or not known */
  isAnswered: boolean
  /** the languages that labels alone are of */
  languages: ReadonlySet<Language>
  /** columns whose numbers were taken for the score of a step */
  scored: SurveyColumn[]
}

/** What a file of this form prints besides the questionnaire's own words. */
export function printedWords(
  definition: SurveyDefinition,
  shipped: SurveyDefinition,
  { place }: SurveySheet,
): PrintedWords {
  const own = definition === shipped ? [] : definition.missing
  return {
    labels: definition.labels,
    marked: [...shipped.marked, ...definition.marked],
    unmarked: [...shipped.unmarked, ...definition.unmarked],
    missing: [...own, ...place.tool.missing],
    generalMissing: shipped.missing,
  }
}

/** Reads the answers that a row of a sheet gives in a wave. */
export function rowReader(
  file: string,
  questionnaire: Questionnaire,
  { sheet }: SurveySheet,
  words: PrintedWords,
): (row: number, group: WaveGroup) => RowRead {
  const items = itemsOf(questionnaire).filter((item): item is ImportedItem => item.type !== 'pairing_code')
  const readers = new Map(items.map((item) => [item.id, answerReader(questionnaire, item, words)]))
  const likened = new Set<string>()
  return (row, { byItem, own }) => {
    const answers: SurveyAnswer[] = []
    const problems: Problem[] = []
    const languages = new Set<Language>()
    const scored: SurveyColumn[] = []
    for (const [itemId, columns] of byItem) {
      const readAnswer = readers.get(itemId)
      // a description may name an item that there is not, which is a problem of the description
      if (!readAnswer) continue
      const cells = columns.map(({ column, target }): AnswerCell => {
        const text = sheet.cell(row, column.index)?.text ?? ''
        return { target: target as AnswerCell['target'], address: sheet.address(row, column.index), text }
      })
      const read = readAnswer(cells)
      const cell = cells.map(({ address }) => address).join(' ')
      const text = cells.flatMap((each) => (each.text.trim() === '' ? [] : [each.text])).join(' | ')
      answers.push({ itemId, answer: read.answer, status: read.status, cell, text })
      for (const language of read.languages) languages.add(language)
      if (read.by === 'score') scored.push(columns[0]!.column)
      const where = { file, sheet: sheet.name, cell: cells[0]!.address, name: itemId }
      if (read.problem) {
        const { cell: at, ...problem } = read.problem
        problems.push({ ...problem, where: { ...where, cell: at } })
      }
      if (read.by === 'likeness' && !likened.has(`${itemId} ${text}`)) {
        likened.add(`${itemId} ${text}`)
        const found = text.slice(0, 80)
        const values = { option: read.answer! }
        problems.push({ code: 'SURVEY_LABEL_BY_LIKENESS', where, found, values, severity: 'warn' })
      }
    }
    const isGiven = ({ itemId, status }: SurveyAnswer) =>
      own.has(itemId) && status !== 'blank' && status !== 'not_asked'
    return { answers, problems, isAnswered: answers.some(isGiven), languages, scored }
  }
}
