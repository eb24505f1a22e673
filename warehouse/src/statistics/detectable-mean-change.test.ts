import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { detectableMeanChange } from './detectable-mean-change.ts'

const { means } = reference<{ means: { sd: number; n1: number; n2: number; power: number; change: number }[] }>(
  'detectable',
)

describe('the smallest detectable change of a mean', () => {
  test.each(means)('agrees with R for $n1 and $n2 cases at power $power', ({ sd, n1, n2, power, change }) => {
    expect(distance(detectableMeanChange(sd, n1, n2, 1, power).yearly!, change)).toBeLessThan(1e-9)
  })

  test('pools the cases of several years', () => {
    expect(detectableMeanChange(0.6, 30, 30, 3).pooled).toBe(detectableMeanChange(0.6, 30, 90, 1).yearly)
  })

  test('grows with the spread and shrinks with the cases', () => {
    const { yearly } = detectableMeanChange(1, 25, 25, 1)
    expect(detectableMeanChange(2, 25, 25, 1).yearly).toBeCloseTo(2 * yearly!, 12)
    expect(detectableMeanChange(1, 25, 26, 1).yearly).toBeLessThan(yearly!)
  })

  test('is none from one case to one case', () => {
    expect(detectableMeanChange(1, 1, 1, 1)).toEqual({ yearly: undefined, pooled: undefined })
  })

  test('refuses no spread, no cases and a power beyond reach', () => {
    expect(() => detectableMeanChange(0, 30, 30, 1)).toThrow(RangeError)
    expect(() => detectableMeanChange(1, 30, 0, 1)).toThrow(RangeError)
    expect(() => detectableMeanChange(1, 30, 30, 1, 0.9999)).toThrow(RangeError)
  })
})
