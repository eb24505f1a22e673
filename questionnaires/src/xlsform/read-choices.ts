import { isLanguage, type Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Problem } from '@madad/language/problem'
import type { ListedChoice } from './choice-lists.ts'

/** What a respondent may say instead of answering, by the id it has among a form's choices. */
export const saidInstead = { dont_know: 'collect.dont_know', refused: 'collect.refuse' } as const
type Said = keyof typeof saidInstead
const isSaid = (id: string): id is Said => Object.hasOwn(saidInstead, id)

/**
 * Parts what is chosen from what is said instead of an answer. The ids `dont_know` and `refused` mean only that, and in the
 * words every questionnaire has for it.
 */
export function partChoices(choices: readonly ListedChoice[]): {
  options: ListedChoice[]
  said: Said[]
  problems: Problem[]
} {
  const said: Said[] = []
  const problems: Problem[] = []
  for (const { id, label, where } of choices) {
    if (!isSaid(id)) continue
    said.push(id)
    const isOurs = Object.entries(label).every(
      ([language, text]) => isLanguage(language) && text === say(language as Language, saidInstead[id]),
    )
    if (!isOurs) problems.push({ code: 'XLSFORM_CHOICE_RESERVED', where, found: id })
  }
  return { options: choices.filter(({ id }) => !isSaid(id)), said, problems }
}
