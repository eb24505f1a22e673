import { itemsOf } from '@madad/questionnaires/schema'
import { expect, test } from 'vitest'
import { exampleSurvey } from './example-survey.ts'
import { optionReader } from './options.ts'
import { splitOptions } from './split-options.ts'

const read = optionReader(exampleSurvey, itemsOf(exampleSurvey).find(({ id }) => id === 'subjects')!, [])
const split = (text: string) => {
  const found = splitOptions(text, read)
  return 'options' in found ? found.options.map(({ optionId }) => optionId) : found.unknown
}

test.each([
  ['Mathematics', ['maths']],
  ['Mathematics;Computer science;', ['maths', 'coding']],
  ['Mathematics, Computer science', ['maths', 'coding']],
  ['Mathematics, Physics, and laboratory, Computer science', ['maths', 'physics', 'coding']],
  ['Physics, and laboratory', ['physics']],
  ['מתמטיקה\nמדעי המחשב', ['maths', 'coding']],
  ['maths coding', ['maths', 'coding']],
  ['Mathematics|Computer science', ['maths', 'coding']],
])('%j are %j', (text, expected) => {
  expect(split(text)).toEqual(expected)
})

test('the first that is no choice is named', () => {
  expect(split('Mathematics;Chemistry;Computer science')).toBe('Chemistry')
  expect(split('Alchemy')).toBe('Alchemy')
})

test('a cell of nothing but separators, and one without end, are soon done with', () => {
  expect(split(';'.repeat(5_000))).toBe('')
  expect(split('x, '.repeat(5_000))).toBe('x')
})
