import { expect, test } from 'vitest'
import { ingest } from './ingest.ts'
import { usualLimits } from './limits.ts'
import { pseudonymKey, pseudonymOf } from './pseudonym.ts'
import { readFile } from './read-file.ts'
import type { Known } from './records.ts'
import { parseSource, type Source } from './source.ts'
import { recordsOf } from './table-part.ts'

const head = (id: string, more: string) => `
id: ${id}
title: &w { he: תלמידים, ar: طلاب, en: Pupils }
publisher: *w
licence: *w
cadence: yearly
period: years
replaces: period and institution
marks: { '': not_available, '-': no_cases }
${more}`
const students = parseSource(
  head(
    'municipality/students',
    `
fields:
  school: { name: institution_id, type: code, digits: 6, aliases: [סמל מוסד], named_by: school_name }
  school_name: { name: institution_name, type: name, folded_as: institution_key, aliases: [שם בית הספר] }
  gender: { name: gender, type: choice, optional: true, aliases: [מגדר], values: { male: [בנים], female: [בנות] } }
  year: { name: school_year, type: year, aliases: [שנת לימודים] }
  count: { name: students_count, type: measure, unit: count, aliases: [מספר תלמידים] }
tables:
  students:
    title: *w
    orientation: columns
    keys: [school, gender]
    attributes: [school_name]
    year: { field: year }
    measures: [count]
`,
  ),
  'students.yml',
)
const bySchool = parseSource(
  head(
    'home/by-school',
    `
form_of: municipality/students
fields:
  school: { name: institution_id, type: code, digits: 6, aliases: [סמל], named_by: school_name }
  school_name: { name: institution_name, type: name, folded_as: institution_key, aliases: [בית ספר] }
  boys: { name: students_count, type: measure, unit: count, aliases: [בנים], sets: { gender: male } }
  girls: { name: students_count, type: measure, unit: count, aliases: [בנות], sets: { gender: female } }
  all: { name: students_count, type: measure, unit: count, aliases: [תלמידים] }
tables:
  students:
    title: *w
    orientation: columns
    keys: [school]
    attributes: [school_name]
    year: asked
    measures: [boys, girls, all]
`,
  ),
  'by-school.yml',
)

async function read(text: string, sources: readonly Source[], known?: Known) {
  const file = await readFile(Buffer.from(text), 'a.csv', usualLimits)
  if ('problem' in file) throw new Error(file.problem.code)
  return ingest('a.csv', file.book, sources, known)
}
type Ingested = Awaited<ReturnType<typeof read>>
const codesOf = ({ problems }: Ingested) => problems.map(({ code }) => code)
const rowsOf = ({ tables }: Ingested) =>
  [...recordsOf(tables[0]!)].flatMap(({ keys, measures }) =>
    measures.map(({ year, value }) => [keys.get('institution_id'), keys.get('gender') ?? null, year, value]),
  )

test('columns that say what they are of make a record each', async () => {
  const found = await read('סמל,בית ספר,בנים,בנות,תלמידים\n120238,אלון,10,12,22\n', [bySchool], { year: 2022 })
  expect(codesOf(found)).toEqual([])
  expect(rowsOf(found)).toEqual([
    ['120238', 'male', 2022, 10],
    ['120238', 'female', 2022, 12],
    ['120238', null, 2022, 22],
  ])
  expect(found.period).toBe('2022')
})

test('a year that only a person can say is asked for', async () => {
  const found = await read('סמל,בית ספר,בנים,בנות,תלמידים\n120238,אלון,10,12,22\n', [bySchool])
  expect(codesOf(found)).toEqual(['YEAR_ASKED'])
})

test('a name may stand for its code, and is handed on to be resolved', async () => {
  const text = 'סמל,בית ספר,בנים,בנות,תלמידים\n,אלון,1,1,2\n120238,הדר,1,1,2\n,אורט "הדר",1,1,2\n'
  const found = await read(text, [bySchool], { year: 2022 })
  expect(codesOf(found)).toEqual([])
  expect(found.names).toEqual([
    { kind: 'institution', name: 'אורט "הדר"', key: 'אורט הדר', records: 3 },
    { kind: 'institution', name: 'אלון', key: 'אלונ', records: 3 },
  ])
  const named = await read('בית ספר,בנים,בנות,תלמידים\nאלון,1,1,2\nהדר,1,1,2\n', [bySchool], { year: 2022 })
  expect(codesOf(named)).toEqual([])
  expect(named.names.map(({ name }) => name)).toEqual(['אלון', 'הדר'])
  const twice = await read('בית ספר,בנים,בנות,תלמידים\nאלון,1,1,2\n"אלון ",1,1,2\n', [bySchool], { year: 2022 })
  expect(codesOf(twice)).toEqual(['RECORD_DUPLICATE', 'RECORD_DUPLICATE', 'RECORD_DUPLICATE'])
})

test('a row with neither code nor name lacks its key', async () => {
  const found = await read('סמל,בית ספר,בנים,בנות,תלמידים\n120238,אלון,1,1,2\n,,3,3,6\n', [bySchool], { year: 2022 })
  expect(found.problems).toMatchObject([{ code: 'KEY_MISSING', where: { cell: 'A3', name: 'institution_id' } }])
})

test('a form is chosen before the source it is a form of, and another equal source is not guessed between', async () => {
  const text = 'סמל מוסד,שם בית הספר,מגדר,שנת לימודים,מספר תלמידים\n120238,אלון,בנים,תשפ"ב,10\n'
  const form = parseSource(
    JSON.stringify({ ...students.definition, id: 'home/same', form_of: 'municipality/students' }),
    'same.yml',
  )
  expect((await read(text, [students, form])).source?.id).toBe('home/same')
  expect((await read(text, [form, students])).source?.id).toBe('home/same')
  const twin = parseSource(JSON.stringify({ ...students.definition, id: 'home/twin' }), 'twin.yml')
  expect(codesOf(await read(text, [students, twin]))).toEqual(['SOURCE_AMBIGUOUS'])
})

test('school years in every spelling, and a key left blank that speaks of all', async () => {
  const years = [
    '"תשפ""ב"',
    'תשפב',
    'תשפ״ב',
    '2021/22',
    '2021-2022',
    '2022',
    '"תשפ""ב 2021/22"',
    '"שנת הלימודים תשפ""ב"',
  ]
  const lines = years.map((year, n) => `${120_000 + n},א,,${year},10`)
  const found = await read(`סמל מוסד,שם בית הספר,מגדר,שנת לימודים,מספר תלמידים\n${lines.join('\n')}\n`, [students])
  expect(codesOf(found)).toEqual([])
  expect(rowsOf(found).map(([, gender, year]) => [gender, year])).toEqual(years.map(() => [null, 2022]))
})

test('a row of totals is no record; one that disagrees with its rows is told with both', async () => {
  const head = 'סמל,בית ספר,בנים,בנות,תלמידים\n120238,אלון,10,12,22\n120246,הדר,5,5,10\n'
  for (const total of [
    '"סה""כ",,15,17,32',
    ',סך הכל,15,17,32',
    ',"סה״כ עירוני",15,17,32',
    'כללי,,15,17,32',
    ',المجموع,15,17,32',
  ]) {
    const found = await read(`${head}${total}\n`, [bySchool], { year: 2022 })
    expect(codesOf(found), total).toEqual([])
    expect([...recordsOf(found.tables[0]!)]).toHaveLength(6)
  }
  const found = await read(`${head}Total,,15,18,32\n`, [bySchool], { year: 2022 })
  expect(found.problems).toMatchObject([
    { code: 'TOTAL_DIFFERS_FROM_ROWS', where: { cell: 'D4' }, found: '18', values: { sum: 17 }, severity: 'warn' },
  ])
})

test('totals of parts of a table are held against their own rows', async () => {
  const header = 'סמל מוסד,שם בית הספר,מגדר,שנת לימודים,מספר תלמידים\n'
  const rows = ['120238,אלון,בנים,2022,10', '120238,אלון,בנות,2022,12', '120238,אלון,"סה""כ",2022,22']
  const more = ['120246,הדר,בנים,2022,1', '120246,הדר,בנות,2022,1', '120246,הדר,"סה""כ",2022,3', '"סה""כ",,,,24']
  const found = await read(header + [...rows, ...more].join('\n'), [students])
  expect(found.problems).toMatchObject([{ code: 'TOTAL_DIFFERS_FROM_ROWS', found: '3', values: { sum: 2 } }])
})

const events = parseSource(
  head(
    'municipality/activities',
    `
fields:
  programme: { name: programme_name, type: name, folded_as: programme_key, aliases: [תכנית] }
  day: { name: event_date, type: date, aliases: [תאריך] }
  reach: { name: reach_count, type: measure, unit: count, aliases: [משתתפים] }
tables:
  events: { title: *w, orientation: columns, keys: [programme, day], year: { field: day }, measures: [reach] }
`,
  ),
  'events.yml',
)

test('a day tells the school year it lies in, and a name may be a key however it is spelled', async () => {
  const found = await read('תכנית,תאריך,משתתפים\nרובוטיקה,31.8.2021,10\nרובוטיקה,1.9.2021,20\n', [events])
  expect(codesOf(found)).toEqual([])
  expect(rowsOf(found).map(([, , year, value]) => [year, value])).toEqual([
    [2021, 10],
    [2022, 20],
  ])
  expect(found.period).toBe('2021–2022')
  const twice = await read('תכנית,תאריך,משתתפים\n"קוד ""א""",1.9.2021,10\nקוד א,1/9/2021,20\n', [events])
  expect(codesOf(twice)).toEqual(['RECORD_DUPLICATE'])
})

const training = parseSource(
  head(
    'municipality/training',
    `
fields:
  teacher: { name: teacher_key, type: pseudonym, aliases: [תעודת זהות] }
  began: { name: start_date, type: date, optional: true, aliases: [תאריך התחלה] }
  finished: { name: finished_count, type: measure, unit: count, aliases: [סיים], words: { כן: 1, לא: 0 } }
  score: { name: test_score, type: measure, unit: score, optional: true, aliases: [ציון] }
tables:
  teachers:
    title: *w
    orientation: columns
    keys: [teacher]
    attributes: [began]
    sets: { programme: robotics }
    year: asked
    measures: [finished, score]
`,
  )
    .replace('keys: [teacher]\n    attributes: [began]', 'keys: [teacher]\n    attributes: [began, programme]')
    .replace(
      'tables:',
      '  programme: { name: programme, type: choice, optional: true, aliases: [תכנית], values: { robotics: [רובוטיקה] } }\ntables:',
    ),
  'training.yml',
)
const key = pseudonymKey(Buffer.alloc(32, 5))

test('a person is staged as a pseudonym, a day as a date, a word as its number', async () => {
  const text = 'תעודת זהות,תאריך התחלה,סיים,ציון\n012345678,1.3.2022,כן,-3.5\n023456789,"כ""ח באדר ב תשפ""ב",לא,\n'
  const found = await read(text, [training], { year: 2022, pseudonymKey: key })
  expect(codesOf(found)).toEqual([])
  expect(
    [...recordsOf(found.tables[0]!)].map(({ keys, measures }) => [
      Object.fromEntries(keys),
      ...measures.map(({ value }) => value),
    ]),
  ).toEqual([
    [{ teacher_key: pseudonymOf(key, '12345678'), start_date: '2022-03-01', programme: 'robotics' }, 1, -3.5],
    [{ teacher_key: pseudonymOf(key, '23456789'), start_date: '2022-03-31', programme: 'robotics' }, 0, null],
  ])
})

test('what is wrong with a person’s row never quotes the person', async () => {
  const text =
    'תעודת זהות,תאריך התחלה,סיים,ציון\n012345678,מחר,אולי,5\n012345678,1.3.2022,כן,5\n12345678,1.3.2022,כן,5\n'
  const found = await read(text, [training], { year: 2022, pseudonymKey: key })
  expect(codesOf(found)).toEqual(['CELL_NOT_NUMBER', 'DATE_NOT_VALID', 'RECORD_DUPLICATE'])
  expect(JSON.stringify(found.problems)).not.toMatch(/12345678/)
  expect(JSON.stringify(found.problems)).not.toContain(pseudonymOf(key, '12345678'))
})
