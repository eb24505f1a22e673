import type { Definition } from '../schema.ts'
import { appearanceWords, looks } from './appearance.ts'
import { type Limits, limitsOf } from './constraint.ts'
import type { SomeWords } from './form-texts.ts'
import type { GridRow } from './grid.ts'
import { partChoices } from './read-choices.ts'
import { askIf, cellIn, type ItemDefinition, isRequired, labelOf, type Reading, textsOf, wrongIn } from './reading.ts'
import type { Asked } from './relevance.ts'
import type { RowType } from './row-type.ts'

export type ItemRow = Exclude<RowType, { kind: 'begin' | 'end' | 'refused' }>

/** An item as a row of a survey says it, with what the `madad` sheet adds. */
export function readItem(
  reading: Reading,
  row: GridRow,
  id: string,
  type: ItemRow,
  groups: readonly GridRow[],
): ItemDefinition {
  const extra = reading.extras.get(id) ?? {}
  const text = labelOf(reading, row)
  const hint = textsOf(reading, row, 'hint')
  if (type.kind === 'note' && extra.type === undefined) {
    unlimited(reading, row)
    if (cellIn(reading, row, 'required') && isRequired(reading, row))
      wrongIn(reading, row, 'required', 'XLSFORM_NOTE_REQUIRED')
    return { ...askIf(reading, row, groups), id, type: 'note', text, ...(hint ? { hint } : {}), ...looks(reading, row) }
  }
  const isCode = extra.type === 'pairing_code'
  const base = {
    id,
    text,
    ...(hint ? { hint } : {}),
    measures: reading.unsaidConstruct,
    ...(isRequired(reading, row) ? { required: true } : {}),
    // where a code is, other programs show nothing: they would keep it as it is
    ...(isCode ? {} : askIf(reading, row, groups)),
    ...looks(reading, row),
  }
  const own = isCode || extra.type === 'institution' ? { type: extra.type } : answeredAs(reading, row, type)
  const item = { ...base, ...own, ...extra } as ItemDefinition
  if ('steps' in item) {
    delete (item as { choices?: unknown }).choices
    if ('list' in type) sameAsSteps(reading, row, type.list, item.steps)
  }
  reading.earlier.set(id, askedOf(reading, item, type))
  return item
}

function answeredAs(reading: Reading, row: GridRow, type: ItemRow): object {
  const message = textsOf(reading, row, 'constraint_message')
  const when = (limits: Limits | undefined) =>
    message && limits && Object.keys(limits).length ? { when_wrong: message } : {}
  switch (type.kind) {
    case 'select_one': {
      unlimited(reading, row)
      return { type: 'single_choice', ...choicesOf(reading, row, type.list).definition }
    }
    case 'select_multiple': {
      const { definition, options, said } = choicesOf(reading, row, type.list)
      const limits = limited(reading, row, { type: 'multiple_choice', options, said })
      return { type: 'multiple_choice', ...definition, ...limits, ...when(limits) }
    }
    case 'rank': {
      unlimited(reading, row)
      const { definition, said } = choicesOf(reading, row, type.list)
      if (said.length) wrongIn(reading, row, 'type', 'XLSFORM_CHOICE_RESERVED')
      return { type: 'ranking', ...definition }
    }
    case 'text': {
      const limits = limited(reading, row, { type: 'text' })
      const isLong = appearanceWords(cellIn(reading, row, 'appearance')).includes('multiline')
      return { type: 'text', length: isLong ? 'long' : 'short', ...limits, ...when(limits) }
    }
    case 'range':
      unlimited(reading, row)
      return rangeOf(reading, row)
    default: {
      const form = type.kind === 'integer' ? 'integer' : 'decimal'
      const limits = limited(reading, row, { type: form })
      return { type: 'number', form, ...limits, ...when(limits) }
    }
  }
}

/** The choices of a list, and what may be said instead of one of them. */
export function choicesOf(
  reading: Reading,
  row: GridRow,
  list: string,
): {
  definition: { choices: { id: string; label: SomeWords }[]; dont_know?: true; refuse?: true }
  options: string[]
  said: string[]
} {
  const listed = reading.lists.get(list)
  if (!listed) wrongIn(reading, row, 'type', 'XLSFORM_LIST_UNKNOWN')
  const { options, said, problems } = partChoices(listed?.choices ?? [])
  if (!reading.used.has(list)) reading.problems.push(...problems, ...(listed?.problems ?? []))
  reading.used.add(list)
  const definition = {
    choices: options.map(({ id, label }) => ({ id, label })),
    ...(said.includes('dont_know') ? { dont_know: true as const } : {}),
    ...(said.includes('refused') ? { refuse: true as const } : {}),
  }
  return { definition, options: options.map(({ id }) => id), said }
}

function limited(reading: Reading, row: GridRow, what: Parameters<typeof limitsOf>[1]): Limits | undefined {
  const cell = cellIn(reading, row, 'constraint')
  const isSaid = what.type === 'multiple_choice' && what.said.length > 0
  if (!cell && !isSaid) return {}
  const limits = limitsOf(cell || 'true()', what)
  if (!limits) wrongIn(reading, row, 'constraint', 'XLSFORM_CONSTRAINT')
  return limits
}

/** Notes a limit where an item can have none. */
function unlimited(reading: Reading, row: GridRow): void {
  const cell = cellIn(reading, row, 'constraint')
  if (cell && cell !== 'true()') wrongIn(reading, row, 'constraint', 'XLSFORM_CONSTRAINT')
}

const parameter = /^(start|end|step)\s*=\s*(-?\d+(?:\.\d+)?)$/

/** A `range`: from 0 to 10 by ones, where its parameters do not say otherwise. */
function rangeOf(reading: Reading, row: GridRow): object {
  const given = new Map([
    ['start', 0],
    ['end', 10],
    ['step', 1],
  ])
  const parts = cellIn(reading, row, 'parameters')
    .replace(/\s*=\s*/g, '=')
    .split(/[\s,;]+/)
    .filter(Boolean)
  for (const part of parts) {
    const [, name, value] = parameter.exec(part) ?? []
    if (name) given.set(name, Number(value))
    else wrongIn(reading, row, 'parameters', 'XLSFORM_PARAMETERS')
  }
  const [low, high, step] = ['start', 'end', 'step'].map((name) => given.get(name)!) as [number, number, number]
  if (step <= 0 || low > high) wrongIn(reading, row, 'parameters', 'XLSFORM_PARAMETERS')
  const form = [low, high, step].every(Number.isInteger) ? 'integer' : 'decimal'
  return { type: 'number', form, low, high, step }
}

/** Notes a list that is not that of the steps its item answers on. */
export function sameAsSteps(reading: Reading, row: GridRow, list: string, steps: string): void {
  const choices = (name: string) =>
    JSON.stringify(partChoices(reading.lists.get(name)?.choices ?? []).options.map(({ id, label }) => [id, label]))
  if (choices(list) !== choices(steps)) wrongIn(reading, row, 'type', 'XLSFORM_STEPS_DIFFER', { steps })
}

/** What later conditions can ask of an item. */
export function askedOf(reading: Reading, item: Pick<ItemDefinition, 'type'>, type: ItemRow): Asked {
  const listed = 'list' in type ? partChoices(reading.lists.get(type.list)?.choices ?? []) : undefined
  return {
    type: isOneOf(item.type) ? 'single_choice' : (item.type as Asked['type']),
    options: listed?.options.map(({ id }) => id) ?? [],
    said: listed?.said ?? [],
  }
}
const isOneOf = (type: ItemDefinition['type']) => ['agreement', 'frequency', 'single_choice'].includes(type)

/** The steps lists that the `madad` sheet gives scores for, with the labels their choices have. */
export function stepsOfLists(
  scores: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
  labels: (list: string) => readonly { id: string; label: SomeWords }[],
): NonNullable<Definition['steps']> {
  return Object.fromEntries(
    [...scores].map(([name, ofSteps]) => [
      name,
      labels(name).map(({ id, label }) => ({ id, label, score: ofSteps.get(id) as number })),
    ]),
  )
}
