import { expect, test } from 'vitest'
import { foldWords, shownText } from './fold-words.ts'

test.each([
  ['מסכים/ה במידה רבה', 'מסכים במידה רבה'],
  ['לא יודע(ת)', 'לא יודע'],
  ['על־יסודי', 'על-יסודי'],
  ['אִמָּא', 'אמא'],
  ['أوافق تمامًا', 'اوافق تماما'],
  ['مدرسة ابتدائيّة', 'مدرسه ابتدائيه'],
  ['Medium  Well.', 'medium well'],
  ['In Lottery A: <br>you &quot;win&quot; $100', 'In Lottery A you win $100'],
  ['18-29', '18 – 29'],
  ['٣ سنوات', '3 سنوات'],
])('"%s" and "%s" are one text', (a, b) => {
  expect(foldWords(a)).toBe(foldWords(b))
})

test.each([
  ['> 60', '60'],
  ['150,000+', '150,000'],
  ['5%', '5'],
  ['agree', 'disagree'],
  ['item1', 'item2'],
  ['מסכים', 'לא מסכים'],
])('"%s" and "%s" are two', (a, b) => {
  expect(foldWords(a)).not.toBe(foldWords(b))
})

test('a sign that looks like a tag is none', () => {
  expect(shownText('less than <18 and >60')).toBe('less than <18 and >60')
})
