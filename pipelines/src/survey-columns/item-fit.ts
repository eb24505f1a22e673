import type { AnsweredItem, Questionnaire } from '@madad/questionnaires/schema'
import type { PrintedWords } from '../surveys/answer-read.ts'
import { answerReader } from '../surveys/read-answer.ts'
import { remembering } from '../surveys/remembering.ts'

export interface ItemFitter {
  /** whether a text is an answer to the item, of a set that the questionnaire itself gives */
  isAnswer(item: AnsweredItem, text: string): boolean
  /** the share of a column's texts, 0–1, that answer the item */
  fit(item: AnsweredItem, texts: ReadonlyMap<string, number>): number
}

/** How well texts answer the items of a questionnaire. */
export function itemFitter(questionnaire: Questionnaire, words: PrintedWords): ItemFitter {
  const readers = new Map<string, (text: string) => { isRead: boolean; isObserved: boolean }>()
  const readerOf = (item: AnsweredItem) => {
    const known = readers.get(item.id)
    if (known || item.type === 'pairing_code') return known
    const read = answerReader(questionnaire, item, words)
    const reader = remembering((text) => {
      const { status, problem } = read([{ target: { is: 'item', itemId: item.id }, address: '', text }])
      return { isRead: !problem, isObserved: status === 'observed' }
    })
    readers.set(item.id, reader)
    return reader
  }
  return {
    isAnswer: (item, text) =>
      'steps' in item || 'choices' in item ? (readerOf(item)?.(text).isObserved ?? false) : false,
    fit(item, texts) {
      // any text answers a question for a text, and says nothing
      if (item.type === 'text' || item.type === 'pairing_code') return 0.3
      const read = readerOf(item)!
      let all = 0
      let fitting = 0
      for (const [text, count] of texts) {
        all += count
        if (read(text).isRead) fitting += count
      }
      return all === 0 ? 0 : fitting / all
    },
  }
}
