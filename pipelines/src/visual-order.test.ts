import { expect, test } from 'vitest'
import { logicalLine, orderOf } from './visual-order.ts'

test.each([
  ['רפס תיב', 'בית ספר'],
  ['(דסומ) םירעי תירק', 'קרית יערים (מוסד)'],
  ['120238 דסומ למס', 'סמל מוסד 120238'],
  ['2021/22 ,ב"פשת', 'תשפ"ב, 2021/22'],
  ['65.3% םיאכז', 'זכאים 65.3%'],
  ['Windows 10 תכרעמ', 'מערכת Windows 10'],
  ['8 7 תותיכ', 'כיתות 7 8'],
  ['050-1234567 .לט', 'טל. 050-1234567'],
  ['3M תרבח', 'חברת 3M'],
  ['Ort Braude', 'Ort Braude'],
  ['12,5', '12,5'],
  ['', ''],
])('%s is read %s', (seen, read) => {
  expect(logicalLine(seen)).toBe(read)
})

test('a line of very many signs comes back whole', () => {
  const line = `${'a('.repeat(100_000)}א${'1.'.repeat(100_000)}`
  expect([...logicalLine(line)].sort().join('')).toHaveLength(line.length)
})

test.each([
  ['שם בית ספר,שנה', 'logical'],
  ['שם מוסד', 'logical'],
  ['הנש,רפס תיב םש', 'visual'],
  ['םישנא,םיבר', 'visual'],
  ['םש', undefined],
  ['רבד', undefined],
  ['אב,בא', undefined],
  ['סה"כ', undefined],
  ['name,year', undefined],
  ['שם מוסד,דסומ םש', undefined],
])('the words of %s speak for the order %s', (text, order) => {
  expect(orderOf(text)).toBe(order)
})
