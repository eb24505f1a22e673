import { detectableMeanChange } from '../statistics/detectable-mean-change.ts'
import { detectableShareChange } from '../statistics/detectable-share-change.ts'
import { tQuantile } from '../statistics/distributions/t.ts'
import { targetState } from '../targets/target-state.ts'
import { formula } from './lend.ts'

/** Where a target stands: wanted (`up`, `down`), baseline year, deadline, years to hold; years, values and levels, in order. */
const state = formula(
  'target_state',
  ['text', 'whole', 'whole', 'whole', 'numbers', 'numbers', 'numbers'],
  { state: 'text', decided_year: 'whole', asked: 'number', reached_year: 'whole', held_years: 'whole' },
  (wanted, baselineYear, deadline, holdYears, years, values, levels) => {
    const judged = years.map((year, at) => ({ year, value: values[at]!, level: levels[at]! }))
    const verdict = targetState(
      { wanted: wanted === 'down' ? 'down' : 'up', baselineYear, deadline, holdYears },
      judged,
    )
    return {
      state: verdict.state,
      decided_year: verdict.decidedYear,
      asked: verdict.asked,
      reached_year: verdict.reachedYear,
      held_years: verdict.heldYears,
    }
  },
)

const change = { yearly: 'number', pooled: 'number' } as const

/** What change of a share could show: its cases at the baseline, the cases in a year, years pooled, and the way wanted. */
const share = formula(
  'detectable_share_change',
  ['number', 'number', 'number', 'whole', 'text'],
  change,
  (numerator, denominator, casesPerYear, years, wanted) => {
    if (denominator < 1 || casesPerYear < 1 || years < 1) return undefined
    const { yearly, pooled } = detectableShareChange({ numerator, denominator }, casesPerYear, years)
    const way = wanted === 'down' ? 'fall' : 'rise'
    return { yearly: yearly[way], pooled: pooled[way] }
  },
)

/** The same of a mean, whose spread is told by its t interval at the baseline. */
const mean = formula(
  'detectable_mean_change',
  ['number', 'number', 'whole', 'whole', 'whole'],
  change,
  (low, high, n, casesPerYear, years) => {
    if (n < 2 || casesPerYear < 1 || years < 1 || high <= low) return undefined
    const sd = (((high - low) / 2) * Math.sqrt(n)) / tQuantile(0.975, n - 1)
    return detectableMeanChange(sd, n, casesPerYear, years)
  },
)

export const targets = [state, share, mean]
