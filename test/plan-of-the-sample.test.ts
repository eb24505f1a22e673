import { expect, inject, test } from 'vitest'
import { published } from './command.ts'

const home = inject('demoHome')

test('the sample’s plan: one goal reached and held, one where the chain breaks, one that says only “significant”', async () => {
  const targets = await published(
    home,
    `select name, kind, state, held_years from published.target where level = 'goal' order by name, kind`,
  )
  expect(targets).toEqual([
    { name: 'בנות במגמות מדע', kind: 'absolute', state: 'reached', held_years: null },
    { name: 'בנות במגמות מדע', kind: 'change', state: 'missed', held_years: null },
    { name: 'בנות במגמות מדע', kind: 'increase', state: 'not_defined', held_years: null },
    { name: 'זכאות לבגרות כמו בארץ', kind: 'benchmark', state: 'reached', held_years: 2 },
    { name: 'חמש יחידות במתמטיקה', kind: 'benchmark', state: 'missed', held_years: null },
  ])
  expect(
    await published(home, `select name, verdict from published.plan_item where level = 'goal' order by position`),
  ).toEqual([
    { name: 'זכאות לבגרות כמו בארץ', verdict: 'holds' },
    { name: 'חמש יחידות במתמטיקה', verdict: 'theory' },
    { name: 'בנות במגמות מדע', verdict: 'execution' },
  ])
})

test('a target’s value is the situation map’s own of that year', async () => {
  const rows = await published(
    home,
    `select target.indicator_id from published.target as target
     join published.indicator_value as value
       on value.indicator_id = target.indicator_id and value.school_year = target.decided_year
       and value.authority_id = '0061' and value.institution_id is not distinct from target.institution_id
       and value.breakdown_value is not distinct from target.breakdown_value
     where value.value is distinct from target.decided_value`,
  )
  expect(rows).toEqual([])
})

test('one target is on girls in physics, met and no more than perhaps so; one on the change of a scale', async () => {
  expect(
    await published(
      home,
      `select breakdown_value, round(baseline_value, 3) as was, round(decided_value, 3) as now, cases_per_year, state, is_sure
       from published.target where part = 'פיזיקה'`,
    ),
  ).toEqual([
    { breakdown_value: 'physics', was: 0.23, now: 0.303, cases_per_year: 66, state: 'reached', is_sure: false },
  ])
  expect(
    await published(
      home,
      `select target.scale_id, decided_value = change as is_the_change from published.target
       join published.questionnaire_change as change using (questionnaire_id, scale_id)
       where part = 'שינוי' and before_wave = 'pre' and after_wave = 'post'`,
    ),
  ).toEqual([{ scale_id: 'self_efficacy', is_the_change: true }])
})

test('the plan as it was first made is kept, with what it asked for then', async () => {
  const rows = await published(
    home,
    `select file_name, kind from published.target_definition join published.vintage using (vintage_id)
     where indicator_id = 'math_5_unit_share' order by file_name`,
  )
  expect(rows).toEqual([
    { file_name: 'work-plan-2021.xlsx', kind: 'increase' },
    { file_name: 'work-plan-2024.xlsx', kind: 'benchmark' },
  ])
})
