import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx'
import * as spreadsheet from '@e965/xlsx'
import { noMarks, type SheetMarks, walkStream } from './biff.ts'
import { type Book, type BookRead, type Cell, type Grid, sheetOf } from './book.ts'
import { type Shown, sheetColumns } from './cell-grid.ts'
import { isoOfSerial } from './excel-date.ts'
import { lastSaved } from './last-saved.ts'
import type { Note } from './notes.ts'
import type { PipelinesProblemCode } from './problems.ts'
import { FileRefused } from './refusal.ts'
import { savedAt } from './saved-at.ts'
import { notesOnSheet } from './sheet-notes.ts'
import type { Zip } from './unzip.ts'
import { marksOf, sheetRelations } from './xlsb-marks.ts'
import { relationsOf, relationsPath, shownBy } from './xlsx-parts.ts'
import { xmlOf } from './xml.ts'

// The workbooks whose sheets are records and not XML: `.xls` and `.xlsb`. SheetJS reads their values.

const values: ParsingOptions = {
  type: 'buffer',
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: true,
  sheetStubs: false,
}

interface CompoundFile {
  FullPaths: string[]
  FileIndex: { name: string; type: number; size: number; content: Uint8Array }[]
}
/** Exported by SheetJS beside `read`, which would open zips and compound files by itself, as they are. */
const { parse_zip: parseZip, parse_xlscfb: parseCompound } = spreadsheet as unknown as Record<
  'parse_zip' | 'parse_xlscfb',
  (file: CompoundFile, options: ParsingOptions) => WorkBook
>

/** What compound files hold that is no workbook, by the name of its stream. */
const otherStreams: readonly [stream: RegExp, found: string, refused: PipelinesProblemCode][] = [
  [/^EncryptedPackage$/i, '', 'FILE_PROTECTED'],
  [/^WordDocument$/i, 'Word', 'FILE_IS_DOCUMENT'],
  [/^PowerPoint Document$/i, 'PowerPoint', 'FILE_IS_DOCUMENT'],
  [/^__properties_version1/i, 'Outlook', 'FILE_IS_DOCUMENT'],
]

/**
 * An `.xls`, in its compound file.
 * @throws FileRefused
 */
export function readXls(bytes: Buffer): BookRead {
  const compound = openCompound(bytes)
  const names = compound.FullPaths.map((path) => path.slice(path.indexOf('/') + 1))
  const stream = compound.FileIndex[names.findIndex((name) => /^(Workbook|Book)$/i.test(name))]
  const other = otherStreams.find(([form]) => names.some((name) => form.test(name)))
  if (other && (!stream || other[2] === 'FILE_PROTECTED')) throw new FileRefused(other[2], other[1])
  if (!stream) throw new FileRefused('FILE_NOT_A_TABLE')
  if (stream.content.length < stream.size) throw new FileRefused('FILE_DAMAGED')
  const { state, sheets } = walkStream(stream.content)
  if (state !== 'whole') throw new FileRefused(state === 'protected' ? 'FILE_PROTECTED' : 'FILE_DAMAGED')
  const hasMacros =
    names.some((name) => /^_VBA_PROJECT_CUR\//i.test(name)) || sheets.some((sheet) => sheet.isMacroSheet)
  if (!sheets.some((sheet) => sheet.isWorksheet)) {
    throw new FileRefused(hasMacros ? 'FILE_HAS_ONLY_MACROS' : 'FILE_NOT_A_TABLE')
  }
  // nothing but the cells: SheetJS would read the summaries as well, which may say that they go on for ever
  const cells = { FullPaths: ['Root Entry/', 'Root Entry/Workbook'], FileIndex: [compound.FileIndex[0]!, stream] }
  const summary = compound.FileIndex[names.findIndex((name) => name.slice(1) === 'SummaryInformation')]
  const saved = summary && lastSaved(summary.content)
  return asBook(
    'xls',
    parsed(() => parseCompound(cells, values)),
    sheets,
    hasMacros,
    saved,
  )
}

function openCompound(bytes: Buffer): CompoundFile {
  try {
    // a copy: formulas are taken out of it
    return spreadsheet.CFB.read(Buffer.from(bytes), { type: 'buffer' }) as CompoundFile
  } catch {
    throw new FileRefused('FILE_DAMAGED')
  }
}

/** Parts of a workbook that carry no cell, name, format or comment. */
const idleParts =
  /(^|\/)(media|printerSettings|externalLinks|customXml|drawings|\[trash\])\/|thumbnail|calcChain|\.png$/i

/**
 * An `.xlsb`: SheetJS is handed the parts that were unzipped, counted and verified here, and never sees the zip itself.
 * @param workbookPath where the zip keeps the workbook's own part
 * @throws FileRefused
 */
export function readXlsb(zip: Zip, workbookPath: string): BookRead {
  const parts = new Map<string, Buffer>()
  for (const path of zip.paths) if (!idleParts.test(path) && !path.endsWith('/')) parts.set(path, zip.part(path)!)
  const relationsPart = parts.get(relationsPath(workbookPath))
  if (!relationsPart) throw new FileRefused('FILE_DAMAGED')
  const relations = relationsOf(xmlOf(relationsPart), workbookPath)
  const sheets = sheetRelations(parts.get(workbookPath)!).map((id): SheetMarks => {
    const { kind = '', path = '' } = relations.get(id) ?? {}
    const part = parts.get(path)
    if (!part) throw new FileRefused('FILE_DAMAGED')
    if (kind === 'worksheet') return marksOf(part)
    return { ...noMarks(), isWorksheet: false, isMacroSheet: /macrosheet/i.test(kind) }
  })
  const hasMacros = [...relations.values()].some(({ kind }) => /vbaProject|macrosheet/i.test(kind))
  if (!sheets.some((sheet) => sheet.isWorksheet)) {
    throw new FileRefused(hasMacros ? 'FILE_HAS_ONLY_MACROS' : 'FILE_NOT_A_TABLE')
  }
  const file: CompoundFile = { FullPaths: [], FileIndex: [] }
  for (const [path, content] of parts) {
    file.FullPaths.push(`Root Entry/${path}`)
    file.FileIndex.push({ name: path.slice(path.lastIndexOf('/') + 1), type: 2, size: content.length, content })
  }
  const properties = parts.get('docProps/core.xml')
  return asBook(
    'xlsb',
    parsed(() => parseZip(file, values)),
    sheets,
    hasMacros,
    properties && savedAt(xmlOf(properties), 'modified'),
  )
}

function parsed(parse: () => WorkBook): WorkBook {
  try {
    return parse()
  } catch (error) {
    throw new FileRefused(/password/i.test(String(error)) ? 'FILE_PROTECTED' : 'FILE_DAMAGED')
  }
}

function asBook(
  format: Book['format'],
  workbook: WorkBook,
  marks: readonly SheetMarks[],
  hasMacros: boolean,
  saved: string | undefined,
): BookRead {
  const hidden = new Map(workbook.Workbook?.Sheets?.map((sheet) => [sheet.name, (sheet.Hidden ?? 0) > 0]))
  const asCell = cellReader(workbook.Workbook?.WBProps?.date1904 ?? false)
  const notes: Note[] = hasMacros ? [{ code: 'MACROS_NOT_RUN', values: {} }] : []
  const sheets = workbook.SheetNames.flatMap((name, n) => {
    const mark = marks[n]
    if (!mark?.isWorksheet) return []
    const sheet = sheetOf({ name, hidden: hidden.get(name) ?? false, ...asGrid(workbook.Sheets[name], mark, asCell) })
    notes.push(...notesOnSheet(sheet, mark.formulas.size))
    return [sheet]
  })
  return { book: { format, sheets, ...(saved && { savedAt: saved }) }, problems: [], notes }
}

type Rows = (CellObject | undefined)[][]

function asGrid(sheet: WorkSheet | undefined, marks: SheetMarks, asCell: CellReader): Omit<Grid, 'name' | 'hidden'> {
  const rows: Rows = sheet?.['!data'] ?? []
  let columnCount = 0
  for (const row of rows) columnCount = Math.max(columnCount, row?.length ?? 0)
  return {
    rowCount: rows.length,
    columnCount,
    merges: (sheet?.['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: below(marks.hiddenRows, rows.length),
    hiddenColumns: below(marks.hiddenColumns, columnCount),
    cell: (row, column) => {
      const cell = rows[row]?.[column]
      return cell && asCell(cell, marks.formulas.has(row * sheetColumns + column))
    },
  }
}

const below = (places: ReadonlySet<number>, count: number): Set<number> =>
  new Set([...places].filter((place) => place < count))

/** What a program shows for a value that could not be computed, by the number it is stored as. */
const errors: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
])

type CellReader = (cell: CellObject, isFormula: boolean) => Cell | undefined

function cellReader(is1904: boolean): CellReader {
  const formats = new Map<string, Shown>()
  const shownAs = (format: string): Shown => {
    const shown = formats.get(format) ?? shownBy(format)
    formats.set(format, shown)
    return shown
  }
  return (cell, isFormula) => {
    // of a comment in an `.xls` SheetJS takes the bytes of its formats for letters
    const comment = cell.c?.map(({ t }) => t.split('\0', 1)[0]!.trim()).join('\n')
    const number = typeof cell.v === 'number' && cell.t === 'n' ? cell.v : undefined
    const shown = number === undefined ? undefined : shownAs(typeof cell.z === 'string' ? cell.z : '')
    const moment = shown?.day ? isoOfSerial(number!, is1904) : undefined
    const time = moment?.time && shown?.time ? ` ${moment.time}` : ''
    const text = cell.t === 'e' ? (errors.get(cell.v) ?? '#ERROR!') : moment ? moment.day + time : String(cell.v ?? '')
    if (text === '' && !comment) return undefined
    return {
      text,
      ...(number !== undefined && { number }),
      ...(shown?.percent && { percent: true }),
      ...(moment && { date: moment.day }),
      ...(isFormula && { isFormula: true as const }),
      ...(comment && { comment }),
    }
  }
}
