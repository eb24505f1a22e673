import {
  moved,
  valueAt,
  withItem,
  withOneMore,
  without,
  withPreset,
  withScale,
} from '@madad/questionnaires/drafts/changes'
import { type Draft, type DraftItem, draftSchema, itemTypes, placedItems } from '@madad/questionnaires/drafts/draft'
import { type PresetSteps, presetSteps } from '@madad/questionnaires/drafts/preset-steps'
import type { Part } from './fields.ts'

/** What a button did: the draft after it, and what of the page to look at then. */
export interface Done {
  draft: Draft
  /** the id of an element */
  anchor?: string | undefined
  /** the page that comes next, where it is another */
  part?: string
}

const anchorOf = (one: string): string => `one-${one.replaceAll('.', '-')}`

/** Does what a button of a part's page says. Only what the page offers is done; anything else changes nothing. */
export function actOnPart(draft: Draft, part: Part, act: string): Done {
  const ones = part.groups.flatMap(({ one }) => one ?? [])
  const own = placedItems(draft).find(({ item }) => `item:${item.id}` === part.id)?.path
  const [verb = '', at = ''] = splitAct(act)
  const isOffered =
    part.acts.some(({ value }) => value === act) || ones.includes(at) || (verb === 'remove' && at === own)
  return isOffered ? done(draft, verb, at) : { draft }
}

/** Does what a button beside the questions says: moves them, adds one, adds or removes a section. */
export function actOnDraft(draft: Draft, act: string, form: URLSearchParams, pairing: DraftItem | undefined): Done {
  const [verb = '', at = ''] = splitAct(act)
  if (verb === 'item') {
    const section = Number(at)
    const type = itemTypes.find((each) => each === form.get(`type.${at}`))
    if (!Number.isInteger(section) || !draft.sections[section] || !type) return { draft }
    const added = withItem(draft, section, type)
    const made = type === 'pairing_code' && pairing ? withPairing(added.draft, added.id, pairing) : added.draft
    return { draft: made, part: `item:${added.id}` }
  }
  const isThere = /^sections\.\d+(\.items\.\d+)?$/.test(at) && valueAt(draft, at) !== undefined
  const isEmptySection = valueAt(draft, `${at}.items.0`) === undefined
  if (verb === 'remove' && (at.includes('items') || !isEmptySection)) return { draft }
  return isThere || act === 'more:sections' ? done(draft, verb, at) : { draft }
}

const splitAct = (act: string): [string, string] => {
  const colon = act.indexOf(':')
  return colon < 0 ? [act, ''] : [act.slice(0, colon), act.slice(colon + 1)]
}

function done(draft: Draft, verb: string, at: string): Done {
  switch (verb) {
    case 'up':
      return { draft: moved(draft, at, -1), anchor: placeAfter(draft, at, -1) }
    case 'down':
      return { draft: moved(draft, at, 1), anchor: placeAfter(draft, at, 1) }
    case 'remove':
      return { draft: without(draft, at) }
    case 'more': {
      const list = valueAt(draft, at)
      return { draft: withOneMore(draft, at), anchor: anchorOf(`${at}.${Array.isArray(list) ? list.length : 0}`) }
    }
    case 'preset':
      return Object.hasOwn(presetSteps, at)
        ? { draft: withPreset(draft, at as PresetSteps), anchor: anchorOf(`steps.${at}`) }
        : { draft }
    case 'scale':
      return { draft: withScale(draft, at), anchor: anchorOf(`scales.${draft.scales.length}`) }
    default:
      return { draft }
  }
}

/** Where what was moved is then: whoever goes by the keyboard goes on from there. */
function placeAfter(draft: Draft, path: string, by: -1 | 1): string | undefined {
  const after = moved(draft, path, by)
  const id = valueAt(draft, `${path}.id`)
  const item = placedItems(after).find((each) => /\.items\.\d+$/.test(path) && each.item.id === id)
  if (item) return anchorOf(item.path)
  const dot = path.lastIndexOf('.')
  const [list, at] = [path.slice(0, dot), Number(path.slice(dot + 1))]
  return anchorOf(valueAt(after, `${list}.${at + by}`) === undefined ? path : `${list}.${at + by}`)
}

/** The four questions of a pairing code as they are asked elsewhere, so that codes are made alike. */
function withPairing(draft: Draft, id: string, { text, hint, elements }: DraftItem): Draft {
  const sections = draft.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => (item.id === id ? { ...item, text, ...(hint && { hint }), elements } : item)),
  }))
  return draftSchema.parse({ ...draft, sections })
}
