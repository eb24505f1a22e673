import { itemsOf } from '@madad/questionnaires/schema'
import { expect, test } from 'vitest'
import { exampleSurvey } from './example-survey.ts'
import { optionReader } from './options.ts'

const itemOf = (id: string) => itemsOf(exampleSurvey).find((item) => item.id === id)!
const step = optionReader(exampleSurvey, itemOf('start_work'), [])
const stage = optionReader(exampleSurvey, itemOf('stage'), [])
const idOf = (reading: ReturnType<typeof step>) => (typeof reading === 'object' ? reading.optionId : reading)

test.each([
  ['מסכים במידה רבה', 'agree'],
  ['أوافق بدرجة كبيرة', 'agree'],
  ['Agree', 'agree'],
  ['agree', 'agree'],
  ['strongly-agree', 'strongly_agree'],
  ['4', 'agree'],
  ['4.0', 'agree'],
  ['4 - Agree', 'agree'],
  ['4 = מסכים/ה במידה רבה', 'agree'],
  ['4. Agree', 'agree'],
  ['(4) Agree', 'agree'],
  ['Agree (4)', 'agree'],
  ['Agree - 4', 'agree'],
  ['14 - Agree', 'agree'],
  ['2 - Agree', 'contradiction'],
  ['Agree (5)', 'contradiction'],
  ['6', 'unknown'],
  ['-4', 'unknown'],
  ['A4', 'unknown'],
  ['somewhat agree', 'unknown'],
  ['', 'unknown'],
])('"%s" is %s', (text, expected) => {
  expect(idOf(step(text))).toBe(expected)
})

test('a number says nothing of a choice', () => {
  expect(stage('1')).toBe('unknown')
})

test('a label tells its language where no other says it so', () => {
  expect(step('Agree')).toEqual({ optionId: 'agree', language: 'en', by: 'label' })
  expect(step('4')).toEqual({ optionId: 'agree', by: 'score' })
  expect(step('agree')).toMatchObject({ language: 'en' })
})

test('what a description says counts before the questionnaire’s own words', () => {
  const turned = optionReader(exampleSurvey, itemOf('start_work'), [
    { text: '1', option: 'strongly_agree' },
    { text: '5', option: 'strongly_disagree', items: ['start_work'] },
    { text: '4', option: 'disagree', items: ['keep_order'] },
  ])
  expect([turned('1'), turned('5'), turned('4')].map(idOf)).toEqual(['strongly_agree', 'strongly_disagree', 'agree'])
})
