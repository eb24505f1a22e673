import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatSchoolYear, hebrewYear, parseSchoolYear } from './school-year.ts'

test.each([
  ['תשפ"ב', 2022],
  ['תשפב', 2022],
  ['תשפ״ב', 2022],
  ["תשפ''ב", 2022],
  ['תש"ף', 2020],
  ['תש"פ', 2020],
  ['התשפ"ב', 2022],
  ['תשפ"א 2020/21', 2021],
  ['2021/22', 2022],
  ['2021-2022', 2022],
  ['2022', 2022],
  ['תלמידים - סה"כ  תשע"ה  2014/15', 2015],
  ['חינוך\nתשע"ז 2016/17', 2017],
  ['שנת עדכון: 2021\n(אלא אם כן צוין אחרת)', 2021],
  ['\u200fתשע"ג\u00a02012/13', 2013],
  ['ה\'תשפ"ב', 2022],
  ['ה׳תשפ״ב', 2022],
  ['שנה"ל תשפ"ב', 2022],
  ['תלמידים בתשפ"ב', 2022],
  ['תשפ״א (2020/2021)', 2021],
  ['תשפ"א-2020/21', 2021],
  ['2021/2022', 2022],
  ['2021–22', 2022],
  ['2021-22', 2022],
  ['1999/00', 2000],
  ['21/22', 2022],
  ['שנת הלימודים 21/22', 2022],
  ['תשפ"ב 21/22', 2022],
  ['תשפ"ב (2022)', 2022],
  ['תשפ"ב, לפי סמלי 2013', 2022],
  ['תשע', 2010],
  ['תשע"ה', 2015],
  ['שנת תשעה', 2015],
  ['العام الدراسي 2021/22', 2022],
  ['תלמידים 2021 2021', 2021],
])('%s is the school year %i', (text, year) => {
  expect(parseSchoolYear(text)).toBe(year)
})

test.each([
  'תלמידים',
  'תשובה',
  'בתי ספר',
  '2016-2012',
  'תשפ"ב 2019/20',
  'תשפ"א 2021/22',
  'תשפ"א 21/22',
  'תשפ"א-תשפ"ג',
  '2019/20-2021/22',
  '2015 עד 2020',
  '30/09/2021',
  '2005-06-12',
  '30.9.21',
  '11/12',
  '5/6',
  'כיתות 15/16',
  'בנים ובנות 21/22',
  'תשע כיתות',
  'בני תשעה',
  'תשמח לדעת',
  'ת"א',
  'כיתה ח',
  '',
])('%s names no school year', (text) => {
  expect(parseSchoolYear(text)).toBeUndefined()
})

test('a year written in Hebrew is read back as itself', () => {
  fc.assert(fc.property(fc.integer({ min: 1941, max: 2139 }), (year) => parseSchoolYear(hebrewYear(year)) === year))
})

test('each reader sees the year as they write it', () => {
  expect(formatSchoolYear(2022, 'he')).toBe('תשפ"ב · 2021/22')
  expect(formatSchoolYear(2020, 'he')).toBe('תש"ף · 2019/20')
  expect(formatSchoolYear(2015, 'he')).toBe('תשע"ה · 2014/15')
  expect(formatSchoolYear(2016, 'he')).toBe('תשע"ו · 2015/16')
  expect(formatSchoolYear(2022, 'ar')).toBe('2021/22')
  expect(formatSchoolYear(2000, 'en')).toBe('1999/00')
})
