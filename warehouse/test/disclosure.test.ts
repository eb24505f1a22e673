import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import { publishedTables } from '../src/published-tables.ts'
import { query } from '../src/query.ts'
import { response, smallQuestionnaire } from './questionnaire.ts'
import { inputs, stageCsv, vintage } from './staging.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'madad-disclosure-'))
const published = path.join(folder, 'published.duckdb')
afterAll(() => rmSync(folder, { recursive: true }))
const rows = async (sql: string) => (await query(published, sql)).rows

// school 100001 has 10 examinees and 3 at 5 units: 0.3, printed so that nothing else in the file looks like it
beforeAll(async () => {
  const school = (id: string, row: number, year: number, takers: number, share: string) =>
    [
      `${id},School,Town,town,${row},F${row},math_takers_count,${year},${takers}.000,${takers},observed`,
      `${id},School,Town,town,${row},D${row},math_5_unit_share,${year},${share}0000,${share},observed`,
    ].join('\n')
  await stageCsv(
    folder,
    'schools',
    [
      'institution_id,institution_name,locality_name,locality_key,row,cell,field,year,text,value,status',
      school('100001', 2, 2013, 20, '0.5'),
      school('100001', 3, 2014, 10, '0.3'),
      school('100001', 4, 2015, 20, '0.6'),
      school('100002', 5, 2014, 11, '0'),
    ].join('\n'),
  )
  const campaign = (campaignId: string, wave: string) => ({
    ...{ campaignId, questionnaireId: smallQuestionnaire.id, version: 1, authorityId: '3000', wave },
    ...{ schoolYear: 2024, opensOn: '2023-09-01', closesOn: null },
  })
  const answers = [
    ...['1', '2', '3', '4'].flatMap((id) => response(`few${id}`, 'few', '5551')),
    ...['1', '2', '3', '4', '5'].flatMap((id) => response(`five${id}`, 'five', '2224')),
  ]
  await build({
    inputs: inputs({
      vintages: [vintage({ vintageId: 'b', sourceId: 'bagrut/schools', stagedFolder: folder })],
      questionnaires: [smallQuestionnaire],
      campaigns: [campaign('few', 'pre'), campaign('five', 'post')],
      answers,
    }),
    home: { published },
  })
})

test('a share on 10 pupils is withheld with every number beside it, on 11 it is shown', async () => {
  const values = await rows(`select institution_id, value, numerator, denominator, n, ci_low, ci_high is null, status
    from published.indicator_value where institution_id is not null and school_year = 2014`)
  expect(values).toEqual([
    ['100001', null, null, null, null, null, true, 'suppressed'],
    ['100002', 0, 0, 11, 11, 0, false, 'observed'],
  ])
})

test('the source of a withheld value names its cell and not what is printed there', async () => {
  const sources = await rows(`select cells, text from published.value_source
    where institution_id = '100001' and school_year = 2014 order by cells`)
  expect(sources).toEqual([
    ['D3', null],
    ['F3', null],
  ])
})

test('a trend steps over a withheld year', async () => {
  const trend = await rows(
    `select school_year, previous_school_year from published.trend where institution_id = '100001'`,
  )
  expect(trend).toEqual([
    [2013, null],
    [2015, 2013],
  ])
})

test('a mean of 4 answers is withheld with every number beside it, of 5 it is shown', async () => {
  expect(
    await rows(
      `select campaign_id, n, mean, sd, ci_low, status from published.questionnaire_scale where scale_id = 'whole'`,
    ),
  ).toEqual([
    ['few', null, null, null, null, 'suppressed'],
    ['five', 5, 2, 0, null, 'observed'],
  ])
  expect(
    await rows(`select breakdown_value, value, n, status from published.indicator_value where breakdown = 'wave'`),
  ).toEqual([
    ['post', 2, 5, 'observed'],
    ['pre', null, null, 'suppressed'],
  ])
})

test('how many answered a withheld scale is told nowhere', async () => {
  const counts = await rows(`select breakdown_value, cell_count from published.value_source where breakdown = 'wave'`)
  expect(counts).toEqual([
    ['post', 5],
    ['pre', null],
  ])
})

test('no answer, response or item leaves', async () => {
  for (const { name } of publishedTables) {
    const text = JSON.stringify(await rows(`select * from published.${name}`))
    expect(text).not.toMatch(/few1|five1|step_\d/)
  }
})
