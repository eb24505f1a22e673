import { expect, test } from 'vitest'
import { choices, example, exampleQuestionnaire, words } from './example.ts'
import { permissionProblems } from './permission.ts'
import { checkReferences } from './references.ts'
import type { Questionnaire } from './schema.ts'

type Items = Parameters<typeof exampleQuestionnaire>[0]
const problemsOf = (items: Items, parts?: Parameters<typeof exampleQuestionnaire>[1]) =>
  checkReferences(exampleQuestionnaire(items, parts), 'example/v1.yml').map(
    ({ code, where }) => `${code} ${where.name}`,
  )
const rows = (...ids: string[]) => ids.map((id) => ({ id, text: words(id) }))

test('a row, a note and a matrix have ids among the items', () => {
  expect(
    problemsOf([
      example('note', 'intro'),
      example('matrix', 'intro', { rows_are: 'frequency', steps: 'often', rows: rows('one', 'two') }),
      example('frequency', 'two', { steps: 'often' }),
    ]),
  ).toEqual(['QUESTIONNAIRE_ID_REPEATED items', 'QUESTIONNAIRE_ID_REPEATED items'])
})

test('rows of a matrix make a scale like any other item', () => {
  const scales = [
    { id: 'whole', title: words('W'), items: ['one', 'two'], minimum_answered: 1, range: { low: 1, high: 3 } },
  ]
  expect(
    problemsOf([example('matrix', 'grid', { rows_are: 'frequency', steps: 'often', rows: rows('one', 'two') })], {
      scales,
    }),
  ).toEqual([])
  expect(
    problemsOf([example('number', 'one', { form: 'integer' }), example('frequency', 'two', { steps: 'often' })], {
      scales,
    }),
  ).toEqual(['QUESTIONNAIRE_SCALE_RANGE whole.one'])
})

test('limits fit each other', () => {
  expect(
    problemsOf([
      example('number', 'years', { form: 'integer', low: 5, high: 3 }),
      example('number', 'halves', { form: 'integer', low: 0, high: 3, step: 0.5 }),
      example('number', 'tens', { form: 'integer', low: 0, step: 10 }),
      example('ranking', 'needs', { choices: choices('a', 'b'), places: 3 }),
      example('multiple_choice', 'several', { choices: choices('a', 'b', 'c'), minimum: 3, maximum: 2 }),
      example('multiple_choice', 'many', { choices: choices('a', 'b'), maximum: 3 }),
    ]),
  ).toEqual(
    ['years.low', 'halves.step', 'tens.step', 'needs.places', 'several.minimum', 'many.maximum'].map(
      (name) => `QUESTIONNAIRE_LIMITS ${name}`,
    ),
  )
})

test('what stands alone among choices is one of them', () => {
  expect(problemsOf([example('multiple_choice', 'several', { choices: choices('a', 'b'), exclusive: ['c'] })])).toEqual(
    ['QUESTIONNAIRE_REFERENCE_UNKNOWN several.exclusive'],
  )
})

test('a condition looks only back', () => {
  const ask_if = { all: [{ item: 'later', operator: 'answered' }] }
  expect(
    problemsOf([example('text', 'now', { length: 'short', ask_if }), example('text', 'later', { length: 'short' })]),
  ).toEqual(['QUESTIONNAIRE_ASK_IF_EARLIER now.ask_if'])
})

test.each([
  ['stage', 'is', 'middle'],
  ['stage', 'includes', 'primary'],
  ['stage', 'at_least', 'primary'],
  ['several', 'is', 'a'],
  ['years', 'is', '7'],
  ['years', 'includes', 7],
  ['reads', 'is', 'reads'],
  ['town', 'is', 'here'],
  ['school', 'is', '64'],
])('a condition cannot ask whether %s %s %j', (item, operator, value) => {
  const ask_if = { any: [{ item, operator, value }] }
  expect(
    problemsOf([
      example('single_choice', 'stage', { choices: choices('primary', 'secondary') }),
      example('multiple_choice', 'several', { choices: choices('a', 'b') }),
      example('number', 'years', { form: 'integer' }),
      example('matrix', 'habits', { rows_are: 'frequency', steps: 'often', rows: rows('reads') }),
      example('text', 'town', { length: 'short' }),
      example('institution', 'school'),
      example('note', 'thanks', { ask_if }),
    ]),
  ).toEqual(['QUESTIONNAIRE_ASK_IF_VALUE thanks.ask_if'])
})

test('reliability published of a scale names one that is there', () => {
  const instrument: Questionnaire['instrument'] = {
    source: words('A paper'),
    licence: 'CC BY 4.0',
    permission: { needed: false },
    published_reliability: [{ scale: 'mood', coefficient: 'cronbach_alpha', value: 0.8, reference: 'A paper, 2020' }],
  }
  expect(problemsOf([example('text', 'town', { length: 'short' })], { instrument })).toEqual([
    'QUESTIONNAIRE_REFERENCE_UNKNOWN instrument.published_reliability',
  ])
})

test('what needs a permission is held back until it is recorded', () => {
  const withPermission = (permission: Questionnaire['instrument']['permission']) =>
    permissionProblems(
      exampleQuestionnaire([example('text', 'town', { length: 'short' })], {
        instrument: { source: words('A paper'), licence: 'All rights reserved', permission },
      }),
    ).map(({ code }) => code)
  expect(withPermission({ needed: true, note: 'Ask the author.' })).toEqual(['QUESTIONNAIRE_PERMISSION_MISSING'])
  expect(withPermission({ needed: true, recorded: { by: 'The author', on: '2026-11-02' } })).toEqual([])
  expect(withPermission({ needed: false })).toEqual([])
})
