import { formatCount, formatDecimal, formatShare, formatShekels, leftToRight } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear, type SchoolYear } from '@madad/language/school-year'
import type { IndicatorRow, Status } from '@madad/warehouse/published-rows'
import type { Shape } from './shapes.ts'

export type Unit = IndicatorRow['unit']
export type Direction = IndicatorRow['direction']

/** Whether a place and the nation can share one scale: numbers of people cannot, a town would lie on the floor. */
export const isComparable = (indicator: Pick<IndicatorRow, 'unit'>): boolean => indicator.unit !== 'count'

/** A value as its reader reads it: shares as percent, people and shekels whole, averages with one digit, scores with two. */
export function formatValue(value: number, unit: Unit, language: Language): string {
  if (unit === 'count') return formatCount(value, language)
  if (unit === 'share') return formatShare(value, language)
  if (unit === 'ils') return formatShekels(value, language)
  return formatDecimal(value, language, unit === 'score' ? 2 : 1)
}

/** How much a value moved, without its sign: a difference of shares is in percentage points. */
export function formatAmount(change: number, unit: Unit, language: Language): string {
  const size = Math.abs(change)
  return unit === 'share' ? formatDecimal(size * 100, language) : formatValue(size, unit, language)
}

/** The same with its sign, `+1.2`, which stays before the digits in a right-to-left sentence. */
export function formatMove(change: number, unit: Unit, language: Language): string {
  const amount = formatAmount(change, unit, language)
  // no line ends between the sign and that of shekels
  const glue = unit === 'ils' ? '\u2060' : ''
  return leftToRight(`${isNothing(amount) ? '' : change > 0 ? '+' : '−'}${glue}${amount}`)
}

/** What rounds to nothing at the digits shown. */
const isNothing = (amount: string): boolean => !/[1-9]/.test(amount)

/** A change from the last measured year, in words and a shape; whether chance could have made it is the verdict's to say. */
export interface SaidChange {
  shape: Shape
  /** `+1.2`; `0.0` where nothing moved */
  moved: string
  /** `1.2 נקודות אחוז יותר מאשר בשנת תשפ"א · 2020/21` */
  sentence: string
}

/** A row's change from the last measured year; empty where none was measured before it, or its meaning has changed since. */
export interface Change {
  change: number | null
  previous_school_year: SchoolYear | null
}

/**
 * Says a change, where there is one. Its shape is for the better or for the worse only where the indicator has a direction;
 * what rounds to nothing at the digits shown is said to be about the same.
 */
export function sayChange(
  change: Change,
  unit: Unit,
  direction: Direction,
  language: Language,
): SaidChange | undefined {
  if (change.change === null || change.previous_school_year === null) return undefined
  const year = formatSchoolYear(change.previous_school_year, language)
  const amount = formatAmount(change.change, unit, language)
  if (isNothing(amount)) {
    const sentence = say(language, 'desk.change.same.since', { year })
    return { shape: 'same', moved: formatMove(change.change, unit, language), sentence }
  }
  const way = change.change > 0 ? 'up' : 'down'
  const measured = unit === 'share' ? say(language, 'desk.change.points', { amount }) : amount
  return {
    shape: `${way}${tone(way, direction)}`,
    // under its value, whose sign says that it is money
    moved: formatMove(change.change, unit === 'ils' ? 'count' : unit, language),
    sentence: say(language, `desk.change.${way}.since`, { amount: measured, year }),
  }
}

/** Whether a move is for the better; nothing where the indicator has no direction. */
export const tone = (way: 'up' | 'down', direction: Direction): '' | '-better' | '-worse' =>
  direction === 'neutral' ? '' : (way === 'up') === (direction === 'up_is_better') ? '-better' : '-worse'

const statusShapes: Partial<Record<Status, Shape>> = {
  not_available: 'absent',
  not_applicable: 'inapplicable',
  suppressed: 'withheld',
  low_reliability: 'unsure',
}

export interface SaidStatus {
  shape: Shape
  words: string
  /** for a narrow cell */
  short: string
  /** what it means, a sentence */
  long: string
}

/** The mark beside or in place of a number; nothing where the number says all. */
export function sayStatus(status: Status, language: Language): SaidStatus | undefined {
  const shape = statusShapes[status]
  if (!shape) return undefined
  const key = status as 'not_available' | 'not_applicable' | 'suppressed' | 'low_reliability'
  return {
    shape,
    words: say(language, `desk.status.${key}`),
    short: say(language, `desk.status.${key}.short`),
    long: say(language, `desk.status.${key}.long`),
  }
}
