import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import { query } from '../src/query.ts'
import { response, smallQuestionnaire } from './questionnaire.ts'
import { inputs, stageCsv, vintage } from './staging.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'madad-programmes-of-the-plan-'))
const published = path.join(folder, 'published.duckdb')
afterAll(() => rmSync(folder, { recursive: true }))
const rows = async (sql: string) => (await query(published, sql)).rows

/** Targets by 2024 on the scale "whole": which part, and how much. */
const targets = [
  ['after', '2'],
  ['Inquiry Lab, after', '3.4'],
  ['שינוי; inquiry  LAB', '1.2'],
  ['Maker Club, after', '2'],
  ['No Such Programme, after', '2'],
]

/** A campaign of 2024, what each of its people answered, and whether they left a code. */
type Campaign = [id: string, wave: string, day: string, programme: string | null, year: number, answers: string[]]
const campaigns: Campaign[] = [
  // everybody scores 2
  ['lab-before', 'pre', '2023-10-01', 'Inquiry Lab', 2024, ['2224', '2224', '2224', '2224', '2224', '2224']],
  // one wave of the programme in two campaigns: those who answered before, and five others who score 3
  ['lab-after', 'post', '2024-05-01', 'Inquiry Lab', 2024, ['3333', '3333', '3333', '4442', '4442', '4442']],
  ['lab-more', 'post', '2024-05-02', 'Inquiry Lab', 2024, ['3333', '3333', '3333', '3333', '3333']],
  // about no programme: everybody scores 1
  ['others', 'post', '2024-05-03', null, 2024, ['1115', '1115', '1115', '1115', '1115', '1115']],
  // three are a small group
  ['club', 'post', '2023-05-01', 'Maker Club', 2023, ['3333', '3333', '3333']],
]

beforeAll(async () => {
  const plan = path.join(folder, 'plan')
  await stageCsv(
    plan,
    'goals',
    'goal_name,goal_key,sheet,row,cell,field,year,value,status\nteachers,teachers,g,2,A2,order_value,2021,1,observed',
  )
  await stageCsv(
    plan,
    'targets',
    [
      'plan_level,node_name,node_key,indicator_name,indicator_key,breakdown_part,target_kind,sheet,row,cell,field,year,text,value,status',
      ...targets.map(
        ([part, value], at) =>
          `goal,teachers,teachers,whole,whole,"${part}",absolute,t,${at + 2},A2,target_value,2024,${value},${value},observed`,
      ),
    ].join('\n'),
  )
  const code = (responseId: string, whole: string) => ({ responseId, whole, near: [`0 ${whole}`] })
  await build({
    inputs: inputs({
      vintages: [vintage({ vintageId: 'p', sourceId: 'plan/work-plan', replaces: 'p', stagedFolder: plan })],
      questionnaires: [smallQuestionnaire],
      campaigns: campaigns.map(([campaignId, wave, opensOn, programmeId, schoolYear]) => ({
        ...{ campaignId, questionnaireId: smallQuestionnaire.id, version: 1, authorityId: '3000', wave },
        ...{ programmeId, schoolYear, opensOn, closesOn: null },
      })),
      answers: campaigns.flatMap(([id, , , , , answers]) =>
        answers.flatMap((each, at) => response(`${id}${at}`, id, each)),
      ),
      pairingCodes: Array.from('abcdef').flatMap((each, at) => [
        code(`lab-before${at}`, each),
        code(`lab-after${at}`, each),
      ]),
    }),
    home: { warehouse: path.join(folder, 'warehouse.duckdb'), published },
  })
})

const of = (part: string, columns: string) => rows(`select ${columns} from published.target where part = '${part}'`)

test('a programme’s target is judged by its people alone: 8 threes and 3 fours, of two campaigns together', async () => {
  // mean 36/11; the deviations' squares are 8 (3/11)² + 3 (8/11)² = 24/11, so sd = √(24/110); Student's t of 10 is 2.228139
  const half = (2.228139 * Math.sqrt(24 / 110)) / Math.sqrt(11)
  const [found] = await of('Inquiry Lab, after', 'decided_value, ci_low, ci_high, cases_per_year, state, is_sure')
  expect(found![0]).toBeCloseTo(36 / 11, 9)
  expect(found![1]).toBeCloseTo(36 / 11 - half, 5)
  expect(found![2]).toBeCloseTo(36 / 11 + half, 5)
  expect(found!.slice(3)).toEqual([11, 'missed', false])
  expect(await of('Inquiry Lab, after', 'breakdown, breakdown_value')).toEqual([
    ['programme_name,wave', 'Inquiry Lab,post'],
  ])
  // all who answered after, 42 of 17, reach theirs
  expect(await of('after', 'round(decided_value, 4), state')).toEqual([[2.4706, 'reached']])
})

test('a programme’s change is that of its pairs, in any order and spelling: three by 1 and three by 2', async () => {
  expect(await of('שינוי; inquiry  LAB', 'breakdown, breakdown_value, decided_value, cases_per_year, state')).toEqual([
    ['programme_name,change', 'Inquiry Lab,pre,post', 1.5, 6, 'reached'],
  ])
})

test('a programme of few answers has a target that says so, and tells no number', async () => {
  expect(await of('Maker Club, after', 'state, decided_value, baseline_value, latest_year')).toEqual([
    ['withheld', null, null, null],
  ])
})

test('a programme nobody was asked about is unknown, and the advice names those that are', async () => {
  expect(await of('No Such Programme, after', 'state, breakdown_value')).toEqual([['no_baseline', null]])
  const [advice] = await rows("select found, reason_en from published.advice where advice_id = 'part_unknown'")
  expect(advice![0]).toBe('whole: No Such Programme, after')
  expect(advice![1]).toContain(
    'Inquiry Lab, change, Before, After · Inquiry Lab, After · Inquiry Lab, Before · Maker Club, After · After · Before',
  )
})
