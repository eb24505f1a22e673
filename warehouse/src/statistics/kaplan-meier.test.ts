import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { kaplanMeier, type SurvivalStep } from './kaplan-meier.ts'

const measures = ['median', 'medianLow', 'medianHigh'] as const
interface Row extends Record<(typeof measures)[number], number | null> {
  time: number[]
  ended: boolean[]
  steps: (Omit<SurvivalStep, 'low' | 'high'> & { low: number | null; high: number | null })[]
}
const { kaplan_meier } = reference<{ kaplan_meier: Row[] }>('survival')
const watched = ({ time, ended }: Pick<Row, 'time' | 'ended'>) =>
  time.map((value, i) => ({ time: value, hasEnded: ended[i]! }))
const expectNear = (found: number | undefined, expected: number | null) => {
  expect(found === undefined).toBe(expected === null)
  expect(distance(found ?? 0, expected ?? 0)).toBeLessThan(1e-10)
}
const cases = fc.array(fc.record({ time: fc.nat(20), hasEnded: fc.boolean() }), { minLength: 1, maxLength: 30 })

describe('the Kaplan–Meier curve', () => {
  test.each(kaplan_meier.map((row, i) => [i, row] as const))('agrees with R on case %i', (_, row) => {
    const found = kaplanMeier(watched(row))!
    expect(found.steps).toHaveLength(row.steps.length)
    for (const [i, { survival, low, high, ...counts }] of found.steps.entries()) {
      const expected = row.steps[i]!
      expect(expected).toMatchObject(counts)
      expectNear(survival, expected.survival)
      expectNear(low, expected.low)
      expectNear(high, expected.high)
    }
    for (const name of measures) expectNear(found[name], row[name])
  })

  test('has the remissions of 1963 printed in textbooks: 0.857 after 6 weeks, 0.448 after 23, the median', () => {
    const { n, ended, steps, median } = kaplanMeier(watched(kaplan_meier[6]!))!
    expect({ n, ended, median }).toEqual({ n: 21, ended: 9, median: 23 })
    const after = (week: number) => steps.findLast(({ time }) => time <= week)!.survival
    expect(after(6)).toBeCloseTo(0.857, 3)
    expect(after(23)).toBeCloseTo(0.448, 3)
  })

  test('is the share not ended where nothing was censored', () => {
    const found = kaplanMeier([3, 1, 4, 1, 5].map((time) => ({ time, hasEnded: true })))!
    const survivals = found.steps.map(({ time, survival }) => [time, Math.round(survival * 1e12) / 1e12])
    expect(survivals).toEqual([
      [1, 0.6],
      [3, 0.4],
      [4, 0.2],
      [5, 0],
    ])
  })

  test('does not mind the order of cases, nor the unit of time', () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const found = kaplanMeier(rows)!
        expect(kaplanMeier(rows.toReversed())).toEqual(found)
        const inHalves = kaplanMeier(rows.map(({ time, hasEnded }) => ({ time: time / 2, hasEnded })))!
        expect(inHalves.median).toBe(found.median === undefined ? undefined : found.median / 2)
        expect(inHalves.steps.map(({ low }) => low)).toEqual(found.steps.map(({ low }) => low))
      }),
      { seed: 5 },
    )
  })

  test('never rises, stays within its interval, and counts everybody once', () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const { n, steps } = kaplanMeier(rows)!
        let before = 1
        for (const { survival, low, high } of steps) {
          expect(survival).toBeLessThanOrEqual(before)
          if (low !== undefined) expect(low).toBeLessThan(survival)
          if (high !== undefined) expect(high).toBeGreaterThan(survival)
          before = survival
        }
        expect(steps.reduce((sum, { ended, censored }) => sum + ended + censored, 0)).toBe(n)
      }),
      { seed: 5 },
    )
  })

  test('has no median while more than half are still open', () => {
    const open = { time: 30, hasEnded: false }
    expect(kaplanMeier([{ time: 3, hasEnded: true }, open, open])!.median).toBeUndefined()
  })

  test('says nothing of no cases', () => {
    expect(kaplanMeier([])).toBeUndefined()
    expect(kaplanMeier([{ time: 4, hasEnded: false }])).toMatchObject({ n: 1, ended: 0, median: undefined })
  })

  test('refuses a time before the beginning and one without end', () => {
    expect(() => kaplanMeier([{ time: -1, hasEnded: true }])).toThrow(RangeError)
    expect(() => kaplanMeier([{ time: Number.NaN, hasEnded: true }])).toThrow(RangeError)
    expect(() => kaplanMeier([{ time: Number.POSITIVE_INFINITY, hasEnded: false }])).toThrow(RangeError)
  })
})
