import { expect, test } from 'vitest'
import { formatCount, formatDate, formatDaysAgo, formatDecimal, formatShare, formatShekels } from './figures.ts'
import { languages } from './language.ts'

test.each(languages)('figures in %s use the digits their readers use', (language) => {
  expect(formatCount(1880580, language)).toBe('1,880,580')
  expect(formatShare(0.71192, language)).toBe(language === 'ar' ? '\u206671.2%\u2069' : '71.2%')
  expect(formatShekels(9744.529, language)).toBe('\u2066₪9,745\u2069')
  expect(formatDecimal(-9.663, language)).toBe('-9.7')
})

test('dates are written as each reader writes them', () => {
  expect(formatDate('2026-11-03', 'he')).toBe('3.11.2026')
  expect(formatDate('2026-11-03', 'ar')).toBe('03/11/2026')
  expect(formatDate('2026-11-03T10:00:00Z', 'en')).toBe('03/11/2026')
})

test('days ago as people say it', () => {
  expect([0, 1, 2, 3].map((days) => formatDaysAgo(days, 'he'))).toEqual(['היום', 'אתמול', 'שלשום', 'לפני 3 ימים'])
  expect(formatDaysAgo(0, 'ar')).toBe('اليوم')
  expect(formatDaysAgo(12, 'ar')).toBe('قبل 12 يومًا')
  expect(formatDaysAgo(3, 'en')).toBe('3 days ago')
})
