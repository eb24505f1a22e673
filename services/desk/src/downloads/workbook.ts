import { formatDate } from '@madad/language/figures'
import { direction, type Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Status } from '@madad/warehouse/published-rows'
import ExcelJS from 'exceljs'
import { sayStatus } from '../figure.ts'
import { type Cell, type Column, columnsOf, titleOfTable } from './cells.ts'
import { fixedTimes } from './fixed-times.ts'
import { indicatorOf, type Taken } from './taken.ts'

/** A cell holds so many characters. */
const longest = 32_767
const accent = 'FF1F5F8B'

/**
 * Rows as a workbook for people: titles, words, years and dates as the reader writes them, numbers as numbers, and a second
 * sheet that says what each column means and where the numbers come from. The same build gives the same bytes.
 * @returns the bytes of an `.xlsx`
 */
export async function workbookOf(taken: Taken, language: Language): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  workbook.created = new Date(taken.builtAt)
  workbook.modified = workbook.created
  const columns = columnsOf(taken, language)
  addRows(workbook, taken, columns, language)
  addAbout(workbook, taken, columns, language)
  return fixedTimes(Buffer.from(await workbook.xlsx.writeBuffer()), workbook.created)
}

const pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 } as const
/** Characters that are still read where a page of A4 holds so many beside one another. */
const pageWidth = 170
const lineHeight = 15

function addRows(workbook: ExcelJS.Workbook, taken: Taken, columns: readonly Column[], language: Language): void {
  const readingOrder = direction(language)
  const sheet = workbook.addWorksheet(titleOfTable(taken.name, language), {
    views: [{ rightToLeft: readingOrder === 'rtl', state: 'frozen', ySplit: 1 }],
    pageSetup: { ...pageSetup, printTitlesRow: '1:1' },
  })
  const cells = taken.rows.map((row) => columns.map(({ cell }) => cell(row)))
  const widths = columns.map(({ title }, n) => {
    const written = cells.map((row) => (typeof row[n]!.value === 'string' ? row[n]!.value.length : 8))
    const widest = written.reduce((most, width) => Math.max(most, width), Math.min(title.length, 16))
    return Math.min(32, Math.max(9, widest + 2))
  })
  for (const [n, width] of widths.entries()) sheet.getColumn(n + 1).width = width
  sheet.pageSetup.fitToWidth = Math.ceil(widths.reduce((sum, width) => sum + width, 0) / pageWidth)
  const header = sheet.addRow(columns.map(({ title }) => title))
  header.font = { bold: true, color: { argb: accent } }
  header.alignment = { wrapText: true, vertical: 'top', readingOrder }
  header.height = heightOf(
    columns.map(({ title }) => title),
    widths,
  )
  for (const row of cells) {
    const values = row.map(({ value }) => (typeof value === 'string' ? value.slice(0, longest) : value))
    const added = sheet.addRow(values)
    added.height = heightOf(values, widths)
    for (const [n, { value, format }] of row.entries()) {
      if (value === null) continue
      const cell = added.getCell(n + 1)
      cell.numFmt = format
      cell.alignment =
        typeof value === 'string' ? { readingOrder, vertical: 'top', wrapText: true } : { vertical: 'top' }
    }
  }
  if (taken.rows.length > 0) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
}

/** Not every spreadsheet makes room for wrapped text by itself. */
function heightOf(values: readonly Cell['value'][], widths: readonly number[]): number {
  const linesOf = (text: string, width: number) =>
    text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 2) / width), 0)
  const lines = values.map((value, n) => (typeof value === 'string' ? linesOf(value, widths[n]!) : 1))
  return lineHeight * lines.reduce((most, count) => Math.max(most, count), 1)
}

/** What the sheet is, what its columns mean, what its indicators are, and the files behind it. */
function addAbout(workbook: ExcelJS.Workbook, taken: Taken, columns: readonly Column[], language: Language): void {
  const readingOrder = direction(language)
  const sheet = workbook.addWorksheet(say(language, 'download.about'), {
    views: [{ rightToLeft: readingOrder === 'rtl' }],
    pageSetup,
  })
  const widths = [30, 60, 40, 50]
  sheet.columns = widths.map((width) => ({ width }))
  const line = (...cells: readonly string[]) => {
    const row = sheet.addRow(cells)
    row.alignment = { wrapText: true, vertical: 'top', readingOrder }
    row.height = heightOf(cells, widths)
    for (const [n] of cells.entries()) row.getCell(n + 1).numFmt = '@'
    return row
  }
  const heading = (...cells: readonly string[]) => {
    line(...cells).font = { bold: true, color: { argb: accent } }
  }
  heading([titleOfTable(taken.name, language), taken.about].filter(Boolean).join(' · '))
  line(say(language, 'download.built', { date: formatDate(taken.builtAt, language) }))
  line()
  heading(say(language, 'download.column'), say(language, 'download.means'), say(language, 'download.contract'))
  for (const { title, means, name } of columns) line(title, means, name)

  const indicators = new Set(taken.rows.flatMap((row) => indicatorOf(taken, row) ?? []))
  if (indicators.size > 0) {
    line()
    const titles = ['desk.indicator.definition', 'desk.indicator.left_out', 'desk.indicator.limits'] as const
    heading(say(language, 'download.indicators'), ...titles.map((key) => say(language, key)))
    for (const one of indicators) {
      const words = [one[`title_${language}`], one[`definition_${language}`], one[`left_out_${language}`]]
      line(...words, [one[`limits_${language}`], one.source].filter(Boolean).join('\n'))
    }
  }

  const named = new Set(taken.rows.map((row) => row.vintage_id))
  const files = taken.vintages.filter(({ vintage_id }) => named.has(vintage_id))
  if (files.length > 0) {
    line()
    const titles = ['desk.indicator.from', 'desk.checks.period', 'desk.origin.signed'] as const
    heading(say(language, 'download.files'), ...titles.map((key) => say(language, key)))
    for (const { file_name, source_id, period, signed_off_at, signed_off_by } of files) {
      const by = { date: formatDate(signed_off_at, language), person: signed_off_by }
      line(file_name, source_id, period, say(language, 'desk.origin.by', by))
    }
  }

  const marks = [...new Set(taken.rows.flatMap((row) => [row.status, row.national_status]))]
    .map((status) => sayStatus(status as Status, language))
    .filter((said) => said !== undefined)
  if (marks.length > 0) {
    line()
    heading(say(language, 'download.marks'), say(language, 'download.means'))
    for (const { words, short, long } of marks) line(short === words ? words : `${short}: ${words}`, long)
  }
}
