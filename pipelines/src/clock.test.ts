import { expect, test } from 'vitest'
import { clockOf } from './clock.ts'

test.each([
  ['17:05', 1025],
  ['8:30', 510],
  ['09.30', 570],
  ['17:05:00', 1025],
  ['17', 1020],
  ['5:05 PM', 1025],
  ['12:10 am', 10],
  ['0:00', 0],
])('%s is a time of day', (text, minutes) => expect(clockOf({ text })).toBe(minutes))

test.each(['24:00', '17:60', 'ערב', '17:5', '13 pm', ''])('"%s" is none', (text) =>
  expect(clockOf({ text })).toBeUndefined(),
)

test('a workbook keeps it as a part of a day, with or without the day', () => {
  expect(clockOf({ text: '0.708333333333333', number: 17 / 24 })).toBe(1020)
  expect(clockOf({ text: '2022-03-01 17:00:00', number: 44_621 + 17 / 24, date: '2022-03-01' })).toBe(1020)
  expect(clockOf({ text: '17', number: 17 })).toBe(1020)
  expect(clockOf({ text: '17.5', number: 17.5 })).toBeUndefined()
})
