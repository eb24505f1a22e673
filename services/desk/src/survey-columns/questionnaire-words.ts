import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { toldRoles } from '@madad/pipelines/survey-columns/said'
import { type AnsweredItem, itemsOf, type Questionnaire } from '@madad/questionnaires/schema'
import { sayNamed } from '../words.ts'

/** `class-view v1` by its title, with its version where there are several; as it stands where it is not known. */
export function questionnaireWords(name: string, questionnaires: readonly Questionnaire[], language: Language): string {
  const [id, version] = name.split(/\s+v(?=\d+$)/)
  const versions = questionnaires.filter((each) => each.id === id)
  const found = versions.find((each) => version === undefined || String(each.version) === version)
  if (!found) return name
  const title = found.title[language]
  return versions.length > 1 ? say(language, 'survey.questionnaire', { title, version: found.version }) : title
}

/** An item by its text; its id where no questionnaire has it. */
export const itemWords = (itemId: string, { questionnaire, language }: InWords): string =>
  (questionnaire && itemsOf(questionnaire).find(({ id }) => id === itemId)?.text[language]) ?? itemId

/** What a column tells of the response: a role. */
export function roleWords(role: string, language: Language): string {
  const told = toldRoles.find((each) => each === role)
  if (told === undefined) return sayNamed(language, 'survey.role', role)
  return told === 'unread' ? say(language, 'survey.column.unread') : say(language, `survey.column.is.${told}`)
}

/** What a column was taken for, as `targetText` writes it: an item, a choice or a place of one, with its wave; or a role. */
export function targetWords(target: string, { questionnaire, language }: InWords): string {
  const [held = '', wave] = target.split('@')
  const [itemId = '', part] = held.split(':')
  const item = questionnaire && itemsOf(questionnaire).find(({ id }) => id === itemId)
  const words = item
    ? [item.text[language], ...(part === undefined ? [] : [partWords(item, part, language)])]
    : [roleWords(held, language)]
  return [words.join(' › '), ...(wave ? [sayNamed(language, 'desk.wave', wave)] : [])].join(' · ')
}

function partWords(item: AnsweredItem, part: string, language: Language): string {
  if (item.type === 'pairing_code') return item.elements.find(({ id }) => id === part)?.text[language] ?? part
  if (item.type === 'ranking' && /^\d+$/.test(part)) return say(language, 'survey.column.place', { place: part })
  return ('choices' in item && item.choices.find(({ id }) => id === part)?.label[language]) || part
}

export interface InWords {
  questionnaire: Questionnaire | undefined
  language: Language
}
