import { expect, test } from 'vitest'
import { ownSources, readSources } from '../source.ts'
import { type ChosenTable, chooseTable, type Said, unknownKey } from './chosen-table.ts'
import { bookOf, type Row, sheetOfRows } from './example-sheet.ts'
import { pupils } from './example-source.ts'
import { suggestMapping } from './suggest.ts'
import { mappingOf, writeMapping } from './write-mapping.ts'

const nothing: Said = {
  fields: new Map(),
  sets: new Map(),
  values: new Map(),
  whole: new Map(),
  isYearInTitle: true,
  year: '',
  title: 'התלמידים',
}

/** A sheet as it is suggested, with what is said of it. */
function chosen(rows: readonly Row[], said: Partial<Said> = {}, of = pupils): ChosenTable {
  const { table } = suggestMapping(bookOf(sheetOfRows(rows)), [of])
  return chooseTable(table!, table!.fits[0]!, of, { ...nothing, ...said }, 'א')
}
const column = (table: ChosenTable, position: string) => table.columns.find(({ found }) => found.position === position)!

const byGender: Row[] = [
  ['סמל', 'תלמידים בנים', 'תלמידים בנות', 'הערה'],
  [100001, 31, 32, 'ח׳'],
  [100002, 41, 42, 'צהריים'],
  [100003, 51, 52, 'ח׳'],
]

test('what a header says of whom goes with a figure only', () => {
  expect(column(chosen(byGender), 'B').sets).toEqual({ gender: 'male' })
  const grade = column(chosen(byGender, { fields: new Map([[1, 'grade']]) }), 'B')
  expect([grade.field, grade.sets]).toEqual(['grade', {}])
})

test('what a column of its own tells no header says', () => {
  const table = chosen(byGender, { fields: new Map([[3, 'gender']]) })
  expect(table.columns.map(({ sets }) => sets)).toEqual([{}, {}, {}, {}])
})

test('unknown words are those of the field that a column is said to be', () => {
  const unknown = (said: Partial<Said>) => column(chosen(byGender, said), 'D').unknown.map(({ text }) => text)
  expect(unknown({})).toEqual(['צהריים'])
  expect(unknown({ fields: new Map([[3, 'gender']]) })).toEqual(['ח׳', 'צהריים'])
  expect(unknown({ fields: new Map([[3, '']]) })).toEqual([])
})

test('a word of a choice is one of its values; a word in the place of a figure says why there is none', () => {
  const rows: Row[] = [
    ['סמל', 'כיתה', 'תלמידים'],
    [100001, 'צהריים', 31],
    [100002, "ח'", 'סגור'],
    [100003, "ח'", 33],
  ]
  const values = new Map([
    [unknownKey(1, 'grade', 0), 'grade_9'],
    [unknownKey(2, 'pupils', 0), 'no_cases'],
  ])
  const mapping = mappingOf(chosen(rows, { values }), 'home/a')
  expect(mapping.values).toEqual([{ field: 'grade', text: 'צהריים', value: 'grade_9' }])
  expect(mapping.marks).toEqual([{ text: 'סגור', meaning: 'no_cases' }])
})

test('what a word cannot be is not heard', () => {
  const rows: Row[] = [
    ['סמל', 'כיתה', 'תלמידים'],
    [100001, 'צהריים', 31],
    [100002, "ח'", 'סגור'],
  ]
  const values = new Map([
    [unknownKey(1, 'grade', 0), 'constructor'],
    [unknownKey(2, 'pupils', 0), 'grade_7'],
  ])
  const mapping = mappingOf(chosen(rows, { values }), 'home/a')
  expect([mapping.values, mapping.marks]).toEqual([[], []])
})

test('a column that is said to hold the year gives it; without one it is asked', () => {
  const rows: Row[] = [
    ['סמל', 'מתי', 'תלמידים'],
    [100001, 'תשפ"ב וכו', 31],
    [100001, 'תשפ"ג וכו', 33],
  ]
  expect(chosen(rows).year).toEqual({ where: 'asked' })
  const table = chosen(rows, { fields: new Map([[1, 'year']]) })
  expect(table.year).toEqual({ where: 'column', position: 'B' })
  expect(mappingOf(table, 'home/a').year).toEqual({ where: 'column' })
})

test('a field of some people is the figure of them', () => {
  const students = readSources([ownSources]).find(({ id }) => id === 'municipality/students')!
  const table = chosen(byGender, { fields: new Map([[1, 'girls']]) }, students)
  expect([column(table, 'B').field, column(table, 'B').sets]).toEqual(['students', { gender: 'female' }])
})

test('a field that the table does not have is not read', () => {
  expect(column(chosen(byGender, { fields: new Map([[1, '__proto__']]) }), 'B').field).toBeUndefined()
})

test('a year that is none, and all else that is wrong, is said before anything is written', () => {
  const codes = (said: Partial<Said>) => {
    const written = writeMapping(chosen(byGender, said), 'home/a')
    return 'problems' in written ? written.problems.map(({ code }) => code) : written.year
  }
  expect(codes({ title: '', year: 'last year' })).toEqual(['MAPPING_NOT_NAMED', 'MAPPING_YEAR_MISSING'])
  expect(codes({ year: '2023/24' })).toBe(2024)
})
