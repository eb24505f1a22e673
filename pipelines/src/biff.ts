import { sheetColumns } from './cell-grid.ts'

const BOF = 0x809
const EOF = 0x0a
const BOUNDSHEET = 0x85
const FILEPASS = 0x2f
const FORMULA = 0x06
/** Records that hold formulas apart from cells: names, shared and array formulas, tables of them. */
const formulaRecords = new Set([0x18, 0x218, 0x23, 0x223, 0x221, 0x236, 0x4bc])
/** A record that says nothing. */
const MMS = 0xc1
/** The length of a formula that is not read. */
const notRead = 0xffff
const ROW = 0x208
const COLINFO = 0x7d
/** No record of the format is longer; longer data go on in CONTINUE records. */
const longestRecord = 8_224

export interface Stream {
  state: 'whole' | 'damaged' | 'protected'
  /** in the workbook's order */
  sheets: SheetMarks[]
}

/** What is to be known of a sheet beside its values. */
export interface SheetMarks {
  /** a sheet of cells, not of macros or of a chart */
  isWorksheet: boolean
  isMacroSheet: boolean
  /** cells with formulas, each as `row * sheetColumns + column` */
  formulas: Set<number>
  hiddenRows: Set<number>
  hiddenColumns: Set<number>
}

/**
 * Walks the record stream of an `.xls`. The format has no checksum, and SheetJS reads on through garbage; but the records must
 * chain without a gap, every sheet must begin where the workbook says, and every part must end. On the way it sees what is hidden
 * and which cells hold formulas, and takes the formulas themselves out of the stream: SheetJS would read each, and a broken one
 * without end.
 */
export function walkStream(stream: Uint8Array): Stream {
  const view = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength)
  const begun = new Map<number, SheetMarks>()
  const named: { offset: number; kind: number }[] = []
  let current: SheetMarks | undefined
  let depth = 0
  let at = 0
  while (at + 4 <= view.length) {
    const type = view.readUInt16LE(at)
    const length = view.readUInt16LE(at + 2)
    if (depth === 0 && type !== BOF) break
    const body = at + 4
    if (length > longestRecord || body + length > view.length) return { state: 'damaged', sheets: [] }
    if (type === FILEPASS) return { state: 'protected', sheets: [] }
    if (type === BOF && depth++ === 0) {
      current = noMarks()
      begun.set(at, current)
    } else if (type === BOUNDSHEET && length >= 6) {
      named.push({ offset: view.readUInt32LE(body), kind: view[body + 5]! })
    } else if (type === FORMULA && length >= 22) {
      current!.formulas.add(view.readUInt16LE(body) * sheetColumns + view.readUInt16LE(body + 2))
      view.writeUInt16LE(notRead, body + 20)
    } else if (formulaRecords.has(type)) {
      view.writeUInt16LE(MMS, at)
    } else if (type === ROW && length >= 14 && view.readUInt16LE(body + 12) & 0x20) {
      current!.hiddenRows.add(view.readUInt16LE(body))
    } else if (type === COLINFO && length >= 10 && view.readUInt16LE(body + 8) & 1) {
      const last = Math.min(view.readUInt16LE(body + 2), 255)
      for (let column = view.readUInt16LE(body); column <= last; column++) current!.hiddenColumns.add(column)
    } else if (type === EOF) depth--
    at = body + length
  }
  const sheets = named.flatMap(({ offset, kind }) => {
    const marks = begun.get(offset)
    return marks ? [{ ...marks, isWorksheet: kind === 0, isMacroSheet: kind === 1 || kind === 6 }] : []
  })
  const isWhole = depth === 0 && begun.size > 0 && sheets.length === named.length
  return { state: isWhole ? 'whole' : 'damaged', sheets }
}

export const noMarks = (): SheetMarks => ({
  isWorksheet: true,
  isMacroSheet: false,
  formulas: new Set(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
})
