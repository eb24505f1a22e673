import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import { query } from '../src/query.ts'
import { detectableShareChange } from '../src/statistics/detectable-share-change.ts'
import { inputs, stageCsv, vintage } from './staging.ts'

let folder: string
let home: { published: string }
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'madad-chances-'))
  home = { published: path.join(folder, 'published.duckdb') }
})
afterEach(() => rmSync(folder, { recursive: true }))
const rows = async (sql: string) => (await query(home.published, sql)).rows

/** Girls in science clubs, of all girls asked, by year; and a plan whose one goal has targets for their share. */
async function made(counts: Record<number, [girls: number, of: number]>, targets: string[]): Promise<void> {
  const values = path.join(folder, 'values')
  const cells = Object.entries(counts).flatMap(([year, [girls, of]], at) =>
    [
      ['numerator_value', girls],
      ['denominator_value', of],
    ].map(([field, value]) =>
      [`clubs,clubs,authority,share,up_is_better,students,s,${at},A${at}`, field, year, value, value, 'observed'].join(
        ',',
      ),
    ),
  )
  await stageCsv(
    values,
    'values',
    [
      'indicator_name,indicator_key,place,indicator_unit,indicator_direction,indicator_people,sheet,row,cell,field,year,text,value,status',
      ...cells,
    ].join('\n'),
  )
  const plan = path.join(folder, 'plan')
  await stageCsv(
    plan,
    'goals',
    'goal_name,goal_key,sheet,row,cell,field,year,value,status\ngirls,girls,g,2,A2,order_value,2020,1,observed',
  )
  await stageCsv(
    plan,
    'components',
    `component_name,component_key,goal_name,goal_key,component_status,planned_start_date,planned_end_date,sheet,row,cell,field,year,value,status
club,club,girls,girls,done,2020-09-01,2022-06-30,c,2,A2,order_value,2021,1,observed`,
  )
  await stageCsv(
    plan,
    'targets',
    [
      'plan_level,node_name,node_key,indicator_name,indicator_key,target_kind,sheet,row,cell,field,year,text,value,status',
      ...targets.map((each, at) => each.replace('ROW', `t,${at + 2},A${at + 2}`)),
    ].join('\n'),
  )
  const of = (sourceId: string, stagedFolder: string) =>
    vintage({ vintageId: sourceId, sourceId, replaces: sourceId, stagedFolder, signedOffAt: '2024-10-01T08:00:00Z' })
  await build({
    inputs: inputs({ vintages: [of('municipality/indicator-values', values), of('plan/work-plan', plan)] }),
    home,
  })
}
const target = (kind: string, deadline: number, value: string) =>
  `goal,girls,girls,clubs,clubs,${kind},ROW,target_value,${deadline},${value},${value.replace('%', '')},observed`

test('what change the numbers could show is that of the group at the baseline and in a year, to the deadline pooled', async () => {
  await made({ 2020: [12, 40], 2022: [20, 44] }, [target('increase', 2024, '')])
  const { yearly, pooled } = detectableShareChange({ numerator: 12, denominator: 40 }, 44, 4)
  const [found] = await rows(
    'select state, baseline_value, cases_per_year, years_pooled, detectable_yearly, detectable_pooled from published.target',
  )
  expect(found).toEqual(['not_defined', 0.3, 44, 4, yearly.rise, pooled.rise])
})

test('a target that a small group met is said to be no more than perhaps met', async () => {
  await made({ 2020: [12, 40], 2022: [20, 44] }, [target('absolute', 2022, '45%'), target('absolute', 2023, '20%')])
  expect(await rows('select deadline, state, is_sure from published.target order by 1')).toEqual([
    [2022, 'reached', false],
    [2023, 'reached', true],
  ])
})

test('where all was done and its targets disagree, the chain holds partly', async () => {
  await made({ 2020: [12, 40], 2022: [20, 44] }, [target('absolute', 2021, '45%'), target('absolute', 2022, '90%')])
  expect(await rows("select movement, verdict from published.plan_item where level = 'goal'")).toEqual([
    ['mixed', 'partly'],
  ])
})
