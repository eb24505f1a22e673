import { expect, test } from 'vitest'
import { toRecords, toTable } from './tabular.ts'

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
