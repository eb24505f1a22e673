import type { Problem } from '@madad/language/problem'
import { itemsOf, type Questionnaire } from '@madad/questionnaires/schema'
import type { Book, Sheet } from '../book.ts'
import { type ItemNames, itemNames } from './item-names.ts'
import {
  type ColumnMatching,
  headersLacking,
  itemsIn,
  type MatchRequest,
  matchByLikeness,
  matchColumns,
} from './match-columns.ts'
import { looksLikeAny, nearestFirst } from './nearest-questionnaires.ts'
import { type Place, placesOf } from './survey-places.ts'
import type { SurveySource } from './survey-source.ts'
import type { Tool } from './tool.ts'
import { type WaveWords, waveWords } from './wave-words.ts'

/** What files may be results of. */
export interface KnownSurveys {
  questionnaires: readonly Questionnaire[]
  /** the form that comes with the software, and a home's own */
  sources: readonly SurveySource[]
  tools: readonly Tool[]
}

/** What a person says where the file does not. */
export interface AskedOfSurvey {
  /** the school year its answers were given in, the year it ends in */
  year?: number
  /** the questionnaire's id, and its version */
  questionnaire?: string
  version?: number
  wave?: string
  /** whose answers they are, where several collections of one wave stand side by side: a programme, a school */
  campaign?: string
}

/** A sheet that holds answers. */
export interface SurveySheet extends Place {
  matching: ColumnMatching
}

/** What a file was found to be. */
export interface FoundSurvey {
  questionnaire: Questionnaire
  /** the form it is of */
  source: SurveySource
  waves: WaveWords
  sheets: SurveySheet[]
}

export const shippedForm = 'surveys/results'

/** By what a file's columns are named. */
interface Naming {
  source: SurveySource
  names: ItemNames
  waves: WaveWords
}

interface Candidate extends Naming {
  questionnaire: Questionnaire
}

interface Fit {
  candidate: Candidate
  sheets: SurveySheet[]
  found: number
}

/**
 * Finds whose answers a book holds: the questionnaire most of whose items its headers name, or the home's form whose columns
 * it has. `undefined` where it bears no tool's traces and no questionnaire's items: then it is no survey.
 */
export function findSurvey(
  file: string,
  book: Book,
  known: KnownSurveys,
  asked: AskedOfSurvey,
): FoundSurvey | { problem: Problem } | undefined {
  const laid = placesOf(book, known.tools)
  if ('notResults' in laid) {
    const { sheet, what } = laid.notResults
    const where = { file, ...(sheet.name && { sheet: sheet.name }) }
    return { problem: { code: 'SURVEY_NOT_RESULTS', where, found: '', values: { what: what.he } } }
  }
  const { places, hasTraces } = laid
  const isSaid = hasTraces || asked.questionnaire !== undefined
  const laidOver = candidatesOf(known, asked).map((candidate) => fitOf(candidate, places, known))
  // what a person says it is, it is, however little of it is recognised
  const fits = laidOver
    .map((fit) => (asked.questionnaire === undefined ? fit : asSaid(fit, places, known)))
    .filter((fit) => isFit(fit, isSaid) || (asked.questionnaire !== undefined && fit.sheets.length > 0))
  const firsts = [...Map.groupBy(fits, ({ candidate }) => candidate.questionnaire).values()].map(likeliestForm)
  const [best] = firsts.toSorted((a, b) => b.found - a.found || rankOf(b.fit) - rankOf(a.fit))
  if (!best) {
    const isLike = places.some(({ columns }) => looksLikeAny(known.questionnaires, columns))
    return isSaid || isLike ? notKnown(file, places, known) : undefined
  }
  const equal = firsts.filter(({ fit, found }) => found === best.found && rankOf(fit) === rankOf(best.fit))
  if (equal.length > 1) {
    const values = { choices: equal.map(({ fit }) => nameOf(fit.candidate.questionnaire)).join(', ') }
    return { problem: { code: 'SURVEY_QUESTIONNAIRE_ASKED', where: { file }, found: '', values } }
  }
  const { candidate } = best.fit
  const sheets = best.fit.sheets.map((each) => ({
    ...each,
    matching: matchByLikeness(candidate.questionnaire, candidate.waves, each.matching),
  }))
  return { questionnaire: candidate.questionnaire, source: candidate.source, waves: candidate.waves, sheets }
}

const nameOf = ({ id, version }: Questionnaire): string => `${id} v${version}`

/** A home's own form counts before the form that comes with the software. */
const rankOf = ({ candidate }: Fit): number => (candidate.source.id === shippedForm ? 0 : 1)

/** How many of the headers that a form names the file has. */
const presentIn = ({ candidate, sheets }: Fit): number =>
  candidate.source.definition.columns.length - Math.max(0, ...sheets.map(({ matching }) => matching.absent.length))

/** Which form of a questionnaire a file is of, and how many of its items the file has by any of them. */
function likeliestForm(fits: readonly Fit[]): { fit: Fit; found: number } {
  const order = (a: Fit, b: Fit) =>
    toldBy(b) - toldBy(a) || rankOf(b) - rankOf(a) || presentIn(b) - presentIn(a) || b.found - a.found
  return { fit: fits.toSorted(order)[0]!, found: Math.max(...fits.map(({ found }) => found)) }
}

/** The items that a form accounts for: a header that seems to be one may be said to be none. */
const toldBy = ({ candidate, found, sheets }: Fit): number => {
  const there = new Set(sheets.flatMap(({ matching }) => [...itemsIn(matching)]))
  return found + candidate.source.definition.not_asked.filter((itemId) => !there.has(itemId)).length
}

function candidatesOf({ questionnaires, sources }: KnownSurveys, asked: AskedOfSurvey): Candidate[] {
  const shipped = sources.find(({ id }) => id === shippedForm)!
  const isAsked = ({ id, version }: Questionnaire): boolean =>
    (asked.questionnaire === undefined || asked.questionnaire === id) &&
    (asked.version === undefined || asked.version === version)
  return questionnaires.filter(isAsked).flatMap((questionnaire) => {
    const names = itemNames(questionnaire)
    const isOf = ({ definition }: SurveySource): boolean =>
      definition.questionnaire === questionnaire.id &&
      (definition.version ?? questionnaire.version) === questionnaire.version
    return [shipped, ...sources.filter((source) => source !== shipped && isOf(source))].map((source) => {
      const waves = waveWords(questionnaire.waves, shipped.definition.waves, source.definition.waves)
      return { questionnaire, source, names, waves }
    })
  })
}

/** On each sheet the header that names most items; sheets with less than half of the best sheet's are no answers. */
function fitOf(candidate: Candidate, places: readonly Place[], known: KnownSurveys): Fit {
  const bySheet = new Map<Sheet, SurveySheet & { found: number }>()
  for (const each of places) {
    const matching = matchColumns(requestOf(candidate, each, known))
    const mapped = candidate.source.definition.columns.length
    const isOfForm = headersLacking(matching).length * 2 <= mapped
    const found = isOfForm ? itemsIn(matching).size : 0
    if (found > (bySheet.get(each.sheet)?.found ?? 0)) bySheet.set(each.sheet, { ...each, matching, found })
  }
  const best = Math.max(0, ...[...bySheet.values()].map(({ found }) => found))
  const sheets = [...bySheet.values()].filter(({ found }) => found * 2 >= best)
  return { candidate, sheets, found: best }
}

/** Where no header names an item, the widest header may still hold them all under other words. */
function asSaid(fit: Fit, places: readonly Place[], known: KnownSurveys): Fit {
  if (fit.found > 0 || fit.candidate.source.id !== shippedForm || places.length === 0) return fit
  const widest = places.toSorted((a, b) => b.columns.length - a.columns.length)[0]!
  return { ...fit, sheets: [{ ...widest, matching: matchColumns(requestOf(fit.candidate, widest, known)) }] }
}

const requestOf = (
  { source, names, waves }: Naming,
  { place, columns }: Omit<Place, 'sheet'>,
  { tools }: KnownSurveys,
): MatchRequest => ({
  ...{ names, waves, columns },
  mapping: source.definition.columns,
  tool: place.tool,
  layout: place.layout,
  plain: tools.find(({ id }) => id === 'plain')!,
})

/** Half of the items at least; a table without other evidence must have two. */
function isFit({ candidate, found }: Fit, hasEvidence: boolean): boolean {
  const items = itemsOf(candidate.questionnaire).filter(({ type }) => type !== 'pairing_code').length
  const left = candidate.source.definition.not_asked.length
  const least = hasEvidence || candidate.source.id !== shippedForm ? 1 : 2
  return found >= least && found * 2 >= items - left
}

function notKnown(file: string, places: readonly Place[], known: KnownSurveys): { problem: Problem } {
  const [first] = places
  const source = known.sources.find(({ id }) => id === shippedForm)!
  const nothing: Naming = { source, names: { whole: new Map(), within: new Map() }, waves: [] }
  const unknown = first ? matchColumns(requestOf(nothing, first, known)).unknown : []
  const headers = unknown.map(({ labels }) => labels.at(-1)!.slice(0, 40))
  const values = {
    tool: first?.place.tool.name ?? '',
    questionnaires: nearestFirst(known.questionnaires, unknown).map(nameOf).join(', '),
  }
  const where = { file, ...(first?.sheet.name && { sheet: first.sheet.name }) }
  return { problem: { code: 'SURVEY_QUESTIONNAIRE_UNKNOWN', where, found: headers.slice(0, 12).join(' · '), values } }
}
