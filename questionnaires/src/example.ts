import type { z } from 'zod'
import { type Questionnaire, questionnaireSchema } from './schema.ts'

type Definition = z.input<typeof questionnaireSchema>
type ItemDefinition = Definition['sections'][number]['items'][number]

export const words = (text: string) => ({ he: text, ar: text, en: text })
export const choices = (...ids: string[]) => ids.map((id) => ({ id, label: words(id) }))
export const steps = (...ids: string[]) => ids.map((id, at) => ({ id, score: at + 1, label: words(id) }))

/** An item of a type, with whatever its type needs in `parts`. */
export const example = (type: ItemDefinition['type'], id: string, parts: object = {}): ItemDefinition =>
  ({ id, type, text: words(`${id}?`), ...(type === 'note' ? {} : { measures: 'view' }), ...parts }) as ItemDefinition

/** A questionnaire for tests, right in every other respect, of the given items. */
export const exampleQuestionnaire = (items: ItemDefinition[], parts: Partial<Definition> = {}): Questionnaire =>
  questionnaireSchema.parse({
    id: 'example',
    version: 1,
    title: words('Example'),
    purpose: words('To be tried.'),
    minutes: 1,
    consent: {
      who_asks: words('We.'),
      why: words('To try.'),
      anonymous: words('No names.'),
      kept: words('Nothing.'),
      how_long: words('Never.'),
      voluntary: words('Yes.'),
      withdrawal: words('Any time.'),
    },
    languages: ['he', 'ar', 'en'],
    waves: ['pre'],
    instrument: { source: words('Ours'), licence: 'MIT', permission: { needed: false } },
    constructs: [{ id: 'view', title: words('View'), definition: words('A view.') }],
    steps: { often: steps('never', 'sometimes', 'always') },
    sections: [{ id: 'all', title: words('All'), items }],
    ...parts,
  })
