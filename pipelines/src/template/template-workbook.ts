import { direction, type Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import ExcelJS from 'exceljs'
import type { Field, SourceDefinition } from '../source-schema.ts'
import { type DescribedColumn, type DescribedSource, type DescribedTable, describeSource } from './describe-source.ts'

/** So many rows come with drop-downs; a file may have more. */
const preparedRows = 2_000

/**
 * An empty workbook to fill in for a source: a sheet for each table with headers, drop-downs and one example row, one with
 * instructions, one with the values to choose from. Madad reads it back.
 * @param latestYear the school year up to which years are offered
 * @returns the bytes of an `.xlsx`
 */
export async function templateWorkbook(
  source: SourceDefinition,
  language: Language,
  latestYear: number,
): Promise<Uint8Array> {
  const described = describeSource(source, language, latestYear)
  const workbook = new ExcelJS.Workbook()
  workbook.created = new Date(Date.UTC(latestYear, 0, 1))
  workbook.modified = workbook.created
  const sheetNames = described.tables.map(({ title }) => sheetName(title))
  const valuesName = say(language, 'template.values')
  const lists = new Map<string, string>()
  for (const [n, table] of described.tables.entries()) addTableSheet(workbook, sheetNames[n]!, table, language)
  addInstructions(workbook, described, sheetNames, language)
  addValues(workbook, valuesName, described, language, lists)
  for (const [n, table] of described.tables.entries()) {
    const sheet = workbook.getWorksheet(sheetNames[n]!)!
    for (const [m, column] of table.columns.entries()) {
      const validation = validationOf(source.fields[column.fieldId]!, column, lists, language)
      if (!validation) continue
      const { letter } = sheet.getColumn(m + 1)
      validationsOf(sheet).add(`${letter}2:${letter}${preparedRows}`, validation)
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** A rule over a range of cells, which ExcelJS has and its types leave out: cell by cell it takes seconds. */
const validationsOf = (sheet: ExcelJS.Worksheet) =>
  (sheet as unknown as { dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void } })
    .dataValidations

/** Excel takes 31 characters, and none of these. */
const sheetName = (title: string): string => title.replace(/[[\]*?:/\\]/g, ' ').slice(0, 31)

const accent = 'FF1F5F8B'
const pale = 'FFEAF2F8'
const view = (language: Language, frozen = 0): Partial<ExcelJS.WorksheetView> => ({
  rightToLeft: direction(language) === 'rtl',
  ...(frozen > 0 && { state: 'frozen' as const, ySplit: frozen }),
})

function addTableSheet(workbook: ExcelJS.Workbook, name: string, table: DescribedTable, language: Language): void {
  const sheet = workbook.addWorksheet(name, {
    views: [view(language, 1)],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.columns = table.columns.map(({ header }) => ({ header, width: Math.max(12, header.length + 4) }))
  const header = sheet.getRow(1)
  header.height = 30
  for (const [n, column] of table.columns.entries()) {
    const cell = header.getCell(n + 1)
    cell.font = { bold: true, color: { argb: column.isRequired ? 'FFFFFFFF' : accent } }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: column.isRequired ? accent : pale } }
    cell.alignment = { wrapText: true, vertical: 'middle', readingOrder: direction(language) }
    // codes keep their zeros, and no date is made of a school year
    if (!column.isFigure) sheet.getColumn(n + 1).numFmt = '@'
  }
  const example = sheet.addRow(
    table.columns.map(({ example, isFigure }) => (isFigure && /^[\d.]+$/.test(example) ? Number(example) : example)),
  )
  example.alignment = { readingOrder: direction(language) }
  example.font = { italic: true, color: { argb: 'FF6B7280' } }
}

function addInstructions(
  workbook: ExcelJS.Workbook,
  described: DescribedSource,
  sheetNames: readonly string[],
  language: Language,
): void {
  const sheet = workbook.addWorksheet(say(language, 'template.instructions'), {
    views: [view(language)],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  const widths = [24, 22, 30, 60, 22]
  sheet.columns = widths.map((width) => ({ width }))
  const readingOrder = direction(language)
  const alignment = { wrapText: true, vertical: 'top', readingOrder } as const
  const line = (text: string) => {
    const row = sheet.addRow([text])
    sheet.mergeCells(row.number, 1, row.number, widths.length)
    row.getCell(1).alignment = alignment
    // a merged cell does not grow by itself
    row.height = 15 * Math.ceil(text.length / 120)
    return row
  }
  const heading = (text: string, size: number) => {
    const row = line(text)
    row.font = { bold: true, size, color: { argb: accent } }
    row.height = size * 1.6
  }
  heading(described.title, 16)
  line(`${described.publisher} · ${described.cadence}`)
  sheet.addRow([])
  heading(say(language, 'template.how'), 13)
  const steps = ['template.step.row', 'template.step.example', 'template.step.order', 'template.step.save'] as const
  for (const [n, step] of steps.entries()) {
    line(`${n + 1}. ${say(language, step, { sheet: sheetNames.join(', ') })}`)
  }
  line(described.replaces)
  for (const table of described.tables) {
    sheet.addRow([])
    heading(table.title, 13)
    const head = sheet.addRow(
      (['column', 'must', 'form', 'explanation', 'example'] as const).map((part) => say(language, `template.${part}`)),
    )
    head.font = { bold: true }
    head.alignment = alignment
    for (const column of table.columns) sheet.addRow(instructionsFor(column, language)).alignment = alignment
    if (table.checks.length > 0) heading(say(language, 'template.checks'), 11)
    for (const check of table.checks) line(check)
  }
  sheet.addRow([])
  heading(say(language, 'template.marks'), 11)
  for (const { mark, meaning } of described.marks) {
    sheet.addRow([mark === '' ? say(language, 'source.mark.blank') : mark, meaning]).alignment = alignment
  }
}

const instructionsFor = (column: DescribedColumn, language: Language): string[] => [
  column.header,
  column.insteadOf
    ? say(language, 'template.must.instead', { other: column.insteadOf })
    : say(language, column.isRequired ? 'template.must.yes' : 'template.must.no'),
  column.form,
  column.help,
  column.example,
]

/** The lists of values in columns of a sheet of their own, which drop-downs point at: a list in the cell itself may not be long. */
function addValues(
  workbook: ExcelJS.Workbook,
  name: string,
  described: DescribedSource,
  language: Language,
  lists: Map<string, string>,
): void {
  const withValues = described.tables.flatMap(({ columns }) => columns).filter(({ values }) => values.length > 0)
  const distinct = [...new Map(withValues.map((column) => [column.fieldId, column])).values()]
  if (distinct.length === 0) return
  const sheet = workbook.addWorksheet(name, { views: [view(language, 1)] })
  for (const [n, column] of distinct.entries()) {
    const at = sheet.getColumn(n + 1)
    at.values = [column.header, ...column.values]
    at.width = 24
    at.numFmt = '@'
    lists.set(column.fieldId, `'${name}'!$${at.letter}$2:$${at.letter}$${column.values.length + 1}`)
  }
  sheet.getRow(1).font = { bold: true }
}

function validationOf(
  field: Field,
  column: DescribedColumn,
  lists: ReadonlyMap<string, string>,
  language: Language,
): ExcelJS.DataValidation | undefined {
  const prompt = { showInputMessage: true, promptTitle: column.header.slice(0, 32), prompt: column.help.slice(0, 250) }
  const list = lists.get(column.fieldId)
  if (list) {
    // a year that is not offered may be written all the same
    const errorStyle = field.type === 'year' ? 'information' : 'stop'
    const error = { showErrorMessage: true, errorStyle, error: say(language, 'template.choose') }
    return { type: 'list', allowBlank: true, formulae: [list], ...prompt, ...error }
  }
  return column.help === '' ? undefined : { type: 'custom', allowBlank: true, formulae: ['TRUE'], ...prompt }
}
