import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx'
import * as spreadsheet from '@e965/xlsx'
import { type SheetMarks, walkStream } from './biff.ts'
import { type Book, type BookRead, type Cell, type Grid, sheetOf } from './book.ts'
import type { Shown } from './cell-grid.ts'
import { isoOfSerial } from './excel-date.ts'
import type { Note } from './notes.ts'
import type { PipelinesProblemCode } from './problems.ts'
import { FileRefused } from './refusal.ts'
import { notesOnSheet } from './sheet-notes.ts'
import type { Zip } from './unzip.ts'
import { shownBy } from './xlsx-parts.ts'

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
/** Exported by SheetJS beside `read`, which would unzip by itself and without a limit. */
const parseZip = (spreadsheet as unknown as { parse_zip(zip: CompoundFile, options: ParsingOptions): WorkBook })
  .parse_zip

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
  // a workbook older than Excel 97 calls its stream Book, and chains its records otherwise
  const isNew = names.some((name) => /^Workbook$/i.test(name))
  const { state, sheets } = isNew ? walkStream(stream.content) : { state: 'whole', sheets: [] }
  if (state !== 'whole') throw new FileRefused(state === 'protected' ? 'FILE_PROTECTED' : 'FILE_DAMAGED')
  const hasMacros =
    names.some((name) => /^_VBA_PROJECT_CUR\//i.test(name)) || sheets.some((sheet) => sheet.isMacroSheet)
  if (isNew && !sheets.some((sheet) => sheet.isWorksheet)) {
    throw new FileRefused(hasMacros ? 'FILE_HAS_ONLY_MACROS' : 'FILE_NOT_A_TABLE')
  }
  return asBook(
    'xls',
    parsed(() => spreadsheet.read(bytes, values)),
    sheets,
    hasMacros,
  )
}

function openCompound(bytes: Buffer): CompoundFile {
  try {
    return spreadsheet.CFB.read(bytes, { type: 'buffer' }) as CompoundFile
  } catch {
    throw new FileRefused('FILE_DAMAGED')
  }
}

/** Parts of a workbook that carry no cell, name, format or comment. */
const idleParts =
  /(^|\/)(media|printerSettings|externalLinks|customXml|drawings|\[trash\])\/|thumbnail|calcChain|\.png$/i

/**
 * An `.xlsb`: SheetJS is handed the parts that were unzipped, counted and verified here, and never sees the zip itself.
 * @throws FileRefused
 */
export function readXlsb(zip: Zip): BookRead {
  const parts: CompoundFile = { FullPaths: [], FileIndex: [] }
  for (const path of zip.paths) {
    if (idleParts.test(path) || path.endsWith('/')) continue
    const content = zip.part(path)!
    parts.FullPaths.push(`Root Entry/${path}`)
    parts.FileIndex.push({ name: path.slice(path.lastIndexOf('/') + 1), type: 2, size: content.length, content })
  }
  const hasMacros = zip.paths.some((path) => /(^|\/)(vbaProject\.bin$|macrosheets\/)/i.test(path))
  const workbook = parsed(() => parseZip(parts, { ...values, cellFormula: true, cellStyles: true }))
  return asBook('xlsb', workbook, [], hasMacros)
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
): BookRead {
  const hidden = new Map(workbook.Workbook?.Sheets?.map((sheet) => [sheet.name, (sheet.Hidden ?? 0) > 0]))
  const asCell = cellReader(workbook.Workbook?.WBProps?.date1904 ?? false)
  const notes: Note[] = hasMacros ? [{ code: 'MACROS_NOT_RUN', values: {} }] : []
  const sheets = workbook.SheetNames.flatMap((name, n) => {
    if (marks[n] && !marks[n].isWorksheet) return []
    const { grid, formulaCount } = asGrid(workbook.Sheets[name], marks[n], asCell)
    const sheet = sheetOf({ name, hidden: hidden.get(name) ?? false, ...grid })
    notes.push(...notesOnSheet(sheet, formulaCount))
    return [sheet]
  })
  const saved = workbook.Props?.ModifiedDate
  return { book: { format, sheets, ...(saved && { savedAt: new Date(saved).toISOString() }) }, problems: [], notes }
}

type Rows = (CellObject | undefined)[][]

function asGrid(sheet: WorkSheet | undefined, marks: SheetMarks | undefined, asCell: CellReader) {
  const rows: Rows = sheet?.['!data'] ?? []
  let columnCount = 0
  for (const row of rows) columnCount = Math.max(columnCount, row?.length ?? 0)
  const isFormula = (cell: CellObject, row: number, column: number) =>
    marks ? marks.formulas.has(row * 256 + column) : cell.f !== undefined || cell.F !== undefined
  let formulaCount = 0
  for (const [row, cells] of rows.entries()) {
    cells?.forEach((cell, column) => {
      if (cell && isFormula(cell, row, column)) formulaCount++
    })
  }
  const grid: Omit<Grid, 'name' | 'hidden'> = {
    rowCount: rows.length,
    columnCount,
    merges: (sheet?.['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: marks ? below(marks.hiddenRows, rows.length) : hiddenOnes(sheet?.['!rows'], rows.length),
    hiddenColumns: marks ? below(marks.hiddenColumns, columnCount) : hiddenOnes(sheet?.['!cols'], columnCount),
    cell: (row, column) => {
      const cell = rows[row]?.[column]
      return cell && asCell(cell, isFormula(cell, row, column))
    },
  }
  return { grid, formulaCount }
}

const below = (places: ReadonlySet<number>, count: number): Set<number> =>
  new Set([...places].filter((place) => place < count))

const hiddenOnes = (infos: readonly ({ hidden?: boolean } | undefined)[] = [], count: number): Set<number> =>
  new Set(infos.slice(0, count).flatMap((info, at) => (info?.hidden ? [at] : [])))

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
    const comment = cell.c?.map(({ t }) => t.trim()).join('\n')
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
