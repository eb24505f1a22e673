import { kaplanMeier } from '../statistics/kaplan-meier.ts'
import { simpsonDiversity } from '../statistics/simpson-diversity.ts'
import { cellRanges } from './cell-ranges.ts'
import { formula } from './lend.ts'

const curve = (times: readonly number[], ends: readonly number[]) =>
  kaplanMeier(times.map((time, at) => ({ time, hasEnded: ends[at] === 1 })))

/** How many of a body's founders still come, how long tasks take, how diverse a body is. */
export const partnership = [
  /** the curve at a time, of the times of all and whether each ended then (1) or its watching did (0) */
  formula(
    'survival_at',
    ['numbers', 'numbers', 'number'],
    { at_risk: 'whole', ended: 'whole', survival: 'number', low: 'number', high: 'number' },
    (times, ends, time) => {
      const step = curve(times, ends)?.steps.findLast((each) => each.time <= time)
      const still = times.filter((each) => each >= time).length
      if (!step) return { at_risk: still, ended: 0, survival: 1, low: undefined, high: undefined }
      const ended = times.filter((each, at) => each === time && ends[at] === 1).length
      return { at_risk: still, ended, survival: step.survival, low: step.low, high: step.high }
    },
  ),
  formula('wait_median', ['numbers', 'numbers'], { median: 'number', low: 'number', high: 'number' }, (times, ends) => {
    const waits = curve(times, ends)
    return waits && { median: waits.median, low: waits.medianLow, high: waits.medianHigh }
  }),
  formula(
    'simpson',
    ['numbers'],
    { n: 'whole', kinds: 'whole', diversity: 'number', evenness: 'number' },
    simpsonDiversity,
  ),
  formula('cell_ranges', ['texts'], 'text', cellRanges),
]
