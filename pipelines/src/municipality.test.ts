import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { utils, write } from '@e965/xlsx'
import { languages } from '@madad/language/language'
import { readFields } from '@madad/warehouse/fields'
import { readStagedTables } from '@madad/warehouse/raw-files'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOfChoice } from './keys.ts'
import { ownSources, readSources } from './source.ts'
import { keyColumns } from './stage.ts'
import { understand } from './understand.ts'

const sources = readSources([ownSources])
const municipal = sources.filter(({ id }) => /^(municipality|mechanism)\//.test(id))
let home: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'madad-municipality-'))
})
afterAll(() => rmSync(home, { recursive: true }))

type Rows = (string | number | null)[][]
const csv = (rows: Rows): Buffer =>
  Buffer.from(
    rows.map((row) => row.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(',')).join('\n'),
  )
const workbook = (rows: Rows): Buffer => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'גיליון1')
  return write(book, { type: 'buffer', bookType: 'xlsx' })
}

let files = 0
async function read(rows: Rows, as: 'csv' | 'xlsx' = 'csv') {
  const name = `file${++files}.${as}`
  const path = join(home, name)
  writeFileSync(path, as === 'csv' ? csv(rows) : workbook(rows))
  return understand({ path, name, sources, stagedRoot: join(home, 'staged'), key: Buffer.alloc(32, 7) })
}

/** The staged cells of a table, without where they stand. */
async function staged(folder: string, table: string, columns: string): Promise<string[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const { rows } = await connection
    .runAndReadAll(`select ${columns} from read_parquet('${join(folder, `${table}.parquet`)}') order by row, cell`)
    .then((reader) => ({ rows: reader.getRows() }))
  connection.closeSync()
  instance.closeSync()
  return rows.map((row) => row.map((cell) => cell ?? '').join(' '))
}
const told = ({ problems }: Awaited<ReturnType<typeof read>>) =>
  problems.map(({ code, where, severity }) => [code, where.cell ?? where.name ?? '', severity ?? 'block'].join(' '))

describe('what the warehouse reads of each is what is staged of it', () => {
  const tables = readStagedTables()
  test.each(municipal.map(({ id, definition }) => [id, definition] as const))('%s', (id, definition) => {
    const names = Object.fromEntries(
      Object.entries(definition.tables).map(([name, table]) => {
        // the year has a column of its own in every staged table; a date that tells it is a key beside it
        return [name, keyColumns(definition, table).sort()]
      }),
    )
    const wanted = Object.fromEntries(Object.entries(tables[id]!).map(([name, columns]) => [name, columns.toSorted()]))
    expect(names).toEqual(wanted)
  })
})

test('every value of the dictionary is read as its titles write it, in each language', () => {
  const fields = readFields()
  for (const { id, definition } of municipal) {
    for (const [fieldId, field] of Object.entries(definition.fields)) {
      if (field.type !== 'choice') continue
      const entry = fields.get(field.name)!
      const values = entry.role === 'measure' ? {} : (entry.values ?? {})
      expect(Object.keys(field.values).sort(), `${id} ${fieldId}`).toEqual(Object.keys(values).sort())
      for (const [code, titles] of Object.entries(values))
        for (const language of languages)
          expect(codeOfChoice(field, titles[language]), `${id} ${fieldId} ${titles[language]}`).toBe(code)
    }
  }
})

test('no printed value stands for two codes', () => {
  for (const { id, definition } of municipal)
    for (const [fieldId, field] of Object.entries(definition.fields))
      if (field.type === 'choice')
        for (const [code, printed] of Object.entries(field.values))
          for (const text of printed) expect(codeOfChoice(field, text), `${id} ${fieldId} ${text}`).toBe(code)
})

test('every field says in three languages what to write, and gives an example', () => {
  for (const { id, definition } of municipal)
    for (const [fieldId, field] of Object.entries(definition.fields)) {
      expect(Object.keys(field.help ?? {}), `${id} ${fieldId}`).toEqual([...languages])
      expect(field.example, `${id} ${fieldId}`).toBeTruthy()
    }
})

test('pupils: a row a group, in whatever words, and a total row that is none', async () => {
  const rows: Rows = [
    ['סמל מוסד', 'בית ספר', 'שנה"ל', 'שכבה', 'מגדר', 'מגמה', "מס' תלמידים"],
    [990011, 'מקיף תכלת', 'תשפ"ד', "ז'", 'בנות', null, 31],
    [990011, 'מקיף תכלת', '2023/24', 'כיתה י"א', 'ז', 'מדמ"ח', '1,012'],
    [null, 'אולפנת שחר', '2024', 7, 'נקבה', null, '-'],
    ['סה"כ', null, null, null, null, null, 1043],
  ]
  for (const kind of ['csv', 'xlsx'] as const) {
    const found = await read(rows, kind)
    expect(told(found)).toEqual([])
    expect([found.source, found.period, found.names.map(({ name }) => name)]).toEqual([
      'municipality/students',
      '2024',
      ['אולפנת שחר'],
    ])
    expect(
      await staged(found.stagedFolder!, 'students', 'institution_id, grade, gender, track, year, value, status'),
    ).toEqual([
      '990011 grade_7 female  2024 31 observed',
      '990011 grade_11 male computer_science 2024 1012 observed',
      ' grade_7 female  2024 0 none',
    ])
  }
})

test('pupils: boys, girls and both as columns, or a column a grade', async () => {
  const byGender = await read([
    ['اسم المدرسة', 'السنة الدراسية', 'الصف', 'بنين', 'بنات', 'عدد الطلاب'],
    ['النور', '2023/24', 'السابع', 20, 22, 42],
  ])
  expect(told(byGender)).toEqual([])
  expect(await staged(byGender.stagedFolder!, 'students', 'grade, gender, value')).toEqual([
    'grade_7 male 20',
    'grade_7 female 22',
    'grade_7  42',
  ])
  const byGrade = await read([
    ['School', 'Year', "ז'", "ח'", 'ט'],
    ['North', 2024, 30, 28, null],
  ])
  expect(told(byGrade)).toEqual([])
  expect(await staged(byGrade.stagedFolder!, 'students', 'grade, value, status')).toEqual([
    'grade_7 30 observed',
    'grade_8 28 observed',
    'grade_9  not_available',
  ])
})

test('pupils: boys and girls that are not the pupils are noticed; a grade nobody knows is refused', async () => {
  const header = ['סמל מוסד', 'שנה', 'כיתה', 'בנים', 'בנות', 'תלמידים']
  expect(told(await read([header, [990011, 2024, 'ז', 20, 22, 43]]))).toEqual(['PARTS_DIFFER_FROM_TOTAL F2 warn'])
  expect(told(await read([header, [990011, 2024, 'ז', 20, 22, 42], [990011, 2024, 'גן', 1, 1, 2]]))).toEqual([
    'VALUE_NOT_KNOWN C3 block',
  ])
})

test('pupils: a row that stands twice is told in the file’s own words, and a year that is none', async () => {
  const header = ['סמל מוסד', 'שנה', 'כיתה', 'מגדר', 'תלמידים']
  const found = await read([
    header,
    [990011, 2024, 'ז', 'בנות', 20],
    [990011, 'תשפ"ד', "כיתה ז'", 'נקבה', 21],
    [990011, 'אשתקד', 'ח', 'בנות', 22],
  ])
  expect(told(found)).toEqual(['YEAR_NOT_VALID B4 block', 'RECORD_DUPLICATE A3 block'])
  expect(found.problems.find(({ code }) => code === 'RECORD_DUPLICATE')).toMatchObject({
    found: "990011, ז', בנות, 2024",
    values: { key: 'סמל מוסד, כיתה, מגדר, מגמה, שנת לימודים', first: 'A2' },
  })
})

test('teachers: people and posts, and who is qualified as a column or as rows', async () => {
  const found = await read([
    ['סמל מוסד', 'שנת לימודים', 'מקצוע', 'מספר מורים', 'מתוכם בעלי הכשרה', 'משרות'],
    [990029, 'תשפ"ד', 'פיסיקה', 4, 3, 3.5],
    [990011, 'תשפ"ד', 'מתמטיקה', 6, 6, 6.5],
  ])
  expect(found.source).toBe('municipality/teachers')
  expect(told(found)).toEqual(['VALUE_ABOVE_ANOTHER F3 warn'])
  expect(await staged(found.stagedFolder!, 'teachers', 'subject, qualification, field, value')).toEqual([
    'physics  teachers_count 4',
    'physics qualified teachers_count 3',
    'physics  teaching_posts_count 3.5',
    'mathematics  teachers_count 6',
    'mathematics qualified teachers_count 6',
    'mathematics  teaching_posts_count 6.5',
  ])
})

test('matriculation: more passed than examined, or examined than there are pupils, is refused', async () => {
  const header = ['שם בית הספר', 'שנה"ל', 'מקצוע', 'יח"ל', 'מין', 'שנתון', 'נבחנים', 'עוברים']
  const found = await read([header, ['מקיף תכלת', 'תשפ"ד', 'אנגלית', '5 יח"ל', 'בנות', 60, 22, 21]], 'xlsx')
  expect(found.source).toBe('municipality/matriculation')
  expect(told(found)).toEqual([])
  expect(await staged(found.stagedFolder!, 'results', 'subject, units, gender, field, value')).toEqual([
    'english units_5 female cohort_count 60',
    'english units_5 female examined_count 22',
    'english units_5 female passed_count 21',
  ])
  const bad = await read([
    header,
    ['מקיף תכלת', 'תשפ"ד', 'אנגלית', 5, 'בנות', 60, 22, 23],
    ['מקיף תכלת', 'תשפ"ד', 'פיזיקה', 5, 'בנות', 60, 61, 50],
  ])
  expect(told(bad).sort()).toEqual(['VALUE_ABOVE_ANOTHER G3 block', 'VALUE_ABOVE_ANOTHER H2 block'])
})

test('training: words are counts, and no teacher’s key is staged or quoted', async () => {
  const header = ['תוכנית', 'ת"ז', 'שנה', 'נרשם', 'מפגשים', 'סיים', 'ציון']
  const found = await read([
    header,
    ['חוקרים בכיתה', '012345678', 'תשפ"ד', 'כן', 11, 'כן', 92],
    ['חוקרים בכיתה', '23456789', 'תשפ"ד', 'V', 3, 'לא סיים', null],
  ])
  expect(found.source).toBe('municipality/training')
  expect(told(found)).toEqual([])
  expect(await staged(found.stagedFolder!, 'participants', 'field, value')).toEqual([
    'registered_count 1',
    'sessions_attended_count 11',
    'finished_count 1',
    'training_score 92',
    'registered_count 1',
    'sessions_attended_count 3',
    'finished_count 0',
    'training_score ',
  ])
  const keys = await staged(found.stagedFolder!, 'participants', 'distinct teacher_pseudonym, row, cell')
  expect(keys.every((key) => /^[0-9a-f]{64} /.test(key))).toBe(true)
  const everything = JSON.stringify(found) + readFileSync(join(found.stagedFolder!, 'participants.parquet'), 'latin1')
  expect(everything).not.toMatch(/12345678|23456789/)
  const bad = await read([
    header,
    ['א', '012345678', 'תשפ"ד', 'לא', 1, 'כן', 101],
    ['א', '12345678', 'תשפ"ד', 1, 1, 1, 90],
  ])
  expect(told(bad).sort()).toEqual([
    'RECORD_DUPLICATE A3 block',
    'VALUE_ABOVE_ANOTHER F2 block',
    'VALUE_OUT_OF_RANGE G2 block',
  ])
  expect(JSON.stringify(bad)).not.toContain('12345678')
})

test('activities: the school year is the one their day lies in', async () => {
  const found = await read([
    ['תאריך', 'שם האירוע', 'מגזר', 'קהל יעד', 'מספר משתתפים'],
    ['14.11.2023', 'ליל המדענים', 'עמותה', 'הקהל הרחב', 240],
    ['כ"ח באדר תשפ"ב', 'יום פתוח', 'עירייה', 'הורים', null],
  ])
  expect(found.source).toBe('municipality/activities')
  expect(told(found)).toEqual([])
  expect(found.period).toBe('2022–2024')
  expect(await staged(found.stagedFolder!, 'events', 'event_date, operator_sector, audience, year, value')).toEqual([
    '2023-11-14 third community 2024 240',
    '2022-03-01 public parents 2022 ',
  ])
  const bad = await read([
    ['תאריך', 'אירוע', 'מספר משתתפים'],
    ['14.11.2023', 'א', 3],
    ['31.11.2023', 'ב', 4],
  ])
  expect(told(bad)).toEqual(['DATE_NOT_VALID A3 block'])
})

test('indicators of one’s own: a name, a year, a unit and a value are enough', async () => {
  const found = await read([
    ['מדד', 'שנה', 'יחידה', 'ערך', 'מונה', 'מכנה', 'פילוח', 'חלק בפילוח'],
    ['תלמידים בחוגי מדע', 'תשפ"ד', 'אחוז', '38.5%', 77, 200, null, null],
    ['תלמידים בחוגי מדע', 'תשפ"ד', 'אחוזים', 41, null, null, 'שכונה', 'צפון'],
    ['מאזן הגירה', 'תשפ"ד', 'מספר', -120, null, null, null, null],
  ])
  expect(found.source).toBe('municipality/indicator-values')
  expect(told(found)).toEqual([])
  expect(
    await staged(found.stagedFolder!, 'values', 'indicator_key, breakdown_name, breakdown_part, indicator_unit, value'),
  ).toEqual([
    'תלמידימ בחוגי מדע   percent 38.5',
    'תלמידימ בחוגי מדע   percent 77',
    'תלמידימ בחוגי מדע   percent 200',
    'תלמידימ בחוגי מדע שכונה צפון percent 41',
    'תלמידימ בחוגי מדע שכונה צפון percent ',
    'תלמידימ בחוגי מדע שכונה צפון percent ',
    'מאזנ הגירה   count -120',
    'מאזנ הגירה   count ',
    'מאזנ הגירה   count ',
  ])
  const twice = await read([
    ['מדד', 'שנה', 'יחידה', 'ערך'],
    ['א', 'תשפ"ד', 'מספר', 1],
    ['א', 'תשפ"ד', 'מספר', 2],
  ])
  expect(told(twice)).toEqual(['RECORD_DUPLICATE A3 block'])
})
