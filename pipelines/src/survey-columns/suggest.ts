import { languages } from '@madad/language/language'
import { type AnsweredItem, itemsOf, type Questionnaire } from '@madad/questionnaires/schema'
import { dice, letterPairs } from '../likeness.ts'
import type { Confidence } from '../mapping/suggestion.ts'
import type { SurveySheet } from '../surveys/find-survey.ts'
import { foldWords } from '../surveys/fold-words.ts'
import type { ColumnMatching, Target } from '../surveys/match-columns.ts'
import { firstDataRow } from '../surveys/recognise.ts'
import type { SurveyColumn } from '../surveys/survey-columns.ts'
import { headerReadings, type WaveWords } from '../surveys/wave-words.ts'
import type { ItemFitter } from './item-fit.ts'
import { textsOf } from './samples.ts'

/** Why a column is thought to answer an item; the words are in the message catalogue, `survey.reason.<code>`. */
export type SurveyReason = 'TEXT_ALIKE' | 'VALUES_FIT' | 'VALUES_UNLIKE' | 'IN_ITS_PLACE'

export interface Suggested {
  column: SurveyColumn
  target: Target
  confidence: Confidence
  reasons: SurveyReason[]
}

export interface ToSuggest {
  questionnaire: Questionnaire
  waves: WaveWords
  sheet: SurveySheet
  /** columns that nothing names */
  free: readonly SurveyColumn[]
  /** items that no column answers */
  missing: ColumnMatching['missing']
  fits: ItemFitter
}

const mostColumns = 150
const mostItems = 150
const leastScore = 0.4

interface Pair {
  column: SurveyColumn
  item: AnsweredItem
  wave: string | undefined
  alike: number
  fit: number
}

/**
 * Lays items that no column answers over columns that nothing names: by the likeness of their texts, by whether the column's
 * values answer the item, and by the column's standing beside the items before and after. The surest pair
 * first, no column and no item twice.
 */
export function suggestColumns({ questionnaire, waves, sheet, free, missing, fits }: ToSuggest): Suggested[] {
  const items = itemsOf(questionnaire).filter(({ type }) => type !== 'pairing_code')
  const byColumn = new Map<number, { itemId: string; wave: string | undefined }>()
  for (const { column, target } of sheet.matching.matched)
    if ('itemId' in target) byColumn.set(column.index, { itemId: target.itemId, wave: target.wave })
  const pairs = pairsOf(items, waves, sheet, free.slice(0, mostColumns), missing.slice(0, mostItems), fits)
  const order = sheet.columns.map(({ index }) => index)
  /** Beside the item before or after, and beside none that does not stand there. */
  const isInPlace = ({ column, item, wave }: Pair): boolean => {
    const at = order.indexOf(column.index)
    const rank = items.indexOf(item)
    const beside = [-1, 1].flatMap((step) => {
      const neighbour = byColumn.get(order[at + step] ?? -1)
      return neighbour && neighbour.wave === wave ? [neighbour.itemId === items[rank + step]?.id] : []
    })
    return beside.length > 0 && beside.every(Boolean)
  }
  const chosen: Pair[] = []
  let left = pairs
  while (left.length > 0) {
    const scored = left.map((pair) => ({ pair, score: scoreOf(pair, isInPlace(pair)) }))
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
    if (best.score < leastScore) break
    const { column, item, wave } = best.pair
    chosen.push(best.pair)
    byColumn.set(column.index, { itemId: item.id, wave })
    left = left.filter((each) => each.column !== column && !(each.item === item && each.wave === wave))
  }
  return chosen.map((pair) => ({
    column: pair.column,
    target: { is: 'item', itemId: pair.item.id, ...(pair.wave !== undefined && { wave: pair.wave }) },
    confidence: confidenceIn(pair),
    reasons: reasonsOf(pair, isInPlace(pair)),
  }))
}

function pairsOf(
  items: readonly AnsweredItem[],
  waves: WaveWords,
  { sheet, place }: SurveySheet,
  free: readonly SurveyColumn[],
  missing: ColumnMatching['missing'],
  fits: ItemFitter,
): Pair[] {
  const bags = new Map(
    items.map((item) => [item.id, languages.map((language) => letterPairs(foldWords(item.text[language])))]),
  )
  return free.flatMap((column) => {
    const readings = headerReadings(column, waves).map(({ wave, names, parts }) => ({
      wave,
      bags: [...names, ...parts.map(([, part]) => part)].map(letterPairs),
    }))
    const texts = textsOf(sheet, column.index, firstDataRow(place))
    const fitOf = new Map<AnsweredItem, number>()
    return missing.flatMap(({ itemId, wave }): Pair[] => {
      const item = items.find(({ id }) => id === itemId)
      if (!item) return []
      const fit = fitOf.get(item) ?? fits.fit(item, texts)
      fitOf.set(item, fit)
      const own = readings
        .filter((reading) => reading.wave === undefined || reading.wave === wave)
        .flatMap((reading) => reading.bags)
      const alike = Math.max(0, ...own.flatMap((name) => bags.get(itemId)!.map((text) => dice(name, text))))
      return [{ column, item, wave, alike, fit }]
    })
  })
}

/** A text that hardly differs is nearly enough; values that fit and the right place make up for one that does. */
function scoreOf({ alike, fit }: Pair, inPlace: boolean): number {
  const score = 0.6 * alike + 0.2 * fit + (inPlace && fit >= 0.5 ? 0.25 : 0)
  return Math.min(1, fit < 0.3 ? score / 2 : score)
}

/** Values and place alone are a guess: many questions are answered on the same scale. */
const confidenceIn = ({ alike, fit }: Pair): Confidence =>
  alike >= 0.7 && fit >= 0.8 ? 'sure' : alike >= 0.4 ? 'likely' : 'unsure'

function reasonsOf({ alike, fit, item }: Pair, inPlace: boolean): SurveyReason[] {
  const isTelling = item.type !== 'text'
  return [
    ...(alike >= 0.4 ? (['TEXT_ALIKE'] as const) : []),
    ...(isTelling && fit >= 0.8 ? (['VALUES_FIT'] as const) : []),
    ...(isTelling && fit < 0.5 ? (['VALUES_UNLIKE'] as const) : []),
    ...(inPlace ? (['IN_ITS_PLACE'] as const) : []),
  ]
}
