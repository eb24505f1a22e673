// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a form names an answer so
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds } from '../condition.ts'
import { parseExpression } from './expression.ts'
import { holdsAsXpath } from './holds-as-xpath.ts'
import { type Asked, conditionOf, relevanceOf, relevantCell } from './relevance.ts'

const earlier = new Map<string, Asked>([
  ['sex', { type: 'single_choice', options: ['female', 'male'], said: [] }],
  ['view', { type: 'single_choice', options: ['good', 'bad'], said: ['dont_know'] }],
  ['subjects', { type: 'multiple_choice', options: ['physics', 'art'], said: [] }],
  ['years', { type: 'number', options: [], said: [] }],
  ['town', { type: 'text', options: [], said: [] }],
  ['code', { type: 'single_choice', options: ['1', '2'], said: [] }],
])
const read = (...cells: string[]) => {
  const logic = relevanceOf(cells, earlier)
  return logic === undefined ? undefined : conditionOf(logic)
}
const is = (item: string, operator: string, value?: string | number) => ({
  item,
  operator,
  ...(value === undefined ? {} : { value }),
})

test.each([
  ["${sex} = 'female'", { all: [is('sex', 'is', 'female')] }],
  ["'male' != ${sex}", { all: [is('sex', 'is_not', 'male')] }],
  ['${code} = 1', { all: [is('code', 'is', '1')] }],
  ["selected( ${sex} , 'male')", { all: [is('sex', 'is', 'male')] }],
  ["not(selected(${subjects}, 'art'))", { all: [is('subjects', 'includes_not', 'art')] }],
  ["${years} >= 15 and ${years} < '20'", { all: [is('years', 'at_least', 15), is('years', 'less_than', 20)] }],
  ['5 < ${years}', { all: [is('years', 'more_than', 5)] }],
  ['not(${years} < 5)', { any: [is('years', 'at_least', 5), is('years', 'not_answered')] }],
  ["${town} != ''", { all: [is('town', 'answered')] }],
  ['string-length(${town}) = 0', { all: [is('town', 'not_answered')] }],
  ['count-selected(${subjects}) >= 1', { all: [is('subjects', 'answered')] }],
  [
    "${sex}='female' and (${years}>40 or ${code}='2')",
    { all: [is('sex', 'is', 'female'), { any: [is('years', 'more_than', 40), is('code', 'is', '2')] }] },
  ],
  [
    "${sex}='female' and ${years}>40 or ${code}='2'",
    { any: [{ all: [is('sex', 'is', 'female'), is('years', 'more_than', 40)] }, is('code', 'is', '2')] },
  ],
  ["not(${sex}='female' and ${code}='2')", { any: [is('sex', 'is_not', 'female'), is('code', 'is_not', '2')] }],
  ["${view} != '' and ${view} != 'dont_know'", { all: [is('view', 'answered')] }],
  ["true() and ${sex} = 'male'", { all: [is('sex', 'is', 'male')] }],
] as const)('%s is held', (cell, condition) => {
  expect(read(cell)).toEqual(condition)
})

test.each([
  '${later} = 1',
  "${sex} = 'other'",
  '${years} + 1 > 5',
  '${years} > ${code}',
  "${subjects} = 'art'",
  "${town} = 'here'",
  "${view} != ''",
  "${view} = 'dont_know'",
  "regex(${town}, '^a')",
  '${sex} = ‘female’',
  '${sex} =',
  'false()',
  '/data/sex = 1',
  "((${sex}='female' and ${years}>4 or ${code}='2') and ${years}<9) or ${code}='1'",
  `${'('.repeat(100)}\${sex}='male'${')'.repeat(100)}`,
  `${'not('.repeat(5_000)}`,
])('%s is not', (cell) => {
  expect(read(cell)).toBeUndefined()
})

test('the conditions of the groups around an item are its own', () => {
  expect(read("${sex}='female'", "${years}>1 and ${code}='1'")).toEqual({
    all: [is('sex', 'is', 'female'), is('years', 'more_than', 1), is('code', 'is', '1')],
  })
  expect(read("${sex}='female'", "(${years}>1 and ${code}='1') or ${years}<0")).toBeUndefined()
})

test.each([
  { all: [is('sex', 'is', 'female'), { any: [is('years', 'at_most', 3), is('view', 'not_answered')] }] },
  { any: [is('subjects', 'includes', 'art'), { all: [is('view', 'answered'), is('years', 'is_not', 2.5)] }] },
  { all: [is('subjects', 'answered'), is('subjects', 'includes_not', 'physics')] },
])('a condition comes back from its cell: %j', (condition) => {
  expect(read(relevantCell(condition as Parameters<typeof relevantCell>[0], earlier))).toEqual(condition)
})

test('a condition holds for the same answers as the cell it was read from', () => {
  const leaves = [
    ...["${sex} = 'female'", "${sex} != 'male'", "selected(${sex}, 'male')", "'female' = ${sex}", "${sex} = ''"],
    ...["selected(${subjects}, 'art')", "not(selected(${subjects}, 'physics'))", "${subjects} != ''"],
    ...['${years} > 3', '${years} <= 4', '4 > ${years}', '${years} = 3', '${years} != 4', "${years} != ''", 'true()'],
    ...['count-selected(${subjects}) = 0', 'string-length(${town}) > 0', '${code} = 1', "${code} != '2'"],
  ]
  const answers = [
    ['sex', ['', 'female', 'male']],
    ['subjects', ['', 'art', 'physics', 'physics art']],
    ['years', ['', '2', '3', '4', '5']],
    ['town', ['', 'here']],
    ['code', ['', '1', '2']],
  ] as const
  const cell = fc.letrec<{ any: string; leaf: string; group: string }>((tie) => ({
    leaf: fc.constantFrom(...leaves),
    group: fc
      .tuple(fc.constantFrom(' and ', ' or '), fc.array(tie('any'), { minLength: 2, maxLength: 3 }), fc.boolean())
      .map(([sign, parts, isNot]) => `${isNot ? 'not' : ''}(${parts.join(sign)})`),
    any: fc.oneof({ maxDepth: 2 }, tie('leaf'), tie('group')),
  })).any
  const given = fc.tuple(...answers.map(([, values]) => fc.constantFrom(...values)))
  let tried = 0
  fc.assert(
    fc.property(cell, given, (text, values) => {
      const logic = relevanceOf([text], earlier)
      if (logic === undefined) throw new Error(`not held: ${text}`)
      const condition = conditionOf(logic)
      const form = new Map(answers.map(([name], at) => [name, values[at]!]))
      const here = new Map([...form].filter(([, value]) => value !== ''))
      if (typeof logic !== 'boolean' && !condition) return
      tried += 1
      expect(condition ? holds(condition, here) : logic).toBe(holdsAsXpath(parseExpression(text)!, form))
    }),
    { numRuns: 2_000, seed: 4 },
  )
  expect(tried).toBeGreaterThan(1_000)
})
