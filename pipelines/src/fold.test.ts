import { expect, test } from 'vitest'
import { cleanName, foldHeader, foldName, isPeriodText, yearLabel } from './fold.ts'

test.each([
  ['קריית ארבע', 'קרית ארבע'],
  ['תל אביב -יפו', 'תל אביב - יפו'],
  ['אל-בטוף', 'אל בטוף'],
  ['בני עי"ש', 'בני עי״ש'],
  ["ג'ש", 'ג׳ש'],
  ['ירושלים1', 'ירושלים*'],
  ['\u200fאופקים\u00a0', 'אופקים'],
  ['נווה מדבר', 'נוה מדבר'],
])('%s and %s are one name', (a, b) => {
  expect(foldName(a)).toBe(foldName(b))
})

test('words in brackets belong to a name', () => {
  expect(foldName('קרית יערים (מוסד)')).not.toBe(foldName('קרית יערים'))
})

test('a name loses the marks at its end, not its own digits and brackets', () => {
  expect(cleanName('כלל ארצי1')).toBe('כלל ארצי')
  expect(cleanName('אופקים **')).toBe('אופקים')
  expect(cleanName('מקיף 7')).toBe('מקיף 7')
  expect(cleanName("ג'ש (גוש חלב)")).toBe("ג'ש (גוש חלב)")
})

test.each([
  ['תלמידים - סה"כ  תשע"ג 2012/13', 'תלמידים סה"כ'],
  ['סה"כ  אוכלוסייה1 בסוף 2013 (אלפים)', 'סה"כ אוכלוסיה בסוף'],
  ['אשכול\n(מ-1 עד 10, 1 הנמוך ביותר)   ', 'אשכול'],
  ['תלמידים בבתי ספר יסודיים (כולל חינוך מיוחד)  תשע"ה 2014/15', 'תלמידים בבתי ספר יסודיים'],
  ['תלמידים תשפב', 'תלמידים'],
  ['סמל הרשות 2013', 'סמל הרשות'],
  ['(12)', ''],
])('the header %s is %s', (printed, alias) => {
  expect(foldHeader(printed)).toBe(foldHeader(alias))
})

test('digits that are part of a header stay', () => {
  expect(foldHeader('בני 4-0')).toBe('בני 4 0')
  expect(foldHeader('math_5unit_participation')).toBe('math 5unit participation')
})

test.each(['2015', 'תש"ף 2019/20', '2019-2015', '2015 - 2019', 'יוני 2022', 'תשפ"ב'])('%s is a period', (text) => {
  expect(isPeriodText(text)).toBe(true)
})
test.each(['תלמידים', 'שנת עדכון: 2019', 'יוני', '12', ''])('%s is no period', (text) => {
  expect(isPeriodText(text)).toBe(false)
})

test('a year is found where its label says', () => {
  const search = yearLabel('שנת עדכון {year}')
  expect(search('שנת עדכון: 2019\n(אלא אם כן צוין אחרת)')).toBe(2019)
  expect(search('שנת עדכון')).toBeUndefined()
  expect(yearLabel('רשויות מקומיות {year}')('רשויות מקומיות 2021\n(אלא אם צוין אחרת)')).toBe(2021)
  expect(yearLabel('רשויות סך הכל {year}')('רשויות - סך הכל 2013')).toBe(2013)
})
