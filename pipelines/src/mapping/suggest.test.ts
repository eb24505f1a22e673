import { expect, test } from 'vitest'
import { bookOf, type Row, sheetOfRows } from './example-sheet.ts'
import { examinations, pupils } from './example-source.ts'
import { suggestMapping } from './suggest.ts'

const suggest = (rows: Row[], merges: string[] = [], name = 'גיליון1') =>
  suggestMapping(bookOf(sheetOfRows(rows, merges, name)), [pupils, examinations])

/** Column letter → field, what it sets, how sure. */
function meanings({ table }: ReturnType<typeof suggest>) {
  const [fit] = table!.fits
  return Object.fromEntries(
    table!.columns.map(({ index, position }) => {
      const { field = null, sets, confidence } = fit!.columns.find(({ column }) => column === index)!
      return [position, Object.keys(sets).length > 0 ? [field, sets, confidence] : [field, confidence]]
    }),
  )
}
const reasons = ({ table }: ReturnType<typeof suggest>, index: number) =>
  table!.fits[0]!.columns.find(({ column }) => column === index)!.reasons.map(({ code }) => code)

const flat: Row[] = [
  ['סמל מוסד', 'שם בית הספר', 'שכבה', 'מגדר', 'מספר תלמידים'],
  [100001, 'אלון', "ז'", 'ז', 31],
  [100001, 'אלון', "ז'", 'נ', 29],
  [100002, 'ברוש', "ח'", 'ז', 40],
  [100002, 'ברוש', "ח'", 'נ', 44],
]

test('headers and values that agree are sure', () => {
  const found = suggest(flat)
  expect(found.table!.fits[0]).toMatchObject({ sourceId: 'example/pupils', table: 'pupils', missing: [] })
  expect(meanings(found)).toEqual({
    A: ['code', 'sure'],
    B: ['school', 'sure'],
    C: ['grade', 'sure'],
    D: ['gender', 'sure'],
    E: ['pupils', 'sure'],
  })
})

test('values alone tell a code, a choice and a year, less surely', () => {
  const found = suggest([
    ['מזהה', 'מה', 'מי', 'מתי', 'ילדים'],
    [100001, "ז'", 'זכר', 'תשפ"ב', 31],
    [100001, "ז'", 'נקבה', 'תשפ"ב', 29],
    [100002, "ח'", 'זכר', 'תשפ"ג', 40],
    [100002, "ח'", 'נקבה', 'תשפ"ג', 44],
  ])
  expect(meanings(found)).toMatchObject({
    A: ['code', 'likely'],
    B: ['grade', 'likely'],
    C: ['gender', 'likely'],
    D: ['year', 'likely'],
    E: ['pupils', 'unsure'],
  })
  expect(found.table!.fits[0]!.year).toEqual({ where: 'column', column: 3 })
})

test('a header that its values contradict is not sure', () => {
  const found = suggest([
    ['סמל מוסד', 'מספר תלמידים'],
    ['אלון', 31],
    ['ברוש', 40],
  ])
  expect(meanings(found).A).toEqual(['code', 'likely'])
  expect(reasons(found, 0)).toEqual(['NAME_EQUAL', 'VALUES_UNLIKE'])
})

const groups: Row[] = [
  ['תלמידים לפי בית ספר', null, null, null, null, null, null, null],
  ['סמל מוסד', 'שם בית הספר', 'תשפ"ב', null, null, 'תשפ"ג', null, null],
  [null, null, 'בנים', 'בנות', 'סה"כ', 'בנים', 'בנות', 'סה"כ'],
  [100001, 'אלון', 10, 12, 22, 11, 13, 24],
  [100002, 'ברוש', 20, 22, 42, 21, 23, 44],
  ['סה"כ', null, 30, 34, 64, 32, 36, 68],
  [],
  ['* כולל חינוך מיוחד'],
]
const groupMerges = ['A1:H1', 'A2:A3', 'B2:B3', 'C2:E2', 'F2:H2']

test('a group of columns says the year, a column the gender, and a total of its neighbours is left out', () => {
  const found = suggest(groups, groupMerges)
  expect(meanings(found)).toMatchObject({
    C: ['pupils', { gender: 'male' }, 'likely'],
    D: ['pupils', { gender: 'female' }, 'likely'],
    E: [null, 'likely'],
    F: ['pupils', { gender: 'male' }, 'likely'],
  })
  expect(found.table!.columns.map(({ year }) => year)).toEqual([
    undefined,
    undefined,
    2022,
    2022,
    2022,
    2023,
    2023,
    2023,
  ])
  expect(reasons(found, 4)).toEqual(['TOTAL_OF_PARTS'])
  expect(found.table!.fits[0]!.year).toEqual({ where: 'header' })
})

test('a total that says more than its neighbours is kept', () => {
  const rows = groups.map((row) => [...row])
  for (const row of rows.slice(3, 5)) row[4] = Number(row[4]) + 5
  expect(meanings(suggest(rows, groupMerges)).E).toEqual(['pupils', 'sure'])
})

test('a column a grade is the same figure of each grade', () => {
  const found = suggest([
    ['מספר תלמידים בשנת 2023', null, null, null],
    ['בית ספר', 'ז', 'ח', 'ט'],
    ['אלון', 10, 20, 30],
    ['ברוש', 11, 21, 31],
  ])
  expect(meanings(found)).toMatchObject({
    B: ['pupils', { grade: 'grade_7' }, 'likely'],
    C: ['pupils', { grade: 'grade_8' }, 'likely'],
    D: ['pupils', { grade: 'grade_9' }, 'likely'],
  })
  expect(found.table!.fits[0]!.year).toEqual({
    where: 'title',
    year: 2023,
    text: 'מספר תלמידים בשנת 2023',
  })
})

test('a year that only the name of the sheet says is found there; one that nothing says is nowhere', () => {
  expect(suggest(flat, [], 'תשפ"ד').table!.fits[0]!.year).toEqual({ where: 'title', year: 2024, text: 'תשפ"ד' })
  expect(suggest(flat).table!.fits[0]!.year).toEqual({ where: 'nowhere' })
})

test('values that no spelling explains are listed, choices and figures alike', () => {
  const rows = flat.map((row) => [...row])
  rows[1]![2] = 'שביעית'
  rows[2]![4] = 'סגור'
  const { columns } = suggest(rows).table!.fits[0]!
  expect(columns.map(({ unknown }) => unknown.map(({ text }) => text))).toEqual([[], [], ['שביעית'], [], ['סגור']])
})

test('names beside a code are its names, whatever their header', () => {
  const found = suggest([
    ['הכותרת', 'סמל מוסד', 'תלמידים'],
    ['אלון', 100001, 31],
    ['ברוש', 100002, 40],
  ])
  expect(meanings(found).A).toEqual(['school', 'unsure'])
  expect(reasons(found, 0)).toEqual(['NEIGHBOUR'])
})

test('of two columns of the same figure one is read', () => {
  const found = suggest([
    ['סמל מוסד', 'תלמידים', 'תלמידים'],
    [100001, 31, 32],
    [100002, 40, 41],
  ])
  expect(meanings(found)).toMatchObject({ B: ['pupils', 'sure'], C: [null, 'unsure'] })
  expect(reasons(found, 2)).toEqual(['SAME_AS'])
})

test('each sheet is laid on the source that it is of, the likelier first', () => {
  const found = suggest([
    ['סמל מוסד', 'מקצוע', 'נבחנו', 'עוברים'],
    [100001, 'מתמטיקה', 30, 28],
    [100001, 'פיזיקה', 12, 12],
  ])
  expect(found.table!.fits[0]!.sourceId).toBe('example/examinations')
  expect(meanings(found)).toMatchObject({ C: ['examined', 'likely'], D: ['passed', 'sure'] })
})

test('keys that must be told and are not are named', () => {
  const found = suggest([
    ['מקצוע', 'נבחנים', 'עוברים'],
    ['מתמטיקה', 30, 28],
    ['פיזיקה', 12, 12],
  ])
  expect(found.table!.fits[0]!.missing).toEqual(['code'])
})

test('a table that lacks only its figure is still that table', () => {
  const found = suggest(flat.map((row) => row.slice(0, 4)))
  expect(found.table!.fits[0]).toMatchObject({ sourceId: 'example/pupils', missing: [] })
  expect(meanings(found)).toMatchObject({ A: ['code', 'sure'], C: ['grade', 'sure'], D: ['gender', 'sure'] })
})

test('of several sheets the one that fits is taken, and a hidden one only where no other does', () => {
  const notes = sheetOfRows([['הסבר'], ['עוד הסבר']], [], 'הסברים')
  const data = sheetOfRows(flat, [], 'נתונים')
  const hidden = { ...sheetOfRows(flat, [], 'ישן'), hidden: true }
  expect(suggestMapping(bookOf(notes, hidden, data), [pupils]).table!.sheet).toBe(2)
  expect(suggestMapping(bookOf(notes, hidden), [pupils]).table!.sheet).toBe(1)
  expect(suggestMapping(bookOf(notes), [pupils]).table).toBeUndefined()
})

test('where the person says where the table lies, it is looked for there', () => {
  const book = bookOf(sheetOfRows([['טיוטה', 'מיום', 5], ...flat]))
  const place = { left: 0, right: 4, headerTop: 1, firstDataRow: 2, lastDataRow: 5 }
  const { table } = suggestMapping(book, [pupils], { sheet: 0, place })
  expect(table!.area).toMatchObject(place)
  expect(table!.fits[0]!.columns.map(({ field }) => field)).toEqual(['code', 'school', 'grade', 'gender', 'pupils'])
})

test('what the person says it is comes first, however little fits', () => {
  const dataset = { sourceId: 'example/examinations', table: 'results' }
  const { table } = suggestMapping(bookOf(sheetOfRows(flat)), [pupils, examinations], { dataset })
  expect(table!.fits.map(({ sourceId }) => sourceId)).toEqual(['example/examinations', 'example/pupils'])
})

test('what crosses to another process is plain', () => {
  const found = suggest(groups, groupMerges)
  expect(JSON.parse(JSON.stringify(found))).toEqual(found)
})
