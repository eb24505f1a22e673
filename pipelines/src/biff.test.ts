import { expect, test } from 'vitest'
import { walkStream } from './biff.ts'

const record = (type: number, ...body: number[]): number[] => [
  type & 255,
  type >> 8,
  body.length & 255,
  body.length >> 8,
  ...body,
]
const begin = record(0x809, 0, 6, 5, 0)
const end = record(0x0a)
const name = (offset: number) => record(0x85, offset, 0, 0, 0, 0, 0)
/** A workbook part of 22 bytes that says where its one sheet begins, and the sheet with a cell. */
const stream = (sheetBegins = 22) =>
  Uint8Array.from([...begin, ...name(sheetBegins), ...end, ...begin, ...record(0x203, 1, 2, 3), ...end])

test('a stream whose sheets begin where it says and whose parts end is whole', () => {
  expect(walkStream(stream()).state).toBe('whole')
})
test('padding after the last part is no fault', () => {
  expect(walkStream(Uint8Array.from([...stream(), ...Array(300).fill(0)])).state).toBe('whole')
})
test('a stream cut short is damaged', () => {
  expect(walkStream(stream().subarray(0, -6)).state).toBe('damaged')
})
test('a sheet that is not where the workbook says is damage', () => {
  expect(walkStream(stream(99)).state).toBe('damaged')
})
test('a record longer than the format allows is damage', () => {
  const spoilt = stream()
  spoilt[32] = 0xff
  spoilt[33] = 0xff
  expect(walkStream(spoilt).state).toBe('damaged')
})
test('a password is seen', () => {
  expect(walkStream(Uint8Array.from([...begin, ...record(0x2f, 1, 0), ...end])).state).toBe('protected')
})

test('what is hidden is seen, and which cells hold formulas, of the sheet they stand in', () => {
  const row = record(0x208, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x20, 0)
  const column = record(0x7d, 1, 0, 2, 0, 0, 8, 0, 0, 1, 0)
  const formula = record(0x06, 4, 0, 3, 0, ...Array(16).fill(0), 9, 0)
  const { sheets } = walkStream(
    Uint8Array.from([...begin, ...name(22), ...end, ...begin, ...row, ...column, ...formula, ...end]),
  )
  expect(sheets).toEqual([
    {
      isWorksheet: true,
      isMacroSheet: false,
      formulas: new Set([4 * 16_384 + 3]),
      hiddenRows: new Set([4]),
      hiddenColumns: new Set([1, 2]),
    },
  ])
})
test('a sheet of macros is no sheet of cells', () => {
  const macros = record(0x85, 22, 0, 0, 0, 0, 1)
  const { sheets } = walkStream(Uint8Array.from([...begin, ...macros, ...end, ...begin, ...end]))
  expect(sheets).toMatchObject([{ isWorksheet: false, isMacroSheet: true }])
})
