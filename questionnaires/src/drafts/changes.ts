import { type Draft, type DraftItem, draftSchema, type ItemType, placedItems } from './draft.ts'
import { type PresetSteps, presetSteps } from './preset-steps.ts'

/** What stands at a path (`sections.0.items.2.text`), or nothing. Only what is there itself is found. */
export function valueAt(part: unknown, path: string): unknown {
  let here = part
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined
    here = (here as Record<string, unknown>)[key]
  }
  return here
}

/** The draft with a value at a path; `undefined` takes away what stands there. The way to it must exist, or be made of parts. */
export function withValue(draft: Draft, path: string, value: unknown): Draft {
  const copy = structuredClone(draft)
  const keys = path.split('.')
  let here = copy as Record<string, unknown>
  for (const key of keys.slice(0, -1)) {
    if (typeof here[key] !== 'object' || !Object.hasOwn(here, key)) {
      if (value === undefined) return copy
      here[key] = {}
    }
    here = here[key] as Record<string, unknown>
  }
  const last = keys.at(-1)!
  if (value === undefined) delete here[last]
  else here[last] = value
  return copy
}

const listAt = (draft: Draft, path: string): unknown[] => {
  const list = valueAt(draft, path)
  return Array.isArray(list) ? list : []
}

/** The draft with one of a list a place earlier or later. At the end of its list it stays, but for an item: that goes on into the next section. */
export function moved(draft: Draft, path: string, by: -1 | 1): Draft {
  const [list, at] = listAndPlace(path)
  const parts = [...listAt(draft, list)]
  const to = at + by
  if (to >= 0 && to < parts.length) {
    ;[parts[at], parts[to]] = [parts[to], parts[at]]
    const changed = withValue(draft, list, parts)
    return list.startsWith('steps.') ? rescored(changed, list) : changed
  }
  const section = /^sections\.(\d+)\.items$/.exec(list)
  const next = section ? Number(section[1]) + by : -1
  if (!draft.sections[next]) return draft
  const [item] = parts.splice(at, 1)
  const others = [...draft.sections[next].items]
  const joined = by === 1 ? [item, ...others] : [...others, item]
  return withValue(withValue(draft, list, parts), `sections.${next}.items`, joined)
}

/** Steps keep their scores in order: the lowest goes to the first. */
function rescored(draft: Draft, list: string): Draft {
  const steps = listAt(draft, list) as { score: unknown }[]
  const scores = steps.map(({ score }) => score).toSorted((a, b) => Number(a) - Number(b))
  return withValue(
    draft,
    list,
    steps.map((step, at) => ({ ...step, score: scores[at] })),
  )
}

const listAndPlace = (path: string): [list: string, at: number] => {
  const dot = path.lastIndexOf('.')
  return [path.slice(0, dot), Number(path.slice(dot + 1))]
}

/** The draft without one of a list, or without a named list of steps. Scores of an item that is gone go on without it. */
export function without(draft: Draft, path: string): Draft {
  const [list, at] = listAndPlace(path)
  if (list === 'steps') return withValue(draft, path, undefined)
  const gone = listAt(draft, list)[at]
  const left = withValue(draft, list, listAt(draft, list).toSpliced(at, 1))
  if (!/\.(?:items|rows)$/.test(list) || list.startsWith('scales')) return left
  const ids = idsOf(gone as DraftItem)
  const scales = left.scales.map((scale) => ({
    ...scale,
    items: scale.items.filter((id) => !ids.includes(id)),
    reversed: scale.reversed.filter((id) => !ids.includes(id)),
  }))
  return { ...left, scales }
}

const idsOf = ({ id, rows = [] }: Pick<DraftItem, 'id' | 'rows'>): string[] => [id, ...rows.map((row) => row.id)]

/** A name in the data that nothing of its kind has yet: `item_3`. */
export function freshId(kind: string, taken: readonly string[]): string {
  let number = taken.length + 1
  while (taken.includes(`${kind}_${number}`)) number++
  return `${kind}_${number}`
}

export const itemIds = (draft: Draft): string[] => placedItems(draft).flatMap(({ item }) => idsOf(item))

/** The draft with an item of a type at the end of a section, with what its type cannot be without. */
export function withItem(draft: Draft, section: number, type: ItemType): { draft: Draft; id: string } {
  const id = freshId(type === 'pairing_code' ? 'pairing' : 'item', itemIds(draft))
  const path = `sections.${section}.items`
  const steps = stepsFor(draft, type)
  const measures = draft.constructs[0]?.id ?? ''
  const item = { id, type, text: {}, ...(type === 'note' ? {} : { measures }), ...beginnings(type, id, steps) }
  const withSteps = steps in draft.steps || !isScored(type) ? draft : withPreset(draft, steps as PresetSteps)
  const items = [...listAt(withSteps, path), item]
  return { draft: draftSchema.parse(withValue(withSteps, path, items)), id }
}

const isScored = (type: ItemType): boolean => type === 'agreement' || type === 'frequency' || type === 'matrix'

/** The steps other items of the type answer on; else a preset. */
function stepsFor(draft: Draft, type: ItemType): string {
  const same = placedItems(draft).find(({ item }) => item.type === type && item.steps)?.item.steps
  if (same !== undefined && same in draft.steps) return same
  return type === 'frequency' ? 'frequency' : 'agreement'
}

export const withPreset = (draft: Draft, preset: PresetSteps): Draft =>
  draftSchema.parse(withValue(draft, `steps.${preset}`, structuredClone(presetSteps[preset])))

/** What an item of a type begins with, beside its text. */
function beginnings(type: ItemType, id: string, steps: string): object {
  const choices = ['choice_1', 'choice_2'].map((each) => ({ id: each, label: {} }))
  switch (type) {
    case 'agreement':
    case 'frequency':
      return { steps }
    case 'matrix':
      return { rows_are: 'agreement', steps, rows: [1, 2].map((number) => ({ id: `${id}_${number}`, text: {} })) }
    case 'single_choice':
    case 'multiple_choice':
    case 'ranking':
      return { choices }
    case 'number':
      return { form: 'integer' }
    case 'text':
      return { length: 'short' }
    case 'pairing_code':
      return { elements: [] }
    default:
      return {}
  }
}

/** The draft with one more in a list, empty: a choice, a row, a step, a section, a thing that is measured. */
export function withOneMore(draft: Draft, list: string): Draft {
  const parts = listAt(draft, list) as { id: string; score?: unknown }[]
  const kind = list.split('.').at(-1)!
  const taken = parts.map(({ id }) => id)
  const itemPath = /^(sections\.\d+\.items\.\d+)\.rows$/.exec(list)?.[1]
  const text = { text: {} }
  const labelled = { label: {} }
  const one =
    kind === 'choices'
      ? { id: freshId('choice', taken), ...labelled }
      : kind === 'rows'
        ? { id: freshId(String(valueAt(draft, `${itemPath}.id`)), itemIds(draft)), ...text }
        : kind === 'sections'
          ? { id: freshId('section', taken), items: [] }
          : kind === 'constructs'
            ? { id: freshId('construct', taken), title: {}, definition: {} }
            : { id: freshId('step', taken), score: highest(parts) + 1, ...labelled }
  return draftSchema.parse(withValue(draft, list, [...parts, one]))
}

const highest = (steps: readonly { score?: unknown }[]): number =>
  Math.max(0, ...steps.map(({ score }) => Number(score)).filter(Number.isFinite))

/** The draft with a score of every item that measures a thing, a third of which may be missing, over the range of their steps. */
export function withScale(draft: Draft, construct: string): Draft {
  const measuring = placedItems(draft).flatMap(({ item }) =>
    scoredParts(item).filter((each) => each.measures === construct),
  )
  const steps = draft.steps[measuring[0]?.steps ?? ''] ?? []
  const scale = {
    id: freshName(
      construct,
      draft.scales.map(({ id }) => id),
    ),
    title: structuredClone(draft.constructs.find(({ id }) => id === construct)?.title ?? {}),
    items: measuring.map(({ id }) => id),
    reversed: [],
    minimum_answered: Math.max(1, Math.ceil((measuring.length * 2) / 3)),
    range: { low: Number(steps[0]?.score ?? 1), high: Number(steps.at(-1)?.score ?? 5) },
  }
  return draftSchema.parse({ ...draft, scales: [...draft.scales, scale] })
}

const freshName = (wished: string, taken: readonly string[]): string =>
  taken.includes(wished) ? freshId(wished, taken) : wished

/** What of an item has a score: itself, or the rows of a matrix. */
export const scoredParts = (
  item: DraftItem,
): { id: string; measures: string; steps: string; text: DraftItem['text'] }[] => {
  const { id, type, measures = '', steps = '', text, rows = [], rows_are: rowsAre } = item
  if (type === 'agreement' || type === 'frequency') return [{ id, measures, steps, text }]
  if (type !== 'matrix' || rowsAre === 'single_choice') return []
  return rows.map((row) => ({ id: row.id, measures: row.measures ?? measures, steps, text: row.text }))
}

/** The draft with another name for an item, or a row of one, wherever it is spoken of. */
export function renamed(draft: Draft, from: string, to: string): Draft {
  const other = (id: string) => (id === from ? to : id)
  const inCondition = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(inCondition)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) => [key, key === 'item' ? other(String(value)) : inCondition(value)]),
    )
  }
  const sections = draft.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({
      ...item,
      id: other(item.id),
      ...(item.rows && { rows: item.rows.map((row) => ({ ...row, id: other(row.id) })) }),
      ...(item.ask_if !== undefined && { ask_if: inCondition(item.ask_if) }),
    })),
  }))
  const scales = draft.scales.map((scale) => ({
    ...scale,
    items: scale.items.map(other),
    reversed: scale.reversed.map(other),
  }))
  return { ...draft, sections, scales }
}
