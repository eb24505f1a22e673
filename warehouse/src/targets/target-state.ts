/** A school year in which both are known: what was measured, and what the target asks for in that year. */
export interface JudgedYear {
  year: number
  value: number
  /** for a benchmark that moves, the benchmark's own value of the year */
  level: number
}

export interface Target {
  wanted: 'up' | 'down'
  /** from which year it is looked at, and how far away it was then */
  baselineYear: number
  /** the school year by whose end the level is to be reached */
  deadline: number
  /** school years after the deadline through which it is to be held; 0 for a target that is only reached */
  holdYears: number
}

export type TargetState =
  | 'no_baseline'
  | 'not_due'
  | 'on_track'
  | 'off_track'
  | 'reached'
  | 'holding'
  | 'lapsed'
  | 'missed'

export interface TargetVerdict {
  state: TargetState
  /** the measured year that decides, and what it had to be in that year */
  decidedYear?: number
  asked?: number
  /** the first measured year, up to the deadline's, that met the level */
  reachedYear?: number
  /** of the years to hold, those measured and met so far */
  heldYears?: number
}

/** A printed share and a computed one differ in their last digits. */
const rounding = 1e-9

/**
 * Where a target stands, by the measured years alone: a year that was not measured neither meets nor fails.
 *
 * The deadline is judged in its own year, or where that was not measured in the first measured year after it. From then on
 * every measured year to the end of the holding must meet the level. Before the deadline the way still to go is compared
 * with an even pace from the baseline: of two years in four, half of the gap may be left.
 *
 * @param judged in the order of years, each once; years before the baseline are passed over
 * @example
 * targetState({ wanted: 'up', baselineYear: 2018, deadline: 2022, holdYears: 2 }, [
 *   { year: 2018, value: 0.5, level: 0.6 }, { year: 2022, value: 0.66, level: 0.65 },
 *   { year: 2023, value: 0.67, level: 0.66 },
 * ]) // { state: 'holding', decidedYear: 2023, asked: 0.66, reachedYear: 2022, heldYears: 1 }
 */
export function targetState(target: Target, judged: readonly JudgedYear[]): TargetVerdict {
  const { baselineYear, deadline, holdYears } = target
  const seen = judged.filter(({ year }) => year >= baselineYear)
  const baseline = seen.find(({ year }) => year === baselineYear)
  const last = seen.at(-1)
  if (!last) return { state: 'no_baseline' }
  const verdictYear = seen.find(({ year }) => year >= deadline)?.year
  const isMet = (each: JudgedYear): boolean => gap(target, each) <= rounding
  const reached = seen.find((each) => each.year <= (verdictYear ?? deadline) && isMet(each))
  const decided = (state: TargetState, by: JudgedYear, asked = by.level): TargetVerdict => ({
    ...{ state, decidedYear: by.year, asked },
    ...(reached && { reachedYear: reached.year }),
  })

  if (verdictYear === undefined) {
    if (isMet(last)) return decided('reached', last)
    if (!baseline) return { state: 'no_baseline' }
    if (last.year === baselineYear) return decided('not_due', last)
    const left = (gap(target, baseline) * (deadline - last.year)) / (deadline - baselineYear)
    const asked = last.level - (target.wanted === 'up' ? left : -left)
    return decided(gap(target, last) <= left + rounding ? 'on_track' : 'off_track', last, asked)
  }

  const until = Math.max(verdictYear, deadline + holdYears)
  const binding = seen.filter(({ year }) => year >= verdictYear && year <= until)
  if (!reached) return decided('missed', binding[0]!)
  const failed = binding.find((each) => !isMet(each))
  if (failed) return decided('lapsed', failed)
  const heldYears = binding.filter(({ year }) => year > deadline).length
  const isOver = last.year >= deadline + holdYears
  return { ...decided(isOver ? 'reached' : 'holding', binding.at(-1)!), ...(holdYears > 0 && { heldYears }) }
}

/** How much is lacking to the level; nought or less where it is met. */
const gap = ({ wanted }: Target, { value, level }: JudgedYear): number =>
  wanted === 'up' ? level - value : value - level
