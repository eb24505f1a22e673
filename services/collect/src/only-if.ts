import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Comparison, Condition } from '@madad/questionnaires/condition'
import { itemsOf, optionsOf, type Questionnaire } from '@madad/questionnaires/schema'

/** Whom an item is for, in words, for those who are shown every item: “Answer only if you answered …”. */
export function onlyIf(questionnaire: Questionnaire, condition: Condition, language: Language): string {
  return say(language, 'collect.only_if', { conditions: list(questionnaire, condition, language) })
}

function list(questionnaire: Questionnaire, condition: Condition, language: Language): string {
  const type = 'all' in condition ? 'conjunction' : 'disjunction'
  const members = 'all' in condition ? condition.all : condition.any
  const parts = members.map((member) =>
    'operator' in member ? inWords(questionnaire, member, language) : list(questionnaire, member, language),
  )
  return new Intl.ListFormat(language, { type }).format(parts)
}

function inWords(questionnaire: Questionnaire, comparison: Comparison, language: Language): string {
  const asked = itemsOf(questionnaire).find(({ id }) => id === comparison.item)
  const question = asked?.text[language] ?? comparison.item
  if (!('value' in comparison)) return say(language, `collect.only_if.${comparison.operator}`, { question })
  const option = asked && optionsOf(questionnaire, asked).find(({ id }) => id === comparison.value)
  const answer = option?.label[language] ?? comparison.value
  return say(language, `collect.only_if.${comparison.operator}`, { question, answer })
}
