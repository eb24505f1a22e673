import { normalQuantile } from './distributions/normal.ts'

/** What was watched: for how long, and whether it ended then or the watching did. */
export interface Watched {
  time: number
  hasEnded: boolean
}

/** The curve from one time on, until the next. */
export interface SurvivalStep {
  time: number
  /** Still watched and not ended just before. */
  atRisk: number
  ended: number
  /** No longer watched from here on. */
  censored: number
  survival: number
  low: number | undefined
  high: number | undefined
}

/** When a falling curve passes a half; where it lies on a half for a while, the middle of that while. */
function timeOfHalf(curve: readonly { time: number; height: number }[]): number | undefined {
  const rounding = 1e-8
  const first = curve.find(({ height }) => height < 0.5 + rounding)
  if (first === undefined || first.height < 0.5 - rounding) return first?.time
  const next = curve.find(({ time, height }) => time > first.time && height < 0.5 - rounding)
  return next === undefined ? first.time : (first.time + next.time) / 2
}

/**
 * The Kaplan–Meier curve with Greenwood's interval at 95%, and the median.
 *
 * Answers: what part lasts longer than each time, when some were still lasting as the watching stopped: how many tasks
 * are open after so many days, how many founding members still come after so many meetings? Those still open count for as
 * long as they were watched; leaving them out, or taking today for their end, would make the wait look shorter.
 *
 * Misleads when what is no longer watched differs from the rest (tasks dropped from the list because nobody would do
 * them are no censored tasks); at its right end, where few are left; and when tasks raised in different years are put on
 * one curve though the pace has changed.
 *
 * Source: E. L. Kaplan, P. Meier (1958), Nonparametric estimation from incomplete observations, Journal of the American
 * Statistical Association 53:457–481; M. Greenwood (1926) for the variance; the interval is taken on the log(−log) scale,
 * which keeps it within 0 and 1 and serves few cases best: Ø. Borgan, K. Liestøl (1990), A note on confidence intervals and
 * bands for the survival function based on transformations, Scandinavian Journal of Statistics 17:35–41. The median's
 * interval lies where the curve's passes a half: R. Brookmeyer, J. Crowley (1982), Biometrics 38:29–41.
 *
 * R: `survival::survfit(Surv(time, hasEnded) ~ 1, conf.type = "log-log")`
 *
 * @param cases each with a time of at least 0. Of ends and stops at one time the ends come first
 * @returns `steps`: one a distinct time. No interval where the curve is 1 or 0; no median where it does not come down to a
 *   half, no end of its interval where the interval's curve does not. None of no cases
 * @throws RangeError where a time is negative or no finite number
 * @example kaplanMeier([{ time: 2, hasEnded: true }, { time: 5, hasEnded: false }, { time: 9, hasEnded: true }])
 * // { n: 3, ended: 2, steps: [{ time: 2, atRisk: 3, …, survival: 0.66…, … }, …], median: 9, medianLow: 2, … }
 */
export function kaplanMeier(cases: readonly Watched[]):
  | {
      n: number
      ended: number
      steps: SurvivalStep[]
      median: number | undefined
      medianLow: number | undefined
      medianHigh: number | undefined
    }
  | undefined {
  const at = new Map<number, { ended: number; censored: number }>()
  for (const { time, hasEnded } of cases) {
    if (!(time >= 0 && time < Number.POSITIVE_INFINITY)) throw new RangeError(`a time of ${time}`)
    const counts = at.get(time) ?? { ended: 0, censored: 0 }
    counts[hasEnded ? 'ended' : 'censored']++
    at.set(time, counts)
  }
  const n = cases.length
  if (n === 0) return undefined

  const z = normalQuantile(0.975)
  let atRisk = n
  let survival = 1
  let greenwood = 0
  const steps = [...at]
    .toSorted(([one], [other]) => one - other)
    .map(([time, { ended, censored }]): SurvivalStep => {
      const step = { time, atRisk, ended, censored }
      survival *= (atRisk - ended) / atRisk
      greenwood += ended === 0 ? 0 : ended / (atRisk * (atRisk - ended))
      atRisk -= ended + censored
      if (survival === 0 || survival === 1) return { ...step, survival, low: undefined, high: undefined }
      const log = Math.log(survival)
      const stretch = Math.exp((z * Math.sqrt(greenwood)) / -log)
      return { ...step, survival, low: Math.exp(log * stretch), high: Math.exp(log / stretch) }
    })
  const half = (curve: 'survival' | 'low' | 'high') =>
    timeOfHalf(steps.flatMap((step) => (step[curve] === undefined ? [] : [{ time: step.time, height: step[curve] }])))
  return {
    n,
    ended: cases.filter(({ hasEnded }) => hasEnded).length,
    steps,
    median: half('survival'),
    medianLow: half('low'),
    medianHigh: half('high'),
  }
}
