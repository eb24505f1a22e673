import { languages as known, type Language, type Words } from '@madad/language/language'
import type { Problem } from '@madad/language/problem'
import { languageOf } from './form-language.ts'
import { address, type GridRow } from './grid.ts'
import { type Column, headerPlace, placeIn, type Table } from './table.ts'

export type SomeWords = Partial<Words>
/** Texts are no longer than in a questionnaire's file. */
const longestText = 2_000

/** In which language each column's texts are; one that is not named is in the form's own. */
export interface FormLanguages {
  /** those labels are written in, the form's own first */
  written: Language[]
  of: (column: Column) => Language | undefined
  problems: Problem[]
}

/**
 * Finds the languages of a form.
 * @param own the form's own language, in which columns without one are written; where it is not known either, such a column
 * is a problem
 */
export function formLanguages(tables: readonly Table[], own: Language | undefined): FormLanguages {
  const problems: Problem[] = []
  const written: Language[] = []
  const hasTexts = ({ rows }: Table, { at }: Column) => rows.some(({ texts }) => texts.has(at))
  const of = ({ language }: Column) => (language === undefined ? own : languageOf(language))
  for (const table of tables) {
    const columns = table.columns.filter((column) => isTranslated(column) && hasTexts(table, column))
    for (const column of columns) {
      const language = of(column)
      const where = headerPlace(table, column)
      if (language && column.name === 'label') written.push(language)
      else if (!language) {
        const code = column.language === undefined ? 'XLSFORM_LANGUAGE_UNSAID' : 'XLSFORM_LANGUAGE_UNKNOWN'
        problems.push({ code, where, found: column.header })
      }
    }
  }
  const inOrder = [...new Set([...(own && written.includes(own) ? [own] : []), ...written])]
  return { written: inOrder, of, problems }
}

const isTranslated = ({ name }: Column): boolean => ['label', 'hint', 'constraint_message'].includes(name)

/** A row's texts under a column, by language; nothing where none stands in any. */
export function wordsIn(
  table: Table,
  row: GridRow,
  name: string,
  languages: FormLanguages,
): { words: SomeWords | undefined; problems: Problem[] } {
  const found = new Map<Language, string>()
  const problems: Problem[] = []
  for (const column of table.columns) {
    const text = row.texts.get(column.at)
    const language = languages.of(column)
    if (column.name !== name || text === undefined || !language) continue
    const where = { ...placeIn(table, row, name), cell: address(row.number, column.at) }
    const wrong = (code: string) => problems.push({ code, where, found: text.slice(0, 80) })
    if (text.includes('${')) wrong('XLSFORM_TEXT_WITH_ANSWER')
    else if (text.length > longestText) wrong('XLSFORM_TEXT_LONG')
    else if (found.has(language) && found.get(language) !== text) wrong('XLSFORM_TEXT_TWICE')
    found.set(language, text)
  }
  if (!found.size) return { words: undefined, problems }
  const missing = languages.written.filter((language) => !found.has(language))
  if (missing.length)
    problems.push({ code: 'XLSFORM_TEXT_MISSING', where: placeIn(table, row, name), found: missing.join(', ') })
  return { words: inLanguages((language) => found.get(language)), problems }
}

export const inLanguages = (text: (language: Language) => string | undefined): SomeWords =>
  Object.fromEntries(
    known.flatMap((language) => {
      const written = text(language)
      return written === undefined ? [] : [[language, written]]
    }),
  )
