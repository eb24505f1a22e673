import { languages } from '@madad/language/language'
import { itemsOf, type Questionnaire } from '@madad/questionnaires/schema'
import { likeness } from '../likeness.ts'
import { isSlip } from '../match.ts'
import { roleOf } from './column-roles.ts'
import { foldWords } from './fold-words.ts'
import { type ItemNames, type ItemTarget, type Named, namedBy, namedByPart } from './item-names.ts'
import type { SurveyColumn } from './survey-columns.ts'
import type { MappedColumn } from './survey-source.ts'
import type { Layout, Role, Tool } from './tool.ts'
import { headerReadings, type WaveWords } from './wave-words.ts'

/** What a column holds: an answer, or something about the response; with the wave its header says. */
export type Target = (ItemTarget | { is: Role }) & { wave?: string }

export interface MatchedColumn extends Omit<Named, 'target'> {
  column: SurveyColumn
  target: Target
  /** found by likeness only: the text it is like */
  likeTo?: string
}

export interface ColumnMatching {
  matched: MatchedColumn[]
  /** columns that nothing names */
  unknown: SurveyColumn[]
  /** headers of the description that no column has, or that several have */
  absent: { header: string; target: Target }[]
  doubled: { header: string; columns: SurveyColumn[] }[]
  /** items that no column of a wave answers, though others of that wave do */
  missing: { itemId: string; wave?: string; nearest?: SurveyColumn }[]
}

export interface MatchRequest {
  names: ItemNames
  columns: readonly SurveyColumn[]
  mapping: readonly MappedColumn[]
  tool: Tool
  layout: Layout
  /** the words that hold in any file */
  plain: Tool
  waves: WaveWords
}

/**
 * Finds what each column holds, word for word: as a description says, by the tool's own words, by an item's id or text in
 * any of its languages, by the words that any file may use.
 */
export function matchColumns(request: MatchRequest): ColumnMatching {
  const { names, columns, tool, layout, plain, waves } = request
  const mapped = matchByMapping(request.mapping, columns)
  const matching: ColumnMatching = { ...mapped, unknown: [], missing: [] }
  for (const column of mapped.unknown) {
    const role = (layout.columns && roleOf(column, layout.columns)) ?? roleOf(column, tool.columns)
    const found = role ? { target: { is: role } } : findItem(column, names, waves)
    const general = found ? undefined : roleOf(column, plain.columns)
    if (found) matching.matched.push({ column, ...found })
    else if (general) matching.matched.push({ column, target: { is: general } })
    else matching.unknown.push(column)
  }
  return matching
}

/** The headers of the description that nothing stands in for: a form may know several headers of one answer. */
export function headersLacking({ matched, absent }: ColumnMatching): ColumnMatching['absent'] {
  const there = new Set(matched.map(({ target }) => keyOfTarget(target)))
  return absent.filter(({ target }) => !there.has(keyOfTarget(target)))
}

/** One text for one target, whatever order its parts came in. */
export const keyOfTarget = (target: Target): string => JSON.stringify(target, Object.keys(target).sort())

/** The questionnaire's items that a matching has found, in whatever wave. */
export const itemsIn = ({ matched }: ColumnMatching): Set<string> =>
  new Set(matched.flatMap(({ target }) => ('itemId' in target && target.is !== 'element' ? [target.itemId] : [])))

function matchByMapping(
  mapping: readonly MappedColumn[],
  columns: readonly SurveyColumn[],
): Pick<ColumnMatching, 'matched' | 'unknown' | 'absent' | 'doubled'> {
  if (mapping.length === 0) return { matched: [], absent: [], doubled: [], unknown: [...columns] }
  const byHeader = Map.groupBy(columns, (column) => foldWords(wholeHeader(column)))
  // a part may be called with its question before it, or by itself
  const byLabel = new Map<string, SurveyColumn[]>()
  for (const column of columns) {
    for (const called of new Set(column.labels.map(foldWords)))
      byLabel.set(called, [...(byLabel.get(called) ?? []), column])
  }
  const matched: MatchedColumn[] = []
  const lost: MappedColumn[] = []
  const doubled: ColumnMatching['doubled'] = []
  const taken = new Set<SurveyColumn>()
  for (const each of mapping) {
    const called = foldWords(each.header)
    const found = byHeader.get(called) ?? byLabel.get(called) ?? []
    for (const column of found) taken.add(column)
    if (found.length === 0) lost.push(each)
    else if (found.length > 1) doubled.push({ header: each.header, columns: found })
    else matched.push({ column: found[0]!, target: targetOf(each) })
  }
  // what is not read need not be there
  const absent = lost
    .filter(
      (each) =>
        !('is' in each && (each.is === 'unread' || each.is === 'personal' || ('optional' in each && each.optional))),
    )
    .map((each) => ({ header: each.header, target: targetOf(each) }))
  return { matched, absent, doubled, unknown: columns.filter((column) => !taken.has(column)) }
}

/** A column's header as a description may call it. */
export const wholeHeader = ({ labels }: SurveyColumn): string => labels.join(' ')

export function targetOf(mapped: MappedColumn): Target {
  const wave = 'wave' in mapped && mapped.wave !== undefined ? { wave: mapped.wave } : {}
  if ('is' in mapped) return { is: mapped.is, ...wave }
  const { item: itemId, option: optionId, place, element: elementId } = mapped
  if (optionId !== undefined) return { is: 'option', itemId, optionId, ...wave }
  if (elementId !== undefined) return { is: 'element', itemId, elementId, ...wave }
  return place === undefined ? { is: 'item', itemId, ...wave } : { is: 'place', itemId, place, ...wave }
}

/** The item that a header names: as it stands; without the words for a wave; by its part alone. */
function findItem(column: SurveyColumn, names: ItemNames, waves: WaveWords): Omit<MatchedColumn, 'column'> | undefined {
  const [plain, ...ofWaves] = headerReadings(column, waves)
  const asItStands = namedBy(plain!, names)
  if (asItStands) return asItStands
  for (const reading of ofWaves) {
    const named = namedBy(reading, names) ?? namedByPart(reading, names)
    if (named) return { ...named, target: { ...named.target, wave: reading.wave! } }
  }
  return namedByPart(plain!, names)
}

/**
 * Looks for the items that a wave lacks among the columns that nothing names: a slip of the pen is forgiven where one
 * column alone has it. What is still not found is `missing`.
 */
export function matchByLikeness(questionnaire: Questionnaire, waves: WaveWords, exact: ColumnMatching): ColumnMatching {
  const matching = { ...exact, matched: [...exact.matched], missing: [...exact.missing] }
  const answered = matching.matched.flatMap(({ target }) => ('itemId' in target ? [target] : []))
  const said = new Set(answered.flatMap(({ wave }) => wave ?? []))
  // what a file of several waves has once holds for each of them
  const wavesThere = said.size > 0 ? said : new Set([undefined])
  const items = itemsOf(questionnaire).filter(({ type }) => type !== 'pairing_code')
  const readings = new Map(matching.unknown.map((column) => [column, headerReadings(column, waves)]))
  for (const wave of wavesThere) {
    const found = new Set(
      answered.filter((target) => target.wave === wave || target.wave === undefined).map(({ itemId }) => itemId),
    )
    for (const { id: itemId, text } of items.filter(({ id }) => !found.has(id))) {
      const texts = languages.map((language) => foldWords(text[language]))
      const called = (column: SurveyColumn): string[] =>
        readings
          .get(column)!
          .filter((reading) => reading.wave === wave)
          .flatMap(({ names, parts }) => [...names, ...parts.map(([, part]) => part)])
      const isLike = (column: SurveyColumn): boolean =>
        called(column).some((name) => texts.some((each) => sharesWords(each, name) && isSlip(each, name)))
      const like = matching.unknown.filter(isLike)
      const target: Target = { is: 'item', itemId, ...(wave !== undefined && { wave }) }
      if (like.length === 1) {
        matching.matched.push({ column: like[0]!, target, likeTo: text.he })
        matching.unknown = matching.unknown.filter((column) => column !== like[0])
      } else {
        const nearest = nearestOf(texts, matching.unknown)
        const missing = { itemId, ...(wave !== undefined && { wave }), ...(nearest && { nearest }) }
        matching.missing.push(missing)
      }
    }
  }
  return matching
}

/** Texts of about one length with half their words in common: only such are worth comparing letter by letter. */
function sharesWords(a: string, b: string): boolean {
  const words = a.split(' ')
  const others = new Set(b.split(' '))
  if (Math.abs(words.length - others.size) > 4) return false
  return words.filter((word) => others.has(word)).length * 2 >= words.length
}

function nearestOf(texts: readonly string[], columns: readonly SurveyColumn[]): SurveyColumn | undefined {
  let best: { column: SurveyColumn; alike: number } | undefined
  for (const column of columns.slice(0, 100)) {
    for (const name of column.names) {
      const alike = Math.max(...texts.map((text) => likeness(text, name)))
      if (alike > (best?.alike ?? 0.3)) best = { column, alike }
    }
  }
  return best?.column
}
