import { expect, test } from 'vitest'
import { type Comparison, type Condition, comparisonsOf, holds } from './condition.ts'

const answers = new Map([
  ['stage', 'primary'],
  ['years', '7'],
  ['heard_from', 'school web'],
])

test.each([
  [{ item: 'stage', operator: 'is', value: 'primary' }, true],
  [{ item: 'stage', operator: 'is_not', value: 'primary' }, false],
  [{ item: 'years', operator: 'is', value: 7 }, true],
  [{ item: 'years', operator: 'less_than', value: 7 }, false],
  [{ item: 'years', operator: 'at_most', value: 7 }, true],
  [{ item: 'years', operator: 'at_least', value: 10 }, false],
  [{ item: 'years', operator: 'more_than', value: 6.5 }, true],
  [{ item: 'heard_from', operator: 'includes', value: 'web' }, true],
  [{ item: 'heard_from', operator: 'includes', value: 'we' }, false],
  [{ item: 'heard_from', operator: 'includes_not', value: 'web' }, false],
  [{ item: 'stage', operator: 'answered' }, true],
  [{ item: 'stage', operator: 'not_answered' }, false],
] as [Comparison, boolean][])('%j is %s', (comparison, truth) => {
  expect(holds(comparison, answers)).toBe(truth)
})

test.each([
  ['is', false],
  ['is_not', true],
  ['less_than', false],
  ['at_least', false],
  ['includes', false],
  ['includes_not', true],
] as const)('of what was not answered, “%s” is %s', (operator, truth) => {
  expect(holds({ item: 'other', operator, value: 0 }, answers)).toBe(truth)
})

test('all must hold, or any; one group may stand in the other', () => {
  const yes: Comparison = { item: 'stage', operator: 'answered' }
  const no: Comparison = { item: 'stage', operator: 'not_answered' }
  const nested: Condition = { all: [yes, { any: [no, yes] }] }
  expect(holds({ all: [yes, no] }, answers)).toBe(false)
  expect(holds({ any: [yes, no] }, answers)).toBe(true)
  expect(holds(nested, answers)).toBe(true)
  expect(holds({ any: [no, { all: [yes, no] }] }, answers)).toBe(false)
  expect(comparisonsOf(nested)).toEqual([yes, no, yes])
})
