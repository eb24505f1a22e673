import { expect, test } from 'vitest'
import { foundWords } from './advice-words.ts'

const nothing = { school_year: null, found: null, found_number: null, wanted_from: null, wanted_to: null }

test('what was found stands beside what is advised, and the year where it is of one', () => {
  const over = { ...nothing, school_year: 2023, found_number: 59, wanted_to: 50 }
  expect(foundWords(over, 'en')).toBe('2022/23: 59, at most 50')
  expect(foundWords({ ...nothing, found_number: 1, wanted_from: 4 }, 'en')).toBe('1, at least 4')
  expect(foundWords({ ...nothing, found_number: 3, wanted_from: 2, wanted_to: 2 }, 'en')).toBe('3; advised: 2')
  expect(foundWords({ ...nothing, found_number: 6, wanted_from: 10, wanted_to: 20 }, 'en')).toBe('6; advised: 10 to 20')
  expect(foundWords({ ...nothing, found_number: 0.523, wanted_from: 0.667 }, 'en')).toBe('0.52, at least 0.67')
  expect(foundWords({ ...nothing, found_number: 5 }, 'en')).toBe('5')
})

test('names are said as the reader knows them; where the reason says it all nothing is added', () => {
  expect(foundWords({ ...nothing, found: 'dropout_share' }, 'en', () => 'Drop-out rate')).toBe('Drop-out rate')
  const groups = { ...nothing, found: 'One, Other', found_number: 2, wanted_from: 1, wanted_to: 1 }
  expect(foundWords(groups, 'en')).toBe('One, Other · 2; advised: 1')
  expect(foundWords({ ...nothing, school_year: 2023 }, 'en')).toBeUndefined()
})
