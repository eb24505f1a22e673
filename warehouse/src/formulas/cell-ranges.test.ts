import { expect, test } from 'vitest'
import { cellRanges } from './cell-ranges.ts'

test('neighbours down a column are one range, whatever their order', () => {
  expect(cellRanges(['E7', 'E2', 'E3', 'AA1', 'F2', 'E3'])).toBe('E2:E3 E7 F2 AA1')
  expect(cellRanges([])).toBe('')
})
