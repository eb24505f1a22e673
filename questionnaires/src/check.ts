import type { Problem } from '@madad/language/problem'
import { type AnswerContext, checkAnswer, type Given } from './check-answer.ts'
import { holds } from './condition.ts'
import { fieldName, fieldNames } from './fields.ts'
import { longestPairingText, normalizePairing } from './pairing.ts'
import { type AnsweredItem, itemsOf, type PairingCodeItem, type Questionnaire } from './schema.ts'

/**
 * A checked answer to one item, `null` unless `status` is `observed`. Of a scale or a single choice it is the option's id;
 * of several choices their ids in the questionnaire's order, of a ranking in the respondent's, with blanks between; of a
 * number its digits, with a point; of an institution its six digits; of a text the text, its lines parted by `\n`.
 */
export interface CheckedAnswer {
  itemId: string
  answer: string | null
  status: 'observed' | 'not_asked' | 'blank' | 'refused' | 'dont_know'
}

export interface CheckedAnswers {
  /** one for every item but the pairing code, in the order asked; empty where there is a problem */
  answers: CheckedAnswer[]
  /** the pairing code's answers in the form they are hashed in; `null` where none was made. Never to be stored. */
  pairing: readonly string[] | null
  problems: Problem[]
}

/**
 * Checks what a form sent against the questionnaire. Nothing is coerced: every field is known, given once (of several
 * choices, each once), and an answer of its item's kind, or a problem says so. What was not answered is `blank`. An item
 * whose `ask_if` does not hold is `not_asked`, whatever its fields hold: without a script a form shows it to everybody.
 * @param fields the form's fields as they came, name and value; a repeated field stands twice
 */
export function checkAnswers(
  questionnaire: Questionnaire,
  fields: Iterable<readonly [string, unknown]>,
  context: AnswerContext = {},
): CheckedAnswers {
  const { items, itemOfField } = formOf(questionnaire)
  const problems: Problem[] = []
  const given = takeFields(itemOfField, fields, problems)
  const answers: CheckedAnswer[] = []
  const answered = new Map<string, string>()
  let pairing: string[] | null = null
  for (const item of items) {
    const asked = item.ask_if === undefined || holds(item.ask_if, answered)
    if (item.type === 'pairing_code') {
      if (asked) pairing = checkPairing(item, given, problems)
    } else if (!asked) answers.push({ itemId: item.id, answer: null, status: 'not_asked' })
    else {
      const checked = checkAnswer(questionnaire, item, given, context)
      problems.push(...checked.problems)
      answers.push({ itemId: item.id, answer: checked.answer, status: checked.status })
      if (checked.answer !== null) answered.set(item.id, checked.answer)
    }
  }
  return problems.length ? { answers: [], pairing: null, problems } : { answers, pairing, problems }
}

interface Form {
  items: readonly AnsweredItem[]
  itemOfField: ReadonlyMap<string, AnsweredItem>
}

const forms = new WeakMap<Questionnaire, Form>()

/** What a questionnaire's forms are read by, worked out once: thousands of one questionnaire come in a minute. */
function formOf(questionnaire: Questionnaire): Form {
  const known = forms.get(questionnaire)
  if (known) return known
  const items = itemsOf(questionnaire)
  const itemOfField = new Map(items.flatMap((item) => fieldNames(item).map((name) => [name, item])))
  forms.set(questionnaire, { items, itemOfField })
  return { items, itemOfField }
}

function takeFields(
  itemOfField: ReadonlyMap<string, AnsweredItem>,
  fields: Iterable<readonly [string, unknown]>,
  problems: Problem[],
): Given {
  const given = new Map<string, string[]>()
  for (const [name, value] of fields) {
    const problem = (code: string, found: unknown): Problem => ({
      code,
      where: { name: clip(name) },
      found: clip(found),
    })
    const item = itemOfField.get(name)
    const before = given.get(name)
    if (!item) problems.push(problem('ANSWER_ITEM_UNKNOWN', value))
    else if (typeof value !== 'string') problems.push(problem('ANSWER_NOT_TEXT', JSON.stringify(value)))
    else if (!before) given.set(name, [value])
    else if (item.type !== 'multiple_choice' || before.includes(value)) problems.push(problem('ANSWER_REPEATED', value))
    else before.push(value)
  }
  return given
}

const clip = (found: unknown): string => String(found).slice(0, 80)

function checkPairing(item: PairingCodeItem, given: Given, problems: Problem[]): string[] | null {
  const texts = item.elements.map(({ id }) => given.get(fieldName(item, id))?.[0] ?? '')
  if (texts.every((text) => text.trim() === '')) {
    if (item.required)
      problems.push({ code: 'ANSWER_REQUIRED', where: { name: fieldName(item, item.elements[0]!.id) }, found: '' })
    return null
  }
  return item.elements.map((element, at) => {
    const text = texts[at]!
    const name = fieldName(item, element.id)
    if (text.length > longestPairingText) {
      problems.push({
        code: 'ANSWER_TOO_LONG',
        where: { name },
        found: clip(text),
        values: { limit: longestPairingText },
      })
      return ''
    }
    if (text.trim() === '') {
      problems.push({ code: 'PAIRING_INCOMPLETE', where: { name }, found: '' })
      return ''
    }
    const normal = normalizePairing(element, text, name)
    if (typeof normal === 'string') return normal
    problems.push(normal)
    return ''
  })
}
