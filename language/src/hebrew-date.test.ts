import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseHebrewDate } from './hebrew-date.ts'
import { hebrewYear } from './school-year.ts'

// feasts and fasts whose days are known: 1 Tishri, 15 Shevat, 3 Nisan, 17 Tamuz, 9 Av; and 5 Iyar 5708
test.each([
  ['כ"ח באדר א\' תשפ"ב', '2022-03-01'],
  ['כ״ח באדר א׳ ה׳תשפ״ב', '2022-03-01'],
  ['כח אדר א תשפב', '2022-03-01'],
  ['כ"ח באדר תשפ"ב', '2022-03-01'],
  ['כ"ח באדר ב\' תשפ"ב', '2022-03-31'],
  ['כ"ח באדר שני תשפ"ב', '2022-03-31'],
  ['ח\' באדר תשפ"ג', '2023-03-01'],
  ["ג' בניסן ה'תשפ\"ב", '2022-04-04'],
  ['ט"ו בשבט תשפ"ב', '2022-01-17'],
  ['א\' בתשרי תשפ"ב', '2021-09-07'],
  ['כ"ט באלול תשפ"ב', '2022-09-25'],
  ['יום שלישי, ה\' באייר תש"ח', '1948-05-14'],
  ['ל\' בחשוון תשפ"ג', '2022-11-24'],
  ['ט\' במנחם אב תשפ"ד', '2024-08-13'],
  ['\u200fט"ז לחודש סיוון תשפ"א', '2021-05-27'],
  ['17 בתמוז תשפ"ב', '2022-07-16'],
])('%s is %s', (text, day) => {
  expect(parseHebrewDate(text)).toBe(day)
})

test.each([
  'ל\' בטבת תשפ"ב',
  'ל\' בחשוון תשפ"ב',
  "ה' באדר א' תשפ\"ג",
  'ל"א בניסן תשפ"ב',
  'יה בניסן תשפ"ב',
  'כ"ח באדר',
  'באדר תשפ"ב',
  'ג\' במרץ תשפ"ב',
  '1.3.2022',
  'תשפ"ב',
  'שלום לכולם תשפ"ב',
  '',
  'א'.repeat(100_000),
])('%s is no day', (text) => {
  expect(parseHebrewDate(text)).toBeUndefined()
})

test('every day of a Hebrew year follows the one before', () => {
  const months = 'תשרי,חשוון,כסלו,טבת,שבט,אדר,אדר א,אדר ב,ניסן,אייר,סיוון,תמוז,אב,אלול'.split(',')
  fc.assert(
    fc.property(fc.integer({ min: 1949, max: 2100 }), (year) => {
      const days = months.flatMap((month) =>
        Array.from({ length: 30 }, (_, n) => parseHebrewDate(`${n + 1} ${month} ${hebrewYear(year)}`)),
      )
      const found = [...new Set(days.filter((day) => day !== undefined))].sort()
      const first = Date.parse(found[0]!)
      expect([353, 354, 355, 383, 384, 385]).toContain(found.length)
      found.every((day, n) => expect(day).toBe(new Date(first + n * 86_400_000).toISOString().slice(0, 10)))
    }),
    { seed: 5782, numRuns: 10 },
  )
})
