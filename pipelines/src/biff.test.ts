import { expect, test } from 'vitest'
import { streamState } from './biff.ts'

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
  expect(streamState(stream())).toBe('whole')
})
test('padding after the last part is no fault', () => {
  expect(streamState(Uint8Array.from([...stream(), ...Array(300).fill(0)]))).toBe('whole')
})
test('a stream cut short is damaged', () => {
  expect(streamState(stream().subarray(0, -6))).toBe('damaged')
})
test('a sheet that is not where the workbook says is damage', () => {
  expect(streamState(stream(99))).toBe('damaged')
})
test('a record longer than the format allows is damage', () => {
  const spoilt = stream()
  spoilt[32] = 0xff
  spoilt[33] = 0xff
  expect(streamState(spoilt)).toBe('damaged')
})
test('a password is seen', () => {
  expect(streamState(Uint8Array.from([...begin, ...record(0x2f, 1, 0), ...end]))).toBe('protected')
})
