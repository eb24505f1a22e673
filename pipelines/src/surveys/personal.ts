import { itemsOf, type Questionnaire } from '@madad/questionnaires/schema'
import { type Sheet, textAt } from '../book.ts'
import type { SurveySheet } from './find-survey.ts'
import { firstDataRow } from './recognise.ts'
import type { SurveyColumn } from './survey-columns.ts'

const email = /^[^\s@]{1,64}@[^\s@.]{1,190}\.[^\s@]{2,60}$/
const networkAddress = /^(?:\d{1,3}\.){3}\d{1,3}$|^[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){3,7}$/i
const rowsLookedAt = 200

/**
 * Columns that are never staged for what they say of a person: by their header's words, and columns of free text half of
 * whose cells are e-mail or network addresses, whatever the question was.
 */
export function personalColumns(
  { sheet, place, matching }: SurveySheet,
  questionnaire: Questionnaire,
): Set<SurveyColumn> {
  const texts = new Set(itemsOf(questionnaire).flatMap(({ id, type }) => (type === 'text' ? [id] : [])))
  const first = firstDataRow(place)
  const named = matching.matched.filter(({ target }) => target.is === 'personal')
  const free = matching.matched.filter(({ target }) => 'itemId' in target && texts.has(target.itemId))
  const told = [
    ...named.map(({ column }) => column),
    ...free.map(({ column }) => column).filter((each) => tells(sheet, each, first)),
  ]
  const unknown = matching.unknown.filter((column) => tells(sheet, column, first))
  return new Set([...told, ...unknown])
}

/** Whether a column's cells look like e-mail addresses: by these one respondent's two responses are known in memory. */
export const holdsEmails = (sheet: Sheet, column: SurveyColumn, first: number): boolean =>
  isMostly(sheet, column, first, (text) => email.test(text))

const tells = (sheet: Sheet, column: SurveyColumn, first: number): boolean =>
  isMostly(sheet, column, first, (text) => email.test(text) || networkAddress.test(text))

function isMostly(sheet: Sheet, { index }: SurveyColumn, first: number, test: (text: string) => boolean): boolean {
  let filled = 0
  let matching = 0
  for (let row = first; row < Math.min(sheet.rowCount, first + rowsLookedAt); row++) {
    const text = textAt(sheet, row, index).trim()
    if (text === '') continue
    filled++
    if (test(text)) matching++
  }
  return filled > 0 && matching * 2 >= filled
}
