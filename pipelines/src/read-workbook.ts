import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx'
import * as spreadsheet from '@e965/xlsx'
import { streamState } from './biff.ts'
import { type Book, type Cell, type Grid, sheetOf } from './book.ts'
import { isoOfSerial, showsDay, showsTime } from './excel-date.ts'
import type { Limits } from './limits.ts'
import { FileRefused } from './refusal.ts'
import { unzip } from './unzip.ts'

/** Values, comments, what is hidden and the number formats that tell percents and dates; no formatted texts. */
const options: ParsingOptions = {
  type: 'buffer',
  dense: true,
  cellFormula: true,
  cellHTML: false,
  cellText: false,
  cellNF: true,
  cellStyles: true,
  sheetStubs: false,
}

interface CompoundFile {
  FullPaths: string[]
  FileIndex: { name: string; type: number; size: number; content: Uint8Array }[]
}
/** Exported by SheetJS beside `read`, which would unzip by itself and without a limit. */
const parseZip = (spreadsheet as unknown as { parse_zip(zip: CompoundFile, options: ParsingOptions): WorkBook })
  .parse_zip

/** Parts of a workbook that carry no cell, name, format or comment. */
const idleParts =
  /^xl\/(media|printerSettings|externalLinks|customXml|drawings\/drawing)|^(customXml|\[trash\])\/|thumbnail|calcChain/

/**
 * An `.xlsx`: SheetJS is handed parts that were unzipped, counted and verified here, and never sees the zip itself.
 * @throws FileRefused
 */
export async function readXlsx(bytes: Buffer, limits: Limits): Promise<Book> {
  const parts = await unzip(bytes, (path) => !idleParts.test(path), limits)
  if (!parts.has('[Content_Types].xml') || ![...parts.keys()].some((path) => /(^|\/)workbook\.xml$/.test(path))) {
    throw new FileRefused('FILE_NOT_A_TABLE')
  }
  const zip: CompoundFile = { FullPaths: [], FileIndex: [] }
  for (const [path, content] of parts) {
    zip.FullPaths.push(`Root Entry/${path}`)
    zip.FileIndex.push({ name: path.slice(path.lastIndexOf('/') + 1), type: 2, size: content.length, content })
  }
  return asBook('xlsx', () => parseZip(zip, options))
}

/**
 * An `.xls`, in its compound file.
 * @throws FileRefused
 */
export function readXls(bytes: Buffer): Book {
  const compound = openCompound(bytes)
  const names = compound.FullPaths.map((path) => path.slice(path.indexOf('/') + 1))
  if (names.some((name) => /^EncryptedPackage$/i.test(name))) throw new FileRefused('FILE_PROTECTED')
  const stream = compound.FileIndex[names.findIndex((name) => /^(Workbook|Book)$/i.test(name))]
  if (!stream) throw new FileRefused('FILE_NOT_A_TABLE')
  if (stream.content.length < stream.size) throw new FileRefused('FILE_DAMAGED')
  // a workbook older than Excel 97 calls its stream Book, and chains its records otherwise
  const state = names.some((name) => /^Workbook$/i.test(name)) ? streamState(stream.content) : 'whole'
  if (state !== 'whole') throw new FileRefused(state === 'protected' ? 'FILE_PROTECTED' : 'FILE_DAMAGED')
  return asBook('xls', () => spreadsheet.read(bytes, options))
}

function openCompound(bytes: Buffer): CompoundFile {
  try {
    return spreadsheet.CFB.read(bytes, { type: 'buffer' }) as CompoundFile
  } catch {
    throw new FileRefused('FILE_DAMAGED')
  }
}

function asBook(format: Book['format'], parse: () => WorkBook): Book {
  let workbook: WorkBook
  try {
    workbook = parse()
  } catch (error) {
    throw new FileRefused(/password/i.test(String(error)) ? 'FILE_PROTECTED' : 'FILE_DAMAGED')
  }
  const hidden = new Map(workbook.Workbook?.Sheets?.map((sheet) => [sheet.name, (sheet.Hidden ?? 0) > 0]))
  const is1904 = workbook.Workbook?.WBProps?.date1904 ?? false
  const sheets = workbook.SheetNames.map((name) =>
    asGrid(name, workbook.Sheets[name], hidden.get(name) ?? false, is1904),
  )
  const saved = workbook.Props?.ModifiedDate
  return {
    format,
    sheets: sheets.map(sheetOf),
    ...(saved && { savedAt: new Date(saved).toISOString() }),
  }
}

function asGrid(name: string, sheet: WorkSheet | undefined, hidden: boolean, is1904: boolean): Grid {
  const rows: (CellObject | undefined)[][] = sheet?.['!data'] ?? []
  let columnCount = 0
  for (const row of rows) columnCount = Math.max(columnCount, row?.length ?? 0)
  const merges = sheet?.['!merges'] ?? []
  return {
    name,
    hidden,
    rowCount: rows.length,
    columnCount,
    merges: merges.map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: hiddenOnes(sheet?.['!rows']),
    hiddenColumns: hiddenOnes(sheet?.['!cols']),
    cell: (row, column) => asCell(rows[row]?.[column], is1904),
  }
}

function hiddenOnes(infos: readonly ({ hidden?: boolean } | undefined)[] | undefined): Set<number> {
  const hidden = new Set<number>()
  infos?.forEach((info, at) => {
    if (info?.hidden) hidden.add(at)
  })
  return hidden
}

function asCell(cell: CellObject | undefined, is1904: boolean): Cell | undefined {
  if (!cell) return undefined
  const comment = cell.c?.map(({ t }) => t.trim()).join('\n')
  const number = typeof cell.v === 'number' && cell.t === 'n' ? cell.v : undefined
  const format = number !== undefined && typeof cell.z === 'string' ? cell.z : ''
  const date = format && showsDay(format) ? isoOfSerial(number!, is1904) : undefined
  const time = date?.time && showsTime(format) ? ` ${date.time}` : ''
  const text = cell.t === 'e' ? (cell.w ?? '#ERROR') : date ? date.day + time : String(cell.v ?? '')
  if (text === '' && !comment) return undefined
  return {
    text,
    ...(number !== undefined && { number }),
    ...(format.includes('%') && { percent: true }),
    ...(date && { date: date.day }),
    ...((cell.f !== undefined || cell.F !== undefined) && { isFormula: true as const }),
    ...(comment && { comment }),
  }
}
