import type { Problem } from '@madad/language/problem'
import { type Comparison, comparisonsOf } from './condition.ts'
import { type AnsweredItem, answeredItems, optionsOf, type Questionnaire } from './schema.ts'

/** Conditions that look ahead, or compare an answer with what it can never be. */
export function askIfProblems(questionnaire: Questionnaire, file: string): Problem[] {
  const problems: Problem[] = []
  const earlier = new Map<string, AnsweredItem>()
  for (const item of questionnaire.sections.flatMap(({ items }) => items)) {
    for (const comparison of item.ask_if ? comparisonsOf(item.ask_if) : []) {
      const where = { file, name: `${item.id}.ask_if` }
      const asked = earlier.get(comparison.item)
      if (!asked) problems.push({ code: 'QUESTIONNAIRE_ASK_IF_EARLIER', where, found: comparison.item })
      else {
        const expected = misfit(questionnaire, asked, comparison)
        if (expected !== undefined) {
          const found = `${comparison.operator} ${'value' in comparison ? comparison.value : ''}`.trim()
          problems.push({ code: 'QUESTIONNAIRE_ASK_IF_VALUE', where, found, values: { expected } })
        }
      }
    }
    for (const each of answeredItems(item)) earlier.set(each.id, each)
  }
  return problems
}

const presence = ['answered', 'not_answered']
const ofNumbers = ['is', 'is_not', 'less_than', 'at_most', 'at_least', 'more_than']

/** What would fit the item, where the comparison does not. */
export function misfit(questionnaire: Questionnaire, item: AnsweredItem, comparison: Comparison): string | undefined {
  // a pairing code is never among the answers, so nothing can look at it
  if (item.type === 'pairing_code') return '—'
  if (!('value' in comparison)) return undefined
  const { operator, value } = comparison
  const fits = (operators: readonly string[], right: boolean, values: string): string | undefined =>
    operators.includes(operator) && right ? undefined : `${[...operators, ...presence].join(', ')}: ${values}`
  switch (item.type) {
    case 'number':
      return fits(ofNumbers, typeof value === 'number', '0–9')
    case 'institution':
      return fits(['is', 'is_not'], /^\d{6}$/.test(String(value)), '000000')
    case 'text':
    case 'ranking':
      return fits([], false, '—')
    default: {
      const ids = optionsOf(questionnaire, item).map(({ id }) => id)
      const operators = item.type === 'multiple_choice' ? ['includes', 'includes_not'] : ['is', 'is_not']
      return fits(
        operators,
        ids.some((id) => id === value),
        ids.join(', '),
      )
    }
  }
}
