import { itemsOf } from '@madad/questionnaires/schema'
import { doubledColumns } from '../surveys/column-problems.ts'
import type { FoundSurvey, SurveySheet } from '../surveys/find-survey.ts'
import { foldWords } from '../surveys/fold-words.ts'
import {
  type ColumnMatching,
  headersLacking,
  type MatchedColumn,
  type Target,
  wholeHeader,
} from '../surveys/match-columns.ts'
import { personalColumns } from '../surveys/personal.ts'
import { printedWords } from '../surveys/read-row.ts'
import { firstDataRow } from '../surveys/recognise.ts'
import { headerOf, type SurveyColumn } from '../surveys/survey-columns.ts'
import type { SurveyDefinition } from '../surveys/survey-source.ts'
import { itemFitter } from './item-fit.ts'
import { keyOf, readTarget, type SurveySaid, targetText } from './said.ts'
import { type Samples, samplesOf } from './samples.ts'
import { type Suggested, suggestColumns } from './suggest.ts'

/** A column that nothing names. */
export interface OpenColumn {
  key: string
  /** `C`, or `sheet!C` where there are several */
  place: string
  /** as a person reads it */
  header: string
  /** as a description calls it */
  call: string
  samples: Samples
  suggested?: Pick<Suggested, 'confidence' | 'reasons'> & { target: string }
  /** what it is taken to be now; `unread` where it is no item */
  target: string
  /** two columns are called so: which is meant cannot be kept */
  isDoubled: boolean
}

/** An item of a wave that no column answers. */
export interface OpenItem {
  itemId: string
  wave?: string
  isNotAsked: boolean
}

/** A column that was recognised. */
export interface RecognisedColumn {
  /** by which it may be said to be something else; none where another column is called so too */
  key?: string
  place: string
  header: string
  /** what it was taken for */
  target: string
}

export interface ColumnsLookedAt {
  columns: OpenColumn[]
  recognised: RecognisedColumn[]
  items: OpenItem[]
  /** the sheets with the columns as they are taken now */
  sheets: SurveySheet[]
  waves: string[]
  isOpen: boolean
}

type Missing = ColumnMatching['missing'][number]

/**
 * The columns that nothing names and the items that no column answers, laid together as was said, else as they suit. A
 * column that is said to be something else than it was recognised as is one of them.
 */
export function columnsOf(
  { questionnaire, source, sheets, waves }: FoundSurvey,
  shipped: SurveyDefinition,
  said: SurveySaid,
): ColumnsLookedAt {
  const saidTargets = new Map(said.columns)
  const notAsked = new Set([...said.notAsked, ...source.definition.not_asked])
  const open = new Map<string, OpenColumn>()
  const left = new Map<string, OpenItem>()
  const recognised: RecognisedColumn[] = []
  let isOpen = false
  const taken = sheets.map((given) => {
    const { isDoubled, placeOf } = namesOf(given, sheets.length > 1)
    const told = withoutDoubled(given)
    const corrected = told.matching.matched.filter(({ column, target }) => {
      const said = isDoubled(column) ? undefined : saidTargets.get(keyOf(wholeHeader(column)))
      return target.is !== 'personal' && said !== undefined && said !== targetText(target)
    })
    const sheet = freed(told, corrected)
    const personal = personalColumns(sheet, questionnaire)
    const free = sheet.matching.unknown.filter((column) => !personal.has(column))
    const missing = sheet.matching.missing.filter(({ itemId }) => !source.definition.not_asked.includes(itemId))
    // an item that is missing where every column is known was simply not asked, which a warning says
    isOpen ||= corrected.length > 0
    isOpen ||= (missing.length > 0 && sheet.matching.unknown.length > 0) || headersLacking(sheet.matching).length > 0
    for (const { column, target } of sheet.matching.matched)
      if (target.is !== 'personal')
        recognised.push({
          ...(!isDoubled(column) && { key: keyOf(wholeHeader(column)) }),
          ...{ place: placeOf(column), header: headerOf(column), target: targetText(target) },
        })
    const fits = itemFitter(questionnaire, printedWords(source.definition, shipped, sheet))
    const asked = { questionnaire, waves, sheet, free: free.filter((column) => !isDoubled(column)), missing, fits }
    const suggestions = suggestColumns(asked)
    const assigned: { column: SurveyColumn; target: Target }[] = []
    for (const column of free) {
      const call = wholeHeader(column)
      const key = isDoubled(column) ? keyOf(call, String(column.index)) : keyOf(call)
      const suggestion = suggestions.find((each) => each.column === column)
      const own = suggestion && targetText(suggestion.target)
      const target =
        open.get(key)?.target ?? saidTargets.get(key) ?? (saidTargets.size > 0 ? 'unread' : (own ?? 'unread'))
      const read = isDoubled(column) ? undefined : readTarget(target, questionnaire)
      if (read && read.is !== 'unread') assigned.push({ column, target: read })
      if (open.has(key)) continue
      const isAnswer = (text: string) => itemsOf(questionnaire).some((item) => fits.isAnswer(item, text))
      open.set(key, {
        ...{ key, header: headerOf(column), call, target, isDoubled: isDoubled(column) },
        place: placeOf(column),
        samples: samplesOf(sheet.sheet, column.index, firstDataRow(sheet.place), isAnswer),
        ...(suggestion && {
          suggested: { target: own!, confidence: suggestion.confidence, reasons: suggestion.reasons },
        }),
      })
    }
    const isAnswered = ({ itemId, wave }: Missing): boolean =>
      assigned.some(
        ({ target }) => 'itemId' in target && target.itemId === itemId && (!target.wave || target.wave === wave),
      )
    for (const each of missing.filter((item) => !isAnswered(item))) {
      const item = { itemId: each.itemId, ...(each.wave !== undefined && { wave: each.wave }) }
      left.set(JSON.stringify(item), { ...item, isNotAsked: notAsked.has(each.itemId) })
    }
    const isTaken = (column: SurveyColumn) => assigned.some((each) => each.column === column)
    const matching: ColumnMatching = {
      ...sheet.matching,
      matched: [...sheet.matching.matched, ...assigned],
      unknown: sheet.matching.unknown.filter((column) => !isTaken(column)),
      missing: sheet.matching.missing.filter((each) => !isAnswered(each)),
    }
    return { ...sheet, matching }
  })
  const wavesSaid = taken.flatMap(({ matching }) =>
    matching.matched.flatMap(({ target }) => ('itemId' in target && target.wave ? [target.wave] : [])),
  )
  return {
    columns: [...open.values()],
    recognised,
    items: [...left.values()],
    sheets: taken,
    waves: [...new Set(wavesSaid)].sort(),
    isOpen,
  }
}

/** Whether another column is called as one is, and where one stands. */
function namesOf({ sheet, columns }: SurveySheet, isOneOfSeveral: boolean) {
  const called = Map.groupBy(columns, (column) => foldWords(wholeHeader(column)))
  return {
    isDoubled(column: SurveyColumn): boolean {
      const call = foldWords(wholeHeader(column))
      return call === '' || called.get(call)!.length > 1
    },
    placeOf({ index }: SurveyColumn): string {
      const position = sheet.position(index)
      return isOneOfSeveral ? `${sheet.name.trim()}!${position}` : position
    },
  }
}

/** Columns that say one answer several times name it no longer: which of them does is asked. */
function withoutDoubled(each: SurveySheet): SurveySheet {
  const isTold = (columns: readonly MatchedColumn[]): boolean =>
    new Set(columns.map(({ column }) => foldWords(wholeHeader(column)))).size === columns.length
  return freed(each, doubledColumns(each).filter(isTold).flat())
}

/** What these columns were taken for, nothing is taken for any longer. */
function freed(each: SurveySheet, free: readonly MatchedColumn[]): SurveySheet {
  if (free.length === 0) return each
  const { matching } = each
  const matched = matching.matched.filter((one) => !free.includes(one))
  const isLeft = (itemId: string, wave: string | undefined): boolean =>
    !matched.some(({ target }) => 'itemId' in target && target.itemId === itemId && target.wave === wave)
  const missing = new Map(
    free.flatMap(({ target }) => {
      if (!('itemId' in target) || !isLeft(target.itemId, target.wave)) return []
      const item = { itemId: target.itemId, ...(target.wave !== undefined && { wave: target.wave }) }
      return [[JSON.stringify(item), item] as const]
    }),
  )
  return {
    ...each,
    matching: {
      ...matching,
      matched,
      unknown: [...matching.unknown, ...free.map(({ column }) => column)].sort((a, b) => a.index - b.index),
      missing: [...matching.missing, ...missing.values()],
    },
  }
}
