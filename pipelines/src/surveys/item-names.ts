import { type Language, languages, type Words } from '@madad/language/language'
import { type Item, itemsOf, placesOf, type Questionnaire } from '@madad/questionnaires/schema'
import { foldWords } from './fold-words.ts'
import type { Part } from './survey-columns.ts'
import type { HeaderReading } from './wave-words.ts'

/**
 * What a column answers: an item; one choice of several, or the place given to it; one place of a ranking; one question of
 * the pairing code.
 */
export type ItemTarget =
  | { is: 'item'; itemId: string }
  | { is: 'option'; itemId: string; optionId: string }
  | { is: 'place'; itemId: string; place: number }
  | { is: 'element'; itemId: string; elementId: string }

/** A target, with the language of the text that names it where only one language says it so. */
export interface Named {
  target: ItemTarget
  language?: Language
}

type Names = Map<string, Named | 'several'>

/** A questionnaire's items by everything that a header may call them, folded. */
export interface ItemNames {
  whole: ReadonlyMap<string, Named | 'several'>
  /** by the question, then by its part */
  within: ReadonlyMap<string, ReadonlyMap<string, Named | 'several'>>
}

export function itemNames(questionnaire: Questionnaire): ItemNames {
  const whole: Names = new Map()
  const within = new Map<string, Names>()
  for (const item of itemsOf(questionnaire)) {
    if (item.type !== 'pairing_code') name(whole, item, { is: 'item', itemId: item.id })
    else
      for (const { id, text } of item.elements)
        nameWords(whole, text, { is: 'element', itemId: item.id, elementId: id })
  }
  for (const item of questionnaire.sections.flatMap(({ items }) => items)) {
    const parts = partsOf(item)
    if (parts.size === 0) continue
    const stems: Names = new Map()
    name(stems, item, { is: 'item', itemId: item.id })
    for (const stem of stems.keys()) within.set(stem, within.has(stem) ? new Map() : parts)
  }
  return { whole, within }
}

const isNamed = (each: Named | 'several' | undefined): each is Named => each !== undefined && each !== 'several'

/** The one thing that a reading of a header names: a part of a question, where the header parts them, or an item. */
export function namedBy({ names, parts, halves }: HeaderReading, { whole, within }: ItemNames): Named | undefined {
  const partOf = ([stem, part]: Part) => within.get(stem)?.get(part)
  return [...parts.map(partOf), ...names.map((name) => whole.get(name)), ...halves.map(partOf)].find(isNamed)
}

/** The item that the part of a header names alone, whatever stands before it: a grid's title, a group, a number. */
export const namedByPart = ({ parts, halves }: HeaderReading, { whole }: ItemNames): Named | undefined =>
  [...parts, ...halves].map(([, part]) => whole.get(part)).find(isNamed)

/** What the parts of an item are called, each in a column of its own. */
function partsOf(item: Item): Names {
  const parts: Names = new Map()
  const itemId = item.id
  if (item.type === 'matrix') for (const row of item.rows) name(parts, row, { is: 'item', itemId: row.id })
  if (item.type === 'pairing_code')
    for (const element of item.elements) name(parts, element, { is: 'element', itemId, elementId: element.id })
  if (item.type === 'multiple_choice' || item.type === 'ranking')
    for (const { id, label } of item.choices) name(parts, { id, text: label }, { is: 'option', itemId, optionId: id })
  if (item.type === 'ranking')
    for (let place = 1; place <= placesOf(item); place++)
      for (const called of [`${place}`, `rank ${place}`, `מקום ${place}`, `المرتبة ${place}`])
        if (!parts.has(called)) parts.set(foldWords(called), { target: { is: 'place', itemId, place } })
  return parts
}

function name(names: Names, { id, text }: { id: string; text: Words }, target: ItemTarget): void {
  set(names, foldWords(id), { target })
  nameWords(names, text, target)
}

function nameWords(names: Names, text: Words, target: ItemTarget): void {
  const folded = languages.map((language) => foldWords(text[language]))
  for (const [at, language] of languages.entries()) {
    const isShared = folded.indexOf(folded[at]!) !== folded.lastIndexOf(folded[at]!)
    set(names, folded[at]!, isShared ? { target } : { target, language })
  }
}

function set(names: Names, called: string, named: Named): void {
  const before = names.get(called)
  const isSame = before && before !== 'several' && JSON.stringify(before.target) === JSON.stringify(named.target)
  if (called !== '' && !isSame) names.set(called, before ? 'several' : named)
}
