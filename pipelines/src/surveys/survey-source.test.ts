import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseSurveySource, readSurveySources } from './survey-source.ts'

const head = 'id: home/form\ntitle: { he: א, ar: أ, en: A }'

test('numbers that YAML reads are texts that a file prints', () => {
  const { definition } = parseSurveySource(
    `${head}\ncolumns: [{ header: 7, item: a }]\nlabels: [{ text: 1, option: 2 }]\nmissing: [{ text: -99, is: blank }]`,
    'survey.yml',
  )
  expect(definition.columns[0]!.header).toBe('7')
  expect(definition.labels[0]).toEqual({ text: '1', option: '2' })
  expect(definition.missing[0]!.text).toBe('-99')
})

test.each([
  ['a word that is not known', `${head}\nquestionaire: x`, 'questionaire'],
  ['a column that is nothing', `${head}\ncolumns: [{ header: a, is: shoe }]`, 'columns'],
  ['no title', 'id: home/form', 'title'],
])('%s is refused, and said where', (_, yaml, place) => {
  expect(() => parseSurveySource(yaml, 'home/survey.yml')).toThrow(place)
})

test('a folder that is not there holds none', () => {
  expect(readSurveySources(['/no/such/folder'])).toEqual([])
})

test('the description that the documentation shows is one', () => {
  const page = path.resolve(import.meta.dirname, '../../../docs/import-questionnaire-results.md')
  const [, yaml] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(page, 'utf8'))!
  const { definition } = parseSurveySource(yaml!, 'survey.yml')
  expect(definition).toMatchObject({ form_of: 'surveys/results', unfinished: 'counted' })
})
