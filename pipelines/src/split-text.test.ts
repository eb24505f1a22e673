import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { findDelimiter } from './delimiter.ts'
import { splitText } from './split-text.ts'

const limits = { cells: 1_000, columns: 100 }
const rowsOf = (text: string, delimiter = ',') => {
  const split = splitText(text, delimiter, { cells: 1e9, columns: 1e9 })
  return Array.from({ length: split.rowCount }, (_, row) =>
    Array.from({ length: split.cellsIn(row) }, (_, column) => split.text(row, column)),
  )
}

test.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a\r1\r', [['a'], ['1']]],
  [
    'a,b\r\r\n1,2\r\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a\n\n\r\nb', [['a'], [''], [''], ['b']]],
  ['a,,\n', [['a', '', '']]],
  ['a,', [['a', '']]],
  ['"a,b",c\n', [['a,b', 'c']]],
  ['"a\r\nb",c\n', [['a\r\nb', 'c']]],
  ['"a ""b""",c', [['a "b"', 'c']]],
  ['"",x\n""', [['', 'x'], ['']]],
  ['סה"כ,תשפ"ב\n', [['סה"כ', 'תשפ"ב']]],
  [
    '"אורט" רמלה,5\n"שבח" לוד,6\n',
    [
      ['"אורט" רמלה', '5'],
      ['"שבח" לוד', '6'],
    ],
  ],
  ['', []],
])('%j is cut into cells', (text, rows) => {
  expect(rowsOf(text)).toEqual(rows)
})

test('a quote that nothing closes is a sign of the text, and is told of', () => {
  const split = splitText('a,b\n1,"5 inch\n2,6\n', ',', limits)
  expect([split.text(1, 1), split.text(2, 1), split.rowCount]).toEqual(['"5 inch', '6', 3])
  expect(split.openQuotes).toEqual([{ row: 1, column: 1 }])
  const far = splitText(`"a${',1\n'.repeat(20_000)}b"\n`, ',', { cells: 1e6, columns: 100 })
  expect([far.rowCount, far.openQuotes]).toEqual([20_001, [{ row: 0, column: 0 }]])
})

test('rows may be of different lengths; a cell that is not there is blank', () => {
  const split = splitText('a,b,c\n1\n1,2\n', ',', limits)
  expect([split.columnCount, split.cellsIn(1), split.text(1, 2), split.text(9, 0)]).toEqual([3, 1, '', ''])
})

test('more cells or columns than a sheet may have are refused', () => {
  expect(() => splitText(','.repeat(200), ',', limits)).toThrow('SHEET_TOO_LARGE')
  expect(() => splitText('a\n'.repeat(2_000), ',', limits)).toThrow('SHEET_TOO_LARGE')
})

test('what Papa Parse writes is cut as Papa Parse cuts it, whatever is in the cells', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ב', '"', ',', ';', '\n', '\r', ' ', '1'), maxLength: 6 })
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t', '|'), (rows, delimiter) => {
      const text = Papa.unparse(rows, { delimiter, newline: '\r\n' })
      const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\r\n' })
      // Papa Parse counts a line end at the very end as one more row
      const end = text === '' || text.endsWith('\n') ? -1 : undefined
      expect(rowsOf(text, delimiter)).toEqual(data.slice(0, end))
    }),
    { seed: 5, numRuns: 1_000 },
  )
})

test.each([
  ['a,b\n1,2\n', ','],
  ['a;b;c\n1;2;3\n', ';'],
  ['a\tb\n1\t2,5\n', '\t'],
  ['a|b\n1|2\n', '|'],
  ['שם;ערך;אחוז\nא;1,5;2,7\nב;1,6;2,8\n', ';'],
  ['record,name,height\n1,Valdez,"1,54"\n2,Rich,"1,84"\n', ','],
  ['כותרת\n\nשם,כמה\nא,1\nב,2\n', ','],
  ['שם,תשובות\nא,x;y\nב,x;z\n', ','],
  ['sep=;\na,b;c\n1,2;3\n', ';'],
  ['שלום\nלהתראות\n', undefined],
  ['', undefined],
])('%j is delimited by %j', (text, delimiter) => {
  expect(findDelimiter(text)).toBe(delimiter)
})
