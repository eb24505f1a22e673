import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import { query } from '../src/query.ts'
import { inputs, stageCsv, vintage } from './staging.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'madad-parts-'))
const published = path.join(folder, 'published.duckdb')
afterAll(() => rmSync(folder, { recursive: true }))
const rows = async (sql: string) => (await query(published, sql)).rows

/** Pupils of a school by grade, and by gender where two numbers are given: boys and girls, columns of their own. */
const school = (id: string, groups: Record<string, number | [boys: number, girls: number]>) =>
  Object.entries(groups).flatMap(([grade, counts], at) =>
    (typeof counts === 'number'
      ? [['', counts, 'F']]
      : [
          ['male', counts[0], 'G'],
          ['female', counts[1], 'H'],
        ]
    ).map(([gender, count, column]) =>
      [
        id,
        grade,
        gender,
        at + 2,
        `${column}${Number(id) * 10 + at}`,
        'enrolled_count',
        2024,
        `${count}`,
        count,
        'observed',
      ].join(),
    ),
  )

beforeAll(async () => {
  await stageCsv(
    folder,
    'students',
    [
      'institution_id,grade,gender,row,cell,field,year,text,value,status',
      ...school('1', { grade_1: 3, grade_2: 9, grade_3: 31, grade_4: 40 }),
      ...school('2', { grade_1: 3, grade_2: 4, grade_3: 30, grade_4: 40 }),
      ...school('3', { grade_1: 10, grade_2: 20, grade_3: 30 }),
      ...school('4', { grade_1: 4, grade_2: 5 }),
      ...school('5', { grade_1: 0, grade_2: 20, grade_3: 30 }),
      ...school('6', { grade_1: [57, 3] }),
      ...school('7', { grade_1: [11, 30] }),
      ...school('8', { grade_1: [11, 60] }),
    ].join('\n'),
  )
  const stagedFolder = folder
  await build({
    inputs: inputs({ vintages: [vintage({ sourceId: 'municipality/students', stagedFolder })] }),
    home: { published },
  })
})

const parts = async (id: string, breakdown = 'grade') =>
  (
    await rows(`select coalesce(value::varchar, status) from published.indicator_value
      where institution_id = '${id}' and coalesce(breakdown, '${breakdown}') = '${breakdown}'
      order by breakdown_value nulls first`)
  ).flat()

test('two small parts that together are no small group go alone', async () => {
  expect(await parts('1')).toEqual(['83.0', 'suppressed', 'suppressed', '31.0', '40.0'])
})

test('small parts that together are still a small group take the next smallest with them', async () => {
  expect(await parts('2')).toEqual(['77.0', 'suppressed', 'suppressed', 'suppressed', '40.0'])
})

test('one small part takes the smallest of the others with it, for the whole less the rest would tell it', async () => {
  // and its third grade goes because school 2's would follow from the authority's third grade less the other schools'
  expect(await parts('3')).toEqual(['60.0', 'suppressed', 'suppressed', 'suppressed'])
})

test('where the whole is small too, it goes', async () => {
  expect(await parts('4')).toEqual(['suppressed', 'suppressed', 'suppressed'])
})

test('where nobody is counted nobody is protected', async () => {
  expect(await parts('5')).toEqual(['50.0', '0.0', '20.0', '30.0'])
})

test('few girls take the boys with them; eleven are shown', async () => {
  expect(await parts('6', 'gender')).toEqual(['60.0', 'suppressed', 'suppressed'])
  expect(await parts('8', 'gender')).toEqual(['71.0', '60.0', '11.0'])
})

test('one small school takes the next smallest with it, and not so much of that one’s parts is left as would tell it', async () => {
  expect(await parts('7', 'gender')).toEqual(['suppressed', '30.0', 'suppressed'])
  const [total] = await rows(`select value from published.indicator_value
    where indicator_id = 'enrolled_count' and institution_id is null and breakdown is null`)
  expect(total).toEqual([83 + 77 + 60 + 9 + 50 + 60 + 41 + 71])
})

test('cells that were added up do not tell what is printed in each', async () => {
  const sources = await rows(`select breakdown, cells, cell_count, text from published.value_source
    where institution_id = '6' and coalesce(breakdown_value, 'grade_1') = 'grade_1' order by all`)
  expect(sources.every(([, , , text]) => text === null)).toBe(true)
  const single = await rows(`select cells, text from published.value_source
    where institution_id = '1' and breakdown_value = 'grade_3'`)
  expect(single).toEqual([['F12', '31']])
})
