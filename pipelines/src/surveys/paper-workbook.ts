import { direction, type Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Questionnaire } from '@madad/questionnaires/schema'
import ExcelJS, { type DataValidation, type Workbook, type Worksheet } from 'exceljs'
import { columnLetters } from '../book.ts'
import { type PaperColumn, paperColumns } from './paper-columns.ts'
import { writePaperMark } from './paper-mark.ts'

export interface PaperRequest {
  language: Language
  /** where all the forms are of one; else it is asked when the workbook is imported */
  wave?: string
  /** the year it ends in; else the days of the forms tell it */
  schoolYear?: number
}

/** So many forms have their drop-downs; more can be typed beneath them. */
const forms = 1_000
const headerRows = 2

/**
 * A workbook to type paper forms into: one row a form, one column an answer, drop-downs with the words of the steps. The
 * first row, hidden, says which questionnaire it is and which item each column is: it is read back whatever becomes of the
 * texts.
 * @returns the bytes of an `.xlsx`
 */
export async function paperWorkbook(questionnaire: Questionnaire, request: PaperRequest): Promise<Buffer> {
  const { language, wave, schoolYear: year } = request
  const workbook = new ExcelJS.Workbook()
  const sheet = addSheet(workbook, say(language, 'paper.sheet'), language, { xSplit: 1, ySplit: headerRows })
  const mark = writePaperMark({ questionnaire: questionnaire.id, version: questionnaire.version, wave, year })
  const columns: PaperColumn[] = [
    { id: mark, text: say(language, 'paper.form_number') },
    { id: '', text: say(language, 'paper.filled_on'), format: 'dd/mm/yyyy' },
    ...paperColumns(questionnaire, language),
  ]
  sheet.addRow(columns.map(({ id }) => id)).hidden = true
  sheet.addRow(columns.map(({ text }) => text))
  dress(sheet, columns)
  const lists = listsOn(workbook.addWorksheet(say(language, 'paper.lists'), { state: 'hidden' }))
  for (const [at, column] of columns.entries()) {
    const validation = validationOf(column, lists, language)
    const letters = columnLetters(at)
    if (validation) validationsOf(sheet).add(`${letters}${headerRows + 1}:${letters}${headerRows + forms}`, validation)
  }
  explain(addSheet(workbook, say(language, 'paper.help'), language, { xSplit: 0, ySplit: 1 }), questionnaire, language)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** A sheet that runs as the language does, its header in view wherever one has scrolled to. */
const addSheet = (workbook: Workbook, name: string, language: Language, header: { xSplit: number; ySplit: number }) =>
  workbook.addWorksheet(name, { views: [{ state: 'frozen', ...header, rightToLeft: direction(language) === 'rtl' }] })

function dress(sheet: Worksheet, columns: readonly PaperColumn[]): void {
  for (const [at, { format, choices }] of columns.entries()) {
    const column = sheet.getColumn(at + 1)
    column.width = choices?.length === 1 ? 12 : 22
    if (format) column.numFmt = format
  }
  const header = sheet.getRow(headerRows)
  header.alignment = { wrapText: true, vertical: 'top' }
  header.font = { bold: true }
  header.height = 90
}

/** Lists stand on a sheet of their own, each once: written into the cell's rule a list may have 255 characters only. */
function listsOn(sheet: Worksheet): (choices: readonly string[]) => string {
  const known = new Map<string, string>()
  return (choices) => {
    const key = JSON.stringify(choices)
    const place = known.get(key)
    if (place) return place
    const letters = columnLetters(known.size)
    for (const [row, choice] of choices.entries()) sheet.getCell(`${letters}${row + 1}`).value = choice
    const range = `'${sheet.name}'!$${letters}$1:$${letters}$${choices.length}`
    known.set(key, range)
    return range
  }
}

function validationOf(
  { choices, number }: PaperColumn,
  listOf: (choices: readonly string[]) => string,
  language: Language,
): DataValidation | undefined {
  const rule = { allowBlank: true, showErrorMessage: true, errorTitle: say(language, 'paper.wrong') }
  if (choices) return { ...rule, type: 'list', formulae: [listOf(choices)], error: say(language, 'paper.choose') }
  if (!number) return undefined
  const { form, low = -1_000_000_000, high = 1_000_000_000 } = number
  const error = say(language, 'paper.number', { low, high })
  const type = form === 'integer' ? 'whole' : 'decimal'
  return { ...rule, type, operator: 'between', formulae: [low, high], error }
}

/** ExcelJS keeps a sheet's rules by range; its types leave that out. */
const validationsOf = (sheet: Worksheet) =>
  (sheet as unknown as { dataValidations: { add(range: string, validation: DataValidation): void } }).dataValidations

function explain(sheet: Worksheet, questionnaire: Questionnaire, language: Language): void {
  sheet.addRow([questionnaire.title[language]]).font = { bold: true, size: 14 }
  for (const key of ['row', 'blank', 'names', 'columns'] as const) sheet.addRow([say(language, `paper.help.${key}`)])
  sheet.getColumn(1).width = 90
  sheet.getColumn(1).alignment = { wrapText: true, vertical: 'top' }
}
