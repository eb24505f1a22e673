import { languages } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { type AnsweredItem, itemsOf, optionsOf } from '@madad/questionnaires/schema'
import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test, vi } from 'vitest'
import { csvBook, exampleSurvey, readExample } from './example-survey.ts'
import { paperColumns, takenMark } from './paper-columns.ts'
import { writePaperMark } from './paper-mark.ts'

vi.setConfig({ testTimeout: 60_000 })

/** An answer as staged, or `null` for none. */
type Answer = string | null

/** Any answer a person may give to an item. */
function answerTo(item: AnsweredItem): fc.Arbitrary<Answer> {
  const ids = optionsOf(exampleSurvey, item).map(({ id }) => id)
  switch (item.type) {
    case 'multiple_choice':
      return fc.subarray(ids).map((chosen) => (chosen.length > 0 ? chosen.join(' ') : null))
    case 'number':
      return fc.option(fc.integer({ min: 0, max: 60 }).map(String))
    case 'text':
      return fc.option(fc.string({ minLength: 1, unit: 'grapheme', maxLength: 40 }).map((text) => text.trim() || 'x'))
    default:
      return fc.option(fc.constantFrom(...ids))
  }
}

const items = itemsOf(exampleSurvey)
const form = fc.tuple(...items.map(answerTo))

/** What a person types into each column for an answer. */
function typed(columnId: string, answers: readonly Answer[], language: (typeof languages)[number]): string {
  const [, itemId, part] = /^(\S+)(?: \[(.*)\])?$/.exec(columnId)!
  const at = items.findIndex(({ id }) => id === itemId)
  const answer = answers[at]
  if (answer === null || answer === undefined) return ''
  if (part !== undefined) return answer.split(' ').includes(part) ? takenMark : ''
  return optionsOf(exampleSurvey, items[at]!).find(({ id }) => id === answer)?.label[language] ?? answer
}

test('forms typed in any language, their columns in any order, are read back as they were given', () => {
  const columnCount = paperColumns(exampleSurvey, 'he').length
  const order = fc.shuffledSubarray([...Array(columnCount).keys()], { minLength: columnCount })
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.array(form, { minLength: 1, maxLength: 8 }),
      order,
      (language, forms, orderOf) => {
        const columns = paperColumns(exampleSurvey, language)
        const ordered = orderOf.map((at) => columns[at]!)
        const mark = writePaperMark({ questionnaire: exampleSurvey.id, version: 1, wave: 'pre', year: 2024 })
        const csv = Papa.unparse([
          [mark, ...ordered.map(({ id }) => id)],
          [say(language, 'paper.form_number'), ...ordered.map(({ text }) => text)],
          ...forms.map((answers, row) => [`${row + 1}`, ...ordered.map(({ id }) => typed(id, answers, language))]),
        ])
        const read = readExample(csvBook(csv))
        const given = forms.filter((answers) => answers.some((answer) => answer !== null))
        if (given.length === 0) expect(read!.problems.map(({ code }) => code)).toEqual(['SURVEY_NO_RESPONSES'])
        else {
          expect(read!.problems).toEqual([])
          const found = read!.survey!.responses.map(
            ({ answers }) => new Map(answers.map(({ itemId, answer }) => [itemId, answer])),
          )
          expect(found.map((answers) => items.map(({ id }) => answers.get(id)))).toEqual(given)
        }
      },
    ),
    { numRuns: 150, seed: 20261123 },
  )
})

test('whatever stands in the cells, reading them ends, and nothing is half-read', () => {
  const header = fc.constantFrom(
    'start_work',
    'explain_again',
    'keep_order',
    'stage',
    'years',
    'wave',
    'ResponseId',
    'Timestamp',
    '{"ImportId":"QID1"}',
    'Response',
    'record_id',
    'x_complete',
    'subjects___maths',
    'before',
    '__proto__',
    '',
  )
  const cell = fc.oneof(
    header,
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('agree', '4', '2024-01-15', '-99', 'מסכים'),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), (rows) => {
      const read = readExample(csvBook(Papa.unparse(rows)), { wave: 'pre', year: 2024 })
      for (const { answers } of read?.survey?.responses ?? [])
        for (const { answer, status } of answers) expect(answer !== null).toBe(status === 'observed')
    }),
    { numRuns: 200, seed: 20261123 },
  )
})
