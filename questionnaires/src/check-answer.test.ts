import { expect, test } from 'vitest'
import { checkAnswers } from './check.ts'
import type { AnswerContext } from './check-answer.ts'
import { choices, example, exampleQuestionnaire, words } from './example.ts'
import type { Questionnaire } from './schema.ts'

const questionnaire = exampleQuestionnaire([
  example('note', 'welcome'),
  example('frequency', 'how_often', { steps: 'often' }),
  example('multiple_choice', 'heard_from', {
    choices: choices('school', 'friends', 'web', 'none'),
    exclusive: ['none'],
    maximum: 2,
    refuse: true,
  }),
  example('ranking', 'needs', { choices: choices('time', 'money', 'people'), places: 2, dont_know: true }),
  example('number', 'years', { form: 'integer', low: 0, high: 60, dont_know: true }),
  example('number', 'share', { form: 'decimal', low: 0, high: 10, step: 0.5 }),
  example('text', 'town', { length: 'short', longest: 10 }),
  example('text', 'more', { length: 'long' }),
  example('institution', 'school'),
  example('matrix', 'habits', {
    rows_are: 'frequency',
    steps: 'often',
    rows: [
      { id: 'reads', text: words('Reads') },
      { id: 'builds', text: words('Builds') },
    ],
  }),
])
const check = (fields: [string, string][], context?: AnswerContext, asked: Questionnaire = questionnaire) =>
  checkAnswers(asked, fields, context)
const answerTo = (itemId: string, ...fields: [string, string][]) => {
  const { answers, problems } = check(fields)
  expect(problems).toEqual([])
  const { answer, status } = answers.find((each) => each.itemId === itemId)!
  return answer ?? status
}
const codes = (...fields: [string, string][]) =>
  check(fields).problems.map(({ code, where }) => `${code} ${where.name}`)

test('a note is not answered, and each row of a matrix is', () => {
  expect(check([]).answers.map(({ itemId }) => itemId)).toEqual([
    ...['how_often', 'heard_from', 'needs', 'years', 'share', 'town', 'more', 'school', 'reads', 'builds'],
  ])
  expect(answerTo('reads', ['reads', 'always'])).toBe('always')
  expect(codes(['habits', 'always'], ['welcome', 'x'])).toEqual([
    'ANSWER_ITEM_UNKNOWN habits',
    'ANSWER_ITEM_UNKNOWN welcome',
  ])
})

test('several choices come each by themselves and stand in the order of the questionnaire', () => {
  expect(answerTo('heard_from', ['heard_from', 'web'], ['heard_from', 'school'])).toBe('school web')
  expect(answerTo('heard_from', ['heard_from', 'none'])).toBe('none')
  expect(answerTo('heard_from', ['heard_from', 'refused'])).toBe('refused')
})

test('several choices are known, not repeated, and no more than may be', () => {
  expect(codes(['heard_from', 'web'], ['heard_from', 'web'])).toEqual(['ANSWER_REPEATED heard_from'])
  expect(codes(['heard_from', 'web'], ['heard_from', 'school web'])).toEqual(['ANSWER_OPTION_UNKNOWN heard_from'])
  expect(codes(['heard_from', 'web'], ['heard_from', 'school'], ['heard_from', 'friends'])).toEqual([
    'ANSWER_HOW_MANY heard_from',
  ])
})

test('what goes with nothing else stands alone', () => {
  expect(codes(['heard_from', 'web'], ['heard_from', 'none'])).toEqual(['ANSWER_EXCLUSIVE heard_from'])
  expect(codes(['heard_from', 'web'], ['heard_from', 'refused'])).toEqual(['ANSWER_EXCLUSIVE heard_from'])
  expect(codes(['years', '7'], ['years.instead', 'dont_know'])).toEqual(['ANSWER_EXCLUSIVE years'])
})

test('a ranking fills every place once, or none', () => {
  expect(answerTo('needs', ['needs.1', 'people'], ['needs.2', 'time'])).toBe('people time')
  expect(answerTo('needs', ['needs.1', ''], ['needs.2', ''])).toBe('blank')
  expect(answerTo('needs', ['needs.instead', 'dont_know'])).toBe('dont_know')
  expect(codes(['needs.1', 'people'])).toEqual(['ANSWER_RANKING_INCOMPLETE needs.2'])
  expect(codes(['needs.1', 'people'], ['needs.2', 'people'])).toEqual(['ANSWER_RANKING_REPEATED needs.2'])
  expect(codes(['needs.1', 'love'], ['needs.2', 'people'])).toEqual(['ANSWER_OPTION_UNKNOWN needs.1'])
  expect(codes(['needs.3', 'time'])).toEqual(['ANSWER_ITEM_UNKNOWN needs.3'])
})

test.each([
  ['7', '7'],
  [' 07 ', '7'],
  ['٣٥', '35'],
  ['0', '0'],
])('the whole number %j is %s', (typed, number) => {
  expect(answerTo('years', ['years', typed])).toBe(number)
})

test.each([
  ['3.5', 'ANSWER_INTEGER years'],
  ['about 7', 'ANSWER_INTEGER years'],
  ['1,000', 'ANSWER_INTEGER years'],
  ['1e1', 'ANSWER_INTEGER years'],
  ['-1', 'ANSWER_TOO_LOW years'],
  ['61', 'ANSWER_TOO_HIGH years'],
])('%j is no number of years', (typed, code) => {
  expect(codes(['years', typed])).toEqual([code])
})

test('a decimal has one sign for its point, and lies on a step where there are any', () => {
  expect(answerTo('share', ['share', '2,5'])).toBe('2.5')
  expect(answerTo('share', ['share', '٢٫٥٠'])).toBe('2.5')
  expect(codes(['share', '2.3'])).toEqual(['ANSWER_BETWEEN_STEPS share'])
  expect(codes(['share', '1.2.3'])).toEqual(['ANSWER_DECIMAL share'])
  expect(codes(['share', '1,500'])).toEqual(['ANSWER_DECIMAL share'])
})

test('a text is kept as written but for blanks around it and its line ends', () => {
  expect(answerTo('town', ['town', '  אופקים '])).toBe('אופקים')
  expect(answerTo('more', ['more', 'שורה\r\nעוד שורה'])).toBe('שורה\nעוד שורה')
  expect(answerTo('town', ['town', '  '])).toBe('blank')
})

test('a text is bounded, and a short one is a line', () => {
  expect(codes(['town', 'a'.repeat(11)], ['more', 'a'.repeat(2001)])).toEqual([
    'ANSWER_TOO_LONG town',
    'ANSWER_TOO_LONG more',
  ])
  expect(codes(['town', 'a\nb'], ['more', 'a\u0000b'])).toEqual(['ANSWER_CHARACTERS town', 'ANSWER_CHARACTERS more'])
})

test('an institution has six digits and is one of those that are known', () => {
  expect(answerTo('school', ['school', '123456'])).toBe('123456')
  expect(codes(['school', '12345'])).toEqual(['ANSWER_INSTITUTION school'])
  const institutions = new Set(['640011'])
  expect(check([['school', '640011']], { institutions }).problems).toEqual([])
  expect(check([['school', '123456']], { institutions }).problems).toMatchObject([{ code: 'ANSWER_INSTITUTION' }])
})

test('every type may be required', () => {
  const required = { required: true }
  const asked = exampleQuestionnaire([
    example('multiple_choice', 'several', { ...required, choices: choices('a', 'b') }),
    example('ranking', 'order', { ...required, choices: choices('a', 'b') }),
    example('number', 'number', { ...required, form: 'integer' }),
    example('text', 'text', { ...required, length: 'short' }),
    example('institution', 'school', { ...required, dont_know: true }),
    example('matrix', 'rows', {
      ...required,
      rows_are: 'frequency',
      steps: 'often',
      rows: [{ id: 'row', text: words('Row') }],
    }),
  ])
  expect(check([], {}, asked).problems.map(({ code, where }) => `${code} ${where.name}`)).toEqual(
    ['several', 'order.1', 'number', 'text', 'school', 'row'].map((name) => `ANSWER_REQUIRED ${name}`),
  )
  expect(check([['school.instead', 'dont_know']], {}, asked).problems).toHaveLength(5)
})

test('an item is asked only where its condition holds, and what was entered in it otherwise does not count', () => {
  const asked = exampleQuestionnaire([
    example('single_choice', 'teaches', { choices: choices('yes', 'no') }),
    example('number', 'years', {
      form: 'integer',
      required: true,
      ask_if: { all: [{ item: 'teaches', operator: 'is', value: 'yes' }] },
    }),
    example('text', 'new_to_it', {
      length: 'short',
      ask_if: { any: [{ item: 'years', operator: 'less_than', value: 3 }] },
    }),
  ])
  const statuses = (...fields: [string, string][]) => check(fields, {}, asked).answers.map(({ status }) => status)
  expect(statuses(['teaches', 'no'], ['years', 'many'], ['new_to_it', 'x'])).toEqual([
    'observed',
    'not_asked',
    'not_asked',
  ])
  expect(statuses()).toEqual(['blank', 'not_asked', 'not_asked'])
  expect(statuses(['teaches', 'yes'], ['years', '2'])).toEqual(['observed', 'observed', 'blank'])
  expect(check([['teaches', 'yes']], {}, asked).problems).toMatchObject([{ code: 'ANSWER_REQUIRED' }])
})

test('all problems of a form are found at once', () => {
  expect(codes(['years', 'x'], ['share', '11'], ['school', '1'], ['how_often', 'daily'], ['other', '1'])).toEqual([
    'ANSWER_ITEM_UNKNOWN other',
    'ANSWER_OPTION_UNKNOWN how_often',
    'ANSWER_INTEGER years',
    'ANSWER_TOO_HIGH share',
    'ANSWER_INSTITUTION school',
  ])
})
