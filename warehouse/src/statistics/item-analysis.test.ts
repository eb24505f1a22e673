import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { itemAnalysis } from './item-analysis.ts'

interface Sample {
  rows: (number | null)[][]
  floor: number
  ceiling: number
  item_rest: number[]
  alpha_without: number[] | null
}
const { samples } = reference<{ samples: Sample[] }>('reliability')

describe('the analysis of items', () => {
  test.each(samples.map((sample, i) => [i, sample] as const))('agrees with psych on sample %i', (_, sample) => {
    const answers = sample.rows.flat().filter((answer) => answer !== null)
    const found = itemAnalysis(sample.rows, Math.min(...answers), Math.max(...answers))
    expect(found).toHaveLength(sample.item_rest.length)
    for (const [i, item] of found.entries()) {
      expect(distance(item.itemRest!, sample.item_rest[i]!)).toBeLessThan(1e-10)
      if (sample.alpha_without) expect(distance(item.alphaWithout!, sample.alpha_without[i]!)).toBeLessThan(1e-10)
      else expect(item.alphaWithout).toBeUndefined()
    }
    expect(distance(found[0]!.floorShare!, sample.floor)).toBeLessThan(1e-14)
    expect(distance(found[0]!.ceilingShare!, sample.ceiling)).toBeLessThan(1e-14)
  })

  test('shows the item that was not turned round', () => {
    const rests = itemAnalysis(samples[5]!.rows, 1, 5).map((item) => item.itemRest!)
    expect(rests.map((r) => r < 0)).toEqual([false, false, false, true])
  })

  test('counts floor and ceiling of all who answered the item, correlations of those who answered all', () => {
    const rows = [
      [1, 2, 1],
      [4, 4, 3],
      [2, null, 4],
      [4, 3, 4],
    ]
    expect(itemAnalysis(rows, 1, 4)[0]).toMatchObject({ n: 4, floorShare: 0.25, ceilingShare: 0.5 })
    expect(itemAnalysis(rows, 1, 4)[1]).toMatchObject({ n: 3, floorShare: 0, ceilingShare: expect.closeTo(1 / 3, 15) })
    const [first] = itemAnalysis(rows, 1, 4)
    expect(first!.itemRest).toBe(itemAnalysis(rows.toSpliced(2, 1), 1, 4)[0]!.itemRest)
  })

  test('gives no correlation for an item that everybody answers alike, and no share of nobody', () => {
    const rows = [
      [5, 1, null],
      [5, 3, null],
    ]
    const [same, , unanswered] = itemAnalysis(rows, 1, 5)
    expect(same).toEqual({ n: 2, floorShare: 0, ceilingShare: 1, itemRest: undefined, alphaWithout: undefined })
    expect(unanswered).toMatchObject({ n: 0, floorShare: undefined, ceilingShare: undefined })
    expect(itemAnalysis([], 1, 5)).toEqual([])
  })

  test('refuses an answer beyond the scale', () => {
    expect(() => itemAnalysis([[1, 6]], 1, 5)).toThrow(RangeError)
    expect(() => itemAnalysis([[1, 9999]], 1, 5)).toThrow(RangeError)
  })
})
