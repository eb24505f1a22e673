import { expect, test } from 'vitest'
import { numberStyle, parseNumber } from './number-text.ts'

test.each([
  ['0', 0],
  ['1,234', 1234],
  ['1,234,567.5', 1_234_567.5],
  ['1 234 567', 1_234_567],
  ["1'234", 1234],
  ['.5', 0.5],
  ['-5', -5],
  ['−5.5', -5.5],
  ['+5', 5],
  ['1e3', 1000],
  ['٦١٫١', 61.1],
  ['۱۲', 12],
  ['007', 7],
])('%s is %d', (text, number) => {
  expect(parseNumber(text)).toEqual({ number, isPercent: false })
})

test.each([
  ['61.1%', 61.1],
  ['61.1 %', 61.1],
  ['%61.1', 61.1],
  ['٦١٪', 61],
])('%s is %d percent', (text, number) => {
  expect(parseNumber(text)).toEqual({ number, isPercent: true })
})

test.each([
  ['1234*', 1234, '*'],
  ['12 **', 12, '**'],
  ['12¹', 12, '¹'],
  ['1,234 (1)', 1234, '(1)'],
])('%s is %d with the footnote %s', (text, number, mark) => {
  expect(parseNumber(text)).toEqual({ number, isPercent: false, mark })
})

test.each([
  '12,5',
  '12,34',
  '1,2345',
  '1,23,456',
  '5-6',
  '--5',
  '1.2.3',
  '',
  '.',
  '%',
  '*',
  '1 23',
  '5 שח',
  `${'9'.repeat(50)}`,
  '1e999',
])('%s is no number', (text) => {
  expect(parseNumber(text)).toBeUndefined()
})

test('with a decimal comma points stand between thousands', () => {
  expect(parseNumber('1.234,5', 'comma')?.number).toBe(1234.5)
  expect(parseNumber('1,234', 'comma')?.number).toBe(1.234)
  expect(parseNumber('1.234', 'comma')?.number).toBe(1234)
  expect(parseNumber('12,5%', 'comma')).toEqual({ number: 12.5, isPercent: true })
})

test.each<[string[], string]>([
  [['12,5', '0,75', '3'], 'comma'],
  [['12,5', '1,234'], 'point'],
  [['1,234', '2,345', '3,456'], 'point'],
  [['12,5', '0,75', '12.5'], 'point'],
  [['12,5', '0,75', '1,234,567'], 'point'],
  [['1.234,5', '2.345,25'], 'comma'],
  [['1.234', '2.345'], 'point'],
  [[], 'point'],
])('the numbers of a column %j are written with a %s', (texts, style) => {
  expect(numberStyle(texts)).toBe(style)
})

test.each(['1,'.repeat(50_000), '1'.repeat(100_000), `${' '.repeat(100_000)}%`])(
  'a very long text is no number (%#)',
  (text) => {
    expect(parseNumber(text)).toBeUndefined()
    expect(numberStyle([text, text])).toBe('point')
  },
)
