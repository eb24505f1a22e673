import { expect, test } from 'vitest'
import { isoOfSerial, showsDay, showsTime } from './excel-date.ts'

test.each([
  'm/d/yy',
  'dd/mm/yyyy',
  '[$-he-IL]d mmmm yyyy',
  '[$-40D]dd/mm/yy;@',
  '[$-1010000]d/m/yyyy',
  'mmm-yy',
  'ddd',
  'd.m.yy h:mm',
  'mmmm',
])('%s shows a day', (format) => {
  expect(showsDay(format)).toBe(true)
})
test.each([
  'General',
  '0',
  '0.00%',
  '#,##0 "days"',
  '[Red]0.0',
  'h:mm',
  '[h]:mm:ss',
  'mm:ss.0',
  '0.00E+00',
  '_-* #,##0\\ "₪"',
  '@',
  '',
])('%s shows none', (format) => {
  expect(showsDay(format)).toBe(false)
})
test('a time of day is told apart from a day', () => {
  expect([showsTime('d/m/yy h:mm'), showsTime('d/m/yy')]).toEqual([true, false])
})

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [44_621, false, '2022-03-01'],
  [43_159, true, '2022-03-01'],
  [0, true, '1904-01-01'],
  [2_958_465, false, '9999-12-31'],
])('day %d of a workbook (from 1904: %s) is %s', (serial, is1904, day) => {
  expect(isoOfSerial(serial, is1904)).toEqual({ day, time: '' })
})
test('a part of a day is its time, to the second', () => {
  expect(isoOfSerial(44_621.4375, false)).toEqual({ day: '2022-03-01', time: '10:30:00' })
})
test.each([-1, 0, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])('%d is no day', (serial) => {
  expect(isoOfSerial(serial, false)).toBeUndefined()
})
