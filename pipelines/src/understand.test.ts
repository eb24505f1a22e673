import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { edition2013, edition2021, workbook } from './example-edition.ts'
import { encryptedXls, encryptedXlsx, zipBomb } from './hostile-files.ts'
import { usualLimits } from './limits.ts'
import { pseudonymKey, pseudonymOf } from './pseudonym.ts'
import { parseSource, readSources } from './source.ts'
import { understand } from './understand.ts'

const sources = readSources([resolve(import.meta.dirname, '../sources')])
const key = Buffer.alloc(32, 7)
let home: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'madad-understand-'))
})
afterAll(() => rmSync(home, { recursive: true }))

async function understandBytes(bytes: Buffer, name: string, limits = usualLimits) {
  const path = join(home, `upload-${name}`)
  writeFileSync(path, bytes)
  return understand({ path, name, sources, stagedRoot: join(home, 'staged'), key, limits })
}
const codesOf = ({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code)
const stagedFolders = () => readdirSync(join(home, 'staged')).filter((name) => !name.startsWith('.'))

test('a sound workbook is recognised, staged, and told whole', async () => {
  const found = await understandBytes(workbook(edition2021()), 'רשויות 2021.xlsx')
  expect(found.problems).toEqual([])
  expect(found.source).toBe('cbs/local-authorities')
  expect(found.period).toBe('2021')
  expect(found.replaces).toBe('cbs/local-authorities 2021')
  expect(found.savedAt).toBe('2023-07-13T07:14:18.000Z')
  expect(found.tables).toEqual([
    { table: 'authorities', records: 3, cells: 45 },
    { table: 'totals', records: 4, cells: 56 },
  ])
  expect(readdirSync(found.stagedFolder!).sort()).toEqual([
    'authorities.columns.parquet',
    'authorities.parquet',
    'totals.columns.parquet',
    'totals.parquet',
    'understood.json',
  ])
})

test('the same bytes under another name are not read again', async () => {
  const bytes = workbook(edition2013())
  const first = await understandBytes(bytes, 'a.xlsx')
  const written = statSync(join(first.stagedFolder!, 'authorities.parquet')).mtimeMs
  const again = await understandBytes(bytes, 'b.xlsx')
  expect(again.stagedFolder).toBe(first.stagedFolder)
  expect(statSync(join(again.stagedFolder!, 'authorities.parquet')).mtimeMs).toBe(written)
  expect(again.problems.map(({ where }) => where.file)).toEqual(first.problems.map(() => 'b.xlsx'))
  expect({ ...again, problems: [] }).toEqual({ ...first, problems: [] })
})

test('a changed definition stages the same bytes anew', async () => {
  const bytes = workbook(edition2021())
  const first = await understandBytes(bytes, 'a.xlsx')
  const changed = sources.map((source) => ({
    ...source,
    hash: source.hash.replace(/^./, (letter) => (letter === '0' ? '1' : '0')),
  }))
  const path = join(home, 'changed.xlsx')
  writeFileSync(path, bytes)
  const second = await understand({ path, name: 'a.xlsx', sources: changed, stagedRoot: join(home, 'staged'), key })
  expect(second.stagedFolder).not.toBe(first.stagedFolder)
})

test('a file with a blocking problem stages nothing', async () => {
  const edition = edition2021()
  edition['נתונים פיזיים ונתוני אוכלוסייה ']!.rows[6]![6] = 'שבעת אלפים'
  const before = await understandBytes(workbook(edition2021()), 'sound.xlsx').then(stagedFolders)
  const found = await understandBytes(workbook(edition), 'bad.xlsx')
  expect(codesOf(found)).toContain('CELL_NOT_NUMBER')
  expect(found.stagedFolder).toBeUndefined()
  expect(found.tables).toEqual([])
  expect(stagedFolders()).toEqual(before)
})

test.each([
  ['an empty file', 'FILE_EMPTY', 'a.xlsx', () => Buffer.alloc(0)],
  ['a truncated xlsx', 'FILE_DAMAGED', 'a.xlsx', () => workbook(edition2021()).subarray(0, 6_000)],
  ['a truncated xls', 'FILE_DAMAGED', 'a.xls', () => workbook(edition2021(), 'biff8').subarray(0, 5_000)],
  ['a text file called xlsx', 'FILE_NAME_DISAGREES', 'a.xlsx', () => Buffer.from('שם,סמל\nאופקים,0031\n')],
  ['a picture', 'FILE_IS_PICTURE', 'a.png', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
  ['bytes that are no workbook, called xlsx', 'FILE_DAMAGED', 'a.xlsx', () => Buffer.alloc(500, 0)],
  ['an xlsx with a password', 'FILE_PROTECTED', 'a.xlsx', encryptedXlsx],
  ['an xls with a password', 'FILE_PROTECTED', 'a.xls', encryptedXls],
  ['a bomb of 2 GB that says so', 'FILE_UNZIPS_TOO_LARGE', 'a.xlsx', () => zipBomb(2 ** 31)],
  ['a bomb of 2 GB that says 1 KB', 'FILE_UNZIPS_TOO_LARGE', 'a.xlsx', () => zipBomb(1_000)],
  [
    'a workbook of another kind',
    'SOURCE_NOT_RECOGNISED',
    'a.xlsx',
    () =>
      workbook({
        גיליון1: {
          rows: [
            ['תאריך', 'סכום'],
            ['1.1.2021', 5],
          ],
        },
      }),
  ],
])('%s is refused: %s', async (_, code, name, bytes) => {
  const found = await understandBytes(bytes(), name)
  expect(codesOf(found)).toEqual([code])
  expect(found.stagedFolder).toBeUndefined()
})

test('a file larger than the limit is not opened', async () => {
  const found = await understandBytes(Buffer.alloc(2_000, 'a'), 'a.csv', { ...usualLimits, fileBytes: 1_000 })
  expect(codesOf(found)).toEqual(['FILE_TOO_LARGE'])
})

test('a file that takes too long is given up', async () => {
  const found = await understandBytes(workbook(edition2021(), 'xlsx', '2020-01-01T00:00:00Z'), 'a.xlsx', {
    ...usualLimits,
    seconds: 0.01,
  })
  expect(codesOf(found)).toEqual(['FILE_TAKES_TOO_MUCH'])
})

test('a file that takes too much memory is given up, and the asker goes on', async () => {
  const bytes = Buffer.from(
    `${bagrutHeader}\n${'120238,2013,א,ב,חיפה,יהודי,חרדי,עליונה בלבד,0.2,0.3,5,10\n'.repeat(200_000)}`,
  )
  const found = await understandBytes(bytes, 'a.csv', { ...usualLimits, heapMegabytes: 40 })
  expect(codesOf(found)).toEqual(['FILE_TAKES_TOO_MUCH'])
})

const bagrutHeader =
  'semel,year,school,city,district,sector,supervision,education_stage,math_5unit_participation,english_5unit_participation,math_takers_total,english_takers_total'

test('of very many problems the first are shown, and how many more there are', async () => {
  const rows = Array.from(
    { length: 400 },
    (_, n) => `${120_000 + n},2013,א,ב,חיפה,יהודי,חרדי,עליונה בלבד,0.2,0.3,רבים,10`,
  )
  const found = await understandBytes(Buffer.from([bagrutHeader, ...rows].join('\n')), 'a.csv')
  expect(found.problems).toHaveLength(301)
  expect(found.problems.at(-1)).toMatchObject({ code: 'MORE_PROBLEMS', found: '100', severity: 'warn' })
})

const head = `title: &w { he: א, ar: ا, en: a }
publisher: *w
licence: *w
cadence: yearly
period: years
replaces: period and institution
marks: { '': not_available }`
const teachers = parseSource(
  `id: example/teachers
${head}
fields:
  school: { name: institution_id, type: code, digits: 6, aliases: [סמל], named_by: name }
  name: { name: institution_name, type: name, folded_as: institution_key, aliases: [בית ספר] }
  teacher: { name: teacher_key, type: pseudonym, aliases: [תעודת זהות] }
  hours: { name: hours_count, type: measure, unit: count, aliases: [שעות] }
tables:
  teachers: { title: *w, orientation: columns, keys: [school, teacher], attributes: [name], year: asked, measures: [hours] }
`,
  'teachers.yml',
)
const form = parseSource(
  JSON.stringify({ ...teachers.definition, id: 'home/teachers', form_of: 'example/teachers' }),
  'form.yml',
)
const teachersFile = Buffer.from('סמל,בית ספר,תעודת זהות,שעות\n120238,אלון,012345678,4\n,הדר,023456789,6\n')

test('a form is staged as what it is a form of, the year a person said is part of where', async () => {
  const path = join(home, 'teachers.csv')
  writeFileSync(path, teachersFile)
  const file = { path, name: 'teachers.csv', sources: [form], stagedRoot: join(home, 'staged'), key }
  const asking = await understand(file)
  expect(asking).toMatchObject({ source: 'home/teachers', dataset: 'example/teachers', tables: [] })
  expect(codesOf(asking)).toEqual(['YEAR_ASKED'])
  const found = await understand({ ...file, asked: { year: 2022 } })
  expect(found).toMatchObject({
    ...{ source: 'home/teachers', dataset: 'example/teachers', period: '2022', problems: [] },
    replaces: 'example/teachers 2022 120238+הדר',
    names: [{ kind: 'institution', name: 'הדר', key: 'הדר', records: 1 }],
  })
  const other = await understand({ ...file, asked: { year: 2023 } })
  expect([other.period, other.stagedFolder === found.stagedFolder]).toEqual(['2023', false])
  expect(await understand({ ...file, asked: { year: 2022 } })).toEqual(found)
})

test('neither a person’s key nor the key of pseudonyms is in anything that is staged', async () => {
  const path = join(home, 'teachers.csv')
  writeFileSync(path, teachersFile)
  const file = { path, name: 'teachers.csv', sources: [teachers], stagedRoot: join(home, 'staged'), key }
  const { stagedFolder } = await understand({ ...file, asked: { year: 2022 } })
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const rows = await connection.runAndReadAll(
    `select institution_id, institution_key, teacher_key, text from '${stagedFolder}/teachers.parquet' order by text`,
  )
  connection.closeSync()
  const secret = pseudonymKey(key)
  expect(rows.getRowsJS()).toEqual([
    ['120238', 'אלונ', pseudonymOf(secret, '012345678'), '4'],
    [null, 'הדר', pseudonymOf(secret, '023456789'), '6'],
  ])
  for (const part of readdirSync(stagedFolder!)) {
    const bytes = readFileSync(join(stagedFolder!, part))
    for (const hidden of ['12345678', '23456789', secret.toString('hex'), key.toString('hex')])
      expect(bytes.includes(hidden), part).toBe(false)
  }
})
