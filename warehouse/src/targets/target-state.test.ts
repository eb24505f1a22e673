import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type JudgedYear, type Target, type TargetState, targetState } from './target-state.ts'

const target: Target = { wanted: 'up', baselineYear: 2018, deadline: 2022, holdYears: 2 }
/** Years with a value each, all of them asked for 60. */
const years = (values: Record<number, number>, level = 60): JudgedYear[] =>
  Object.entries(values).map(([year, value]) => ({ year: Number(year), value, level }))

test.each<[string, Record<number, number>, TargetState]>([
  ['nothing measured', {}, 'no_baseline'],
  ['only years before the baseline', { 2016: 70 }, 'no_baseline'],
  ['no baseline, and not there yet', { 2020: 50 }, 'no_baseline'],
  ['no baseline, but there already', { 2020: 61 }, 'reached'],
  ['nothing since the baseline', { 2018: 40 }, 'not_due'],
  ['half of the way in half of the time', { 2018: 40, 2020: 50 }, 'on_track'],
  ['less than that', { 2018: 40, 2020: 49 }, 'off_track'],
  ['there before the deadline', { 2018: 40, 2021: 60 }, 'reached'],
  ['there once, fallen back before the deadline', { 2018: 40, 2020: 60, 2021: 50 }, 'off_track'],
  ['not there at the deadline', { 2018: 40, 2022: 59 }, 'missed'],
  ['there in the deadline’s year', { 2018: 40, 2022: 60 }, 'holding'],
  ['one year held', { 2018: 40, 2022: 60, 2023: 61 }, 'holding'],
  ['both years held', { 2018: 40, 2022: 60, 2023: 61, 2024: 60 }, 'reached'],
  ['held and lost', { 2018: 40, 2022: 60, 2023: 59 }, 'lapsed'],
  ['lost after the years it had to hold', { 2018: 40, 2022: 60, 2023: 61, 2024: 60, 2025: 50 }, 'reached'],
  ['there before the deadline, not at it', { 2018: 40, 2021: 60, 2022: 59 }, 'lapsed'],
  ['reached too late', { 2018: 40, 2022: 59, 2023: 60 }, 'missed'],
  ['the deadline not measured, the next year met', { 2018: 40, 2021: 50, 2023: 60 }, 'holding'],
  ['the deadline not measured, the next year not met', { 2018: 40, 2021: 50, 2023: 59 }, 'missed'],
  ['a year of the holding not measured', { 2018: 40, 2022: 60, 2024: 60 }, 'reached'],
  ['the last year of the holding not measured yet', { 2018: 40, 2022: 60, 2023: 60 }, 'holding'],
])('%s', (_, values, state) => {
  expect(targetState(target, years(values)).state).toBe(state)
})

test('a moving benchmark is met by each year’s own value', () => {
  const judged = [
    { year: 2018, value: 0.5, level: 0.6 },
    { year: 2022, value: 0.66, level: 0.65 },
    { year: 2023, value: 0.66, level: 0.67 },
  ]
  expect(targetState(target, judged)).toEqual({
    ...{ state: 'lapsed', decidedYear: 2023, asked: 0.67, reachedYear: 2022 },
  })
})

test('the years held are those measured, and the pace asked for is the even one', () => {
  expect(targetState(target, years({ 2018: 40, 2022: 60, 2024: 61 })).heldYears).toBe(1)
  expect(targetState(target, years({ 2018: 40, 2021: 54 }))).toEqual({
    state: 'off_track',
    decidedYear: 2021,
    asked: 55,
  })
})

test('downwards is upwards in a mirror', () => {
  fc.assert(
    fc.property(targets, series, (target, judged) => {
      const mirrored = judged.map(({ year, value, level }) => ({ year, value: -value, level: -level }))
      const other = targetState({ ...target, wanted: target.wanted === 'up' ? 'down' : 'up' }, mirrored)
      expect(other.state).toBe(targetState(target, judged).state)
    }),
  )
})

const targets = fc.record({
  ...{ wanted: fc.constantFrom('up' as const, 'down' as const), baselineYear: fc.integer({ min: 2010, max: 2014 }) },
  ...{ deadline: fc.integer({ min: 2015, max: 2020 }), holdYears: fc.integer({ min: 0, max: 5 }) },
})
const whole = fc.integer({ min: 0, max: 20 })
const series = fc
  .uniqueArray(fc.record({ year: fc.integer({ min: 2008, max: 2027 }), value: whole, level: whole }), {
    selector: ({ year }) => year,
  })
  .map((all) => all.toSorted((a, b) => a.year - b.year))
const isMet = ({ wanted }: Target, { value, level }: JudgedYear) => (wanted === 'up' ? value >= level : value <= level)

test('what lapsed, holds or was reached was met once, and in time or in the first year measured after it', () => {
  fc.assert(
    fc.property(targets, series, (target, judged) => {
      const { state, reachedYear } = targetState(target, judged)
      if (!['lapsed', 'holding', 'reached'].includes(state)) return
      expect(isMet(target, judged.find(({ year }) => year === reachedYear)!)).toBe(true)
    }),
  )
})

test('no failure comes of a year that was not measured: what fails does so in a measured year that fell short', () => {
  fc.assert(
    fc.property(targets, series, (target, judged) => {
      const { state, decidedYear } = targetState(target, judged)
      if (state !== 'missed' && state !== 'lapsed') return
      expect(isMet(target, judged.find(({ year }) => year === decidedYear)!)).toBe(false)
    }),
  )
})

test('better values never make it worse', () => {
  const rank: TargetState[] = [
    'missed',
    'lapsed',
    'off_track',
    'no_baseline',
    'not_due',
    'on_track',
    'holding',
    'reached',
  ]
  fc.assert(
    fc.property(targets, series, whole, (target, judged, more) => {
      // the baseline stays: a better beginning asks for a better pace
      const better = judged.map((each) =>
        each.year <= target.baselineYear
          ? each
          : { ...each, value: each.value + (target.wanted === 'up' ? more : -more) },
      )
      const at = (years: JudgedYear[]) => rank.indexOf(targetState(target, years).state)
      expect(at(better)).toBeGreaterThanOrEqual(at(judged))
    }),
  )
})

test('a target that is only to be reached never holds', () => {
  fc.assert(
    fc.property(targets, series, (target, judged) => {
      expect(targetState({ ...target, holdYears: 0 }, judged).state).not.toBe('holding')
    }),
  )
})
