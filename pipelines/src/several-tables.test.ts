import { expect, test } from 'vitest'
import { type Merge, sheetOf } from './book.ts'
import { ingest } from './ingest.ts'
import type { Known } from './records.ts'
import { parseSource } from './source.ts'
import { recordsOf } from './table-part.ts'

type Value = string | number | null
const book = (rows: Value[][], merges: Merge[] = [], name = 'גיליון1') => ({
  format: 'xlsx' as const,
  sheets: [
    sheetOf({
      ...{ name, hidden: false, rowCount: rows.length, columnCount: Math.max(...rows.map((row) => row.length)) },
      ...{ merges, hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() },
      cell: (row, column) => {
        const value = rows[row]?.[column] ?? null
        if (value === null || value === '') return undefined
        return typeof value === 'number' ? { text: String(value), number: value } : { text: value }
      },
    }),
  ],
})
const source = (year: string, measures = '[boys, girls, all]') =>
  parseSource(
    `
id: example/students
title: &w { he: תלמידים, ar: طلاب, en: Pupils }
publisher: *w
licence: *w
cadence: yearly
period: years
replaces: period
marks: { '': not_available, '-': no_cases }
fields:
  school: { name: institution_id, type: code, digits: 6, aliases: [סמל מוסד], named_by: school_name }
  school_name: { name: institution_name, type: name, optional: true, folded_as: institution_key, aliases: [שם] }
  city: { name: locality_name, type: name, optional: true, aliases: [יישוב] }
  boys: { name: students_count, type: measure, unit: count, aliases: [בנים], breakdown: { by: gender, value: male } }
  girls: { name: students_count, type: measure, unit: count, aliases: [בנות], breakdown: { by: gender, value: female } }
  all: { name: students_count, type: measure, unit: count, optional: true, aliases: ['סה"כ', תלמידים] }
tables:
  students:
    title: *w
    orientation: columns
    keys: [school]
    attributes: [school_name, city]
    year: ${year}
    measures: ${measures}
`,
    'source.yml',
  )
const read = (
  rows: Value[][],
  more: { merges?: Merge[]; name?: string; known?: Known; year?: string; measures?: string } = {},
) => ingest('a.xlsx', book(rows, more.merges, more.name), [source(more.year ?? 'header', more.measures)], more.known)
type Ingested = ReturnType<typeof read>
const figuresOf = ({ tables }: Ingested) =>
  [...recordsOf(tables[0]!)].flatMap(({ keys, measures }) =>
    measures.map(({ fieldId, year, value, cell }) =>
      [keys.get('institution_id'), fieldId, year, value, cell].join(' '),
    ),
  )
const codesOf = ({ problems }: Ingested) => problems.map(({ code }) => code)

const span = (row: number, left: number, right: number): Merge => ({ top: row, bottom: row, left, right })
const down = (column: number, top: number, bottom: number): Merge => ({ top, bottom, left: column, right: column })

test('a title, a merged header of two rows, Hebrew years as column groups, totals and notes', () => {
  const found = read(
    [
      ['תלמידים לפי בית ספר', null, null, null, null, null, null, null],
      ['סמל מוסד', 'שם', 'תשפ"ב', null, null, 'תשפ"ג', null, null],
      [null, null, 'בנים', 'בנות', 'סה"כ', 'בנים', 'בנות', 'סה"כ'],
      [120238, 'אלון', 10, 12, 22, 11, 13, 24],
      [120246, 'הדר', 5, 6, 11, 7, 8, 15],
      [null, 'סה"כ', 15, 18, 33, 18, 21, 39],
      [],
      ['* הנתונים ארעיים'],
    ],
    { merges: [span(0, 0, 7), span(1, 2, 4), span(1, 5, 7), down(0, 1, 2), down(1, 1, 2)] },
  )
  expect(codesOf(found)).toEqual([])
  expect(found.period).toBe('2022–2023')
  expect(figuresOf(found)).toEqual([
    ...['120238 boys 2022 10 C4', '120238 girls 2022 12 D4', '120238 all 2022 22 E4'],
    ...['120238 boys 2023 11 F4', '120238 girls 2023 13 G4', '120238 all 2023 24 H4'],
    ...['120246 boys 2022 5 C5', '120246 girls 2022 6 D5', '120246 all 2022 11 E5'],
    ...['120246 boys 2023 7 F5', '120246 girls 2023 8 G5', '120246 all 2023 15 H5'],
  ])
})

test('year groups without merges go on over the labels that come again', () => {
  const found = read([
    ['סמל מוסד', 'שם', '2021/22', null, '2022/23', null],
    [null, null, 'בנים', 'בנות', 'בנים', 'בנות'],
    [120238, 'אלון', 10, 12, 11, 13],
  ])
  expect(codesOf(found)).toEqual([])
  expect(figuresOf(found)).toEqual([
    ...['120238 boys 2022 10 C3', '120238 girls 2022 12 D3', '120238 boys 2023 11 E3', '120238 girls 2023 13 F3'],
  ])
})

test('years beneath the label they split', () => {
  const rows = [
    ['סמל מוסד', 'שם', 'תלמידים', null, null],
    [null, null, 'תש"פ', 'תשפ"א', 'תשפ"ב'],
    [120238, 'אלון', 20, 21, 22],
  ]
  const expected = ['120238 all 2020 20 C3', '120238 all 2021 21 D3', '120238 all 2022 22 E3']
  expect(figuresOf(read(rows, { measures: '[all]' }))).toEqual(expected)
  expect(figuresOf(read(rows, { measures: '[all]', merges: [span(0, 2, 4)] }))).toEqual(expected)
})

test('one column twice for one year is refused', () => {
  const found = read([
    ['סמל מוסד', 'שם', 'בנים תשפ"ב', 'בנות תשפ"ב', 'בנים 2021/22'],
    [120238, 'אלון', 10, 12, 11],
  ])
  expect(found.problems).toMatchObject([{ code: 'FIELD_FOUND_TWICE', found: 'C, E' }])
})

test('the year stands in the title or in the name of the sheet', () => {
  const rows = [['תלמידים לפי מגדר, תשפ"ב'], [], ['סמל מוסד', 'שם', 'בנים', 'בנות'], [120238, 'אלון', 10, 12]]
  expect(read(rows).period).toBe('2022')
  expect(read(rows.slice(2), { name: 'תשפ״ג' }).period).toBe('2023')
  // title and name disagree, so neither is believed
  expect(codesOf(read(rows, { name: 'תשפ"ג' }))).toEqual(
    ['YEAR_NOT_FOUND', 'YEAR_NOT_FOUND', 'PERIOD_NOT_FOUND'].slice(0, 2),
  )
  expect(read(rows.slice(2), { known: { year: 2024 } }).period).toBe('2024')
})

test('several tables below one another, each with its own title and year', () => {
  const found = read([
    ['תשפ"ב'],
    ['סמל מוסד', 'שם', 'בנים', 'בנות'],
    [120238, 'אלון', 10, 12],
    [120246, 'הדר', 5, 6],
    ['סה"כ', null, 15, 18],
    [],
    ['תשפ"ג'],
    ['סמל מוסד', 'שם', 'בנות', 'בנים'],
    [120238, 'אלון', 13, 11],
    ['סה"כ', null, 13, 11],
    ['הערה: נכון לספטמבר'],
  ])
  expect(codesOf(found)).toEqual([])
  expect(figuresOf(found)).toEqual([
    ...['120238 boys 2022 10 C3', '120238 girls 2022 12 D3', '120246 boys 2022 5 C4', '120246 girls 2022 6 D4'],
    ...['120238 girls 2023 13 C9', '120238 boys 2023 11 D9'],
  ])
})

test('a table right under another, with its columns in another order', () => {
  const found = read([
    ['סמל מוסד', 'שם', 'בנים תשפ"ב', 'בנות תשפ"ב'],
    [120238, 'אלון', 10, 12],
    ['סמל מוסד', 'שם', 'בנות תשפ"ג', 'בנים תשפ"ג'],
    [120238, 'אלון', 13, 11],
  ])
  expect(codesOf(found)).toEqual([])
  expect(figuresOf(found)).toEqual([
    ...['120238 boys 2022 10 C2', '120238 girls 2022 12 D2', '120238 girls 2023 13 C4', '120238 boys 2023 11 D4'],
  ])
})

test('a header printed again on every page is no record and no second table', () => {
  const header = ['סמל מוסד', 'שם', 'בנים תשפ"ב', 'בנות תשפ"ב']
  const found = read([
    header,
    [120238, 'אלון', 10, 12],
    header,
    [120246, 'הדר', 5, 6],
    [],
    header,
    [120253, 'ברוש', 1, 1],
  ])
  expect(codesOf(found)).toEqual([])
  expect(figuresOf(found)).toHaveLength(6)
})

test('tables side by side, of unequal length', () => {
  const found = read([
    ['סמל מוסד', 'שם', 'בנים תשפ"ב', 'בנות תשפ"ב', null, 'סמל מוסד', 'שם', 'בנים תשפ"ג', 'בנות תשפ"ג'],
    [120238, 'אלון', 10, 12, null, 120238, 'אלון', 11, 13],
    [120246, 'הדר', 5, 6, null, null, null, null, null],
    ['סה"כ', null, 15, 18, null, 'סה"כ', null, 11, 13],
  ])
  expect(codesOf(found)).toEqual([])
  expect(figuresOf(found)).toEqual([
    ...['120238 boys 2022 10 C2', '120238 girls 2022 12 D2', '120246 boys 2022 5 C3', '120246 girls 2022 6 D3'],
    ...['120238 boys 2023 11 H2', '120238 girls 2023 13 I2'],
  ])
})

test('a total in a column that is no field is a total all the same', () => {
  const found = read([
    ['מס', 'סמל מוסד', 'שם', 'בנים תשפ"ב', 'בנות תשפ"ב'],
    [1, 120238, 'אלון', 10, 12],
    [2, 120246, 'הדר', 5, 6],
    ['סה"כ', null, null, 15, 19],
  ])
  expect(found.problems).toMatchObject([
    { code: 'TOTAL_DIFFERS_FROM_ROWS', where: { cell: 'E4' }, values: { sum: 18 } },
  ])
})

test('a lone figure that is no number is no note where its key reads as one', () => {
  const found = read(
    [
      ['סמל מוסד', 'תלמידים תשפ"ב'],
      [120238, 10],
      [120246, 'שלושים'],
    ],
    { measures: '[all]' },
  )
  expect(found.problems).toMatchObject([{ code: 'CELL_NOT_NUMBER', where: { cell: 'B3' }, found: 'שלושים' }])
})
