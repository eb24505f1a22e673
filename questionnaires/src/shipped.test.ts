import { describe, expect, test } from 'vitest'
import { readQuestionnaires } from './read.ts'
import { itemsOf, type Questionnaire, stepsOf } from './schema.ts'

const { questionnaires, problems } = await readQuestionnaires()

test('six questionnaires come with the software, and nothing is wrong with them', () => {
  expect(problems).toEqual([])
  expect(questionnaires.map(({ id }) => id)).toEqual([
    'meeting-evaluation',
    'parents-stem-view',
    'partnership-climate',
    'teacher-stem-self-efficacy',
    'teacher-stem-view',
    'training-feedback',
  ])
})

/** The scripts a language is written in: a text in another is a slip. */
const script = { he: /[א-ת]/, ar: /[ء-ي]/, en: /[A-Za-z]/ }
const textsOf = (part: unknown): Questionnaire['title'][] => {
  if (typeof part !== 'object' || part === null) return []
  if ('he' in part && 'ar' in part && 'en' in part) return [part as Questionnaire['title']]
  return Object.values(part).flatMap(textsOf)
}

describe.each(questionnaires.map((each) => [each.id, each] as const))('%s', (_id, questionnaire) => {
  const items = itemsOf(questionnaire)

  test('every text is in its own language, and none is used for two items', () => {
    for (const words of textsOf(questionnaire)) {
      expect(words.he, words.he).toMatch(script.he)
      expect(words.he, words.he).not.toMatch(script.ar)
      expect(words.ar, words.ar).toMatch(script.ar)
      expect(words.ar, words.ar).not.toMatch(script.he)
      expect(words.en, words.en).toMatch(script.en)
      expect(words.en, words.en).not.toMatch(/[א-תء-ي]/)
    }
    for (const language of questionnaire.languages)
      expect(new Set(items.map(({ text }) => text[language])).size).toBe(items.length)
  })

  test('every construct is measured, and nothing must be answered', () => {
    expect(new Set(items.map(({ measures }) => measures))).toEqual(
      new Set(questionnaire.constructs.map(({ id }) => id)),
    )
    expect(items.filter(({ required }) => required)).toEqual([])
  })

  test('a scale is of one construct, or the whole of its parts, and may miss an item', () => {
    for (const scale of questionnaire.scales) {
      const parts = questionnaire.scales.filter(({ part_of }) => part_of === scale.id)
      const measured = new Set(items.filter(({ id }) => scale.items.includes(id)).map(({ measures }) => measures))
      if (parts.length) expect(parts.flatMap((part) => part.items)).toEqual(scale.items)
      else if (questionnaire.scales.length > 1) expect([...measured]).toEqual([scale.id])
      expect(scale.minimum_answered).toBeLessThan(scale.items.length)
      expect(scale.items.length).toBeGreaterThan(2)
    }
  })

  test('its steps are balanced: as many above the middle as below, an equal way apart', () => {
    for (const { id, type } of items) {
      if (type !== 'agreement') continue
      const scores = stepsOf(questionnaire, items.find((item) => item.id === id)!).map(({ score }) => score)
      expect(scores).toEqual([1, 2, 3, 4, 5])
    }
  })

  test('it is ours to use, and says that what is measured here counts', () => {
    const { instrument } = questionnaire
    expect([instrument.licence, instrument.permission.needed]).toEqual(['MIT', false])
    expect(instrument.source.en).toContain('The reliability that counts is the one measured locally')
    expect(instrument.published_reliability).toBeUndefined()
  })

  test('it keeps the time it promises, at four questions a minute and a line of words at twice that', () => {
    const minutes = items.reduce((sum, item) => sum + (item.type === 'text' ? 0.5 : 0.25), 0)
    expect(minutes).toBeLessThanOrEqual(questionnaire.minutes + 1)
  })
})
