import { isLanguage, type Language, ownName } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { type Problem, type SaidProblem, sayProblem } from '@madad/language/problem'
import { type Draft, placedItems } from '@madad/questionnaires/drafts/draft'
import { type AdviceCode, adviceTexts } from '@madad/questionnaires/guidance/advice-texts'
import { questionnairesProblems } from '@madad/questionnaires/problems'
import { fieldId, type Part } from './fields.ts'
import { partIds, partOf } from './parts/parts.ts'

/** Something said about a draft, and where an author mends it. */
export interface Said {
  problem: Problem
  /** the path it speaks of, `sections.0.items.2.text.ar` */
  path: string
  /** the page it is mended on; the draft's own where none has it */
  part: string | undefined
  /** the id of its field in that page */
  field: string | undefined
  /** where that is, in words */
  place: string
}

/** Finds for each problem the page and the field an author mends it in. Advice is placed in the same way. */
export function placeProblems(draft: Draft, problems: readonly Problem[], language: Language): Said[] {
  const parts = partIds(draft).flatMap((id) => partOf(draft, id, language) ?? [])
  return problems.map((problem) => {
    const path = pathOf(draft, problem.where.name ?? '')
    const found = findField(parts, path)
    const part = found?.part ?? parts.find(({ id }) => id === pageOf(draft, path))
    const place = found ? `${found.part.title} · ${found.label}` : (part?.title ?? say(language, 'editor.whole'))
    return { problem, path, part: part?.id, field: found && fieldId(found.path), place }
  })
}

function findField(parts: readonly Part[], path: string) {
  for (const part of parts)
    for (const { title, fields } of part.groups)
      for (const field of fields)
        if (path === field.path || path.startsWith(`${field.path}.`)) {
          const label = 'isTitled' in field && field.isTitled ? title : field.label
          return { part, path: field.path, label }
        }
  return undefined
}

const topLevel = [
  'title',
  'purpose',
  'minutes',
  'consent',
  'languages',
  'waves',
  'instrument',
  'constructs',
  'steps',
  'sections',
  'scales',
]

/** The check names a place by its path, or by an item's, a scale's or a list's own name and what is in it. */
function pathOf(draft: Draft, name: string): string {
  const [first = '', ...rest] = name.split('.')
  if (topLevel.includes(first)) return name
  const within = (path: string) => [path, ...rest].join('.')
  for (const { item, path } of placedItems(draft)) {
    if (item.id === first) return within(path)
    const row = (item.rows ?? []).findIndex(({ id }) => id === first)
    if (row >= 0) return rest[0] === 'measures' ? within(`${path}.rows.${row}`) : within(path)
  }
  const scale = draft.scales.findIndex(({ id }) => id === first)
  // of a scale that does not fit an item, the range is what is to be mended
  if (scale >= 0)
    return rest.length === 0 ? `scales.${scale}.minimum_answered` : fieldOfScale(`scales.${scale}`, rest[0]!)
  return first in draft.steps ? `steps.${first}.0.score` : name
}

const fieldOfScale = (path: string, name: string): string =>
  ['items', 'reversed', 'part_of'].includes(name) ? `${path}.${name}` : `${path}.range.low`

const pages: readonly [start: string, part: string][] = [
  ['consent', 'consent'],
  ['instrument', 'source'],
  ['constructs', 'measures'],
  ['steps', 'answers'],
  ['scales', 'scores'],
]

/** The page of what no field holds: an empty list, a list of steps as a whole. */
function pageOf(draft: Draft, path: string): string | undefined {
  const item = placedItems(draft).find((each) => path === each.path || path.startsWith(`${each.path}.`))
  if (item) return `item:${item.item.id}`
  return pages.find(([start]) => path === start || path.startsWith(`${start}.`))?.[1]
}

/** A problem or an advice in words for the page: named as the page names things. */
export function sayPlaced({ problem, place }: Said, language: Language): SaidProblem {
  const { code, found, values = {} } = problem
  const inWords = (list: unknown) =>
    String(list)
      .split(', ')
      .map((each) => (isLanguage(each) ? ownName[each] : each))
      .join(', ')
  const named = inWords(found)
  const said: Problem = {
    ...{ code, where: { name: place }, found: named, severity: problem.severity ?? 'block' },
    values: {
      ...values,
      ...(values.languages === undefined ? {} : { languages: inWords(values.languages) }),
      ...(code === 'ADVICE_LANGUAGE' ? { language: named } : {}),
    },
  }
  return sayProblem(said, { ...questionnairesProblems, ...adviceTexts }, language)
}

export const isAdvice = (code: string): code is AdviceCode => Object.hasOwn(adviceTexts, code)
