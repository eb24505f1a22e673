import { createHash } from 'node:crypto'
import { itemsOf, type Questionnaire } from '@madad/questionnaires/schema'
import { foldWords } from '../surveys/fold-words.ts'
import type { Target } from '../surveys/match-columns.ts'
import type { MissingKind } from '../surveys/survey-source.ts'
import { isWave } from '../surveys/wave-words.ts'

/** What a person says of a file of answers, each thing by the key it was shown under; plain, so that it crosses to another process. */
export interface SurveySaid {
  /** a column's key → what it holds, as `targetText` writes it; of a recognised one only where that was wrong */
  columns: readonly (readonly [key: string, target: string])[]
  /** items that this form did not ask */
  notAsked: readonly string[]
  /** a word's key → what it means */
  words: readonly (readonly [key: string, meaning: string])[]
  /** a wave word's key → the wave */
  waves: readonly (readonly [key: string, wave: string])[]
  /** keys of headers that the files of this form have no more */
  gone: readonly string[]
}

export const nothingSaid: SurveySaid = { columns: [], notAsked: [], words: [], waves: [], gone: [] }

/** Short, the same for the same text in any visit, and of letters that a form's field may be called by. */
export const keyOf = (...texts: string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(texts.map((text) => foldWords(text) || text)))
    .digest('hex')
    .slice(0, 16)

/** What a column may tell of the response, where a person says so. */
export const toldRoles = ['respondent', 'wave', 'ended', 'personal', 'unread'] as const

/** `item`, `item:choice` or `item:2` for a part of it, either with `@wave` behind; or a role, `unread`. */
export function targetText(target: Target): string {
  if (!('itemId' in target)) return target.is
  const wave = target.wave === undefined ? '' : `@${target.wave}`
  const part =
    target.is === 'option'
      ? `:${target.optionId}`
      : target.is === 'place'
        ? `:${target.place}`
        : target.is === 'element'
          ? `:${target.elementId}`
          : ''
  return `${target.itemId}${part}${wave}`
}

/** The target that a text says; nothing where the questionnaire has no such item, part or wave. */
export function readTarget(text: string, questionnaire: Questionnaire): Target | undefined {
  const [, itemId, part, wave] = /^([a-z0-9_-]+)(?::([a-z0-9_-]+))?(?:@([a-z0-9_-]+))?$/.exec(text) ?? []
  const item = itemsOf(questionnaire).find(({ id }) => id === itemId)
  if (!item) return toldRoles.find((role) => role === text) && { is: text as (typeof toldRoles)[number] }
  if (wave !== undefined && !isWave(wave, questionnaire.waves)) return undefined
  const own = { itemId: item.id, ...(wave !== undefined && { wave }) }
  if (item.type === 'pairing_code')
    return item.elements.some(({ id }) => id === part) ? { is: 'element', elementId: part!, ...own } : undefined
  if (part === undefined) return { is: 'item', ...own }
  if (item.type === 'ranking' && /^\d{1,2}$/.test(part)) return { is: 'place', place: Number(part), ...own }
  const isChoice = 'choices' in item && item.choices.some(({ id }) => id === part)
  const isParted = item.type === 'multiple_choice' || item.type === 'ranking'
  return isParted && isChoice ? { is: 'option', optionId: part, ...own } : undefined
}

/** What a word may mean: an option by its id, a mark in a box, or that there is no answer, and why. */
export type Meaning = { option: string } | { mark: boolean } | { missing: MissingKind }

const missingKinds: readonly string[] = ['blank', 'refused', 'dont_know', 'not_asked'] satisfies MissingKind[]

/** Reads `option:agree`, `mark:yes`, `missing:refused`. */
export function readMeaning(text: string): Meaning | undefined {
  const [, kind, what] = /^(option|mark|missing):([a-z0-9_-]+)$/.exec(text) ?? []
  if (kind === 'option') return { option: what! }
  if (kind === 'mark') return { mark: what === 'yes' }
  return kind === 'missing' && missingKinds.includes(what!) ? { missing: what as MissingKind } : undefined
}
