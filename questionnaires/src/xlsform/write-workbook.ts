import { direction } from '@madad/language/language'
import ExcelJS from 'exceljs'
import { languageOf } from './form-language.ts'
import type { FormSheet } from './write-xlsform.ts'

/** Widths in characters; columns of texts are wide. */
const widths: Readonly<Record<string, number>> = { type: 28, name: 28, list_name: 24, relevant: 32, constraint: 32 }
const wide = 48

/** The sheets of a form as an `.xlsx`, every cell a text; its columns of Hebrew and Arabic read from the right. */
export async function formWorkbook(sheets: readonly FormSheet[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  // the same questionnaire gives the same file
  workbook.created = workbook.modified = new Date(0)
  for (const { name, columns, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = columns.map((header) => {
      const [column, language] = header.split('::')
      const written = language && languageOf(language)
      return {
        header,
        width: written ? wide : (widths[column!] ?? 18),
        style: {
          numFmt: '@',
          alignment: {
            vertical: 'top',
            wrapText: true,
            readingOrder: written && direction(written) === 'rtl' ? 'rtl' : 'ltr',
          },
        },
      }
    })
    for (const row of rows) sheet.addRow(row.map((text) => (text === '' ? null : text)))
    sheet.getRow(1).font = { bold: true }
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
