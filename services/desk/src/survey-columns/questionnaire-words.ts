import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { itemsOf, type Questionnaire } from '@madad/questionnaires/schema'

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

export interface InWords {
  questionnaire: Questionnaire | undefined
  language: Language
}
