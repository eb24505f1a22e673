import { expect, test } from 'vitest'
import { readMeasure } from './cell-mark.ts'
import type { MeasureField } from './source-schema.ts'

const source = {
  marks: { '': 'not_applicable', '..': 'not_available', '-': 'no_cases' },
  brackets: 'low_reliability',
} as const
const field = (unit: MeasureField['unit'], more: Partial<MeasureField> = {}): MeasureField => ({
  name: 'x',
  type: 'measure',
  aliases: ['x'],
  unit,
  ...more,
})
const count = field('count')
const percent = field('share', { printed: 'percent' })
const share = field('share', { printed: 'share' })

test.each([
  ['1,592,431', count, 'observed', 1_592_431],
  ['\u00a0 7 ', count, 'observed', 7],
  ['6.0', count, 'observed', 6],
  ['1234*', count, 'observed', 1234],
  ['( 5.2)', field('mean'), 'low_reliability', 5.2],
  ['(4.5)', percent, 'low_reliability', 0.045],
  ['65.8%', percent, 'observed', 0.658],
  ['65.8%', share, 'observed', 0.6579999999999999],
  ['65.5', percent, 'observed', 0.655],
  ['0.25', share, 'observed', 0.25],
  ['   -', count, 'none', 0],
  ['-', percent, 'none', 0],
  ['-', field('mean'), 'not_applicable', null],
  ['-', field('ratio'), 'not_applicable', null],
  ['  ..', count, 'not_available', null],
  ['', count, 'not_applicable', null],
  ['0', field('mean', { zero_is: 'no_cases' }), 'not_applicable', null],
  ['0', field('ratio', { zero_is: 'not_available' }), 'not_available', null],
  ['0', count, 'observed', 0],
  ['-', field('share', { printed: 'percent', marks: { '-': 'not_available' } }), 'not_available', null],
  ['-1.5', count, 'observed', -1.5],
] as const)('%j is %j: %s %s', (text, of, status, value) => {
  const reading = readMeasure({ text }, of, source)
  expect(reading?.status).toBe(status)
  if (value === null) expect(reading?.value).toBeNull()
  else expect(reading?.value).toBeCloseTo(value, 12)
})

test.each(['רבים', '12,34', '1 234 567 ש"ח', 'https://www.cbs.gov.il', '()', '--', '5-6'])(
  '%s is no number',
  (text) => {
    expect(readMeasure({ text }, count, source)).toBeUndefined()
  },
)

test('a cell whose format shows percent holds the share itself', () => {
  expect(readMeasure({ text: '0.6577', number: 0.6577, percent: true }, percent, source)?.value).toBe(0.6577)
  expect(readMeasure({ text: '65.77', number: 65.77 }, percent, source)?.value).toBeCloseTo(0.6577, 12)
})

test('what is no share and shows percent is read as shown', () => {
  const number = field('number')
  expect(readMeasure({ text: '0.45', number: 0.45, percent: true }, number, source)).toEqual({
    ...{ status: 'observed', value: 45, note: '×100' },
  })
  expect(readMeasure({ text: '45%' }, number, source)?.value).toBe(45)
  expect(readMeasure({ text: '-45' }, number, source)?.value).toBe(-45)
})

test('a figure that a spreadsheet took for a day is no number', () => {
  expect(readMeasure({ text: '2022-03-01', number: 44621, date: '2022-03-01' }, count, source)).toBeUndefined()
})

test('a printed word may be a number', () => {
  const finished = field('count', { words: { כן: 1, לא: 0 } })
  expect(readMeasure({ text: ' כן ' }, finished, source)).toEqual({ status: 'observed', value: 1 })
  expect(readMeasure({ text: 'לא' }, finished, source)).toEqual({ status: 'observed', value: 0 })
  expect(readMeasure({ text: 'אולי' }, finished, source)).toBeUndefined()
  expect(readMeasure({ text: 'constructor' }, finished, source)).toBeUndefined()
})

test('thousands become ones without noise, and it is noted', () => {
  expect(readMeasure({ text: '50.6', number: 50.6 }, count, source, 1000)).toEqual({
    status: 'observed',
    value: 50_600,
    note: '×1000',
  })
  expect(readMeasure({ text: '8628.592' }, count, source, 1000)?.value).toBe(8_628_592)
})

test('a number is kept at full precision', () => {
  const number = 71.19224017376298
  expect(readMeasure({ text: String(number), number }, percent, source)?.value).toBe(number / 100)
})

test('a mark that is a property of every object is no mark', () => {
  expect(readMeasure({ text: 'constructor' }, count, source)).toBeUndefined()
})
