import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import type { BuildInputs, Vintage } from '../src/inputs.ts'
import { query } from '../src/query.ts'
import { inputs, stageCsv, vintage } from './staging.ts'

let folder: string
let home: { published: string }
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'madad-plan-'))
  home = { published: path.join(folder, 'published.duckdb') }
})
afterEach(() => rmSync(folder, { recursive: true }))

const made = (given: Partial<BuildInputs>) => build({ inputs: inputs(given), home })
const rows = async (sql: string) => (await query(home.published, sql)).rows

/** Eligible shares of the home's town and of the nation, by year. */
async function shares(town: Record<number, number>, nation: Record<number, number>): Promise<Vintage> {
  const stagedFolder = path.join(folder, 'cbs')
  const cell = (key: string, year: string, value: number, at: number) =>
    `${key},main,${at},B${at},matriculation_eligible_share,${year},${value},${value},observed`
  await stageCsv(
    stagedFolder,
    'authorities',
    `authority_id,authority_name,authority_key,authority_kind,sheet,row,cell,field,year,text,value,status\n${Object.entries(
      town,
    )
      .map(([year, value], at) => cell('3000,North Town,north town,city', year, value, at + 5))
      .join('\n')}`,
  )
  await stageCsv(
    stagedFolder,
    'totals',
    `scope,sheet,row,cell,field,year,text,value,status\n${Object.entries(nation)
      .map(([year, value], at) => cell('national', year, value, at + 50))
      .join('\n')}`,
  )
  return vintage({ vintageId: 'cbs', stagedFolder, period: '2024' })
}

interface Plan {
  components?: string[]
  targets?: string[]
  budgets?: string[]
  signedOffAt?: string
}
const componentColumns =
  'component_name,component_key,goal_name,goal_key,lever_name,lever_key,programme_kind,component_status,planned_start_date,planned_end_date,actual_end_date,sheet,row,cell,field,year,value,status'
/** A component of the goal `all`: name, core or other, status, planned end, actual end. */
const component = (name: string, kind: string, status: string, end: string, over = '', goal = 'all') =>
  `${name},${name},${goal},${goal},lever,lever,${kind},${status},2020-09-01,${end},${over},c,${name.length},A1,order_value,2021,1,observed`
/** A target of the goal `all`: kind, deadline, value, years to hold, baseline. */
const target = (
  kind: string,
  deadline: number,
  value: string,
  hold: string,
  baseline: string,
  indicator = 'matriculation_eligible_share',
) =>
  ['target_value', 'hold_years_count']
    .map((field, at) =>
      [
        ...['goal,all,all', indicator, indicator.replaceAll('_', ' '), kind, baseline, 't,ROW,A2', field, deadline],
        ...(at === 0 ? [value, value.replace('%', '')] : [hold, hold]),
        'observed',
      ].join(','),
    )
    .join('\n')
const targetColumns =
  'plan_level,node_name,node_key,indicator_name,indicator_key,target_kind,baseline_year,sheet,row,cell,field,year,text,value,status'

async function plan(
  name: string,
  { components = [], targets = [], budgets = [], signedOffAt }: Plan,
): Promise<Vintage> {
  const stagedFolder = path.join(folder, name)
  await stageCsv(
    stagedFolder,
    'goals',
    'goal_name,goal_key,mission_name,mission_key,sheet,row,cell,field,year,value,status\nall,all,Our mission,our mission,g,2,A2,order_value,2021,1,observed',
  )
  await stageCsv(stagedFolder, 'components', [componentColumns, ...components].join('\n'))
  await stageCsv(
    stagedFolder,
    'targets',
    [targetColumns, ...targets.map((each, at) => each.replaceAll('ROW', String(at + 2)))].join('\n'),
  )
  await stageCsv(
    stagedFolder,
    'budgets',
    ['component_name,component_key,sheet,row,cell,field,year,value,status', ...budgets].join('\n'),
  )
  return vintage({
    ...{ vintageId: name, sourceId: 'plan/work-plan', period: '2021–2024', replaces: 'plan/work-plan', stagedFolder },
    signedOffAt: signedOffAt ?? '2024-10-01T08:00:00Z',
  })
}

test('reach the national value by a year and hold it: the nation moves, and each year is held against its own', async () => {
  const numbers = await shares(
    { 2020: 0.5, 2022: 0.66, 2023: 0.67, 2024: 0.69 },
    { 2020: 0.6, 2022: 0.65, 2023: 0.66, 2024: 0.68 },
  )
  const reach = (deadline: number, hold: string) => target('benchmark', deadline, '', hold, '2020')
  await made({ vintages: [numbers, await plan('plan', { targets: [reach(2022, '4'), reach(2025, '0')] })] })
  expect(
    await rows(
      'select deadline, state, reached_year, held_years, decided_year, asked_value, baseline_value from published.target order by 1',
    ),
  ).toEqual([
    [2022, 'holding', 2022, 2, 2024, 0.68, 0.5],
    [2025, 'reached', 2022, null, 2024, 0.68, 0.5],
  ])
  expect(
    await rows(
      'select school_year, value, level_value, is_met from published.target_year join published.target using (target_id) where deadline = 2022 order by 1',
    ),
  ).toEqual([
    [2020, 0.5, 0.6, false],
    [2022, 0.66, 0.65, true],
    [2023, 0.67, 0.66, true],
    [2024, 0.69, 0.68, true],
  ])
})

test('shares of a target are written in percent, and up to 1 as shares; a change is added to the baseline', async () => {
  const numbers = await shares({ 2020: 0.5, 2022: 0.56 }, { 2020: 0.6 })
  const targets = [
    target('absolute', 2024, '60', '', '2020'),
    target('absolute', 2025, '0.6', '', '2020'),
    target('change', 2024, '10%', '', '2020'),
    target('change', 2025, '15', '', ''),
  ]
  await made({ vintages: [numbers, await plan('plan', { targets })] })
  expect(
    await rows('select kind, deadline, target_value, round(asked_value, 6), state from published.target order by 1, 2'),
  ).toEqual([
    ['absolute', 2024, 0.6, 0.55, 'on_track'],
    ['absolute', 2025, 0.6, 0.54, 'on_track'],
    ['change', 2024, 0.1, 0.55, 'on_track'],
    // 15 points in five years are six in two
    ['change', 2025, 0.15, 0.56, 'on_track'],
  ])
})

test('a significant increase is not taken as it is: it is asked what it means', async () => {
  const numbers = await shares({ 2020: 0.5 }, {})
  const targets = [
    target('increase', 2024, '', '', '2020'),
    target('increase', 2024, '', '', '2020', 'dropout_share'),
    target('absolute', 2024, '', '', '2020'),
  ]
  await made({ vintages: [numbers, await plan('plan', { targets })] })
  expect(await rows('select indicator_id, kind, state from published.target order by 1, 2')).toEqual([
    ['dropout_share', 'increase', 'no_baseline'],
    ['matriculation_eligible_share', 'absolute', 'not_defined'],
    ['matriculation_eligible_share', 'increase', 'not_defined'],
  ])
  expect(
    await rows("select subject_name, found from published.advice where advice_id = 'target_not_defined' order by all"),
  ).toHaveLength(2)
})

const still = { 2020: 0.5, 2022: 0.5, 2024: 0.51 }
const wanted = target('absolute', 2024, '60', '', '2020')
test.each([
  ['all that was due was done, and the goal does not follow', ['done', 'done'], still, 'theory'],
  ['something due was not done', ['done', 'under_way'], still, 'execution'],
  ['all was done and the goal moves', ['done', 'done'], { ...still, 2024: 0.61 }, 'holds'],
  ['the goal moves without it', ['done', 'planned'], { ...still, 2024: 0.61 }, 'other_cause'],
  ['what was stopped is not waited for', ['done', 'stopped'], still, 'theory'],
])('where the chain breaks: %s', async (_, [one, other], town, verdict) => {
  const components = [
    component('one', 'core', one!, '2023-06-30', '2023-07-15'),
    component('other', 'core', other!, '2024-06-30'),
    // not due when the plan was signed off
    component('later', 'other', 'planned', '2026-06-30'),
  ]
  await made({ vintages: [await shares(town, {}), await plan('plan', { components, targets: [wanted] })] })
  expect(
    await rows(
      "select verdict, component_count, core_count, late_done_count from published.plan_item where level = 'goal'",
    ),
  ).toEqual([[verdict, 3, 2, 1]])
})

test('money of the components is added up to lever, goal and mission', async () => {
  const budget = (name: string, year: number, field: string, value: number) =>
    `${name},${name},b,${year},A1,${field},${year},${value},observed`
  const budgets = [
    budget('one', 2021, 'planned_ils', 100),
    budget('one', 2021, 'spent_ils', 90),
    budget('one', 2022, 'planned_ils', 50),
    budget('other', 2021, 'planned_ils', 30),
  ]
  const components = [component('one', 'core', 'done', '2023-06-30'), component('other', 'core', 'done', '2024-06-30')]
  await made({ vintages: [await plan('plan', { components, budgets })] })
  expect(await rows('select level, name, planned_ils, spent_ils from published.plan_item order by position')).toEqual([
    ['mission', 'Our mission', 180, 90],
    ['goal', 'all', 180, 90],
    ['lever', 'lever', 180, 90],
    ['component', 'one', 150, 90],
    ['component', 'other', 30, null],
  ])
})

test('a target defined otherwise is another vintage, and as of last year it says what it said', async () => {
  const numbers = await shares({ 2020: 0.5, 2022: 0.61 }, {})
  const first = await plan('first', {
    targets: [target('absolute', 2022, '60', '', '2020')],
    signedOffAt: '2023-10-01T08:00:00Z',
  })
  const second = await plan('second', { targets: [target('absolute', 2022, '65', '', '2020')] })
  const vintages = [numbers, first, second]
  const states = () => rows('select target_value, state, vintage_id from published.target')
  await made({ vintages })
  expect(await states()).toEqual([[0.65, 'missed', 'second']])
  expect(
    await rows('select vintage_id, target_value, is_in_force from published.target_definition order by 1'),
  ).toEqual([
    ['first', 0.6, false],
    ['second', 0.65, true],
  ])
  expect(
    await rows("select vintage_id, is_in_force from published.vintage where source_id = 'plan/work-plan'"),
  ).toEqual([
    ['first', false],
    ['second', true],
  ])
  await made({ vintages, asOf: '2024-06-30' })
  expect(await states()).toEqual([[0.6, 'reached', 'first']])
})

test('a number that is withheld is told by no target', async () => {
  const stagedFolder = path.join(folder, 'students')
  const line = (year: number, count: number) =>
    `990011,School,school,grade_10,s,${year},B${year},enrolled_count,${year},${count},${count},observed`
  await stageCsv(
    stagedFolder,
    'students',
    `institution_id,institution_name,institution_key,grade,sheet,row,cell,field,year,text,value,status\n${line(2020, 40)}\n${line(2022, 7)}`,
  )
  const few = vintage({ vintageId: 'few', sourceId: 'municipality/students', stagedFolder })
  const targets = [target('absolute', 2024, '50', '', '2020', 'enrolled_count')]
  await made({ vintages: [few, await plan('plan', { targets })] })
  expect(await rows('select school_year, value, level_value, is_met from published.target_year order by 1')).toEqual([
    [2020, 40, 50, false],
    [2022, null, 50, null],
  ])
  expect(await rows('select state, decided_value, latest_year, withheld_years_count from published.target')).toEqual([
    ['withheld', null, 2020, 1],
  ])
})

test('advice: core programmes, owner, source and names that lead nowhere', async () => {
  const numbers = await shares({ 2020: 0.5 }, {})
  const components = [
    component('one', 'core', 'done', '2023-06-30'),
    component('lost', 'core', 'done', '2023-06-30', '', 'nowhere'),
  ]
  const targets = [
    target('absolute', 2024, '60', '', '2020'),
    target('absolute', 2024, '60', '', '2020', 'no_such_thing'),
  ]
  await made({ vintages: [numbers, await plan('plan', { components, targets })] })
  const found = await rows(
    'select advice_id, subject_name, found, found_number, wanted_from, wanted_to from published.advice order by all',
  )
  expect(found).toEqual([
    ['component_without_goal', 'lost', 'nowhere', null, null, null],
    ['core_programmes', 'all', null, 1, 2, 3],
    ['indicator_unknown', 'no_such_thing', 'all', null, null, null],
    ['indicator_without_owner', 'matriculation_eligible_share', 'all', null, null, null],
    ['indicator_without_owner', 'no_such_thing', 'all', null, null, null],
    ['indicator_without_source', 'matriculation_eligible_share', 'all', null, null, null],
  ])
})
