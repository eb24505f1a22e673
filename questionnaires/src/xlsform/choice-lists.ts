import type { Problem, Where } from '@madad/language/problem'
import { choiceId } from '../parts.ts'
import { type FormLanguages, type SomeWords, wordsIn } from './form-texts.ts'
import { cellsNotHeld, placeIn, problemIn, type Table, textIn } from './table.ts'

export interface ListedChoice {
  id: string
  label: SomeWords
  where: Where
}
export interface ChoiceList {
  choices: ListedChoice[]
  /** what is wrong with it, for those who use it */
  problems: Problem[]
}

/** The lists of a `choices` sheet, each choice once and with its text. */
export function choiceLists(
  table: Table | undefined,
  languages: FormLanguages,
): { lists: ReadonlyMap<string, ChoiceList>; problems: Problem[] } {
  const lists = new Map<string, ChoiceList>()
  const problems: Problem[] = []
  for (const row of table?.rows ?? []) {
    const [name, id] = [textIn(table!, row, 'list_name'), textIn(table!, row, 'name')]
    const label = wordsIn(table!, row, 'label', languages)
    // a row with none of them is a remark
    if (!name && !id && !label.words) continue
    if (!name) {
      problems.push(problemIn(table!, row, 'list_name', 'XLSFORM_LIST_NAME_MISSING'))
      continue
    }
    const list = lists.get(name) ?? { choices: [], problems: [] }
    lists.set(name, list)
    const wrong = (column: string, code: string) => list.problems.push(problemIn(table!, row, column, code))
    list.problems.push(...label.problems, ...cellsNotHeld(table!, row))
    if (!choiceId.safeParse(id).success) wrong('name', 'XLSFORM_CHOICE_NAME')
    if (!label.words && !textIn(table!, row, 'label')) wrong('label', 'XLSFORM_LABEL_MISSING')
    if (list.choices.some((choice) => choice.id === id)) wrong('name', 'XLSFORM_CHOICE_REPEATED')
    list.choices.push({ id, label: label.words ?? {}, where: placeIn(table!, row, 'name') })
  }
  return { lists, problems }
}
