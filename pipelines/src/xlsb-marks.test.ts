import { expect, test } from 'vitest'
import { marksOf, sheetRelations } from './xlsb-marks.ts'

const record = (type: number, body: number[]) => [
  ...(type < 128 ? [type] : [(type & 127) | 128, type >> 7]),
  body.length,
  ...body,
]
const row = (number: number, flags: number) => record(0, [number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, flags])

test('which cells hold formulas is seen, and what is hidden', () => {
  const cell = record(5, [3, 0, 0, 0])
  const formula = record(9, [4, 0, 0, 0])
  const columns = record(60, [1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0])
  const marks = marksOf(Buffer.from([...columns, ...row(2, 0), ...cell, ...row(7, 0x10), ...formula]))
  expect(marks).toEqual({
    isWorksheet: true,
    isMacroSheet: false,
    formulas: new Set([7 * 16_384 + 4]),
    hiddenRows: new Set([7]),
    hiddenColumns: new Set([1, 2]),
  })
})

test('sheets are named by their relations, in order', () => {
  const sheet = (id: string) => record(156, [0, 0, 0, 0, 1, 0, 0, 0, id.length, 0, 0, 0, ...Buffer.from(id, 'utf16le')])
  expect(sheetRelations(Buffer.from([...sheet('rId2'), ...sheet('rId1')]))).toEqual(['rId2', 'rId1'])
})

test('a record that goes on beyond the part is damage', () => {
  expect(() => marksOf(Buffer.from([5, 9, 1]))).toThrow('FILE_DAMAGED')
})
