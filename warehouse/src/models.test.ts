import { expect, test } from 'vitest'
import { readModels, references, type Stage, stages } from './models.ts'
import { publishedTables } from './published-tables.ts'

const ofFiles = stages.filter((stage): stage is Exclude<Stage, 'raw'> => stage !== 'raw')

test('references are the tables after FROM and JOIN, comments left out', () => {
  const sql = `-- from core.nothing
    with a as (select * from core.vintage) select * from a
    left join raw.answer as b on true join core.vintage using (x)`
  expect(references(sql)).toEqual(['core.vintage', 'raw.answer'])
})

test('a model stands after those it reads', () => {
  const names = readModels('core').map((model) => model.name)
  for (const model of readModels('core'))
    for (const name of references(model.sql).filter((each) => each.startsWith('core.')))
      expect(names.indexOf(name)).toBeLessThan(names.indexOf(model.name))
})

test('a model reads no later stage', () => {
  for (const stage of ofFiles)
    for (const model of readModels(stage))
      for (const name of references(model.sql))
        expect(stages.indexOf(name.split('.')[0] as Stage), `${model.name} reads ${name}`).toBeLessThanOrEqual(
          stages.indexOf(stage),
        )
})

test('what is published comes through disclosure, or is no count of people', () => {
  const open = [
    // the guide's advice, tasks, contacts and steps: of bodies and organisations, not of people
    'axes.body_path',
    'axes.mechanism_advice',
    'axes.partner_year',
    'axes.task_year',
    'core.body_slot',
    'core.mechanism_cell',
    'core.partner_slot',
    'core.authority',
    // read as shares of figures alone
    'core.held_figure',
    'core.indicator',
    'core.institution',
    'core.municipal_slot',
    // money and words of a plan; its numbers are axes', of totals large enough to be shown
    'core.plan_budget',
    // only what a person has released
    'core.released_quotation',
    'raw.disclosure',
    // which authority's ranks are told
    'raw.home',
    'core.plan_component',
    'core.plan_measured',
    'core.plan_target',
    'core.unresolved_name',
    'core.vintage',
    'raw.indicator',
    // titles
    'raw.questionnaire',
    'raw.series_break',
    'raw.expected_difference',
    'raw.nation_counts_more',
  ]
  const read = readModels('published').flatMap((model) => references(model.sql))
  expect(
    read.filter((name) => !/^(disclosure|checks|axes|targets|published)\./.test(name) && !open.includes(name)),
  ).toEqual([])
})

test('what is judged of a target comes through disclosure', () => {
  const read = readModels('targets').flatMap((model) => references(model.sql))
  expect(read.filter((name) => name.startsWith('indicators.'))).toEqual([])
})

test('every published table has its model, and every model its table', () => {
  const models = readModels('published').map((model) => model.name)
  expect(models.sort()).toEqual(publishedTables.map((table) => `published.${table.name}`).sort())
})

test('a model says its grain, is under 80 lines and names its own columns', () => {
  for (const stage of ofFiles)
    for (const { name, sql, grain } of readModels(stage)) {
      expect(grain, name).toMatch(/^one row /)
      if (stage === 'indicators') expect(sql.split('\n').length, name).toBeLessThan(80)
    }
})
