import { expect, test } from 'vitest'
import { choices, example, exampleQuestionnaire, steps } from '../example.ts'
import { moved, renamed, valueAt, withItem, withOneMore, without, withScale, withValue } from './changes.ts'
import { type Draft, draftOf, itemTypes, placedItems } from './draft.ts'
import { checkDraft } from './kept-drafts.ts'

const draft: Draft = draftOf(
  exampleQuestionnaire(
    [
      example('agreement', 'one', { steps: 'often' }),
      example('agreement', 'two', { steps: 'often' }),
      example('single_choice', 'three', {
        choices: choices('yes', 'no'),
        ask_if: { all: [{ item: 'one', operator: 'is', value: 'never' }] },
      }),
    ],
    {
      scales: [
        {
          id: 'view',
          title: { en: 'View' },
          items: ['one', 'two'],
          reversed: ['two'],
          minimum_answered: 1,
          range: { low: 1, high: 3 },
        },
      ],
    },
  ),
)
const ids = (of: Draft) => of.sections.map(({ items }) => items.map(({ id }) => id).join(' '))

test('an item goes up and down, and on into the next section', () => {
  const two = withOneMore(draft, 'sections')
  expect(ids(moved(two, 'sections.0.items.1', -1))).toEqual(['two one three', ''])
  expect(ids(moved(two, 'sections.0.items.2', 1))).toEqual(['one two', 'three'])
  expect(ids(moved(two, 'sections.0.items.0', -1))).toEqual(['one two three', ''])
  expect(ids(moved(moved(two, 'sections.0.items.2', 1), 'sections.1.items.0', -1))).toEqual(['one two three', ''])
})

test('steps change places and keep their scores in order', () => {
  const changed = moved(draft, 'steps.often.0', 1)
  expect(changed.steps.often!.map(({ id, score }) => `${id} ${score}`)).toEqual(['sometimes 1', 'never 2', 'always 3'])
})

test('an item that is removed is gone from the scores too', () => {
  const left = without(draft, 'sections.0.items.1')
  expect(ids(left)).toEqual(['one three'])
  expect(left.scales[0]).toMatchObject({ items: ['one'], reversed: [] })
})

test('a new name goes wherever the item is spoken of', () => {
  const changed = renamed(draft, 'one', 'first')
  expect(ids(changed)).toEqual(['first two three'])
  expect(changed.scales[0]!.items).toEqual(['first', 'two'])
  expect(checkDraft(changed, 1).problems).toEqual([])
})

test.each(itemTypes)('an item of type %s is added with what it needs, and only its texts are missing', (type) => {
  const { draft: added, id } = withItem(draft, 0, type)
  expect(placedItems(added).at(-1)!.item).toMatchObject({ id, type })
  const codes = new Set(checkDraft(added, 1).problems.map(({ code }) => code))
  expect([...codes]).toEqual(['QUESTIONNAIRE_PART_EMPTY'])
})

test('one more of a list has a name nothing has', () => {
  const more = withOneMore(draft, 'sections.0.items.2.choices')
  expect(placedItems(more)[2]!.item.choices!.map(({ id }) => id)).toEqual(['yes', 'no', 'choice_3'])
  expect(withOneMore(draft, 'steps.often').steps.often!.at(-1)).toEqual({ id: 'step_4', score: 4, label: {} })
})

test('a score is made of the items that measure a thing, over the range of their steps', () => {
  const { scales } = withScale({ ...draft, scales: [] }, 'view')
  expect(scales).toMatchObject([{ id: 'view', items: ['one', 'two'], minimum_answered: 2, range: { low: 1, high: 3 } }])
})

test('a value is put at a path and taken away; the draft before stays as it was', () => {
  const changed = withValue(draft, 'sections.0.items.0.hint', { en: 'Look' })
  expect(valueAt(changed, 'sections.0.items.0.hint.en')).toBe('Look')
  expect(valueAt(withValue(changed, 'sections.0.items.0.hint', undefined), 'sections.0.items.0.hint')).toBeUndefined()
  expect(valueAt(draft, 'sections.0.items.0.hint')).toBeUndefined()
  expect(valueAt(draft, 'steps.constructor')).toBeUndefined()
})

test('steps of a preset come with the first item that needs them', () => {
  const bare = { ...draft, steps: { often: steps('a', 'b') } }
  expect(Object.keys(withItem(bare, 0, 'frequency').draft.steps)).toEqual(['often', 'frequency'])
})
