import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { writeTryMe } from '@madad/sample/try-me'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { madad } from './command.ts'

let folder = ''
let home = ''
let name = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'madad-map-'))
  home = path.join(folder, 'home')
  const file = (await writeTryMe(folder))[0]!
  name = path.basename(file)
  expect((await madad(['init', '--home', home])).code).toBe(0)
  const imported = await madad(['import', file, '--home', home])
  expect([imported.code, imported.out.includes('madad map ')]).toEqual([2, true])
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Shown {
  source: string
  year: { where: string; position?: string }
  columns: {
    position: string
    field?: string
    sets: Record<string, string>
    year?: number
    unknown: { text: string; said: string }[]
  }[]
}

const shown = (...words: string[]) => shownOf(name, ...words)
async function shownOf(file: string, ...words: string[]): Promise<Shown> {
  const { code, out } = await madad(['map', file, '--home', home, '--json', ...words])
  expect(code).toBe(0)
  return JSON.parse(out)
}

test('what the columns of a sheet of one\u2019s own seem to be is shown, and nothing is kept', async () => {
  const { source, columns } = await shown()
  expect(source).toBe('municipality/students')
  expect(columns.slice(0, 4).map(({ position, field, sets, year }) => [position, field, sets, year])).toEqual([
    ['A', 'institution_name', {}, undefined],
    ['B', 'students', { gender: 'male' }, 2022],
    ['C', 'students', { gender: 'female' }, 2022],
    ['D', undefined, {}, 2022],
  ])
  expect((await madad(['sources', '--home', home])).out).not.toContain('home/')
})

test('a person\u2019s word on a column counts, by its letter or its header', async () => {
  const { columns } = await shown('--column', 'D=students', '--column', 'בית הספר=-')
  expect([columns[0]!.field, columns[3]!.field]).toEqual([undefined, 'students'])
})

test('a column that is said to be a key is about nobody, and its words are those that the key does not know', async () => {
  const { columns } = await shown('--column', 'B=grade')
  expect([columns[1]!.field, columns[1]!.sets]).toEqual(['grade', {}])
  expect(columns[1]!.unknown.length).toBeGreaterThan(0)
})

/** Pupils by school, with words that nobody knows and a column of years that does not look like one. */
async function closedSchools(): Promise<string> {
  const file = path.join(folder, 'closed.csv')
  const rows = [
    'סמל מוסד,מועד,כיתה,מספר תלמידים',
    '990011,2022 א,צהריים,31',
    "990012,2022 א,ח',סגור",
    "990013,2022 א,ח',33",
  ]
  await writeFile(file, rows.join('\n'))
  expect((await madad(['import', file, '--home', home])).code).toBe(2)
  return 'closed.csv'
}

test('a word in the place of a figure is kept as a mark, a word of a choice as its value; a column said to be the year tells it', async () => {
  const file = await closedSchools()
  const words = ['--column', 'B=-', '--value', 'סגור=no_cases', '--value', 'צהריים=grade_9', '--year', '2022']
  const { columns, year } = await shownOf(file, '--column', 'B=year')
  expect([columns[1]!.field, year]).toEqual(['year', { where: 'column', position: 'B' }])
  const saved = await madad(['map', file, '--home', home, '--save', '--title', 'Closed', ...words])
  expect([saved.code, saved.err]).toEqual([0, ''])
  const source = await readFile(path.join(home, 'sources/home/closed/source.yml'), 'utf8')
  expect(source).toMatch(/סגור: no_cases/)
  expect(source).toMatch(/grade_9: \[.*צהריים/)
})

test('what a word cannot stand for is told with what it can', async () => {
  const file = path.join(folder, 'again.csv')
  await writeFile(file, "סמל מוסד,כיתה,מספר תלמידים,הערה\n990011,ערב,31,א\n990012,ח',סגורים,ב\n990013,ח',33,ג\n")
  expect((await madad(['import', file, '--home', home])).code).toBe(2)
  const wrong = await madad(['map', 'again.csv', '--home', home, '--value', 'ערב=evening', '--value', 'סגורים=0'])
  expect(wrong.code).toBe(2)
  expect(wrong.err.match(/MAP_VALUE_UNKNOWN/g)).toHaveLength(2)
  expect(wrong.err).toMatch(/grade_12/)
  expect(wrong.err).toMatch(/not_available, no_cases/)
})

test('what the whole table is about is said where no column says it, and kept', async () => {
  const file = path.join(folder, 'girls.csv')
  await writeFile(file, 'סמל מוסד,כמה\n990011,31\n990012,32\n')
  expect((await madad(['import', file, '--home', home])).code).toBe(2)
  const words = ['map', 'girls.csv', '--home', home, '--source', 'municipality/students']
  const wrong = await madad([...words, '--about', 'gender=both', '--about', 'size=1'])
  expect([wrong.code, wrong.err.match(/MAP_ABOUT_UNKNOWN/g)?.length]).toEqual([2, 2])
  expect(wrong.err).toContain('gender=male, gender=female')
  const saved = await madad([...words, '--about', 'gender=female', '--year', '2023', '--save', '--title', 'Girls'])
  expect([saved.code, saved.err]).toEqual([0, ''])
  const source = await readFile(path.join(home, 'sources/home/girls/source.yml'), 'utf8')
  expect(source).toMatch(/sets: \{ gender: female \}/)
})

test('columns, fields and words that are none are told at once; so is a mapping that nobody can keep', async () => {
  const wrong = await madad([
    'map',
    name,
    '--home',
    home,
    '--column',
    'Q=grade',
    '--column',
    'A=nothing',
    '--value',
    'x=y',
  ])
  expect(wrong.code).toBe(2)
  for (const code of ['MAP_COLUMN_UNKNOWN', 'MAP_FIELD_UNKNOWN', 'MAP_WORD_UNKNOWN']) expect(wrong.err).toContain(code)
  const unkept = await madad(['map', name, '--home', home, '--save', '--column', 'A=-'])
  expect([unkept.code, unkept.err.includes('MAPPING_KEY_MISSING')]).toEqual([2, true])
})

test('a file without a table has no columns to map', async () => {
  const file = path.join(folder, 'letter.csv')
  await writeFile(file, 'שלום רב\n')
  expect((await madad(['import', file, '--home', home])).code).toBe(2)
  const mapped = await madad(['map', 'letter.csv', '--home', home])
  expect([mapped.code, mapped.err.includes('MAP_NO_TABLE')]).toEqual([2, true])
})

test('once it is right it is kept as a source of the home, and the file is read by it', async () => {
  const saved = await madad(['map', name, '--home', home, '--save', '--title', 'Pupils by school'])
  expect(saved.code).toBe(0)
  expect(saved.out).toContain('home/pupils-by-school')
  const source = await readFile(path.join(home, 'sources/home/pupils-by-school/source.yml'), 'utf8')
  expect(source).toContain('form_of: municipality/students')
  const { out } = await madad(['uploads', '--home', home])
  expect(out).toMatch(/home\/pupils-by-school.*2022–2024/)
})
