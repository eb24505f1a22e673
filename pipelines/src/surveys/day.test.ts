import { expect, test } from 'vitest'
import { dayOrder, readMoment, schoolYearOf } from './day.ts'

test.each([
  ['2024-01-15 10:05:09', 'day_first', '2024-01-15', '10:05:09'],
  ['2024/01/15 1:05:09 PM GMT+2', 'day_first', '2024-01-15', '13:05:09'],
  ['2024/01/15 12:05 AM', 'day_first', '2024-01-15', '00:05:00'],
  ['2024-01-15T10:05:09.000+02:00', 'day_first', '2024-01-15', '10:05:09'],
  ['3.4.2024', 'day_first', '2024-04-03', ''],
  ['03/04/24 9:00', 'month_first', '2024-03-04', '09:00:00'],
  ['16/08/18', 'day_first', '2018-08-16', ''],
  ['٣/٤/٢٠٢٤', 'day_first', '2024-04-03', ''],
] as const)('"%s" is %s: %s %s', (text, order, day, time) => {
  expect(readMoment({ text }, order)).toEqual({ day, time })
})

test.each(['', 'yesterday', '31/02/2024', '[not completed]', '13/13/2024'])('"%s" is no day', (text) => {
  expect(readMoment({ text }, 'day_first')).toBeUndefined()
})

test('what a workbook holds as a date is taken as it is', () => {
  expect(readMoment({ text: '45306', date: '2024-01-15' }, 'month_first')?.day).toBe('2024-01-15')
})

test('one text that can be read in one order only shows the order of its column', () => {
  expect(dayOrder(['3/4/2024', '15/4/2024'], 'month_first')).toBe('day_first')
  expect(dayOrder(['3/4/2024', '4/15/2024'], 'day_first')).toBe('month_first')
  expect(dayOrder(['3/4/2024', '2024-15-04', ''], 'month_first')).toBe('month_first')
})

test('a school year begins on 1 September and is called by the year it ends in', () => {
  expect(['2023-08-31', '2023-09-01', '2024-01-01'].map(schoolYearOf)).toEqual([2023, 2024, 2024])
})
