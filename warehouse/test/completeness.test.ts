import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import { openPublished } from '../src/published.ts'
import { inputs, stageCsv, vintage } from './staging.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'madad-completeness-'))
const home = { published: path.join(folder, 'published.duckdb') }
afterAll(() => rmSync(folder, { recursive: true }))

test('of each school and year it is told what share of the figures is there, of files in force alone', async () => {
  const sourceId = 'municipality/students'
  const head = 'institution_id,institution_name,institution_key,grade,sheet,row,cell,field,year,text,value,status'
  const first = path.join(folder, 'first')
  await stageCsv(
    first,
    'students',
    `${head}
990011,North,north,grade_7,s,2,D2,students_count,2022,30,30,observed
990011,North,north,grade_8,s,3,D3,students_count,2022,,,not_available
990029,South,south,grade_7,s,4,D4,students_count,2022,-,0,none
990029,South,south,grade_8,s,5,D5,students_count,2022,?,,not_available`,
  )
  const second = path.join(folder, 'second')
  await stageCsv(
    second,
    'students',
    `${head}
990029,South,south,grade_7,s,4,D4,students_count,2022,28,28,observed
990029,South School,south school,grade_7,s,4,D4,students_count,2023,29,29,observed`,
  )
  const of = { sourceId, period: '2022' }
  const vintages = [
    vintage({ ...of, vintageId: 'first', stagedFolder: first, signedOffAt: '2023-02-02T08:00:00Z' }),
    vintage({ ...of, vintageId: 'second', stagedFolder: second, signedOffAt: '2023-03-02T08:00:00Z' }),
  ]
  await build({ inputs: inputs({ authorityId: '0061', vintages }), home })
  const published = openPublished(home.published)
  const rows = await published.completeness(sourceId)
  expect(rows.map(({ about_id, name, year, filled_share }) => [about_id, name, year, filled_share])).toEqual([
    ['990011', 'North', 2022, 0.5],
    ['990029', 'South School', 2022, 1],
    ['990029', 'South School', 2023, 1],
  ])
  expect(await published.completeness('bagrut/schools')).toEqual([])
  await published.close()
})
