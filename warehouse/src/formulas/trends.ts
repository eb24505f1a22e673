import { mannKendall } from '../statistics/mann-kendall.ts'
import { meanChange } from '../statistics/mean-change.ts'
import { rankIntervals } from '../statistics/rank-intervals.ts'
import { shareChange } from '../statistics/share-change.ts'
import { theilSen } from '../statistics/theil-sen.ts'
import { wilson } from '../statistics/wilson.ts'
import { xmrLimits } from '../statistics/xmr-limits.ts'
import { formula } from './lend.ts'

const change = { low: 'number', high: 'number', p: 'number', test: 'text' } as const

/** By how much one year differs from another, and whether that may be chance; how a measure moves over the years. */
export const trends = [
  /** numerator and denominator of the earlier share and of the later; nothing where they are not whole: nobody counted so */
  formula('share_change', ['number', 'number', 'number', 'number'], change, (was, wasOf, is, isOf) =>
    [was, wasOf, is, isOf].every(Number.isInteger) && wasOf > 0 && isOf > 0
      ? shareChange({ numerator: was, denominator: wasOf }, { numerator: is, denominator: isOf })
      : undefined,
  ),
  /** value, interval and cases of the earlier mean, then of the later */
  formula(
    'mean_change',
    ['number', 'number', 'number', 'whole', 'number', 'number', 'number', 'whole'],
    change,
    (was, wasLow, wasHigh, wasN, is, isLow, isHigh, isN) => {
      const found = meanChange(
        { value: was, low: wasLow, high: wasHigh, n: wasN },
        { value: is, low: isLow, high: isHigh, n: isN },
      )
      return found && { ...found, test: 'welch' }
    },
  ),
  /** years and their values, in order */
  formula(
    'slope_over_years',
    ['numbers', 'numbers'],
    { slope: 'number', low: 'number', high: 'number' },
    (years, values) => theilSen(years.map((x, at) => ({ x, y: values[at]! }))),
  ),
  /** values in the order of their years */
  formula('trend_test', ['numbers'], { tau: 'number', p: 'number' }, mannKendall),
  /** the same, of years without a gap */
  formula(
    'behaviour_limits',
    ['numbers'],
    { centre: 'number', low: 'number', high: 'number', outside: 'whole' },
    (values) => {
      const limits = xmrLimits(values)
      return limits && { ...limits, outside: limits.outside.length }
    },
  ),
  /** the places a share could have among others (1 is the highest): its place from 1, numerators and denominators of all */
  formula(
    'share_rank',
    ['whole', 'numbers', 'numbers'],
    { best: 'whole', worst: 'whole' },
    (place, numerators, denominators) => {
      const level = 1 - 0.05 / Math.max(1, numerators.length - 1)
      const estimates = numerators.map((numerator, at) => ({
        value: numerator / denominators[at]!,
        ...wilson(numerator, denominators[at]!, level),
      }))
      return rankIntervals(estimates)[place - 1]
    },
  ),
]
