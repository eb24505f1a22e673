import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { type AnsweredItem, itemsOf, optionsOf, placesOf, type Questionnaire } from '@madad/questionnaires/schema'

/** A column of the workbook that paper forms are typed into. */
export interface PaperColumn {
  /** read by Madad: the item's id, with its part in brackets */
  id: string
  /** read by the person */
  text: string
  /** what may be chosen, in the language's words; nothing where the cell is typed freely */
  choices?: readonly string[]
  /** how the cells show what is typed; `@` keeps it as it was typed, so that no program makes a day of 1/2 */
  format?: string
  /** bounds of a number */
  number?: { form: 'integer' | 'decimal'; low?: number; high?: number }
}

/** The mark of a choice taken, on paper and in the sheet. */
export const takenMark = '✓'

/** A column an answer; several choices a column each, a ranking a column a place, a pairing code a column a question. */
export const paperColumns = (questionnaire: Questionnaire, language: Language): PaperColumn[] =>
  itemsOf(questionnaire).flatMap((item) => columnsOf(questionnaire, item, language))

function columnsOf(questionnaire: Questionnaire, item: AnsweredItem, language: Language): PaperColumn[] {
  const text = item.text[language]
  const part = (id: string, words: string, choices?: readonly string[]): PaperColumn => ({
    ...{ id: `${item.id} [${id}]`, text: `${text} [${words}]` },
    ...(choices && { choices }),
    format: '@',
  })
  const instead = [
    ...(item.dont_know ? [say(language, 'collect.dont_know')] : []),
    ...(item.refuse ? [say(language, 'collect.refuse')] : []),
  ]
  const labels = optionsOf(questionnaire, item).map(({ label }) => label[language])
  switch (item.type) {
    case 'pairing_code':
      return item.elements.map((element) => part(element.id, element.text[language]))
    case 'multiple_choice':
      return item.choices.map(({ id, label }) => part(id, label[language], [takenMark, ...instead]))
    case 'ranking':
      return Array.from({ length: placesOf(item) }, (_, at) => part(`${at + 1}`, `${at + 1}`, [...labels, ...instead]))
    case 'number': {
      const bounds = {
        ...(item.low !== undefined && { low: item.low }),
        ...(item.high !== undefined && { high: item.high }),
      }
      // a cell that takes numbers alone could not say that there is none
      return [{ id: item.id, text, ...(instead.length === 0 && { number: { form: item.form, ...bounds } }) }]
    }
    case 'text':
    case 'institution':
      return [{ id: item.id, text, format: '@' }]
    default:
      return [{ id: item.id, text, choices: [...labels, ...instead], format: '@' }]
  }
}
