import { expect, test } from 'vitest'
import { choices, example, exampleQuestionnaire, words } from '../example.ts'
import { readQuestionnaires } from '../read.ts'
import { type Questionnaire, questionnaireSchema } from '../schema.ts'
import { gridOf } from './grid.ts'
import { readXlsform } from './read-xlsform.ts'
import { writeXlsform } from './write-xlsform.ts'

const grids = (questionnaire: Questionnaire) =>
  writeXlsform(questionnaire).sheets.map(({ name, columns, rows }) => gridOf(name, [columns, ...rows]))
/** The questionnaire as it comes back from its own XLSForm. */
function andBack(questionnaire: Questionnaire): Questionnaire {
  const { definition, problems } = readXlsform(grids(questionnaire), { file: 'back.xlsx' })
  expect(problems).toEqual([])
  return questionnaireSchema.parse(definition)
}
const { questionnaires } = await readQuestionnaires()

test.each(questionnaires.map((each) => [each.id, each] as const))('%s comes back as it was', (_id, questionnaire) => {
  expect(andBack(questionnaire)).toEqual(questionnaire)
})

const row = (id: string, parts: object = {}) => ({ id, text: words(id), ...parts })
const own = (he: string, ar: string, en: string) => ({ he, ar, en })
const everything = exampleQuestionnaire([], {
  title: own('הכול', 'كلّ شيء', 'Everything'),
  languages: ['ar', 'he'],
  waves: ['pre', 'post'],
  minutes: 12,
  xlsform: { form_id: 'Every Thing', version: '2026.11', style: 'pages' },
  instrument: {
    source: words('Somebody else'),
    licence: '4',
    permission: {
      needed: true,
      note: 'true',
      recorded: { by: 'Its owner', on: '2026-01-02', document: 'letter "7"' },
    },
    published_reliability: [
      { scale: 'whole', coefficient: 'cronbach_alpha', value: 0.83, respondents: 370, reference: 'One (2020)' },
      { coefficient: 'test_retest', value: 0.7, population: words('Teachers'), reference: 'Two (2021)' },
    ],
  },
  steps: {
    often: [
      { id: 'never', score: 0, label: own('אף פעם', 'أبدًا', 'Never') },
      { id: 'always', score: 2.5, label: own('תמיד', 'دائمًا', 'Always') },
    ],
    same_words: [
      { id: 'never', score: 1, label: own('אף פעם', 'أبدًا', 'Never') },
      { id: 'always', score: 2, label: own('תמיד', 'دائمًا', 'Always') },
    ],
  },
  sections: [
    {
      id: 'ungrouped',
      items: [
        example('note', 'welcome', { hint: words('Read'), appearance: 'w4' }),
        example('single_choice', 'teaches', { choices: choices('yes', 'no', '18-25'), refuse: true, required: true }),
      ],
    },
    { id: 'ungrouped_2', items: [example('single_choice', 'again', { choices: choices('yes', 'no', '18-25') })] },
    {
      id: 'first',
      title: own('ראשון', 'أوّل', 'First'),
      instructions: own('קראו', 'اقرأوا', 'Read'),
      items: [
        example('agreement', 'agrees', { steps: 'often', dont_know: true }),
        example('frequency', 'does', { steps: 'same_words', hint: words('Often?') }),
        example('matrix', 'grid', {
          rows_are: 'frequency',
          steps: 'often',
          hint: words('Each'),
          appearance: 'w3',
          required: true,
          dont_know: true,
          ask_if: {
            any: [
              { item: 'agrees', operator: 'not_answered' },
              { item: 'teaches', operator: 'is', value: 'yes' },
            ],
          },
          rows: [row('reads', { hint: words('At all') }), row('builds', { measures: 'other' })],
        }),
      ],
    },
    {
      id: 'second',
      appearance: 'field-list',
      items: [
        example('matrix', 'table', { rows_are: 'single_choice', choices: choices('near', 'far'), rows: [row('lab')] }),
        example('multiple_choice', 'several', {
          choices: choices('a', 'b', 'c', 'none'),
          exclusive: ['none'],
          minimum: 2,
          maximum: 3,
          dont_know: true,
          when_wrong: words('Two or three'),
        }),
        example('multiple_choice', 'one_at_least', { choices: choices('a'), minimum: 1 }),
        example('ranking', 'needs', { choices: choices('x', 'y', 'z'), places: 2, dont_know: true }),
        example('number', 'years', { form: 'integer', low: 0, high: 60, dont_know: true, when_wrong: words('0–60') }),
        example('number', 'thumbs', { form: 'decimal', low: 0, high: 10, step: 1, when_wrong: words('Tens') }),
        example('number', 'any', { form: 'decimal', when_wrong: words('Never said') }),
        example('text', 'town', { length: 'short', longest: 10 }),
        example('text', 'more', {
          length: 'long',
          appearance: 'w2',
          refuse: true,
          ask_if: {
            all: [
              { item: 'agrees', operator: 'answered' },
              { item: 'several', operator: 'includes', value: 'a' },
              {
                any: [
                  { item: 'years', operator: 'at_least', value: 5 },
                  { item: 'reads', operator: 'is_not', value: 'never' },
                ],
              },
            ],
          },
        }),
        example('institution', 'school', { ask_if: { all: [{ item: 'needs', operator: 'answered' }] } }),
        example('pairing_code', 'pairing', {
          required: true,
          ask_if: { all: [{ item: 'school', operator: 'is', value: '064123' }] },
          elements: [
            { id: 'mother', form: 'letter', text: words('Mother'), hint: words('One letter') },
            { id: 'day', form: 'day', text: words('Day') },
            { id: 'phone', form: 'digits', digits: 2, text: words('Phone') },
          ],
        }),
      ],
    },
  ],
  constructs: [
    { id: 'view', title: words('View'), definition: words('A view.') },
    { id: 'other', title: words('Other'), definition: words('Another.') },
  ],
  scales: [
    {
      id: 'whole',
      title: words('Whole'),
      items: ['reads', 'builds', 'agrees'],
      reversed: ['builds'],
      minimum_answered: 2,
      range: { low: 0, high: 2.5 },
    },
  ],
})

test('every part of a questionnaire comes back as it was', () => {
  expect(andBack(everything)).toEqual(everything)
})

test('what other programs ask otherwise is said', () => {
  expect(writeXlsform(everything).problems.map(({ code, where }) => `${code} ${where.name}`)).toEqual(
    ['needs', 'years', 'more', 'school', 'pairing'].map((item) => `XLSFORM_ASKED_OTHERWISE ${item}`),
  )
})

test('the sheets are those of XLSForm, and one of our own', () => {
  const [survey, listed, settings, extras] = writeXlsform(everything).sheets
  expect([survey, listed, settings, extras].map((sheet) => sheet?.name)).toEqual([
    'survey',
    'choices',
    'settings',
    'madad',
  ])
  expect(survey?.columns.slice(0, 5)).toEqual([
    ...['type', 'name', 'label::Arabic (ar)', 'label::Hebrew (he)', 'label::English (en)'],
  ])
  expect(survey?.rows.map(([type, name]) => `${type} ${name}`.trim())).toEqual([
    'note welcome',
    'select_one teaches_refused teaches',
    'begin_group ungrouped_2',
    'select_one again again',
    'end_group',
    'begin_group first',
    'select_one often_dont_know agrees',
    'select_one often does',
    'begin_group grid',
    'select_one often_dont_know reads',
    'select_one often_dont_know builds',
    'end_group',
    'end_group',
    'begin_group second',
    'begin_group table',
    'select_one table lab',
    'end_group',
    'select_multiple several_dont_know several',
    'select_multiple one_at_least one_at_least',
    'rank needs needs',
    'integer years',
    'range thumbs',
    'decimal any',
    'text town',
    'text more',
    'text school',
    'note pairing',
    'end_group',
  ])
  expect(settings?.rows).toEqual([['كلّ شيء', 'Every Thing', '2026.11', 'Arabic (ar)', 'pages']])
})
