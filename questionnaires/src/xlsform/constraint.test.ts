// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a form names an answer so
import { expect, test } from 'vitest'
import { checkAnswers } from '../check.ts'
import { choices, example, exampleQuestionnaire } from '../example.ts'
import { constraintCell, type Limited, limitsOf } from './constraint.ts'
import { parseExpression } from './expression.ts'
import { holdsAsXpath } from './holds-as-xpath.ts'

const integer: Limited = { type: 'integer' }
const decimal: Limited = { type: 'decimal' }
const text: Limited = { type: 'text' }
const marks: Limited = { type: 'multiple_choice', options: ['a', 'b', 'none'], said: [] }
const refusable: Limited = { type: 'multiple_choice', options: ['a', 'b'], said: ['refused'] }

test.each([
  ['. >= 0 and . <= 60', integer, { low: 0, high: 60 }],
  ['. > 0 and 61 > .', integer, { low: 1, high: 60 }],
  ['not(. < -5)', integer, { low: -5 }],
  ['. <= 72', decimal, { high: 72 }],
  ['string-length(.) <= 10', text, { longest: 10 }],
  ['string-length(.) < 10', text, { longest: 9 }],
  ['count-selected(.) <= 2', marks, { maximum: 2 }],
  ['count-selected(.) >= 2 and count-selected(.) <= 3', marks, { minimum: 2, maximum: 3 }],
  ["not(selected(., 'none') and count-selected(.) > 1)", marks, { exclusive: ['none'] }],
  ["not(selected(., 'none')) or count-selected(.) = 1", marks, { exclusive: ['none'] }],
  ["not(selected(., 'none') and selected(., 'a'))", marks, undefined],
  ["not(selected(., 'refused') and count-selected(.) > 1)", refusable, {}],
  ['count-selected(.) <= 2', refusable, undefined],
  ['count-selected(.) != 2', marks, undefined],
  ["count-selected(.) >= 2 and not(selected(., 'none') and count-selected(.) > 1)", marks, undefined],
  ['. > 0.5', decimal, undefined],
  ['. != 3', integer, undefined],
  ['. <= ${other}', integer, undefined],
  ['. >= today()', integer, undefined],
  ["regex(., '^[0-9]+$')", text, undefined],
  ['. <= 3', text, undefined],
  ['. < 3 or . > 5', integer, undefined],
  ['string-length(.) >= 3', text, undefined],
] as const)('%s', (cell, limited, limits) => {
  expect(limitsOf(cell, limited)).toEqual(limits)
})

test.each([
  [integer, { low: -3, high: 60 }],
  [decimal, { low: 0.5 }],
  [text, { longest: 40 }],
  [marks, { minimum: 2, maximum: 3, exclusive: ['none'] }],
  [refusable, { minimum: 2 }],
] as const)('limits come back from their cell: %j %j', (limited, limits) => {
  expect(limitsOf(constraintCell(limits as Parameters<typeof constraintCell>[0], limited), limited)).toEqual(limits)
})

/** Every set of the ids that has something in it. */
const sets = (ids: readonly string[]): string[][] =>
  ids.reduce<string[][]>((all, id) => all.concat(all.map((set) => [...set, id])), [[]]).slice(1)

test.each([
  { minimum: 2 },
  { maximum: 2 },
  { minimum: 2, maximum: 3, exclusive: ['none'] },
  { exclusive: ['none'], dont_know: true },
  { minimum: 3, exclusive: ['none'], dont_know: true, refuse: true },
])('a form and a questionnaire take the same marks: %j', ({ dont_know, refuse, ...limits }) => {
  const options = ['a', 'b', 'c', 'none']
  const said = [...(dont_know ? ['dont_know'] : []), ...(refuse ? ['refused'] : [])]
  const parts = { choices: choices(...options), ...limits, ...(dont_know && { dont_know }), ...(refuse && { refuse }) }
  const questionnaire = exampleQuestionnaire([example('multiple_choice', 'marks', parts)])
  const cell = parseExpression(constraintCell(limits, { type: 'multiple_choice', options, said }))!
  for (const set of sets([...options, ...said])) {
    const isTaken =
      checkAnswers(
        questionnaire,
        set.map((id) => ['marks', id] as const),
      ).problems.length === 0
    expect(isTaken, set.join(' ')).toBe(holdsAsXpath(cell, new Map(), set.join(' ')))
  }
})
