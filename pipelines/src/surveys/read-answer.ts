import type { Questionnaire } from '@madad/questionnaires/schema'
import {
  type AnswerCell,
  type AnswerRead,
  type ImportedItem,
  missingAnswer,
  type PrintedWords,
  wrongAnswer,
} from './answer-read.ts'
import { cellReader } from './read-cell.ts'
import { partsReader } from './read-parts.ts'

/** Reads the cells that one item has in one row. */
export function answerReader(
  questionnaire: Questionnaire,
  item: ImportedItem,
  words: PrintedWords,
): (cells: readonly AnswerCell[]) => AnswerRead {
  const readCell = cellReader(questionnaire, item, words)
  const readParts = partsReader(questionnaire, item, words)
  return (cells) => {
    const filled = cells.filter(({ text }) => text.trim() !== '')
    // some tools give the parts beside the whole: the parts cannot be mistaken
    const parts = filled.filter(({ target }) => target.is !== 'item')
    if (parts.length > 0) return readParts(parts)
    if (filled.length <= 1) return filled[0] ? readCell(filled[0]) : missingAnswer('blank')
    // a column for each language: the respondent answered in one of them
    const read = filled.map(readCell)
    const given = read.filter(({ status }) => status === 'observed')
    if (new Set(given.map(({ answer }) => answer)).size <= 1)
      return read.find(({ problem }) => problem) ?? given[0] ?? read[0]!
    const texts = filled.map(({ text }) => text).join(' | ')
    return wrongAnswer('SURVEY_ANSWERS_DIFFER', { ...filled[0]!, text: texts }, { item: item.id })
  }
}
