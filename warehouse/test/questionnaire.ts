import { type Questionnaire, questionnaireSchema } from '@madad/questionnaires/schema'
import type { Answer } from '../src/inputs.ts'

const words = (text: string) => ({ he: text, ar: text, en: text })
const item = (id: string, measures: string) => ({ id, type: 'agreement', steps: 'five', text: words(id), measures })

/**
 * Four items in two subscales, answered on 1–5; the last item is reversed. The whole needs three answers of four, a
 * subscale one of two.
 */
export const smallQuestionnaire: Questionnaire = questionnaireSchema.parse({
  id: 'teacher-stem-self-efficacy',
  version: 1,
  title: words('Self-efficacy'),
  purpose: words('To try the build'),
  minutes: 2,
  consent: Object.fromEntries(
    ['who_asks', 'why', 'anonymous', 'kept', 'how_long', 'voluntary', 'withdrawal'].map((each) => [each, words(each)]),
  ),
  languages: ['he', 'ar', 'en'],
  waves: ['pre', 'post'],
  instrument: { source: words('own'), licence: 'CC0', permission: { needed: false } },
  constructs: ['engagement', 'instruction'].map((id) => ({ id, title: words(id), definition: words(id) })),
  steps: { five: [1, 2, 3, 4, 5].map((score) => ({ id: `step_${score}`, score, label: words(`${score}`) })) },
  sections: [
    {
      id: 'all',
      title: words('All'),
      items: [item('e1', 'engagement'), item('e2', 'engagement'), item('i1', 'instruction'), item('i2', 'instruction')],
    },
  ],
  scales: [
    {
      id: 'whole',
      title: words('Whole'),
      items: ['e1', 'e2', 'i1', 'i2'],
      reversed: ['i2'],
      minimum_answered: 3,
      range: { low: 1, high: 5 },
    },
    {
      id: 'engagement',
      part_of: 'whole',
      title: words('Engagement'),
      items: ['e1', 'e2'],
      minimum_answered: 1,
      range: { low: 1, high: 5 },
    },
    {
      id: 'instruction',
      part_of: 'whole',
      title: words('Instruction'),
      items: ['i1', 'i2'],
      reversed: ['i2'],
      minimum_answered: 1,
      range: { low: 1, high: 5 },
    },
  ],
})

/** The answers of one response, one letter an item in order: 1–5, `-` for blank. */
export const response = (responseId: string, campaignId: string, letters: string, day = '2023-10-01'): Answer[] =>
  ['e1', 'e2', 'i1', 'i2'].map((itemId, index) => {
    const letter = letters[index]!
    const base = { responseId, campaignId, day, language: 'he', itemId }
    return letter === '-'
      ? { ...base, answer: null, status: 'blank' }
      : { ...base, answer: `step_${letter}`, status: 'observed' }
  })
