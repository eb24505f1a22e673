import type { Problem } from '@madad/language/problem'
import { askIfProblems } from './references-ask-if.ts'
import { limitProblems } from './references-limits.ts'
import { type Item, itemsOf, type Questionnaire, stepsOf } from './schema.ts'

/** What a respondent may say instead of answering; so no option may be called so. */
export const reservedOptions = ['dont_know', 'refused'] as const

/** Checks what a shape cannot say: that ids stand once, that names referred to exist, that scales fit their items. */
export function checkReferences(questionnaire: Questionnaire, file: string): Problem[] {
  return [
    ...repeatedIds(questionnaire, file),
    ...reservedIds(questionnaire, file),
    ...unknownNames(questionnaire, file),
    ...stepsOutOfOrder(questionnaire, file),
    ...scalesThatDoNotFit(questionnaire, file),
    ...limitProblems(questionnaire, file),
    ...askIfProblems(questionnaire, file),
  ]
}

const optionIds = (item: Item): string[] => ('choices' in item ? item.choices.map(({ id }) => id) : [])
/** Notes and matrices: their ids stand among the items' though nothing is answered under them. */
const unanswered = ({ sections }: Questionnaire): Item[] =>
  sections.flatMap(({ items }) => items.filter(({ type }) => type === 'note' || type === 'matrix'))
const elementIds = (item: Item): string[] => (item.type === 'pairing_code' ? item.elements.map(({ id }) => id) : [])

function repeatedIds(questionnaire: Questionnaire, file: string): Problem[] {
  const items = itemsOf(questionnaire)
  const groups: [among: string, ids: string[]][] = [
    ['sections', questionnaire.sections.map(({ id }) => id)],
    ['items', [...items.map(({ id }) => id), ...unanswered(questionnaire).map(({ id }) => id)]],
    ['scales', questionnaire.scales.map(({ id }) => id)],
    ['constructs', questionnaire.constructs.map(({ id }) => id)],
    ['languages', questionnaire.languages],
    // a response has one pairing code, so a questionnaire asks for one
    ['pairing_code', items.filter(({ type }) => type === 'pairing_code').map(({ type }) => type)],
    ...Object.entries(questionnaire.steps).map(([name, steps]): [string, string[]] => [
      name,
      steps.map(({ id }) => id),
    ]),
    ...items.map((item): [string, string[]] => [item.id, [...optionIds(item), ...elementIds(item)]]),
    ...questionnaire.scales.map(({ id, items }): [string, string[]] => [id, items]),
  ]
  return groups.flatMap(([among, ids]) =>
    [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => ({
      code: 'QUESTIONNAIRE_ID_REPEATED',
      where: { file, name: among },
      found: id,
      values: { among },
    })),
  )
}

function reservedIds(questionnaire: Questionnaire, file: string): Problem[] {
  const options: [name: string, id: string][] = [
    ...Object.entries(questionnaire.steps).flatMap(([name, steps]) =>
      steps.map(({ id }): [string, string] => [name, id]),
    ),
    ...itemsOf(questionnaire).flatMap((item) => optionIds(item).map((id): [string, string] => [item.id, id])),
  ]
  return options
    .filter(([, id]) => reservedOptions.some((reserved) => reserved === id))
    .map(([name, id]) => ({ code: 'QUESTIONNAIRE_ID_RESERVED', where: { file, name }, found: id }))
}

function unknownNames(questionnaire: Questionnaire, file: string): Problem[] {
  const steps = new Set(Object.keys(questionnaire.steps))
  const constructs = new Set(questionnaire.constructs.map(({ id }) => id))
  const items = new Set(itemsOf(questionnaire).map(({ id }) => id))
  const scales = new Set(questionnaire.scales.map(({ id }) => id))
  const problems: Problem[] = []
  const expect = (known: Set<string>, among: string, name: string, at: string) => {
    if (!known.has(name))
      problems.push({
        code: 'QUESTIONNAIRE_REFERENCE_UNKNOWN',
        where: { file, name: at },
        found: name,
        values: { among },
      })
  }
  for (const item of itemsOf(questionnaire)) {
    expect(constructs, 'constructs', item.measures, `${item.id}.measures`)
    if ('steps' in item) expect(steps, 'steps', item.steps, `${item.id}.steps`)
    if (item.type === 'multiple_choice')
      for (const id of item.exclusive ?? [])
        expect(new Set(optionIds(item)), `${item.id}.choices`, id, `${item.id}.exclusive`)
  }
  for (const scale of questionnaire.scales) {
    if (scale.part_of !== undefined) expect(scales, 'scales', scale.part_of, `${scale.id}.part_of`)
    for (const id of scale.items) expect(items, 'items', id, `${scale.id}.items`)
    for (const id of scale.reversed) expect(new Set(scale.items), `${scale.id}.items`, id, `${scale.id}.reversed`)
  }
  for (const { scale } of questionnaire.instrument.published_reliability ?? [])
    if (scale !== undefined) expect(scales, 'scales', scale, 'instrument.published_reliability')
  return problems
}

const stepsOutOfOrder = (questionnaire: Questionnaire, file: string): Problem[] =>
  Object.entries(questionnaire.steps)
    .filter(([, steps]) => steps.some(({ score }, at) => at > 0 && score <= steps[at - 1]!.score))
    .map(([name, steps]) => ({
      code: 'QUESTIONNAIRE_STEPS_ORDER',
      where: { file, name },
      found: steps.map(({ score }) => score).join(', '),
    }))

function scalesThatDoNotFit(questionnaire: Questionnaire, file: string): Problem[] {
  const byId = new Map(itemsOf(questionnaire).map((item) => [item.id, item]))
  return questionnaire.scales.flatMap((scale) => {
    const problems: Problem[] = []
    if (scale.minimum_answered > scale.items.length)
      problems.push({
        code: 'QUESTIONNAIRE_SCALE_MINIMUM',
        where: { file, name: scale.id },
        found: String(scale.minimum_answered),
        values: { items: scale.items.length },
      })
    for (const id of scale.items) {
      const item = byId.get(id)
      if (!item) continue
      const scores = stepsOf(questionnaire, item).map(({ score }) => score)
      const [low, high] = [scores[0], scores.at(-1)]
      if (low !== scale.range.low || high !== scale.range.high)
        problems.push({
          code: 'QUESTIONNAIRE_SCALE_RANGE',
          where: { file, name: `${scale.id}.${id}` },
          found: `${scale.range.low}–${scale.range.high}`,
          values: { expected: scores.length ? `${low}–${high}` : '—' },
        })
    }
    return problems
  })
}
