import fc from 'fast-check'
import { expect, test } from 'vitest'
import { niceScale } from './scale.ts'

test('a scale starts at nought where the values reach down to it', () => {
  expect(niceScale([0.09, 0.2])).toEqual({ floor: 0, ceiling: 0.2, ticks: [0, 0.05, 0.1, 0.15, 0.2] })
})

test('and above it where nought would squeeze all into the upper half', () => {
  expect(niceScale([0.61, 0.71])).toEqual({ floor: 0.6, ceiling: 0.75, ticks: [0.6, 0.65, 0.7, 0.75] })
})

test('one value alone has a scale around it', () => {
  const { floor, ceiling } = niceScale([12])
  expect(floor).toBeLessThanOrEqual(12)
  expect(ceiling).toBeGreaterThan(floor)
  expect(niceScale([0]).ceiling).toBeGreaterThan(0)
})

test('every value lies on its scale, which has few steps', () => {
  const value = fc.integer({ min: 0, max: 3e9 }).map((thousandths) => thousandths / 1000)
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 24 }), (values) => {
      const { floor, ceiling, ticks } = niceScale(values)
      expect(floor).toBeLessThanOrEqual(Math.min(...values))
      expect(ceiling).toBeGreaterThanOrEqual(Math.max(...values))
      expect(ticks.length).toBeLessThanOrEqual(7)
    }),
    { seed: 20261123 },
  )
})
