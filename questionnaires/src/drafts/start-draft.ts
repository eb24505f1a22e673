import type { Language } from '@madad/language/language'
import type { Questionnaire } from '../schema.ts'
import { type Draft, type DraftText, draftSchema } from './draft.ts'
import { presetSteps } from './preset-steps.ts'

/**
 * A questionnaire with nothing asked yet. What every questionnaire here tells its respondents stands in it already, to be
 * read and changed; why these questions are asked only its author knows.
 * @param consent of a questionnaire that stands
 */
export const emptyDraft = (
  id: string,
  title: DraftText,
  languages: readonly Language[],
  consent: Questionnaire['consent'],
): Draft =>
  draftSchema.parse({
    id,
    version: 1,
    title,
    purpose: {},
    minutes: 4,
    consent: { ...consent, why: {} },
    languages: [...languages],
    waves: ['pre', 'post', 'follow_up'],
    instrument: {
      source: {
        he: 'נכתב ברשות המקומית. אינו תרגום של שאלון קיים. המהימנות שקובעת היא זו שנמדדת במקום.',
        ar: 'كُتب في السلطة المحلية، وليس ترجمة لاستبيان قائم. الثبات الحاسم هو ما يُقاس محلّيًا.',
        en: 'Written in the local authority; not a translation of any existing instrument. The reliability that counts is the one measured locally.',
      },
      licence: 'CC BY 4.0',
      permission: { needed: false },
    },
    constructs: [{ id: 'view', title: {}, definition: {} }],
    steps: { agreement: presetSteps.agreement },
    sections: [{ id: 'section_1', items: [] }],
    scales: [],
  })

/** A copy to be changed at will, under a name of its own: its versions begin anew. */
export const copyAs = (id: string, of: Draft): Draft => draftSchema.parse({ ...structuredClone(of), id, version: 1 })

/** A name for files that nothing has yet: the wished one, or it with a number. */
export function freeId(wished: string, taken: readonly string[]): string {
  if (!taken.includes(wished)) return wished
  let number = 2
  while (taken.includes(`${wished}-${number}`)) number++
  return `${wished}-${number}`
}
