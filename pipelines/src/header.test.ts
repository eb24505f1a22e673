import { expect, test } from 'vitest'
import { type Merge, sheetOf, transposed } from './book.ts'
import { type HeaderColumn, readHeader, yearOf } from './header.ts'

type Text = string | null
const sheet = (rows: Text[][], merges: Merge[] = []) =>
  sheetOf({
    name: 'x',
    hidden: false,
    rowCount: rows.length,
    columnCount: Math.max(...rows.map((row) => row.length)),
    merges,
    cell: (row, column) => {
      const text = rows[row]?.[column]
      return text ? { text } : undefined
    },
  })
const labelsOf = (rows: Text[][], merges?: Merge[]) =>
  readHeader(sheet(rows, merges), rows.length, ['עודכן']).columns.map(({ labels }) => labels.join('/'))
const yearsOf = (rows: Text[][], merges?: Merge[]) =>
  readHeader(sheet(rows, merges), rows.length, ['עודכן']).columns.map((column) => yearOf(column, column.paths[0]))

test('blank cells continue the label to their left, a group never past a new section', () => {
  expect(
    labelsOf([
      ['א', null, null, 'ב', null],
      ['קבוצה', null, null, null, 'אחר'],
      ['1א', '2א', '3א', '4א', '5א'],
    ]),
  ).toEqual(['א/קבוצה/1א', 'א/קבוצה/2א', 'א/קבוצה/3א', 'ב/4א', 'ב/אחר/5א'])
})

test('where a row has merges, a label covers its merge only', () => {
  expect(
    labelsOf(
      [
        ['קבוצה', null, null],
        ['1א', '2א', '3א'],
      ],
      [{ top: 0, left: 0, bottom: 0, right: 1 }],
    ),
  ).toEqual(['קבוצה/1א', 'קבוצה/2א', '3א'])
})

test('a label merged downward counts once', () => {
  expect(
    labelsOf(
      [
        ['שם', 'קבוצה', null],
        [null, '1א', '2א'],
      ],
      [
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 1, bottom: 0, right: 2 },
      ],
    ),
  ).toEqual(['שם', 'קבוצה/1א', 'קבוצה/2א'])
})

test('a remark among the headers ends nothing and names nothing', () => {
  expect(
    labelsOf([
      ['א', 'עודכן ב-30/09/2021', null, 'ב'],
      ['קבוצה', null, null, null],
      ['1א', '2א', '3א', '4א'],
    ]),
  ).toEqual(['א/קבוצה/1א', 'א/קבוצה/2א', 'א/קבוצה/3א', 'ב/4א'])
})

test('one label alone at the top is the title of the sheet, no section', () => {
  expect(
    labelsOf([
      ['רשויות מקומיות 2021', null],
      ['קבוצה', null],
      ['1א', '2א'],
    ]),
  ).toEqual(['קבוצה/1א', 'קבוצה/2א'])
})

test('a period over blank cells lasts until a new label begins beneath', () => {
  const rows = [
    ['חינוך', null, null, null, null],
    ['תש"ף 2019/20', null, null, 'תשע"ט 2018/19', null],
    ['השכלה גבוהה', null, 'עובדי הוראה', 'תלמידים', null],
    ['1א', '2א', '3א', '4א', '5א'],
    ['x', 'y', 'z', 'v', 'w'],
  ]
  expect(yearsOf(rows.slice(0, 4))).toEqual([2020, 2020, undefined, 2019, 2019])
})

test('a year in the name of the figure counts before the period above it', () => {
  const column: HeaderColumn = {
    index: 0,
    labels: ['חינוך תשע"ט', 'אוכלוסייה סוף 2013'],
    paths: ['חינוכ אוכלוסיה סופ', 'אוכלוסיה סופ'],
    period: '2017',
  }
  expect(yearOf(column, 'אוכלוסיה סופ')).toBe(2013)
  expect(
    yearOf({ ...column, labels: ['חינוך תשע"ט', 'תלמידים'], paths: ['חינוכ תלמידימ', 'תלמידימ'] }, 'תלמידימ'),
  ).toBe(2017)
  const { period: _, ...bare } = column
  const cohort = { ...bare, labels: ['השכלה גבוהה 2020', 'נכנסים מתלמידי יב בשנת 2012'], paths: ['נכנסימ'] }
  expect([yearOf(cohort, 'נכנסימ מתלמידי יב בשנת'), yearOf(cohort, 'נכנסימ מתלמידי יב בשנת', true)]).toEqual([
    2012, 2020,
  ])
  expect(yearOf({ ...bare, labels: ['חינוך תשע"ט', 'תלמידים'], paths: ['חינוכ תלמידימ', 'תלמידימ'] }, 'תלמידימ')).toBe(
    2019,
  )
})

test('a sheet turned about keeps its addresses', () => {
  const turned = transposed(
    sheet([
      ['א', 'ב'],
      ['ג', 'ד'],
      ['ה', 'ו'],
    ]),
  )
  expect([turned.rowCount, turned.columnCount]).toEqual([2, 3])
  expect(turned.cell(1, 2)?.text).toBe('ו')
  expect(turned.address(1, 2)).toBe('B3')
  expect([turned.position(2), turned.rowNumber(1, 2)]).toEqual(['3', 3])
})
