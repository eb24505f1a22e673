import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { type Draft, placedItems } from '@madad/questionnaires/drafts/draft'
import { fieldsOf, isEmptyText, type Part, shown, textAt } from '../fields.ts'
import { itemPart } from './item-part.ts'
import { type WholePart, wholePart, wholeParts } from './whole-parts.ts'

/** A page of a draft by its id; nothing where the draft has no such part. */
export function partOf(draft: Draft, id: string, language: Language): Part | undefined {
  if (wholeParts.some((whole) => whole === id)) return wholePart(draft, id as WholePart, language)
  if (id === 'translation') return translationPart(draft, language)
  const [kind, name = ''] = id.split(':')
  if (kind === 'item') return itemPart(draft, name, language)
  if (kind === 'section') return sectionPart(draft, name, language)
  return undefined
}

/** The ids of every part, in the order of the questionnaire. */
export const partIds = (draft: Draft): string[] => [
  ...wholeParts,
  ...draft.sections.flatMap(({ id, items }) => [`section:${id}`, ...items.map((item) => `item:${item.id}`)]),
]

function sectionPart(draft: Draft, name: string, language: Language): Part | undefined {
  const at = draft.sections.findIndex(({ id }) => id === name)
  const section = draft.sections[at]
  if (!section) return undefined
  const path = `sections.${at}`
  const title = say(language, 'editor.section', { number: at + 1 })
  return {
    ...{ id: `section:${name}`, title, lead: say(language, 'editor.section.lead'), acts: [] },
    groups: [
      {
        title: shown(section.title ?? {}, language) || title,
        fields: [
          { path: `${path}.title`, label: say(language, 'editor.section.title'), kind: 'words', isOptional: true },
          {
            ...{ path: `${path}.instructions`, label: say(language, 'editor.section.instructions') },
            ...{
              hint: say(language, 'editor.section.instructions.hint'),
              kind: 'words',
              isLong: true,
              isOptional: true,
            },
          },
        ],
      },
    ],
  }
}

/** Every text of the questionnaire one under another, to be translated in one go. Texts that may be left out and are, are left out. */
function translationPart(draft: Draft, language: Language): Part {
  const items = placedItems(draft)
  const groups = partIds(draft).flatMap((id) => {
    const part = partOf(draft, id, language)
    const fields = part
      ? fieldsOf(part).filter(
          (field) => field.kind === 'words' && !(field.isOptional && isEmptyText(textAt(draft, field.path))),
        )
      : []
    const placed = items.find(({ item }) => `item:${item.id}` === id)
    const asked = placed ? shown(placed.item.text, language) : ''
    return part && fields.length > 0 ? [{ title: asked || part.title, fields }] : []
  })
  return {
    ...{
      id: 'translation',
      title: say(language, 'editor.translation'),
      lead: say(language, 'editor.translation.lead'),
    },
    ...{ groups, acts: [] },
  }
}
