import type { Problem } from '@madad/language/problem'
import { longestPairingText, normalizePairing } from './pairing.ts'
import { type Item, itemsOf, type PairingCodeItem, type Questionnaire, stepsOf } from './schema.ts'

/** A checked answer to one item. `answer` is a step's or choice's id, and `null` unless `status` is `observed`. */
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

/** The name of a field in a form: the item's id; for a pairing question the item's and its own. */
export const fieldName = (item: Item, elementId?: string): string => (elementId ? `${item.id}.${elementId}` : item.id)

/** An option's id is at most 40 long; what is longer was never on the form. */
const longestOption = 40

/**
 * Checks what a form sent against the questionnaire. Nothing is coerced and nothing dropped: every field is known, given
 * once, and one of its options, or a problem says so. What was not answered is `blank`.
 * @param fields the form's fields as they came, name and value; a repeated field stands twice
 */
export function checkAnswers(
  questionnaire: Questionnaire,
  fields: Iterable<readonly [string, unknown]>,
): CheckedAnswers {
  const items = itemsOf(questionnaire)
  const known = new Set(items.flatMap(fieldNames))
  const problems: Problem[] = []
  const given = new Map<string, string>()
  for (const [name, value] of fields) {
    const problem = (code: string, found: unknown): Problem => ({
      code,
      where: { name: clip(name) },
      found: clip(found),
    })
    if (!known.has(name)) problems.push(problem('ANSWER_ITEM_UNKNOWN', value))
    else if (typeof value !== 'string') problems.push(problem('ANSWER_NOT_TEXT', JSON.stringify(value)))
    else if (given.has(name)) problems.push(problem('ANSWER_REPEATED', value))
    else given.set(name, value)
  }
  const answers: CheckedAnswer[] = []
  let pairing: string[] | null = null
  for (const item of items) {
    if (item.type === 'pairing_code') pairing = checkPairing(item, given, problems)
    else answers.push(checkOption(questionnaire, item, given.get(item.id) ?? '', problems))
  }
  return problems.length ? { answers: [], pairing: null, problems } : { answers, pairing, problems }
}

const fieldNames = (item: Item): string[] =>
  item.type === 'pairing_code' ? item.elements.map(({ id }) => fieldName(item, id)) : [fieldName(item)]

const clip = (found: unknown): string => String(found).slice(0, 80)

const blank = (item: Item): CheckedAnswer => ({ itemId: item.id, answer: null, status: 'blank' })

function checkOption(
  questionnaire: Questionnaire,
  item: Exclude<Item, PairingCodeItem>,
  text: string,
  problems: Problem[],
): CheckedAnswer {
  const where = { name: item.id }
  if (text === '') {
    if (item.required) problems.push({ code: 'ANSWER_REQUIRED', where, found: '' })
    return blank(item)
  }
  if (text.length > longestOption) {
    problems.push({ code: 'ANSWER_TOO_LONG', where, found: clip(text), values: { limit: longestOption } })
    return blank(item)
  }
  if (item.dont_know && text === 'dont_know') return { itemId: item.id, answer: null, status: 'dont_know' }
  if (item.refuse && text === 'refused') return { itemId: item.id, answer: null, status: 'refused' }
  const options = item.type === 'agreement' ? stepsOf(questionnaire, item) : item.choices
  if (options.some(({ id }) => id === text)) return { itemId: item.id, answer: text, status: 'observed' }
  problems.push({ code: 'ANSWER_OPTION_UNKNOWN', where, found: clip(text) })
  return blank(item)
}

function checkPairing(item: PairingCodeItem, given: ReadonlyMap<string, string>, problems: Problem[]): string[] | null {
  const texts = item.elements.map(({ id }) => given.get(fieldName(item, id)) ?? '')
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
