import type { Words } from '@madad/language/language'
import { say } from '@madad/language/messages'
import {
  type AnsweredItem,
  answeredItems,
  type Item,
  type MatrixItem,
  optionsOf,
  type Questionnaire,
} from '../schema.ts'
import { constraintCell, type Limits } from './constraint.ts'
import { saidInstead } from './read-choices.ts'
import { looseId } from './read-survey.ts'
import { type Asked, relevantCell } from './relevance.ts'

/** What stands in a row, by column; texts in every language. */
export type FormCells = Partial<Record<string, string | Partial<Words>>>
/** What the `madad` sheet says of an item. */
type ExtraParts = Record<string, unknown>

interface Writing {
  questionnaire: Questionnaire
  survey: FormCells[]
  choices: FormCells[]
  /** list name → its rows as one text, to use a list again for the same choices */
  lists: Map<string, string>
  items: [id: string, extra: ExtraParts][]
  earlier: Map<string, Asked>
}

/** The rows of `survey` and `choices`, and of each item what neither can say. */
export function surveyRows(questionnaire: Questionnaire): Pick<Writing, 'survey' | 'choices' | 'items'> {
  const writing: Writing = {
    ...{ questionnaire, survey: [], choices: [], items: [] },
    ...{ lists: new Map(), earlier: new Map() },
  }
  for (const [name, steps] of Object.entries(questionnaire.steps)) putList(writing, name, listRows(steps, []))
  let looseCount = 0
  let isAfterLoose = false
  for (const { id, title, instructions, appearance, items } of questionnaire.sections) {
    const isGroup: boolean =
      [title, instructions, appearance].some((part) => part !== undefined) ||
      isAfterLoose ||
      id !== looseId(looseCount + 1)
    isAfterLoose = !isGroup
    if (!isGroup) looseCount += 1
    if (isGroup)
      writing.survey.push({
        ...{ type: 'begin_group', name: id, ...(title && { label: title }), ...hint(instructions) },
        ...looks(appearance),
      })
    for (const item of items) writeItem(writing, item)
    if (isGroup) writing.survey.push({ type: 'end_group' })
  }
  const { survey, choices, items } = writing
  return { survey, choices, items }
}

const hint = (words: Words | undefined): FormCells => (words ? { hint: words } : {})

const looks = (...words: (string | undefined)[]): FormCells => {
  const appearance = words.filter((word) => word !== undefined).join(' ')
  return appearance ? { appearance } : {}
}

function writeItem(writing: Writing, item: Item): void {
  const { survey, earlier } = writing
  const common: FormCells = {
    ...{ name: item.id, label: item.text, ...hint(item.hint) },
    ...(item.ask_if ? { relevant: relevantCell(item.ask_if, earlier) } : {}),
    ...looks(item.appearance),
  }
  if (item.type === 'note') survey.push({ type: 'note', ...common })
  else if (item.type === 'matrix') writeMatrix(writing, item, common)
  else {
    const { cells, extra } = rowOf(writing, item)
    survey.push({ ...common, ...(item.required ? { required: 'yes' } : {}), ...cells })
    writing.items.push([item.id, { measures: item.measures, ...extra }])
    earlier.set(item.id, askedOf(writing, item))
  }
}

function writeMatrix(writing: Writing, matrix: MatrixItem, common: FormCells): void {
  const { survey, items, earlier } = writing
  const list = listOf(writing, matrix)
  survey.push({ type: 'begin_group', ...common, ...looks('table-list', matrix.appearance) })
  const steps = 'steps' in matrix ? { rows_are: matrix.rows_are, steps: matrix.steps } : {}
  items.push([matrix.id, { measures: matrix.measures, ...steps }])
  for (const { id, text, hint: rowHint, measures } of matrix.rows) {
    const required = matrix.required ? { required: 'yes' } : {}
    survey.push({ type: `select_one ${list}`, name: id, label: text, ...hint(rowHint), ...required })
    if (measures !== undefined) items.push([id, { measures }])
  }
  survey.push({ type: 'end_group' })
  for (const row of answeredItems(matrix)) earlier.set(row.id, askedOf(writing, row))
}

/** What may be said instead of an answer, where it stands among the choices. */
const saidOf = ({ dont_know, refuse }: Pick<AnsweredItem, 'dont_know' | 'refuse'>): (keyof typeof saidInstead)[] => [
  ...(dont_know ? ['dont_know' as const] : []),
  ...(refuse ? ['refused' as const] : []),
]
/** The same where it does not. */
const flags = ({ dont_know, refuse }: AnsweredItem): ExtraParts => ({
  ...(dont_know ? { dont_know } : {}),
  ...(refuse ? { refuse } : {}),
})

/** The cells that only some types have, and what no cell can say. */
function rowOf(writing: Writing, item: AnsweredItem): { cells: FormCells; extra: ExtraParts } {
  const message = 'when_wrong' in item && item.when_wrong ? { constraint_message: item.when_wrong } : {}
  const extraMessage = 'when_wrong' in item && item.when_wrong ? { when_wrong: item.when_wrong } : {}
  const limit = (limits: Limits, what: Parameters<typeof constraintCell>[1]) => {
    const constraint = constraintCell(limits, what)
    return constraint && Object.keys(limits).length
      ? { cells: { constraint, ...message }, extra: {} }
      : { cells: constraint ? { constraint } : {}, extra: extraMessage }
  }
  switch (item.type) {
    case 'agreement':
    case 'frequency':
      return { cells: { type: `select_one ${listOf(writing, item)}` }, extra: { type: item.type, steps: item.steps } }
    case 'single_choice':
      return { cells: { type: `select_one ${listOf(writing, item)}` }, extra: {} }
    case 'multiple_choice': {
      const { minimum, maximum, exclusive } = item
      const options = item.choices.map(({ id }) => id)
      const { cells, extra } = limit(given({ minimum, maximum, exclusive }), {
        ...{ type: 'multiple_choice', options, said: saidOf(item) },
      })
      // one at least is what any answer has
      const least = minimum === 1 ? { minimum } : {}
      return { cells: { type: `select_multiple ${listOf(writing, item)}`, ...cells }, extra: { ...extra, ...least } }
    }
    case 'ranking': {
      const places = item.places === undefined ? {} : { places: item.places }
      const list = addList(writing, item.id, item.choices, [])
      return { cells: { type: `rank ${list}` }, extra: { ...places, ...flags(item) } }
    }
    case 'number': {
      const { form, low, high, step } = item
      if (step !== undefined) {
        const numbers = [low!, high!, step]
        const isOdd = form === 'decimal' && numbers.every(Number.isInteger)
        const cells = { type: 'range', parameters: `start=${low} end=${high} step=${step}` }
        return { cells, extra: { ...(isOdd ? { form } : {}), ...extraMessage, ...flags(item) } }
      }
      const { cells, extra } = limit(given({ low, high }), { type: form })
      return { cells: { type: form, ...cells }, extra: { ...extra, ...flags(item) } }
    }
    case 'text': {
      const { cells, extra } = limit(given({ longest: item.longest }), { type: 'text' })
      const appearance = item.length === 'long' ? looks('multiline', item.appearance) : {}
      return { cells: { type: 'text', ...cells, ...appearance }, extra: { ...extra, ...flags(item) } }
    }
    case 'institution':
      return {
        cells: { type: 'text', constraint: "regex(., '^[0-9]{6}$')" },
        extra: { type: item.type, ...flags(item) },
      }
    case 'pairing_code': {
      const condition = item.ask_if ? { ask_if: item.ask_if } : {}
      return {
        cells: { type: 'note', relevant: 'false()' },
        extra: { type: item.type, elements: item.elements, ...condition, ...flags(item) },
      }
    }
  }
}

const given = <Part extends object>(parts: Part): { [Key in keyof Part]: NonNullable<Part[Key]> } =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as never

function listOf(writing: Writing, item: Extract<Item, { steps: string } | { choices: unknown }>): string {
  const name = 'steps' in item ? item.steps : item.id
  return addList(writing, name, optionsOf(writing.questionnaire, item), saidOf(item))
}

interface ListRow {
  name: string
  label: Words
}

const listRows = (
  options: readonly { id: string; label: Words }[],
  said: readonly (keyof typeof saidInstead)[],
): ListRow[] => {
  const ours = said.map((id) => {
    const key = saidInstead[id]
    return { name: id, label: { he: say('he', key), ar: say('ar', key), en: say('en', key) } }
  })
  return [...options.map(({ id, label }) => ({ name: id, label })), ...ours]
}

/** Writes a list of choices and gives its name; one that stands already with the same choices is used again. */
function addList(
  writing: Writing,
  wanted: string,
  options: readonly { id: string; label: Words }[],
  said: readonly (keyof typeof saidInstead)[],
): string {
  const { lists } = writing
  const rows = listRows(options, said)
  const content = JSON.stringify(rows)
  const same = [...lists].find(([, each]) => each === content)
  if (same) return same[0]
  const base = [wanted, ...said].join('_')
  let name = base
  for (let count = 2; lists.has(name); count += 1) name = `${base}_${count}`
  putList(writing, name, rows)
  return name
}

function putList({ lists, choices }: Writing, name: string, rows: readonly ListRow[]): void {
  lists.set(name, JSON.stringify(rows))
  choices.push(...rows.map((row) => ({ list_name: name, ...row })))
}

function askedOf({ questionnaire }: Writing, item: AnsweredItem): Asked {
  const isOne = item.type === 'agreement' || item.type === 'frequency' || item.type === 'single_choice'
  const hasChoices = isOne || item.type === 'multiple_choice'
  return {
    type: isOne ? 'single_choice' : item.type,
    options: optionsOf(questionnaire, item).map(({ id }) => id),
    said: hasChoices ? saidOf(item) : [],
  }
}
