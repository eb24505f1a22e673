import { expect, test } from 'vitest'
import { toCsv, toRecords, toTable } from './tabular.ts'

test('CSV quotes what would part a field and disarms what a spreadsheet would run', () => {
  const rows = [
    ['מועצה "א", צפון', -0.5],
    ['=HYPERLINK("http://x")', null],
  ]
  expect(toCsv(['name', 'value'], rows)).toBe(
    'name,value\r\n"מועצה ""א"", צפון",-0.5\r\n"\'=HYPERLINK(""http://x"")",\r\n',
  )
})

test('a table puts numbers to the right and shows no control characters', () => {
  const rows = [
    ['a\u001b[31mb', 5],
    ['c', 1234],
  ]
  expect(toTable(['name', 'n'], rows).split('\n')).toEqual([
    'name        n',
    '───────  ────',
    'a [31mb     5',
    'c        1234',
    '',
  ])
})

test('a program gets a record a row', () => {
  expect(toRecords(['name', 'n'], [['a', 1]])).toEqual([{ name: 'a', n: 1 }])
})
