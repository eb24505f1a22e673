import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { Book } from './book.ts'
import { edition2021, physicalSheet, workbook } from './example-edition.ts'
import { excerpts } from './excerpt.ts'
import { usualLimits } from './limits.ts'
import { readFile } from './read-file.ts'
import { parseSource, readSources } from './source.ts'

const source = readSources([resolve(import.meta.dirname, '../sources')]).find(
  ({ id }) => id === 'cbs/local-authorities',
)!

async function bookOf(bytes: Buffer, name: string): Promise<Book> {
  const read = await readFile(bytes, name, usualLimits)
  if ('problem' in read) throw new Error(read.problem.code)
  return read.book
}

test('a bad cell stands among its neighbours, under its headers, beside what tells its row', async () => {
  const book = await bookOf(workbook(edition2021()), 'a.xlsx')
  const [found] = excerpts(book, source, [{ sheet: physicalSheet, cells: ['H7'] }])
  expect(found!.columns).toEqual(['A', 'B', 'G', 'H', 'I'])
  expect(found!.rows.map(({ number, isHeader }) => [number, isHeader])).toEqual([
    [3, true],
    [4, true],
    [5, true],
    [6, false],
    [7, false],
    [8, false],
  ])
  expect(found!.rows[4]!.cells.slice(0, 2)).toEqual(['אבו גוש', '0472'])
  expect(found!.left).toBe(0)
})

test('of many bad rows the first six are shown, and how many were left is said', async () => {
  const rows = Array.from({ length: 20 }, (_, n) => `${n},x`)
  const book = await bookOf(Buffer.from(['a,b', ...rows].join('\n')), 'a.csv')
  const cells = rows.map((_, n) => `B${n + 2}`)
  const [found] = excerpts(book, undefined, [{ sheet: '', cells }])
  expect(found!.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(found!.left).toBe(13)
})

test('what is no address, and a sheet that is not there, cut nothing out', async () => {
  const book = await bookOf(Buffer.from('a,b\n1,2'), 'a.csv')
  const cells = ['B0', 'ZZZ9', '__proto__', 'B2']
  expect(excerpts(book, undefined, [{ sheet: '', cells }])[0]).toMatchObject({
    columns: ['A', 'B'],
    rows: [{ number: 1 }, { number: 2, cells: ['1', '2'] }],
  })
  expect(excerpts(book, undefined, [{ sheet: 'none', cells }])).toEqual([null])
})

const training = parseSource(
  `
id: municipality/training
title: &w { he: הכשרות, ar: تدريب, en: Training }
publisher: *w
licence: *w
cadence: yearly
period: { field: year }
replaces: period
marks: { '': not_available }
fields:
  teacher: { name: teacher_key, type: pseudonym, aliases: [תעודת זהות] }
  year: { name: school_year, type: year, aliases: [שנה] }
  sessions: { name: sessions_count, type: measure, unit: count, aliases: [מפגשים] }
tables:
  training: { title: *w, orientation: columns, keys: [teacher], year: { field: year }, measures: [sessions] }
`,
  'training.yml',
)

test('what tells of a person is withheld, and so is a column that nobody recognised', async () => {
  const book = await bookOf(Buffer.from('תעודת זהות,שנה,מפגשים,ת.ז. בן זוג\n000000018,2022,x,000000026'), 'a.csv')
  const [found] = excerpts(book, training, [{ sheet: '', cells: ['C2'] }])
  expect(found!.rows).toEqual([
    { number: 1, isHeader: true, cells: ['תעודת זהות', 'שנה', 'מפגשים', 'ת.ז. בן זוג'] },
    { number: 2, isHeader: false, cells: [null, '2022', 'x', null] },
  ])
})

test('where the table was not found in a source that tells of persons, nothing but blanks is shown', async () => {
  const book = await bookOf(Buffer.from('שם,כמה\nדנה לוי,3'), 'a.csv')
  const [found] = excerpts(book, training, [{ sheet: '', cells: ['B2'] }])
  expect(found!.rows.flatMap(({ cells }) => cells)).toEqual([null, null, null, null])
})
