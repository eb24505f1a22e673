import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import { query } from '../src/query.ts'
import { detectableShareChange } from '../src/statistics/detectable-share-change.ts'
import { response, smallQuestionnaire } from './questionnaire.ts'
import { inputs, stageCsv, vintage } from './staging.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'madad-parts-of-the-plan-'))
const published = path.join(folder, 'published.duckdb')
afterAll(() => rmSync(folder, { recursive: true }))
const rows = async (sql: string) => (await query(published, sql)).rows

/** Examined at 5 units, all and girls: by school, subject and year. */
const examined: [school: string, subject: string, year: number, girls: number, all: number][] = [
  ['100001', 'physics', 2021, 5, 25],
  ['100001', 'physics', 2024, 12, 30],
  ['100002', 'physics', 2021, 3, 15],
  ['100002', 'physics', 2024, 3, 20],
  ['100001', 'mathematics', 2021, 10, 20],
  ['100001', 'mathematics', 2024, 10, 20],
  ['100001', 'chemistry', 2021, 4, 12],
  // five are a small group, and mathematics would tell them: the whole less physics less mathematics
  ['100001', 'chemistry', 2024, 2, 5],
]

/** A target by 2024 from 2021: indicator, school, part, kind, value. */
const targets: [indicator: string, school: string, part: string, kind: string, value: string][] = [
  ['five_unit_girls_share', '', '', 'absolute', '40%'],
  ['five_unit_girls_share', '', 'פיזיקה', 'absolute', '30%'],
  ['five_unit_girls_share', '100001', 'Subject: Physics', 'change', '10%'],
  ['five_unit_girls_share', '', 'mathematics', 'absolute', '45%'],
  ['five_unit_girls_share', '', 'astronomy', 'absolute', '30%'],
  ['five_unit_girls_share', 'school nowhere', '', 'absolute', '30%'],
  ['whole', '', 'אחרי', 'absolute', '3.4'],
  ['whole', '', 'change', 'absolute', '2'],
  ['whole', '', '', 'absolute', '2'],
  ['teacher_self_efficacy_mean', '', 'Engagement, بعد', 'absolute', '3.5'],
]

beforeAll(async () => {
  const results = path.join(folder, 'results')
  await stageCsv(
    results,
    'results',
    [
      'institution_id,institution_name,institution_key,subject,units,gender,row,cell,field,year,text,value,status',
      ...examined.flatMap(([id, subject, year, girls, all], at) =>
        [
          ['', all],
          ['female', girls],
        ].map(([gender, count], side) =>
          [
            ...[id, `School ${id}`, `school ${id}`, subject, 'units_5', gender, at * 2 + side + 2],
            ...[`G${at * 2 + side + 2}`, 'examined_count', year, count, count, 'observed'],
          ].join(','),
        ),
      ),
    ].join('\n'),
  )
  const plan = path.join(folder, 'plan')
  await stageCsv(
    plan,
    'goals',
    'goal_name,goal_key,sheet,row,cell,field,year,value,status\ngirls,girls,g,2,A2,order_value,2021,1,observed',
  )
  await stageCsv(
    plan,
    'targets',
    [
      'plan_level,node_name,node_key,indicator_name,indicator_key,institution_id,institution_key,breakdown_part,target_kind,baseline_year,sheet,row,cell,field,year,text,value,status',
      ...targets.map(([indicator, school, part, kind, value], at) =>
        [
          ...['goal,girls,girls', indicator, indicator.replaceAll('_', ' ')],
          ...(/^\d/.test(school) ? [school, ''] : ['', school]),
          ...[
            `"${part}"`,
            kind,
            2021,
            't',
            at + 2,
            'A2',
            'target_value',
            2024,
            value,
            value.replace('%', ''),
            'observed',
          ],
        ].join(','),
      ),
    ].join('\n'),
  )
  const campaign = (campaignId: string, wave: string, opensOn: string) => ({
    ...{ campaignId, questionnaireId: smallQuestionnaire.id, version: 1, authorityId: '3000', wave },
    ...{ schoolYear: 2024, opensOn, closesOn: null },
  })
  const teachers = ['a', 'b', 'c', 'd', 'e', 'f']
  const code = (responseId: string, whole: string) => ({ responseId, whole, near: [`0 ${whole}`] })
  await build({
    inputs: inputs({
      vintages: [
        vintage({ vintageId: 'r', sourceId: 'municipality/matriculation', replaces: 'r', stagedFolder: results }),
        vintage({ vintageId: 'p', sourceId: 'plan/work-plan', replaces: 'p', stagedFolder: plan }),
      ],
      questionnaires: [smallQuestionnaire],
      campaigns: [campaign('before', 'pre', '2023-10-01'), campaign('later', 'post', '2024-05-01')],
      // before, everybody scores 2; after, three score 3 and three 4
      answers: teachers.flatMap((each, at) => [
        ...response(`${each}1`, 'before', '2224'),
        ...response(`${each}2`, 'later', at < 3 ? '3333' : '4442'),
      ]),
      pairingCodes: teachers.flatMap((each) => [code(`${each}1`, each), code(`${each}2`, each)]),
    }),
    home: { published },
  })
})

/** The target on a measure and what is written beside it, school before part. */
const of = (
  beside: string,
  columns = 'round(baseline_value, 4), round(decided_value, 4), round(asked_value, 4), state',
  measure = 'five_unit_girls_share',
) =>
  rows(`select ${columns} from published.target
    where indicator_name = '${measure}' and coalesce(school, '') || coalesce(part, '') = '${beside}'`)

test('a target on a subject is judged by the subject: girls in physics, 8 of 40 and then 15 of 50', async () => {
  expect(await of('פיזיקה')).toEqual([[0.2, 0.3, 0.3, 'reached']])
  // all subjects together, 27 of 75, fall short of theirs
  expect(await of('')).toEqual([[0.3056, 0.36, 0.4, 'missed']])
})

test('a target on a subject in a school is judged by that school’s: 5 of 25 and ten points more', async () => {
  expect(await of('100001Subject: Physics', 'institution_id, breakdown, breakdown_value')).toEqual([
    ['100001', 'subject', 'physics'],
  ])
  expect(await of('100001Subject: Physics')).toEqual([[0.2, 0.4, 0.3, 'reached']])
})

test('what a part could show is of that part’s own cases', async () => {
  const { yearly, pooled } = detectableShareChange({ numerator: 8, denominator: 40 }, 50, 3)
  expect(await of('פיזיקה', 'cases_per_year, detectable_yearly, detectable_pooled, is_sure')).toEqual([
    [50, yearly.rise, pooled.rise, false],
  ])
})

test('a part withheld because it would tell a small one has a target that says so, and nothing that follows from it', async () => {
  expect(await of('mathematics')).toEqual([[0.5, null, null, 'withheld']])
  expect(
    await rows(
      "select school_year, status, value, is_met from published.target_year join published.target using (target_id) where part = 'mathematics' order by 1",
    ),
  ).toEqual([
    [2021, 'observed', 0.5, true],
    [2024, 'suppressed', null, null],
  ])
  expect(await rows("select found from published.advice where advice_id = 'target_withheld'")).toEqual([
    ['five_unit_girls_share: mathematics'],
  ])
})

test('a part nobody knows is not taken for all of it, and the advice lists those there are', async () => {
  expect(await of('astronomy', 'state, baseline_value')).toEqual([['no_baseline', null]])
  const [found] = await rows(
    "select found, reason_he, reason_en from published.advice where advice_id = 'part_unknown' and found like 'five%'",
  )
  expect(found![0]).toBe('five_unit_girls_share: astronomy')
  expect(found![1]).toContain('כימיה · מתמטיקה · פיזיקה')
  expect(found![2]).toContain('Chemistry · Mathematics · Physics')
})

test('a school nobody knows is not taken for the authority', async () => {
  expect(await of('school nowhere', 'state, institution_id')).toEqual([['no_baseline', null]])
  expect(await rows("select count(*) from published.advice where advice_id = 'school_unknown'")).toEqual([[1]])
})

test('a scale has its target after the training, and on the change of those who answered twice', async () => {
  expect(await of('אחרי', 'scale_id, breakdown_value, decided_value, state', 'whole')).toEqual([
    ['whole', 'post', 3.5, 'reached'],
  ])
  expect(await of('change', 'breakdown, breakdown_value, decided_value, state', 'whole')).toEqual([
    ['change', 'pre,post', 1.5, 'missed'],
  ])
})

test('a scale without a part is asked for one, since before and after are no whole', async () => {
  const [found] = await rows(
    "select reason_en from published.advice where advice_id = 'part_unknown' and found = 'whole'",
  )
  expect(found![0]).toContain('change, Before, After · After · Before')
})

test('two parts at once, in any order and language, are found', async () => {
  expect(
    await of('Engagement, بعد', 'breakdown, breakdown_value, decided_value, state', 'teacher_self_efficacy_mean'),
  ).toEqual([['wave,scale', 'post,engagement', 3.5, 'reached']])
})
