import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { type Draft, type DraftItem, placedItems } from '@madad/questionnaires/drafts/draft'
import { constructOptions, type Earlier, type Field, type Group, type Option, type Part, shown } from '../fields.ts'
import { listName } from './whole-parts.ts'

/** The page of one item, by its name; nothing where there is none of that name. */
export function itemPart(draft: Draft, id: string, language: Language): Part | undefined {
  const items = placedItems(draft)
  const at = items.findIndex(({ item }) => item.id === id)
  const placed = items[at]
  if (!placed) return undefined
  const { item, path } = placed
  const number = items.slice(0, at + 1).filter(({ item }) => item.type !== 'note').length
  const place = item.type === 'note' ? '' : `${say(language, 'editor.item', { number })} · `
  const earlier = items.slice(0, at).flatMap(({ item }) => earlierOf(draft, item, language))
  const more = item.choices ? 'choices' : undefined
  const lists = item.type === 'matrix' ? (['rows', more] as const) : ([more] as const)
  return {
    id: `item:${id}`,
    title: `${place}${say(language, `editor.type.${item.type}`)}`,
    lead: say(language, `editor.type.${item.type}.lead`),
    groups: [
      { title: say(language, 'editor.item.asked'), fields: askedFields(draft, item, path, language) },
      ...lists.flatMap((list) => (list ? listGroups(draft, item, { list, path }, language) : [])),
      ...(item.elements ?? []).map(
        (element, at): Group => ({
          title: say(language, 'editor.item.element', { number: at + 1 }),
          fields: [
            { path: `${path}.elements.${at}.text`, label: shown(element.text, language) || element.id, kind: 'words' },
            {
              path: `${path}.elements.${at}.hint`,
              label: say(language, 'editor.item.hint'),
              kind: 'words',
              isOptional: true,
            },
          ],
        }),
      ),
      { title: say(language, 'editor.item.answering'), fields: answeringFields(item, path, language) },
      {
        ...{ title: say(language, 'editor.ask_if'), hint: say(language, 'editor.ask_if.hint') },
        fields: [{ path: `${path}.ask_if`, label: say(language, 'editor.ask_if'), kind: 'ask_if', earlier }],
      },
      {
        ...{ title: say(language, 'editor.names'), hint: say(language, 'editor.names.hint'), isFolded: true },
        fields: nameFields(item, path, language),
      },
    ],
    acts: lists.flatMap((list) =>
      list ? [{ value: `more:${path}.${list}`, label: say(language, `editor.item.${list}.more`) }] : [],
    ),
  }
}

function askedFields(draft: Draft, item: DraftItem, path: string, language: Language): Field[] {
  const fields: Field[] = [
    { path: `${path}.text`, label: say(language, 'editor.item.text'), kind: 'words', isLong: true },
    {
      ...{
        path: `${path}.hint`,
        label: say(language, 'editor.item.hint'),
        hint: say(language, 'editor.item.hint.hint'),
      },
      ...{ kind: 'words', isOptional: true },
    },
  ]
  if (item.type === 'note') return fields
  fields.push({
    ...{
      path: `${path}.measures`,
      label: say(language, 'editor.item.measures'),
      hint: say(language, 'editor.item.measures.hint'),
    },
    ...{
      kind: 'one',
      options: constructOptions(draft, language),
    },
  })
  if (item.steps !== undefined)
    fields.push({
      ...{ path: `${path}.steps`, label: say(language, 'editor.item.steps'), kind: 'one' },
      options: Object.entries(draft.steps).map(([name, steps]) => ({
        value: name,
        label: `${listName(name, language)}: ${steps.map(({ label }) => shown(label, language)).join(' · ')}`,
      })),
    })
  return fields
}

const listGroups = (
  draft: Draft,
  item: DraftItem,
  { list, path }: { list: 'rows' | 'choices'; path: string },
  language: Language,
): Group[] =>
  (item[list] ?? []).map((_, at): Group => {
    const one = `${path}.${list}.${at}`
    const title = say(language, `editor.item.${list}.one`, { number: at + 1 })
    const text: Field =
      list === 'choices'
        ? { path: `${one}.label`, label: say(language, 'editor.item.choices.label'), kind: 'words', isTitled: true }
        : {
            path: `${one}.text`,
            label: say(language, 'editor.item.rows.text'),
            kind: 'words',
            isLong: true,
            isTitled: true,
          }
    const measures: Field = {
      ...{ path: `${one}.measures`, label: say(language, 'editor.item.measures'), kind: 'one', isOptional: true },
      options: constructOptions(draft, language),
    }
    return { title, one, fields: list === 'rows' ? [text, measures] : [text] }
  })

function answeringFields(item: DraftItem, path: string, language: Language): Field[] {
  if (item.type === 'note') return []
  const mark = (name: 'required' | 'dont_know' | 'refuse'): Field => ({
    ...{
      path: `${path}.${name}`,
      label: say(language, `editor.item.${name}`),
      hint: say(language, `editor.item.${name}.hint`),
    },
    kind: 'mark',
  })
  const number = (name: 'minimum' | 'maximum' | 'places' | 'low' | 'high' | 'step' | 'longest'): Field => ({
    ...{ path: `${path}.${name}`, label: say(language, `editor.item.${name}`), kind: 'number' },
  })
  const one = (name: 'form' | 'length', values: readonly ('integer' | 'decimal' | 'short' | 'long')[]): Field => ({
    ...{ path: `${path}.${name}`, label: say(language, `editor.item.${name}`), kind: 'one' },
    options: values.map((value) => ({ value, label: say(language, `editor.item.${value}`) })),
  })
  const wrong: Field = {
    ...{ path: `${path}.when_wrong`, label: say(language, 'editor.item.when_wrong'), kind: 'words', isOptional: true },
  }
  const exclusive: Field = {
    ...{ path: `${path}.exclusive`, label: say(language, 'editor.item.exclusive'), kind: 'several' },
    options: (item.choices ?? []).map(({ id, label }, at) => ({
      value: id,
      label: shown(label, language) || say(language, 'editor.item.choices.one', { number: at + 1 }),
    })),
  }
  const own: Partial<Record<DraftItem['type'], Field[]>> = {
    multiple_choice: [exclusive, number('minimum'), number('maximum'), wrong],
    ranking: [number('places')],
    number: [one('form', ['integer', 'decimal']), number('low'), number('high'), number('step'), wrong],
    text: [one('length', ['short', 'long']), number('longest'), wrong],
  }
  return [mark('required'), mark('dont_know'), mark('refuse'), ...(own[item.type] ?? [])]
}

const nameFields = (item: DraftItem, path: string, language: Language): Field[] => [
  { path: `${path}.id`, label: say(language, 'editor.names.item'), kind: 'name' },
  ...(['choices', 'rows'] as const).flatMap((list) =>
    (item[list] ?? []).map(
      (one, at): Field => ({
        path: `${path}.${list}.${at}.id`,
        label:
          ('label' in one
            ? shown(one.label as DraftItem['text'], language)
            : shown((one as DraftItem).text, language)) || one.id,
        kind: 'name',
      }),
    ),
  ),
]

/** What an earlier item may be compared with; a matrix by its rows, a pairing code and a note not at all. */
function earlierOf(draft: Draft, item: DraftItem, language: Language): Earlier[] {
  if (item.type === 'note' || item.type === 'pairing_code') return []
  const steps = (draft.steps[item.steps ?? ''] ?? []) as { id: string; label: DraftItem['text'] }[]
  const listed = item.steps === undefined ? (item.choices ?? []) : steps
  const isListed = item.type !== 'ranking'
  const options: Option[] = isListed
    ? listed.map(({ id, label }) => ({ value: id, label: shown(label, language) || id }))
    : []
  const isWritten = item.type === 'number' || item.type === 'institution'
  const asked = item.type === 'matrix' ? (item.rows ?? []) : [item]
  return asked.map(({ id, text }) => ({
    ...{ item: id, label: shown(text, language) || id, options, isWritten },
    isSeveral: item.type === 'multiple_choice',
  }))
}
