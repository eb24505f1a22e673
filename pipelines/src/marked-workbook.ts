import { readFile as readBytes, writeFile } from 'node:fs/promises'
import { direction, type Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { SaidProblem, Where } from '@madad/language/problem'
import ExcelJS from 'exceljs'
import type { Book, Cell, Sheet } from './book.ts'
import type { Limits } from './limits.ts'
import { readFile } from './read-file.ts'

/** A problem as it is told, with the cell it stands at. */
export interface Mark extends SaidProblem {
  at: Where
}

export interface MarkRequest {
  path: string
  name: string
  limits: Limits
  language: Language
  marks: readonly Mark[]
  /** the `.xlsx` to write */
  target: string
}

/** A workbook of more cells than this is mended in the program it came from. */
const mostCells = 400_000

/**
 * Copies a file into a workbook in which every bad cell is marked and says what is wrong with it, with a sheet that lists
 * all problems. Values are as they were read; colours and widths of the file are not kept.
 * @returns false where the file cannot be read or is too large to be copied
 */
export async function writeMarkedWorkbook({
  path,
  name,
  limits,
  language,
  marks,
  target,
}: MarkRequest): Promise<boolean> {
  const read = await readFile(await readBytes(path), name, limits)
  if ('problem' in read) return false
  const cells = read.book.sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0)
  if (cells > mostCells) return false
  await writeFile(target, await markedWorkbook(read.book, marks, language), { mode: 0o600 })
  return true
}

/** @returns the bytes of an `.xlsx` */
export async function markedWorkbook(book: Book, marks: readonly Mark[], language: Language): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  const names = new Map<string, string>()
  for (const [n, sheet] of book.sheets.entries()) {
    const name = sheet.name.trim() === '' ? `${n + 1}` : sheet.name
    names.set(sheet.name, name)
    copySheet(workbook, name, sheet)
  }
  for (const [place, ofCell] of Map.groupBy(marks, ({ at }) => `${at.sheet ?? ''}!${at.cell ?? ''}`)) {
    const [sheetName, address] = [place.slice(0, place.lastIndexOf('!')), place.slice(place.lastIndexOf('!') + 1)]
    const sheet = workbook.getWorksheet(names.get(sheetName) ?? '')
    if (sheet && isAddress(address)) mark(sheet.getCell(address), ofCell)
  }
  listProblems(workbook, marks, names, language)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

const isAddress = (text: string): boolean => /^[A-Z]{1,3}\d{1,7}$/.test(text)

function copySheet(workbook: ExcelJS.Workbook, name: string, sheet: Sheet): void {
  const copy = workbook.addWorksheet(name, { views: [{ rightToLeft: hasHebrew(sheet) }] })
  if (sheet.hidden) copy.state = 'hidden'
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const cell = sheet.cell(row, column)
      if (cell) copyCell(copy.getCell(row + 1, column + 1), cell)
    }
  }
  for (const row of sheet.hiddenRows) copy.getRow(row + 1).hidden = true
  for (const column of sheet.hiddenColumns) copy.getColumn(column + 1).hidden = true
  for (const { top, left, bottom, right } of sheet.merges) {
    copy.mergeCells(top + 1, left + 1, bottom + 1, right + 1)
  }
}

/** A text that looks like a number stays a text: codes keep their zeros. */
function copyCell(copy: ExcelJS.Cell, cell: Cell): void {
  copy.value = cell.date ? new Date(`${cell.date}T00:00:00Z`) : (cell.number ?? cell.text)
  if (cell.date) copy.numFmt = 'dd/mm/yyyy'
  else if (cell.percent) copy.numFmt = '0.##%'
  else if (cell.number === undefined) copy.numFmt = '@'
  if (cell.comment) copy.note = cell.comment
}

function mark(cell: ExcelJS.Cell, marks: readonly Mark[]): void {
  const isBad = marks.some(({ severity }) => severity === 'block')
  const colour = isBad ? 'FFC2410C' : 'FFB58900'
  const edge = { style: isBad ? ('thick' as const) : ('medium' as const), color: { argb: colour } }
  cell.border = { top: edge, left: edge, bottom: edge, right: edge }
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: isBad ? 'FFFDE8DF' : 'FFFFF7DB' } }
  const said = marks.map(({ rule, fix }) => `${rule}. ${fix}`).join('\n')
  cell.note = [typeof cell.note === 'string' ? cell.note : '', said].filter(Boolean).join('\n')
}

function listProblems(
  workbook: ExcelJS.Workbook,
  marks: readonly Mark[],
  names: ReadonlyMap<string, string>,
  language: Language,
): void {
  const taken = new Set(names.values())
  let name = say(language, 'marked.problems')
  while (taken.has(name)) name += '_'
  const sheet = workbook.addWorksheet(name, {
    views: [{ rightToLeft: direction(language) === 'rtl', state: 'frozen', ySplit: 1 }],
  })
  sheet.columns = [30, 24, 60, 70].map((width) => ({ width }))
  sheet.addRow((['where', 'found', 'rule', 'fix'] as const).map((part) => say(language, `marked.${part}`))).font = {
    bold: true,
  }
  for (const { at, where, found, rule, fix } of marks) {
    const row = sheet.addRow([where, found, rule, fix])
    row.alignment = { wrapText: true, vertical: 'top' }
    const target = names.get(at.sheet ?? '')
    if (target && at.cell && isAddress(at.cell)) {
      row.getCell(1).value = { text: where, hyperlink: `#'${target.replaceAll("'", "''")}'!${at.cell}` }
      row.getCell(1).font = { underline: true, color: { argb: 'FF1F5F8B' } }
    }
  }
}

/** Whether the sheet is read from right to left: a letter in its first rows says so. */
function hasHebrew(sheet: Sheet): boolean {
  for (let row = 0; row < Math.min(sheet.rowCount, 10); row++) {
    for (let column = 0; column < Math.min(sheet.columnCount, 30); column++) {
      if (/[\u0590-\u06ff]/.test(sheet.cell(row, column)?.text ?? '')) return true
    }
  }
  return false
}
