import type { Problem, Where } from '@madad/language/problem'
import { choiceId } from '../parts.ts'
import type { FormLanguages, SomeWords } from './form-texts.ts'
import { wordsIn } from './form-texts.ts'
import { placeIn, problemIn, type Table, textIn } from './table.ts'

export interface ListedChoice {
  id: string
  label: SomeWords
  where: Where
}
export type ChoiceLists = ReadonlyMap<string, readonly ListedChoice[]>

/** The lists of a `choices` sheet, each choice once and with its text. */
export function choiceLists(
  table: Table | undefined,
  languages: FormLanguages,
): { lists: ChoiceLists; problems: Problem[] } {
  const lists = new Map<string, ListedChoice[]>()
  const problems: Problem[] = []
  for (const row of table?.rows ?? []) {
    const [list, id] = [textIn(table!, row, 'list_name'), textIn(table!, row, 'name')]
    const { words, problems: ofTexts } = wordsIn(table!, row, 'label', languages)
    // a row with none of them is a remark
    if (!list && !id && !words) continue
    const wrong = (column: string, code: string) => problems.push(problemIn(table!, row, column, code))
    problems.push(...ofTexts)
    if (!list) wrong('list_name', 'XLSFORM_LIST_NAME_MISSING')
    if (!choiceId.safeParse(id).success) wrong('name', 'XLSFORM_CHOICE_NAME')
    if (!words) wrong('label', 'XLSFORM_LABEL_MISSING')
    const choices = lists.get(list) ?? []
    lists.set(list, choices)
    if (choices.some((choice) => choice.id === id)) wrong('name', 'XLSFORM_CHOICE_REPEATED')
    choices.push({ id, label: words ?? {}, where: placeIn(table!, row, 'name') })
  }
  return { lists, problems }
}
