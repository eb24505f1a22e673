import { expect, test } from 'vitest'
import { findAreas } from './area.ts'
import { sheetOfRows } from './example-sheet.ts'

const found = (rows: (string | number | null)[][], merges: string[] = []) =>
  findAreas(sheetOfRows(rows, merges)).map(
    ({ headerTop, firstDataRow, lastDataRow, left, right, titles, totals, notes }) => ({
      header: [headerTop, firstDataRow - 1],
      data: [firstDataRow, lastDataRow],
      columns: [left, right],
      titles: titles.map(({ text }) => text),
      totals,
      notes: notes.map(({ text }) => text),
    }),
  )

test('a title, a merged header of two rows, a row of totals and notes are told apart from the records', () => {
  expect(
    found(
      [
        ['תלמידים לפי בית ספר', null, null, null, null, null],
        ['סמל מוסד', 'שם', 'תשפ"ב', null, 'תשפ"ג', null],
        [null, null, 'בנים', 'בנות', 'בנים', 'בנות'],
        [100001, 'אלון', 10, 12, 11, 13],
        [100002, 'ברוש', 20, 22, 21, 23],
        ['סה"כ', null, 30, 34, 32, 36],
        [],
        ['* כולל חינוך מיוחד'],
        ['הופק ב־1.3.2023'],
      ],
      ['A1:F1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'],
    ),
  ).toEqual([
    {
      header: [1, 2],
      data: [3, 5],
      columns: [0, 5],
      titles: ['תלמידים לפי בית ספר'],
      totals: [5],
      notes: ['* כולל חינוך מיוחד', 'הופק ב־1.3.2023'],
    },
  ])
})

test('a row of years is a header over counts and a value in a column of years', () => {
  expect(
    found([
      ['בית ספר', 2021, 2022],
      ['אלון', 10, 12],
      ['ברוש', 20, 22],
    ])[0],
  ).toMatchObject({ header: [0, 0], data: [1, 2] })
  expect(
    found([
      ['בית ספר', 'שנה'],
      ['אלון', 2021],
      ['ברוש', 2022],
    ])[0],
  ).toMatchObject({ header: [0, 0], data: [1, 2] })
})

test('a row that numbers the columns is of the header', () => {
  expect(
    found([
      ['סמל', 'בנים', 'בנות'],
      ['(1)', '(2)', '(3)'],
      [100001, 10, 12],
      [100002, 20, 22],
    ])[0],
  ).toMatchObject({ header: [0, 1], data: [2, 3] })
  expect(
    found([
      ['סמל', 'בנים', 'בנות'],
      [1, 2, 3],
      [100001, 10, 12],
      [100002, 20, 22],
    ])[0],
  ).toMatchObject({ header: [0, 1], data: [2, 3] })
})

test('two tables one under the other are two, and the line between them is the title of the lower', () => {
  expect(
    found([
      ['סמל', 'בנים'],
      [100001, 10],
      [100002, 20],
      [],
      ['* כולל מחוננים'],
      [],
      [],
      ['מורים'],
      ['שם', 'משרות'],
      ['דנה', 0.5],
      ['רון', 1],
    ]),
  ).toMatchObject([
    { data: [1, 2], notes: ['* כולל מחוננים'] },
    { header: [8, 8], data: [9, 10], titles: ['מורים'] },
  ])
})

test('two tables side by side are two; a column left free within one parts nothing', () => {
  expect(
    found([
      ['סמל', 'בנים', null, 'שם המורה', 'משרות'],
      [100001, 10, null, 'דנה', 0.5],
      [100002, 20, null, 'רון', 1],
      [null, null, null, 'גיל', 1],
    ]),
  ).toMatchObject([
    { columns: [0, 1], data: [1, 2] },
    { columns: [3, 4], data: [1, 3] },
  ])
  expect(
    found([
      ['סמל', 'שם', null, 'בנים', 'בנות'],
      [100001, 'אלון', null, 10, 12],
      [100002, 'ברוש', null, 20, 22],
    ]),
  ).toMatchObject([{ columns: [0, 4] }])
})

test('a blank row within the data, and one below the header, part nothing', () => {
  expect(
    found([['סמל', 'שם', 'בנים'], [], [100001, 'אלון', 10], [], [100002, 'ברוש', 20], [], ['סה"כ', null, 30]]),
  ).toMatchObject([{ header: [0, 1], data: [2, 6], totals: [6] }])
})

test('a table of words alone has its header in its first full row', () => {
  expect(
    found([
      ['פעילויות העמותה'],
      ['תכנית', 'פעילות', 'קהל'],
      ['רובוטיקה', 'יריד', 'הורים'],
      ['סייבר', 'האקתון', 'תלמידים'],
    ]),
  ).toMatchObject([{ header: [1, 1], data: [2, 3], titles: ['פעילויות העמותה'] }])
})

test('a table of one row of data is one', () => {
  expect(
    found([
      ['סמל', 'שם', 'בנים'],
      [100001, 'אלון', 10],
    ]),
  ).toMatchObject([{ header: [0, 0], data: [1, 1] }])
})

test('a table without a header has none; a sheet of lines or of nothing has no table', () => {
  expect(
    found([
      [100001, 'אלון', 10],
      [100002, 'ברוש', 20],
    ]),
  ).toMatchObject([{ header: [0, -1], data: [0, 1] }])
  expect(found([['הסבר'], ['עוד הסבר']])).toEqual([])
  expect(found([])).toEqual([])
})
