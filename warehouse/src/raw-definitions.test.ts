import { DuckDBInstance } from '@duckdb/node-api'
import { choices, example, exampleQuestionnaire, words } from '@madad/questionnaires/example'
import { expect, test } from 'vitest'
import { loadQuestionnaires } from './raw-definitions.ts'

const row = (id: string) => ({ id, text: words(id) })

test('items of every type are loaded, rows of a matrix as items; only what is scored has steps', async () => {
  const questionnaire = exampleQuestionnaire([
    example('note', 'welcome'),
    example('agreement', 'agrees', { steps: 'often' }),
    example('matrix', 'grid', { rows_are: 'frequency', steps: 'often', rows: [row('reads'), row('builds')] }),
    example('matrix', 'table', { rows_are: 'single_choice', choices: choices('a', 'b'), rows: [row('picks')] }),
    example('multiple_choice', 'several', { choices: choices('a', 'b') }),
    example('ranking', 'needs', { choices: choices('a', 'b') }),
    example('number', 'years', { form: 'integer' }),
    example('text', 'town', { length: 'short' }),
    example('institution', 'school'),
  ])
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run('create schema raw')
  await loadQuestionnaires(connection, [questionnaire])
  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJS()
  expect(await rows('select item_id, type from raw.questionnaire_item order by position')).toEqual([
    ['agrees', 'agreement'],
    ['reads', 'frequency'],
    ['builds', 'frequency'],
    ['picks', 'single_choice'],
    ['several', 'multiple_choice'],
    ['needs', 'ranking'],
    ['years', 'number'],
    ['town', 'text'],
    ['school', 'institution'],
  ])
  expect(
    await rows(
      'select item_id, count(*)::int, max(score) from raw.questionnaire_step group by item_id order by item_id',
    ),
  ).toEqual([
    ['agrees', 3, 3],
    ['builds', 3, 3],
    ['reads', 3, 3],
  ])
  connection.closeSync()
  instance.closeSync()
})
