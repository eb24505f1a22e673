import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { reliableChange } from './reliable-change.ts'

interface Row {
  before: (number | null)[]
  after: (number | null)[]
  n: number
  threshold: number
  rose: number
  fell: number
}
const { paired } = reference<{ paired: Row[] }>('paired')

describe('reliable change', () => {
  test.each(paired)('agrees with R on $n pairs', ({ before, after, n, threshold, rose, fell }) => {
    const found = reliableChange(
      before.map((score, i) => ({ before: score, after: after[i]! })),
      0.8,
    )!
    expect(distance(found.threshold, threshold)).toBeLessThan(1e-12)
    expect(found).toMatchObject({ n, rose, fell, unclear: n - rose - fell })
  })

  test('is any change with a scale without error, and nearly none with one that is all error', () => {
    const pairs = [
      { before: 1, after: 1.01 },
      { before: 3, after: 3 },
      { before: 5, after: 4 },
    ]
    expect(reliableChange(pairs, 1)).toEqual({ threshold: 0, n: 3, rose: 1, fell: 1, unclear: 1 })
    expect(reliableChange(pairs, 0)).toMatchObject({ rose: 0, fell: 0, unclear: 3 })
  })

  test('finds as many falls as rises with time’s direction turned in each change', () => {
    const pairs = [4, 5.5, 2, 6, 3].map((after, i) => ({ before: i, after }))
    const mirrored = pairs.map(({ before, after }) => ({ before, after: 2 * before - after }))
    const found = reliableChange(pairs, 0.9)!
    expect(reliableChange(mirrored, 0.9)).toEqual({ ...found, rose: found.fell, fell: found.rose })
  })

  test('says nothing of fewer than 2 pairs or where all scored the same before', () => {
    expect(reliableChange([], 0.8)).toBeUndefined()
    expect(reliableChange([{ before: 1, after: 2 }], 0.8)).toBeUndefined()
    expect(
      reliableChange(
        [1, 2, 3].map((after) => ({ before: 2, after })),
        0.8,
      ),
    ).toBeUndefined()
  })

  test('refuses a reliability beyond 0 and 1, and a score that is no number', () => {
    expect(() => reliableChange([], -0.1)).toThrow(RangeError)
    expect(() => reliableChange([], Number.NaN)).toThrow(RangeError)
    const endless = [1, 2].map((before) => ({ before, after: Number.POSITIVE_INFINITY }))
    expect(() => reliableChange(endless, 0.8)).toThrow(RangeError)
  })
})
