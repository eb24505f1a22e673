import type { Language } from '@madad/language/language'
import type { Problem } from '@madad/language/problem'
import { fieldNames, insteadPart } from '../fields.ts'
import { type AnsweredItem, itemsOf, placesOf, type Questionnaire } from '../schema.ts'
import { type Extra, extrasOf, extrasSheet } from './extras.ts'
import { formLanguage } from './form-language.ts'
import { ownLanguages } from './own-languages.ts'
import { formIdOf } from './read-xlsform.ts'
import { type FormCells, surveyRows } from './write-survey.ts'

/** A sheet to be written: its name, its columns, and rows of texts under them. */
export interface FormSheet {
  name: 'survey' | 'choices' | 'settings' | typeof extrasSheet
  columns: string[]
  rows: string[][]
}

/**
 * A questionnaire as an XLSForm. What XLSForm has no place for stands in a sheet of its own, which other programs pass over,
 * so that it is the same questionnaire when it comes back.
 * @returns the sheets, and as warnings what other programs will ask otherwise
 */
export function writeXlsform(questionnaire: Questionnaire): { sheets: FormSheet[]; problems: Problem[] } {
  const languages = ownLanguages(questionnaire)
  const { survey, choices, items } = surveyRows(questionnaire)
  const { id, version, title, languages: offered, xlsform } = questionnaire
  const settings: FormCells = {
    form_title: title[offered[0]!],
    form_id: xlsform?.form_id ?? formIdOf(id),
    version: xlsform?.version ?? String(version),
    default_language: formLanguage[offered[0]!],
    ...(xlsform?.style === undefined ? {} : { style: xlsform.style }),
  }
  const { purpose, minutes, consent, waves, instrument, constructs, scales } = questionnaire
  const steps = Object.fromEntries(
    Object.entries(questionnaire.steps).map(([name, list]) => [
      name,
      Object.fromEntries(list.map((step) => [step.id, step.score])),
    ]),
  )
  const about = { id, version, title, purpose, minutes, consent, languages: offered, waves, instrument, constructs }
  const extras = extrasOf({ ...about, steps, items: Object.fromEntries(items), scales }, '')
  return {
    sheets: [
      sheetOf('survey', survey, languages),
      sheetOf('choices', choices, languages),
      sheetOf('settings', [settings], languages),
      sheetOf(extrasSheet, extras.map(cellsOf), languages),
    ],
    problems: itemsOf(questionnaire).flatMap((item) => askedOtherwise(item, id)),
  }
}

const cellsOf = ({ name, value, words }: Extra): FormCells => ({
  name,
  ...(value === undefined ? {} : { value }),
  ...(words ? { label: words } : {}),
})

const order: Record<FormSheet['name'], readonly string[]> = {
  survey: [
    ...['type', 'name', 'label', 'hint', 'required', 'relevant', 'constraint', 'constraint_message'],
    ...['appearance', 'parameters'],
  ],
  choices: ['list_name', 'name', 'label'],
  settings: ['form_title', 'form_id', 'version', 'default_language', 'style'],
  madad: ['name', 'value', 'label'],
}
const always = new Set(['type', 'name', 'list_name', 'label', 'value'])
const translated = new Set(['label', 'hint', 'constraint_message'])

/** Rows as a table: the columns that something stands in, those with texts once for each language. */
function sheetOf(name: FormSheet['name'], rows: readonly FormCells[], languages: readonly Language[]): FormSheet {
  const columns = order[name]
    .filter((column) => always.has(column) || rows.some((row) => row[column] !== undefined))
    .flatMap((column): { column: string; language: Language | undefined; header: string }[] =>
      translated.has(column)
        ? languages.map((language) => ({ column, language, header: `${column}::${formLanguage[language]}` }))
        : [{ column, language: undefined, header: column }],
    )
  return {
    name,
    columns: columns.map(({ header }) => header),
    rows: rows.map((row) =>
      columns.map(({ column, language }) => {
        const cell = row[column] ?? ''
        return typeof cell === 'object' ? (language && cell[language]) || '' : cell
      }),
    ),
  }
}

/** What other programs do not ask as Madad does. */
function askedOtherwise(item: AnsweredItem, file: string): Problem[] {
  const isOtherwise =
    item.type === 'pairing_code' ||
    item.type === 'institution' ||
    (item.type === 'ranking' && placesOf(item) < item.choices.length) ||
    (fieldNames(item).length > 0 && fieldNames(item).some((name) => name.endsWith(`.${insteadPart}`)))
  return isOtherwise
    ? [{ code: 'XLSFORM_ASKED_OTHERWISE', where: { file, name: item.id }, found: item.type, severity: 'warn' }]
    : []
}
