import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import { query } from '../src/query.ts'
import { inputs, stageCsv, vintage } from './staging.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'madad-cohort-'))
const published = path.join(folder, 'published.duckdb')
afterAll(() => rmSync(folder, { recursive: true }))

/** A school's cohort and its 5-unit examinees in mathematics, by gender. */
const cohort = (id: string, counts: Record<'female' | 'male', [pupils: number, examined: number]>) =>
  Object.entries(counts).flatMap(([gender, [pupils, examined]], at) => {
    const row = Number(id) * 10 + at
    const of = (column: string, field: string, count: number) =>
      [id, 'mathematics', 'units_5', gender, row, `${column}${row}`, field, 2024, count, count, 'observed'].join()
    return [of('F', 'cohort_count', pupils), of('G', 'examined_count', examined)]
  })

/** A school's pupils of grade 10 by track. */
const tracks = (id: string, counts: Record<string, number>) =>
  Object.entries(counts).map(([track, count], at) => {
    const row = Number(id) * 10 + at
    return [id, 'grade_10', track, row, `F${row}`, 'enrolled_count', 2024, count, count, 'observed'].join()
  })

beforeAll(async () => {
  const rest = 'row,cell,field,year,text,value,status'
  await stageCsv(
    folder,
    'results',
    [
      `institution_id,subject,units,gender,${rest}`,
      ...cohort('1', { female: [3, 1], male: [60, 12] }),
      ...cohort('2', { female: [30, 8], male: [40, 9] }),
      ...cohort('3', { female: [50, 20], male: [52, 21] }),
    ].join('\n'),
  )
  await stageCsv(
    folder,
    'students',
    [
      `institution_id,grade,track,${rest}`,
      ...tracks('1', { general: 4, physics: 2 }),
      ...tracks('2', { general: 20, physics: 10 }),
      ...tracks('3', { general: 30, arts: 30 }),
    ].join('\n'),
  )
  const of = (sourceId: string) => vintage({ vintageId: sourceId, sourceId, stagedFolder: folder })
  await build({
    inputs: inputs({ vintages: [of('municipality/matriculation'), of('municipality/students')] }),
    home: { published },
  })
})

const told = async (indicator: string, part: string | null) =>
  (
    await query(
      published,
      `select coalesce(institution_id, 'all'), coalesce(numerator || '/' || denominator, status)
       from published.indicator_value
       where indicator_id = '${indicator}' and breakdown_value is not distinct from ${part === null ? 'null' : `'${part}'`}
       order by 1`,
    )
  ).rows

test('three girls of a cohort are withheld, and the boys and the other school’s girls that would tell them', async () => {
  expect(await told('five_unit_cohort_share', 'mathematics')).toEqual([
    ['1', '13.0/63.0'],
    ['2', '17.0/70.0'],
    ['3', '41.0/102.0'],
    ['all', '71.0/235.0'],
  ])
  expect(await told('five_unit_cohort_share', 'mathematics,female')).toEqual([
    ['1', 'suppressed'],
    ['2', 'suppressed'],
    ['3', '20.0/50.0'],
    ['all', '29.0/83.0'],
  ])
  expect(await told('five_unit_cohort_share', 'mathematics,male')).toEqual([
    ['1', 'suppressed'],
    ['2', 'suppressed'],
    ['3', '21.0/52.0'],
    ['all', '42.0/152.0'],
  ])
})

test.each([
  ['science_track_share', null, '12.0/96.0', '0.0/60.0'],
  ['track_share', null, '42.0/96.0', '30.0/60.0'],
  ['track_share', 'science_technology', '12.0/96.0', '0.0/60.0'],
  ['track_share', 'science_technology,physics', '12.0/96.0', '0.0/60.0'],
])(
  'six pupils of upper grades are withheld in %s of %s, and the school that would tell them',
  async (indicator, part, all, third) => {
    expect(await told(indicator, part)).toEqual([
      ['1', 'suppressed'],
      ['2', 'suppressed'],
      ['3', third],
      ['all', all],
    ])
  },
)
