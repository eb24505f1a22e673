import { type Language, languages, ownName } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { scoredParts } from '@madad/questionnaires/drafts/changes'
import { type Draft, placedItems } from '@madad/questionnaires/drafts/draft'
import { presetSteps } from '@madad/questionnaires/drafts/preset-steps'
import { sayNamed } from '../../words.ts'
import { type Field, type Group, type Option, type Part, shown } from '../fields.ts'

/** The pages of a draft that speak of the whole of it, in the order an author comes to them. */
export const wholeParts = ['about', 'consent', 'source', 'measures', 'answers', 'scores'] as const
export type WholePart = (typeof wholeParts)[number]

const consentParts = ['who_asks', 'why', 'anonymous', 'kept', 'how_long', 'voluntary', 'withdrawal'] as const
const usualWaves = ['pre', 'post', 'follow_up']

export function wholePart(draft: Draft, id: WholePart, language: Language): Part {
  const title = say(language, `editor.${id}`)
  const lead = say(language, `editor.${id}.lead`)
  const save = { title, fields: [] }
  switch (id) {
    case 'about':
      return { id, title, lead, groups: [{ ...save, fields: aboutFields(draft, language) }], acts: [] }
    case 'consent': {
      const fields = consentParts.map(
        (part): Field => ({
          ...{ path: `consent.${part}`, label: say(language, `collect.consent.${part}`) },
          ...{ kind: 'words', isLong: true },
        }),
      )
      return { id, title, lead, groups: [{ ...save, fields }], acts: [] }
    }
    case 'source':
      return { id, title, lead, groups: [{ ...save, fields: sourceFields(language) }], acts: [] }
    case 'measures':
      return {
        ...{ id, title, lead, groups: draft.constructs.map((_, at) => constructGroup(draft, at, language)) },
        acts: [{ value: 'more:constructs', label: say(language, 'editor.measures.more') }],
      }
    case 'answers':
      return { id, title, lead, groups: stepGroups(draft, language), acts: stepActs(draft, language) }
    default:
      return {
        ...{ id, title, lead, groups: draft.scales.map((_, at) => scaleGroup(draft, at, language)) },
        acts: scaleActs(draft, language),
      }
  }
}

const aboutFields = (draft: Draft, language: Language): Field[] => [
  { path: 'title', label: say(language, 'editor.title'), kind: 'words' },
  {
    path: 'purpose',
    label: say(language, 'editor.purpose'),
    hint: say(language, 'editor.purpose.hint'),
    kind: 'words',
    isLong: true,
  },
  {
    ...{ path: 'languages', label: say(language, 'editor.languages'), hint: say(language, 'editor.languages.hint') },
    ...{ kind: 'several', options: languages.map((each) => ({ value: each, label: ownName[each] })) },
  },
  {
    path: 'minutes',
    label: say(language, 'editor.minutes'),
    hint: say(language, 'editor.minutes.hint'),
    kind: 'number',
  },
  {
    ...{
      path: 'waves',
      label: say(language, 'editor.waves'),
      hint: say(language, 'editor.waves.hint'),
      kind: 'several',
    },
    options: [...new Set([...usualWaves, ...draft.waves])].map((wave) => ({
      value: wave,
      label: sayNamed(language, 'desk.wave', wave),
    })),
  },
]

const sourceFields = (language: Language): Field[] => {
  const asked = (name: 'source' | 'licence' | 'needed' | 'note') => ({
    label: say(language, `editor.source.${name}`),
    hint: say(language, `editor.source.${name}.hint`),
  })
  return [
    { path: 'instrument.source', ...asked('source'), kind: 'words', isLong: true },
    { path: 'instrument.licence', ...asked('licence'), kind: 'line' },
    { path: 'instrument.permission.needed', ...asked('needed'), kind: 'mark' },
    { path: 'instrument.permission.note', ...asked('note'), kind: 'line', isOptional: true },
  ]
}

function constructGroup(draft: Draft, at: number, language: Language): Group {
  const path = `constructs.${at}`
  const title = shown(draft.constructs[at]!.title, language) || say(language, 'editor.measures.one', { number: at + 1 })
  return {
    ...{ title, one: path },
    fields: [
      { path: `${path}.title`, label: say(language, 'editor.measures.title'), kind: 'words' },
      { path: `${path}.definition`, label: say(language, 'editor.measures.definition'), kind: 'words', isLong: true },
    ],
  }
}

/** A heading for each list, then its steps. */
const stepGroups = (draft: Draft, language: Language): Group[] =>
  Object.entries(draft.steps).flatMap(([name, steps]) => [
    {
      title: say(language, 'editor.answers.list', { name: listName(name, language) }),
      hint: steps.map(({ label }) => shown(label, language)).join(' · '),
      ...{ fields: [], one: `steps.${name}` },
    },
    ...steps.map((_, at): Group => {
      const path = `steps.${name}.${at}`
      return {
        ...{ title: say(language, 'editor.answers.step', { number: at + 1 }), one: path },
        fields: [
          { path: `${path}.label`, label: say(language, 'editor.answers.label'), kind: 'words', isTitled: true },
          { path: `${path}.score`, label: say(language, 'editor.answers.score'), kind: 'number' },
        ],
      }
    }),
  ])

export const listName = (name: string, language: Language): string => sayNamed(language, 'editor.steps', name)

const stepActs = (draft: Draft, language: Language): Option[] => [
  ...Object.keys(draft.steps).map((name) => ({
    value: `more:steps.${name}`,
    label: say(language, 'editor.answers.more', { name: listName(name, language) }),
  })),
  ...Object.keys(presetSteps)
    .filter((name) => !(name in draft.steps))
    .map((name) => ({
      value: `preset:${name}`,
      label: say(language, 'editor.answers.preset', { name: listName(name, language) }),
    })),
]

function scaleGroup(draft: Draft, at: number, language: Language): Group {
  const path = `scales.${at}`
  const scale = draft.scales[at]!
  const items: Option[] = placedItems(draft)
    .flatMap(({ item }) => scoredParts(item))
    .map(({ id, text }) => ({ value: id, label: shown(text, language) || id }))
  const others = draft.scales.filter(({ id }) => id !== scale.id)
  const asked = (name: 'title' | 'items' | 'reversed' | 'minimum' | 'low' | 'high' | 'part_of') =>
    say(language, `editor.scores.${name}`)
  return {
    ...{ title: shown(scale.title, language) || scale.id, one: path },
    fields: [
      { path: `${path}.title`, label: asked('title'), kind: 'words' },
      { path: `${path}.items`, label: asked('items'), kind: 'several', options: items },
      {
        ...{ path: `${path}.reversed`, label: asked('reversed'), hint: say(language, 'editor.scores.reversed.hint') },
        ...{ kind: 'several', options: items.filter(({ value }) => scale.items.includes(value)) },
      },
      {
        path: `${path}.minimum_answered`,
        label: asked('minimum'),
        hint: say(language, 'editor.scores.minimum.hint'),
        kind: 'number',
      },
      { path: `${path}.range.low`, label: asked('low'), kind: 'number' },
      { path: `${path}.range.high`, label: asked('high'), kind: 'number' },
      {
        ...{ path: `${path}.part_of`, label: asked('part_of'), kind: 'one', isOptional: true },
        options: others.map(({ id, title }) => ({ value: id, label: shown(title, language) || id })),
      },
    ],
  }
}

const scaleActs = (draft: Draft, language: Language): Option[] =>
  draft.constructs
    .filter(({ id }) =>
      placedItems(draft).some(({ item }) => scoredParts(item).some(({ measures }) => measures === id)),
    )
    .map(({ id, title }) => ({
      value: `scale:${id}`,
      label: say(language, 'editor.scores.more', { construct: shown(title, language) || id }),
    }))
