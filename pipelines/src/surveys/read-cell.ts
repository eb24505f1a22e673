import { optionsOf, type Questionnaire } from '@madad/questionnaires/schema'
import {
  type AnswerCell,
  type AnswerRead,
  checkedAnswer,
  type ImportedItem,
  missingAnswer,
  observedAnswer,
  type PrintedWords,
  wrongAnswer,
} from './answer-read.ts'
import { foldWords } from './fold-words.ts'
import { missingOf, missingReader } from './missing.ts'
import { optionReader } from './options.ts'
import { splitOptions } from './split-options.ts'

const longestText = 5_000

/** Reads a filled cell that holds the whole answer to an item, whatever the item's type. */
export function cellReader(
  questionnaire: Questionnaire,
  item: ImportedItem,
  words: PrintedWords,
): (cell: AnswerCell) => AnswerRead {
  const missing = missingReader(missingOf(words.missing, item.id))
  const generallyMissing = missingReader(words.generalMissing)
  const read = typeReader(questionnaire, item, words)
  return (cell) => {
    const declared = missing(cell.text)
    if (declared) return missingAnswer(declared)
    const answer = read(cell)
    // in a text of one's own `no answer` is an answer
    const general = answer.status === 'observed' || item.type === 'text' ? undefined : generallyMissing(cell.text)
    return general ? missingAnswer(general) : answer
  }
}

function typeReader(questionnaire: Questionnaire, item: ImportedItem, words: PrintedWords) {
  const readOption = optionReader(questionnaire, item, words.labels)
  const missing = missingReader(missingOf(words.missing, item.id))
  const allowed = optionsOf(questionnaire, item)
    .map(({ label }) => label.he)
    .join(' · ')
  const values = { item: item.id, allowed }
  return (cell: AnswerCell): AnswerRead => {
    const text = cell.text.trim()
    switch (item.type) {
      case 'text':
        return observedAnswer(plainText(text))
      case 'number':
        return checkedAnswer(questionnaire, item, cell, [text])
      case 'institution':
        return checkedAnswer(questionnaire, item, cell, [labelled(words, item.id, text) ?? text])
      case 'multiple_choice':
      case 'ranking': {
        const split = splitOptions(text, readOption, (part) => missing(part) !== undefined)
        if ('unknown' in split) return wrongAnswer('SURVEY_ANSWER_UNKNOWN', { ...cell, text: split.unknown }, values)
        if (split.options.length === 0) return missingAnswer('blank')
        const ids = split.options.map(({ optionId }) => optionId)
        return checkedAnswer(questionnaire, item, cell, ids, split.options)
      }
      default: {
        const reading = readOption(text)
        if (reading === 'unknown') return wrongAnswer('SURVEY_ANSWER_UNKNOWN', cell, values)
        if (reading === 'contradiction') return wrongAnswer('SURVEY_ANSWER_CONTRADICTS', cell, values)
        return observedAnswer(reading.optionId, [reading])
      }
    }
  }
}

/** What a description says that a printed text means, where it names the item. */
const labelled = ({ labels }: PrintedWords, itemId: string, text: string): string | undefined =>
  labels.find((label) => label.items?.includes(itemId) && foldWords(label.text) === foldWords(text))?.option

/** A text of one's own without what no keyboard gives. */
const plainText = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .toWellFormed()
    .trim()
    .slice(0, longestText)
