import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import type { BuildInputs, Vintage } from '../src/inputs.ts'
import { query } from '../src/query.ts'
import { inputs, stageCsv, vintage } from './staging.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'madad-municipal-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A signed-off file of the municipality: the later a day it is signed off, the newer. */
async function file(vintageId: string, table: string, csv: string, day = 1): Promise<Vintage> {
  const sourceId = { students: 'students', participants: 'training', results: 'matriculation' }[table]
  const stagedFolder = path.join(folder, vintageId)
  await stageCsv(stagedFolder, table, csv)
  const signedOffAt = `2024-10-0${day}T08:00:00Z`
  return vintage({ vintageId, sourceId: `municipality/${sourceId}`, stagedFolder, replaces: vintageId, signedOffAt })
}
/** Rows of pupils: code, name, grade, year, count. */
const pupils = (...rows: [code: string, name: string, grade: string, year: number, count: number][]): string =>
  [
    'institution_id,institution_name,institution_key,grade,row,cell,field,year,text,value,status',
    ...rows.map(([code, name, grade, year, count], at) =>
      [
        code,
        name,
        name.toLowerCase(),
        grade,
        at + 2,
        `E${at + 2}`,
        'enrolled_count',
        year,
        count,
        count,
        'observed',
      ].join(),
    ),
  ].join('\n')

async function published(given: Partial<BuildInputs>) {
  const home = { published: path.join(folder, 'published.duckdb') }
  await build({ inputs: inputs(given), home })
  return async (sql: string) => (await query(home.published, sql)).rows
}
const totals = `select institution_id, school_year, value, vintage_id from published.indicator_value
  where indicator_id = 'enrolled_count' and breakdown is null order by all`

test('of each school and year the newest signed-off file that speaks of it counts, whole', async () => {
  const rows = await published({
    vintages: [
      await file(
        'of the town',
        'students',
        pupils(
          ['100001', 'One', 'grade_9', 2023, 50],
          ['100001', 'One', 'grade_9', 2024, 60],
          ['100001', 'One', 'grade_10', 2024, 70],
          ['100002', 'Two', 'grade_9', 2024, 80],
        ),
      ),
      // its own count of this year; grade 10 is gone, and so is no longer counted
      await file('of school one', 'students', pupils(['100001', 'One', 'grade_9', 2024, 65]), 2),
    ],
  })
  expect(await rows(totals)).toEqual([
    ['100001', 2023, 50, 'of the town'],
    ['100001', 2024, 65, 'of school one'],
    ['100002', 2024, 80, 'of the town'],
    [null, 2023, 50, 'of the town'],
    [null, 2024, 145, null],
  ])
})

test('a file of which nothing counts any more is not in force', async () => {
  const rows = await published({
    vintages: [
      await file('first', 'students', pupils(['100001', 'One', 'grade_9', 2024, 60])),
      await file('second', 'students', pupils(['100001', 'One', 'grade_9', 2024, 65]), 2),
    ],
  })
  expect(await rows('select vintage_id, is_in_force from published.vintage')).toEqual([
    ['first', false],
    ['second', true],
  ])
})

test('a school printed by name alone has the code that other files give the name', async () => {
  const rows = await published({
    vintages: [
      await file('codes', 'students', pupils(['100001', 'One', 'grade_9', 2023, 50])),
      await file('names', 'students', pupils(['', 'One', 'grade_9', 2024, 60])),
    ],
  })
  expect(await rows(totals)).toEqual([
    ['100001', 2023, 50, 'codes'],
    ['100001', 2024, 60, 'names'],
    [null, 2023, 50, 'codes'],
    [null, 2024, 60, 'names'],
  ])
  expect(await rows('select institution_id, name, authority_id from published.institution')).toEqual([
    ['100001', 'One', '3000'],
  ])
  expect(await rows('select name from published.unresolved_name')).toEqual([])
})

test('the schools’ file gives codes to the names of schools in the municipality, and of no other', async () => {
  const authority = (id: string, key: string) => `${id},${key},${key},city,main,6,EN6,students_count,2013,1,1,observed`
  const cbs = path.join(folder, 'cbs')
  await stageCsv(
    cbs,
    'authorities',
    [
      'authority_id,authority_name,authority_key,authority_kind,sheet,row,cell,field,year,text,value,status',
      authority('3000', 'here'),
      authority('3001', 'elsewhere'),
    ].join('\n'),
  )
  const schools = path.join(folder, 'schools')
  const school = (id: string, name: string, town: string) =>
    `${id},${name},${name.toLowerCase()},${town},${town},2,AF2,math_takers_count,2013,20,20,observed`
  await stageCsv(
    schools,
    'schools',
    [
      'institution_id,institution_name,institution_key,locality_name,locality_key,row,cell,field,year,text,value,status',
      school('200001', 'One', 'here'),
      school('200002', 'Two', 'elsewhere'),
    ].join('\n'),
  )
  const rows = await published({
    vintages: [
      vintage({ stagedFolder: cbs }),
      vintage({ vintageId: 'b', sourceId: 'bagrut/schools', stagedFolder: schools }),
      await file('names', 'students', pupils(['', 'One', 'grade_9', 2024, 60], ['', 'Two', 'grade_9', 2024, 70])),
    ],
  })
  expect(await rows(totals)).toEqual([
    ['200001', 2024, 60, 'names'],
    [null, 2024, 130, 'names'],
  ])
  expect(await rows('select name, outcome, candidates from published.unresolved_name')).toEqual([
    ['Two', 'unknown', ''],
  ])
})

test('a name that files give two codes is not guessed at: it counts for the authority and is listed', async () => {
  const vintages = [
    await file('a', 'students', pupils(['100001', 'One', 'grade_9', 2023, 50], ['100002', 'One', 'grade_9', 2023, 40])),
    await file('b', 'students', pupils(['', 'One', 'grade_9', 2024, 60])),
  ]
  const rows = await published({ vintages })
  expect(await rows(`${totals.replace('where', 'where school_year = 2024 and')}`)).toEqual([[null, 2024, 60, 'b']])
  expect(await rows('select * from published.unresolved_name')).toEqual([
    ['institution', 'one', 'One', 'municipality/students', 'b', 'ambiguous', '100001, 100002', 2024, 2024],
  ])
  const decided = await published({
    vintages,
    nameDecisions: [{ kind: 'institution', nameKey: 'one', code: '100002' }],
  })
  expect(await decided(`${totals.replace('where', 'where school_year = 2024 and')}`)).toEqual([
    ['100002', 2024, 60, 'b'],
    [null, 2024, 60, 'b'],
  ])
  expect(await decided('select * from published.unresolved_name')).toEqual([])
})

test('a school that a person says is not of the municipality counts nowhere, and nobody is asked of it', async () => {
  const rows = await published({
    vintages: [
      await file('a', 'students', pupils(['100001', 'One', 'grade_9', 2024, 50], ['', 'Far', 'grade_9', 2024, 60])),
    ],
    nameDecisions: [{ kind: 'institution', nameKey: 'far', code: 'outside' }],
  })
  expect(await rows(totals)).toEqual([
    ['100001', 2024, 50, 'a'],
    [null, 2024, 50, 'a'],
  ])
  expect(await rows('select name from published.unresolved_name')).toEqual([])
  expect(await rows('select institution_id from published.institution')).toEqual([['100001']])
})

test('a person may decide which authority a locality’s name is', async () => {
  const schools = path.join(folder, 'schools')
  await stageCsv(
    schools,
    'schools',
    'institution_id,institution_name,locality_name,locality_key,row,cell,field,year,text,value,status\n' +
      '200001,One,Valley,valley,2,AF2,math_takers_count,2013,20,20,observed',
  )
  const rows = await published({
    vintages: [vintage({ sourceId: 'bagrut/schools', stagedFolder: schools })],
    nameDecisions: [{ kind: 'authority', nameKey: 'valley', code: '5531' }],
  })
  expect(await rows('select institution_id, authority_id from published.institution')).toEqual([['200001', '5531']])
})

test('without an authority of its own a home knows its schools and sums them up to nothing', async () => {
  const rows = await published({
    vintages: [await file('a', 'students', pupils(['100001', 'One', 'grade_9', 2024, 60]))],
    authorityId: null,
  })
  expect(
    await rows(`select authority_id, institution_id, value from published.indicator_value where breakdown is null`),
  ).toEqual([[null, '100001', 60]])
})

test('a total printed beside its parts is the total, whatever the parts add up to', async () => {
  const rows = await published({
    vintages: [
      await file(
        'a',
        'students',
        pupils(
          ['100001', 'One', '', 2024, 100],
          ['100001', 'One', 'grade_9', 2024, 40],
          ['100001', 'One', 'grade_10', 2024, 50],
        ),
      ),
    ],
  })
  expect(
    await rows(`select breakdown_value, value from published.indicator_value
      where indicator_id = 'enrolled_count' and institution_id is not null order by all`),
  ).toEqual([
    ['grade_10', 50],
    ['grade_9', 40],
    [null, 100],
  ])
})

test('a split that one school does not tell is not told of the authority', async () => {
  const rows = await published({
    vintages: [
      await file('a', 'students', pupils(['100001', 'One', 'grade_9', 2024, 40], ['100002', 'Two', '', 2024, 90])),
    ],
  })
  expect(
    await rows(`select institution_id, breakdown_value, value from published.indicator_value
      where indicator_id = 'enrolled_count' order by all`),
  ).toEqual([
    ['100001', 'grade_9', 40],
    ['100001', null, 40],
    ['100002', null, 90],
    [null, null, 130],
  ])
})

test('more at 5 units than at all levels is no share, and counts nowhere', async () => {
  const header = 'institution_id,subject,units,row,cell,field,year,text,value,status'
  const line = (id: string, units: string, count: number, at: number) =>
    `${id},mathematics,${units},${at},F${at},examined_count,2024,${count},${count},observed`
  const rows = await published({
    vintages: [
      await file(
        'a',
        'results',
        [
          header,
          line('100001', '', 20, 2),
          line('100001', 'units_5', 30, 3),
          line('100002', 'units_5', 25, 4),
          line('100002', 'units_3', 25, 5),
        ].join('\n'),
      ),
    ],
  })
  expect(
    await rows(`select institution_id, value, numerator, denominator, status from published.indicator_value
      where indicator_id = 'five_unit_examined_share' order by all`),
  ).toEqual([
    ['100001', null, null, null, 'not_available'],
    ['100002', 0.5, 25, 50, 'observed'],
    [null, 0.5, 25, 50, 'observed'],
  ])
})

test('each programme’s newest list counts, and no teacher’s key is published', async () => {
  const list = (programme: string, teachers: number) =>
    [
      'programme_name,programme_key,teacher_pseudonym,row,cell,field,year,text,value,status',
      ...Array.from(
        { length: teachers },
        (_, at) => `${programme},${programme},hash${at},${at + 2},D${at + 2},finished_count,2024,yes,1,observed`,
      ),
    ].join('\n')
  const rows = await published({
    vintages: [
      await file('inquiry', 'participants', list('inquiry', 6)),
      await file('robots', 'participants', list('robots', 8), 2),
      await file('inquiry again', 'participants', list('inquiry', 7), 3),
    ],
  })
  const values = await rows(`select breakdown_value, value, vintage_id from published.indicator_value
    where indicator_id = 'training_registered_count' order by all`)
  expect(values).toEqual([
    ['inquiry', 7, 'inquiry again'],
    ['robots', 8, 'robots'],
    [null, 15, null],
  ])
  const tables = await rows("select table_name from duckdb_tables() where database_name = 'published'")
  for (const [name] of tables)
    expect(JSON.stringify(await rows(`select * from published.${name}`))).not.toContain('hash')
})

test('a mean and its interval are the same to the last digit whatever names a home’s key gives to the same people', async () => {
  const means = async (nameOf: (teacher: number) => string) => {
    const rows = Array.from({ length: 88 }, (_, at) =>
      [
        `inquiry,inquiry,${nameOf(at)},${at + 2},C${at + 2},registered_count,2024,yes,1,observed`,
        `inquiry,inquiry,${nameOf(at)},${at + 2},D${at + 2},sessions_attended_count,2024,,${(at * 7) % 12},observed`,
      ].join('\n'),
    )
    const head = 'programme_name,programme_key,teacher_pseudonym,row,cell,field,year,text,value,status'
    const list = await file('inquiry', 'participants', [head, ...rows].join('\n'))
    const told = await published({ vintages: [list] })
    return told(`select breakdown_value, value, ci_low, ci_high from published.indicator_value
      where indicator_id = 'training_sessions_mean' order by all`)
  }
  const known = await means((teacher) => `hash${teacher + 100}`)
  expect(known).toHaveLength(2)
  expect(await means((teacher) => `hash${(teacher * 7) % 89}`)).toEqual(known)
})

test('boys and girls that are not the pupils are told among the checks and counted as neither', async () => {
  const row = (grade: string, gender: string, count: number, at: number, year = 2024) =>
    `100001,One,one,${grade},${gender},${at},F${at},enrolled_count,${year},${count},${count},observed`
  const rows = await published({
    vintages: [
      await file(
        'a',
        'students',
        [
          'institution_id,institution_name,institution_key,grade,gender,row,cell,field,year,text,value,status',
          ...[row('grade_9', '', 60, 2), row('grade_9', 'male', 30, 2), row('grade_9', 'female', 40, 2)],
          // too few to be told of; and of those beside them, who less the whole school would tell them
          ...[
            row('grade_10', '', 9, 3, 2023),
            row('grade_10', 'male', 3, 3, 2023),
            row('grade_10', 'female', 4, 3, 2023),
          ],
          ...[
            row('grade_9', '', 60, 4, 2023),
            row('grade_9', 'male', 30, 4, 2023),
            row('grade_9', 'female', 40, 4, 2023),
          ],
        ].join('\n'),
      ),
    ],
  })
  expect(await rows('select check_id, expected, found, outcome, reason_en from published.number_check')).toEqual([
    [
      'sum_of_sides/enrolled_count/100001/2024/grade_9',
      60,
      70,
      'differs',
      'At "One" the two sides (boys and girls, or the qualified and the rest) do not add up to all, so the sides are not counted.',
    ],
  ])
  expect(
    await rows(`select school_year, breakdown, value from published.indicator_value
      where indicator_id = 'enrolled_count' and institution_id is null and breakdown is distinct from 'grade'
      order by all`),
  ).toEqual([
    [2023, null, 69],
    [2024, null, 60],
  ])
})
