import { describe, expect, test } from 'vitest'
import { formatValue, sayChange } from './figure.ts'

const since = (change: number | null) => ({ change, previous_school_year: change === null ? null : 2021 })

describe('a change', () => {
  test('of a share is in percentage points', () => {
    expect(sayChange(since(0.0123), 'share', 'up_is_better', 'en')).toEqual({
      shape: 'up-better',
      moved: '\u2066+1.2\u2069',
      sentence: '1.2 percentage points above 2020/21',
    })
  })

  test.each([
    [-0.02, 'down_is_better', 'down-better'],
    [0.02, 'down_is_better', 'up-worse'],
    [-0.02, 'up_is_better', 'down-worse'],
    [0.02, 'neutral', 'up'],
    [-0.02, 'neutral', 'down'],
  ] as const)('of %f where %s has the shape %s', (change, direction, shape) => {
    expect(sayChange(since(change), 'share', direction, 'he')?.shape).toBe(shape)
  })

  test('of money is in shekels, under its value without their sign', () => {
    expect(sayChange(since(-1234.4), 'ils', 'up_is_better', 'en')).toEqual({
      shape: 'down-worse',
      moved: '\u2066−1,234\u2069',
      sentence: '\u2066₪1,234\u2069 below 2020/21',
    })
    expect(sayChange(since(0.4), 'ils', 'up_is_better', 'he')?.shape).toBe('same')
  })

  test('that rounds to nothing is none', () => {
    expect(sayChange(since(0.0004), 'share', 'up_is_better', 'en')?.shape).toBe('same')
    expect(sayChange(since(-1e-9), 'count', 'neutral', 'en')?.shape).toBe('same')
  })

  test('is not said where nothing was measured before', () => {
    expect(sayChange(since(null), 'share', 'neutral', 'he')).toBeUndefined()
  })
})

test('values are written in their unit', () => {
  expect(formatValue(1880580, 'count', 'he')).toBe('1,880,580')
  expect(formatValue(0.71192, 'share', 'he')).toBe('71.2%')
  expect(formatValue(27.04, 'mean', 'he')).toBe('27.0')
  expect(formatValue(3.456, 'score', 'he')).toBe('3.46')
})
