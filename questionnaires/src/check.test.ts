import { sayProblem } from '@madad/language/problem'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkAnswers } from './check.ts'
import { questionnairesProblems } from './problems.ts'
import { readQuestionnaires } from './read.ts'
import { itemsOf, type Questionnaire, questionnaireSchema } from './schema.ts'

const { questionnaires } = await readQuestionnaires()
const teacher = questionnaires.find(({ id }) => id === 'teacher-stem-self-efficacy')!
const words = (text: string) => ({ he: text, ar: text, en: text })
const choice = (id: string) => ({ id, label: words(id) })

/** The teacher questionnaire with one more item: a required single choice that may be answered with "I do not know". */
const withChoice: Questionnaire = questionnaireSchema.parse({
  ...teacher,
  sections: [
    {
      id: 'background',
      title: words('Background'),
      items: [
        {
          id: 'stage',
          type: 'single_choice',
          measures: 'engagement',
          text: words('Where do you teach?'),
          required: true,
          dont_know: true,
          refuse: true,
          choices: [choice('primary'), choice('secondary')],
        },
      ],
    },
  ],
  scales: [],
})

const pairing = (mother: string, day: string, town: string, phone: string): [string, string][] => [
  ['pairing.mother_letter', mother],
  ['pairing.birth_day', day],
  ['pairing.birthplace_letter', town],
  ['pairing.phone_digits', phone],
]
const codesOf = (questionnaire: Questionnaire, fields: [string, unknown][]): [string, string | undefined][] =>
  checkAnswers(questionnaire, fields).problems.map(({ code, where }) => [code, where.name])

test('an answer is a step by its id, and what was skipped is blank', () => {
  const { answers, pairing, problems } = checkAnswers(teacher, [
    ['open_with_question', 'agree'],
    ['start_work', 'strongly_disagree'],
  ])
  expect(problems).toEqual([])
  expect(pairing).toBeNull()
  expect(answers).toHaveLength(12)
  expect(answers.filter(({ status }) => status === 'observed')).toEqual([
    { itemId: 'open_with_question', answer: 'agree', status: 'observed' },
    { itemId: 'start_work', answer: 'strongly_disagree', status: 'observed' },
  ])
  expect(answers[1]).toEqual({ itemId: 'encourage_discouraged', answer: null, status: 'blank' })
})

test('nothing is answered: twelve blanks, no zero', () => {
  const { answers } = checkAnswers(teacher, [])
  expect(answers.map(({ answer, status }) => [answer, status])).toEqual(Array(12).fill([null, 'blank']))
})

test('an item that is not of the questionnaire is a problem, not dropped', () => {
  expect(codesOf(teacher, [['open_with_a_question', 'agree']])).toEqual([
    ['ANSWER_ITEM_UNKNOWN', 'open_with_a_question'],
  ])
  expect(codesOf(teacher, [['__proto__', 'agree']])).toEqual([['ANSWER_ITEM_UNKNOWN', '__proto__']])
})

test.each(['4', 'AGREE', ' agree', 'agree ', 'toString'])('the option %j is not one of the steps', (option) => {
  expect(codesOf(teacher, [['start_work', option]])).toEqual([['ANSWER_OPTION_UNKNOWN', 'start_work']])
})

test('an answer given twice is a problem even where both are the same', () => {
  const fields: [string, string][] = [
    ['start_work', 'agree'],
    ['start_work', 'agree'],
  ]
  expect(codesOf(teacher, fields)).toEqual([['ANSWER_REPEATED', 'start_work']])
})

test('an answer is text', () => {
  expect(codesOf(teacher, [['start_work', ['agree']]])).toEqual([['ANSWER_NOT_TEXT', 'start_work']])
})

test('an endless answer is a problem and is not carried on whole', () => {
  const { problems } = checkAnswers(teacher, [['start_work', 'a'.repeat(5000)]])
  expect(problems).toMatchObject([{ code: 'ANSWER_TOO_LONG', found: 'a'.repeat(80), values: { limit: 40 } }])
})

test('a required item must be answered, if only by not knowing or by refusing', () => {
  expect(codesOf(withChoice, [])).toEqual([['ANSWER_REQUIRED', 'stage']])
  expect(codesOf(withChoice, [['stage', '']])).toEqual([['ANSWER_REQUIRED', 'stage']])
  const said = (text: string) => checkAnswers(withChoice, [['stage', text]]).answers[0]
  expect(said('primary')).toEqual({ itemId: 'stage', answer: 'primary', status: 'observed' })
  expect(said('dont_know')).toEqual({ itemId: 'stage', answer: null, status: 'dont_know' })
  expect(said('refused')).toEqual({ itemId: 'stage', answer: null, status: 'refused' })
})

test('not knowing is no answer where the item does not allow it', () => {
  expect(codesOf(teacher, [['start_work', 'dont_know']])).toEqual([['ANSWER_OPTION_UNKNOWN', 'start_work']])
})

test('a pairing code is the same however it is typed', () => {
  const code = (...given: [string, string, string, string]) => checkAnswers(teacher, pairing(...given)).pairing
  expect(code('ם', '07', 'A', '05')).toEqual(['מ', '7', 'a', '05'])
  expect(code(' מ', '7 ', 'a', '05')).toEqual(['מ', '7', 'a', '05'])
  expect(code('أ', '٧', '\u200eة', '٠٥')).toEqual(['ا', '7', 'ه', '05'])
  expect(code('מּ', '7', 'É', '05')).toEqual(['מ', '7', 'e', '05'])
})

test('a pairing code is made whole or not at all', () => {
  expect(codesOf(teacher, pairing('מ', '', 'ב', ''))).toEqual([
    ['PAIRING_INCOMPLETE', 'pairing.birth_day'],
    ['PAIRING_INCOMPLETE', 'pairing.phone_digits'],
  ])
  expect(checkAnswers(teacher, pairing('', ' ', '', '')).pairing).toBeNull()
})

test('each question of the pairing code has its form', () => {
  expect(codesOf(teacher, pairing('מר', '32', '7', '5'))).toEqual([
    ['PAIRING_LETTER', 'pairing.mother_letter'],
    ['PAIRING_NUMBER', 'pairing.birth_day'],
    ['PAIRING_LETTER', 'pairing.birthplace_letter'],
    ['PAIRING_DIGITS', 'pairing.phone_digits'],
  ])
  expect(codesOf(teacher, pairing('מ', '0', 'ב', 'ab'))).toEqual([
    ['PAIRING_NUMBER', 'pairing.birth_day'],
    ['PAIRING_DIGITS', 'pairing.phone_digits'],
  ])
  expect(codesOf(teacher, pairing('מ'.repeat(17), '1', 'ב', '12'))).toEqual([
    ['ANSWER_TOO_LONG', 'pairing.mother_letter'],
  ])
})

test('the pairing code is never among the answers', () => {
  const { answers } = checkAnswers(teacher, pairing('מ', '7', 'ב', '05'))
  expect(answers.map(({ itemId }) => itemId)).not.toContain('pairing')
})

test('whatever is sent, it is either all taken or answered with problems that can be said', () => {
  const names = [...itemsOf(teacher).map(({ id }) => id), 'pairing.birth_day', 'other']
  const field = fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), fc.oneof(fc.constant('agree'), fc.string()))
  fc.assert(
    fc.property(fc.array(field, { maxLength: 20 }), (fields) => {
      const { answers, problems } = checkAnswers(teacher, fields)
      for (const problem of problems)
        expect(sayProblem(problem, questionnairesProblems, 'he').rule).not.toMatch(/\{\w+\}/)
      if (problems.length) expect(answers).toEqual([])
      else
        expect(new Map(answers.flatMap(({ itemId, answer }) => (answer ? [[itemId, answer]] : [])))).toEqual(
          new Map(fields.filter(([name, text]) => text && !name.startsWith('pairing.'))),
        )
    }),
    { seed: 7, numRuns: 300 },
  )
})
