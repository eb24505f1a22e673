import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import { openPublished, type Published } from '../src/published.ts'
import { inputs, stageCsv, vintage } from './staging.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'madad-published-'))
const home = { published: path.join(folder, 'published.duckdb') }
let published: Published

/** One authority's pupils and the nation's, in 2019 and 2021. */
async function buildWith(students: number): Promise<void> {
  const stagedFolder = path.join(folder, `${students}`)
  const head = 'sheet,row,cell,field,year,breakdown,breakdown_value,text,value,status'
  await stageCsv(
    stagedFolder,
    'authorities',
    `authority_id,authority_name,authority_key,authority_kind,district,${head}
3000,North Town,north town,city,North,main,6,EN6,students_count,2019,,,600,600,observed
3000,North Town,north town,city,North,main,6,EN6,students_count,2021,,,${students},${students},observed
3000,North Town,north town,city,North,main,6,EO6,students_count,2021,education_stage,high,200,200,observed`,
  )
  await stageCsv(stagedFolder, 'totals', `scope,${head}\nnational,totals,1,C1,students_count,2021,,,9000,9000,observed`)
  await build({ inputs: inputs({ vintages: [vintage({ stagedFolder })] }), home })
}

beforeAll(async () => {
  await buildWith(700)
  published = openPublished(home.published)
})
afterAll(async () => {
  await published.close()
  rmSync(folder, { recursive: true })
})

test('the map has an authority’s totals with the nation’s and the change beside them', async () => {
  const map = await published.map('3000')
  expect(map).toHaveLength(2)
  expect(map[1]).toMatchObject({
    ...{ indicator_id: 'students_count', school_year: 2021, value: 700, status: 'observed' },
    ...{ national_value: 9000, change: 100, previous_school_year: 2019 },
  })
  expect(map[0]).toMatchObject({ school_year: 2019, value: 600, national_value: null, change: null })
})

test('one indicator of one authority: totals, breakdowns, and the change', async () => {
  const values = await published.values('students_count', '3000')
  expect(values.map((row) => [row.breakdown_value, row.school_year, row.value])).toEqual([
    [null, 2019, 600],
    [null, 2021, 700],
    ['high', 2021, 200],
  ])
  expect((await published.values('students_count', 'national')).map((row) => row.value)).toEqual([9000])
  expect((await published.trend('students_count', '3000')).map((row) => row.change)).toEqual([null, 100, null])
})

test('a value’s sources, with the file and who signed it off', async () => {
  const address = { indicatorId: 'students_count', authorityId: '3000', schoolYear: 2021 }
  expect(await published.sources(address)).toMatchObject([
    { file_name: '2021.xlsx', sheet: 'main', cells: 'EN6', text: '700', signed_off_by: 'yael' },
  ])
  const high = { ...address, breakdown: 'education_stage', breakdownValue: 'high' }
  expect(await published.sources(high)).toMatchObject([{ cells: 'EO6' }])
})

test('lists: indicators, authorities, schools, checks, uploads, scales', async () => {
  expect((await published.indicators())[0]).toMatchObject({ indicator_id: 'kindergarten_count', position: 1 })
  expect(await published.indicator('no_such')).toBeUndefined()
  expect(await published.authorities()).toMatchObject([{ authority_id: '3000', latest_school_year: 2021 }])
  expect(await published.authority('3000')).toMatchObject({ name: 'North Town' })
  expect(await published.institutions('3000')).toEqual([])
  expect(await published.schoolValues('math_5_unit_share', '3000')).toEqual([])
  expect((await published.numberChecks()).map((row) => row.outcome)).toEqual(['differs'])
  expect(await published.vintages()).toMatchObject([{ vintage_id: 'cbs-2021', signed_off_at: '2023-02-02 08:00:00' }])
  expect(await published.questionnaireScales('3000')).toEqual([])
})

test('what is asked for is a value, never SQL', async () => {
  expect(await published.map("3000' or '1'='1")).toEqual([])
})

test('a new build is read from the next call on, while calls under way finish on the old', async () => {
  const underWay = published.map('3000')
  await buildWith(750)
  expect((await underWay)[1]!.value).toBe(700)
  const together = await Promise.all([published.map('3000'), published.map('3000'), published.authorities()])
  expect(together[0][1]!.value).toBe(750)
  expect(together[1][1]!.value).toBe(750)
})

test('before the first build there is nothing to read', async () => {
  const nothing = openPublished(path.join(folder, 'none.duckdb'))
  await expect(nothing.indicators()).rejects.toMatchObject({ code: 'ENOENT' })
  await nothing.close()
})
