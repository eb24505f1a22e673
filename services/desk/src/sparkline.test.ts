import { expect, test } from 'vitest'
import { unbroken } from './sparkline.ts'

const year = (school_year: number, value: number | null) => ({ school_year, value, status: 'observed' as const })

test('a line is broken where a year is missing, absent or without a value', () => {
  const runs = unbroken([year(2013, 1), year(2014, 2), year(2015, null), year(2016, 3), year(2018, 4), year(2019, 5)])
  expect(runs.map((run) => run.map((point) => point.school_year))).toEqual([[2013, 2014], [2016], [2018, 2019]])
})
