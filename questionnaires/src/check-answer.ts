import type { Problem } from '@madad/language/problem'
import { fieldName, insteadPart, placeFields } from './fields.ts'
import { readNumber } from './number-answer.ts'
import {
  type AnsweredItem,
  type InstitutionItem,
  longestAnswer,
  type MultipleChoiceItem,
  type NumberItem,
  type OneOfItem,
  optionsOf,
  type PairingCodeItem,
  type Questionnaire,
  type RankingItem,
  type TextItem,
} from './schema.ts'

/** What an answer is checked against besides the questionnaire. */
export interface AnswerContext {
  /** the six-digit ids an institution item may be answered with; where it is left out any six digits will do */
  institutions?: ReadonlySet<string>
}

/** What a form gave, by the name of the field, in the order it came. */
export type Given = ReadonlyMap<string, readonly string[]>

type Status = 'observed' | 'blank' | 'refused' | 'dont_know'
interface Checked {
  answer: string | null
  status: Status
  problems: Problem[]
}

const nothing = (status: Status, problems: Problem[] = []): Checked => ({ answer: null, status, problems })
const observed = (answer: string): Checked => ({ answer, status: 'observed', problems: [] })
const wrong = (code: string, name: string, found: string, values?: Problem['values']): Checked =>
  nothing('blank', [{ code, where: { name }, found: found.slice(0, 80), ...(values ? { values } : {}) }])

/** An option's id is at most 40 long; what is longer was never on the form. */
const longestOption = 40

/** Checks one item's answer: its kind, its bounds, whether it may be left out. */
export function checkAnswer(
  questionnaire: Questionnaire,
  item: Exclude<AnsweredItem, PairingCodeItem>,
  given: Given,
  context: AnswerContext,
): Checked {
  switch (item.type) {
    case 'multiple_choice':
      return checkSeveral(item, given)
    case 'ranking':
      return instead(item, given, fieldName(item, '1'), checkRanking(item, given))
    case 'number':
      return instead(item, given, item.id, checkNumber(item, textOf(given, item.id)))
    case 'text':
      return instead(item, given, item.id, checkText(item, textOf(given, item.id)))
    case 'institution':
      return instead(item, given, item.id, checkInstitution(item, textOf(given, item.id), context))
    default:
      return checkOne(questionnaire, item, textOf(given, item.id))
  }
}

const textOf = (given: Given, name: string): string => given.get(name)?.[0] ?? ''

/** What a respondent may say in place of an answer, where the item allows it. */
const sayings = (item: AnsweredItem): Map<string, Status> =>
  new Map([
    ...(item.dont_know ? [['dont_know', 'dont_know'] as const] : []),
    ...(item.refuse ? [['refused', 'refused'] as const] : []),
  ])

function checkOne(questionnaire: Questionnaire, item: OneOfItem, text: string): Checked {
  if (text === '') return item.required ? wrong('ANSWER_REQUIRED', item.id, '') : nothing('blank')
  if (text.length > longestOption) return wrong('ANSWER_TOO_LONG', item.id, text, { limit: longestOption })
  const said = sayings(item).get(text)
  if (said) return nothing(said)
  return optionsOf(questionnaire, item).some(({ id }) => id === text)
    ? observed(text)
    : wrong('ANSWER_OPTION_UNKNOWN', item.id, text)
}

function checkSeveral(item: MultipleChoiceItem, given: Given): Checked {
  const marked = (given.get(item.id) ?? []).filter((text) => text !== '')
  if (marked.length === 0) return item.required ? wrong('ANSWER_REQUIRED', item.id, '') : nothing('blank')
  const said = sayings(item)
  const ids = item.choices.map(({ id }) => id)
  const stranger = marked.find((text) => !said.has(text) && !ids.includes(text))
  if (stranger !== undefined) return wrong('ANSWER_OPTION_UNKNOWN', item.id, stranger)
  const alone = marked.find((text) => said.has(text) || item.exclusive?.includes(text))
  if (alone !== undefined) {
    if (marked.length > 1) return wrong('ANSWER_EXCLUSIVE', item.id, marked.join(' '))
    return said.has(alone) ? nothing(said.get(alone)!) : observed(alone)
  }
  const [minimum, maximum] = [item.minimum ?? 1, item.maximum ?? ids.length]
  if (marked.length < minimum || marked.length > maximum)
    return wrong('ANSWER_HOW_MANY', item.id, String(marked.length), { minimum, maximum })
  return observed(ids.filter((id) => marked.includes(id)).join(' '))
}

/** Takes `dont_know` or `refused` for an answer that is not an option; it stands alone. */
function instead(item: AnsweredItem, given: Given, name: string, answer: Checked): Checked {
  const field = fieldName(item, insteadPart)
  const text = textOf(given, field)
  if (text !== '') {
    const said = sayings(item).get(text)
    if (!said) return wrong('ANSWER_OPTION_UNKNOWN', field, text)
    if (answer.status === 'observed' || answer.problems.length) return wrong('ANSWER_EXCLUSIVE', name, text)
    return nothing(said)
  }
  return answer.status === 'blank' && !answer.problems.length && item.required
    ? wrong('ANSWER_REQUIRED', name, '')
    : answer
}

function checkRanking(item: RankingItem, given: Given): Checked {
  const names = placeFields(item)
  const places = names.map((name) => textOf(given, name))
  if (places.every((text) => text === '')) return nothing('blank')
  const problems = places.flatMap((text, at) => {
    const name = names[at]!
    if (text === '') return wrong('ANSWER_RANKING_INCOMPLETE', name, '', { places: places.length }).problems
    if (!item.choices.some(({ id }) => id === text)) return wrong('ANSWER_OPTION_UNKNOWN', name, text).problems
    return places.indexOf(text) < at ? wrong('ANSWER_RANKING_REPEATED', name, text).problems : []
  })
  return problems.length ? nothing('blank', problems) : observed(places.join(' '))
}

function checkNumber(item: NumberItem, text: string): Checked {
  if (text.trim() === '') return nothing('blank')
  const digits = readNumber(text, item.form)
  if (digits === undefined) return wrong(item.form === 'integer' ? 'ANSWER_INTEGER' : 'ANSWER_DECIMAL', item.id, text)
  const number = Number(digits)
  const { low, high, step } = item
  if (low !== undefined && number < low) return wrong('ANSWER_TOO_LOW', item.id, text, { low })
  if (high !== undefined && number > high) return wrong('ANSWER_TOO_HIGH', item.id, text, { high })
  if (step !== undefined && low !== undefined) {
    const steps = (number - low) / step
    if (Math.abs(steps - Math.round(steps)) > 1e-9) return wrong('ANSWER_BETWEEN_STEPS', item.id, text, { low, step })
  }
  return observed(digits)
}

/** Characters no keyboard gives an answer: they break files and databases. Line ends are for a long text only. */
const controls = /[^\P{Cc}\n\t]/u

function checkText(item: TextItem, raw: string): Checked {
  const text = raw.replaceAll('\r\n', '\n').trim()
  if (text === '') return nothing('blank')
  const limit = longestAnswer(item)
  if (text.length > limit) return wrong('ANSWER_TOO_LONG', item.id, text, { limit })
  if (controls.test(text) || !text.isWellFormed() || (item.length === 'short' && text.includes('\n')))
    return wrong('ANSWER_CHARACTERS', item.id, text)
  return observed(text)
}

function checkInstitution(item: InstitutionItem, text: string, { institutions }: AnswerContext): Checked {
  const id = text.trim()
  if (id === '') return nothing('blank')
  const known = institutions ? institutions.has(id) : /^\d{6}$/.test(id)
  return known ? observed(id) : wrong('ANSWER_INSTITUTION', item.id, text)
}
