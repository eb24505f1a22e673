import type { Questionnaire } from '@madad/questionnaires/schema'
import {
  type AnswerCell,
  type AnswerRead,
  checkedAnswer,
  type ImportedItem,
  missingAnswer,
  type PrintedWords,
  wrongAnswer,
} from './answer-read.ts'
import { foldWords } from './fold-words.ts'
import { missingOf, missingReader } from './missing.ts'
import { optionReader } from './options.ts'

/** A choice taken; in a ranking with its place. */
interface Chosen {
  optionId: string
  place: number
}

/**
 * Reads an answer that stands in several columns: of several choices a column for each, marked or not; of a ranking a
 * column for each choice with its place, or for each place with its choice. Where nothing is marked nothing was answered.
 */
export function partsReader(
  questionnaire: Questionnaire,
  item: ImportedItem,
  words: PrintedWords,
): (cells: readonly AnswerCell[]) => AnswerRead {
  const missing = missingReader([...missingOf(words.missing, item.id), ...words.generalMissing])
  const readOption = optionReader(questionnaire, item, words.labels)
  const marked = new Set(words.marked.map((text) => foldWords(text) || text))
  const unmarked = new Set(words.unmarked.map((text) => foldWords(text) || text))

  const read = ({ target, text }: AnswerCell): Chosen | 'not_chosen' | 'unknown' => {
    if (target.is === 'place') {
      const found = readOption(text)
      return typeof found === 'object' ? { optionId: found.optionId, place: target.place } : 'unknown'
    }
    if (target.is !== 'option') return 'unknown'
    const { optionId } = target
    if (item.type === 'ranking') {
      const place = /^\d{1,2}(?:\.0+)?$/.test(text) ? Number(text) : undefined
      return place === undefined ? 'unknown' : { optionId, place }
    }
    const folded = foldWords(text) || text
    if (unmarked.has(folded)) return 'not_chosen'
    const found = readOption(text)
    const isOwn = typeof found === 'object' && found.optionId === optionId
    return isOwn || marked.has(folded) ? { optionId, place: 0 } : 'unknown'
  }

  return (cells) => {
    const chosen: Chosen[] = []
    const kinds = cells.map(({ text }) => missing(text))
    if (kinds.every((kind) => kind !== undefined)) return missingAnswer(kinds[0] ?? 'blank')
    for (const [at, cell] of cells.entries()) {
      if (kinds[at]) continue
      const found = read(cell)
      if (found === 'unknown') return wrongAnswer('SURVEY_MARK_UNKNOWN', cell, { item: item.id })
      if (found !== 'not_chosen') chosen.push(found)
    }
    if (chosen.length === 0) return missingAnswer('blank')
    const together: AnswerCell = { ...cells[0]!, text: cells.map(({ text }) => text).join(' | ') }
    const places = chosen.map(({ place }) => place)
    if (item.type === 'ranking' && new Set(places).size < places.length)
      return wrongAnswer('ANSWER_RANKING_REPEATED', together)
    const ids = chosen.toSorted((a, b) => a.place - b.place).map(({ optionId }) => optionId)
    return checkedAnswer(questionnaire, item, together, ids)
  }
}
