import { expect, test } from 'vitest'
import { formatCount, formatDate, formatDecimal, formatShare } from './figures.ts'
import { languages } from './language.ts'

test.each(languages)('figures in %s use the digits their readers use', (language) => {
  expect(formatCount(1880580, language)).toBe('1,880,580')
  expect(formatShare(0.71192, language)).toBe('71.2%')
  expect(formatDecimal(-9.663, language)).toBe('-9.7')
})

test('dates are written as each reader writes them', () => {
  expect(formatDate('2026-11-03', 'he')).toBe('3.11.2026')
  expect(formatDate('2026-11-03', 'ar')).toBe('03/11/2026')
  expect(formatDate('2026-11-03T10:00:00Z', 'en')).toBe('03/11/2026')
})
