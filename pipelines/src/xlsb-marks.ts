import { noMarks, type SheetMarks } from './biff.ts'
import { sheetColumns } from './cell-grid.ts'
import { FileRefused } from './refusal.ts'

const ROW = 0
/** Cells with a formula: its result a text, a number, a truth, an error. */
const formulaRecords = new Set([8, 9, 10, 11])
const COLUMNS = 60
const SHEET = 156

interface BinaryRecord {
  type: number
  body: Buffer
}

/** The records of a part of an `.xlsb`: a type of one or two bytes, a length of one to four, each byte telling whether more come. */
function* recordsOf(part: Buffer): Generator<BinaryRecord> {
  let at = 0
  const number = (most: number): number => {
    let value = 0
    for (let n = 0; n < most; n++) {
      const byte = part[at++]
      if (byte === undefined) throw new FileRefused('FILE_DAMAGED')
      value |= (byte & 0x7f) << (7 * n)
      if (byte < 0x80) break
    }
    return value
  }
  while (at < part.length) {
    const type = number(2)
    const length = number(4)
    if (at + length > part.length) throw new FileRefused('FILE_DAMAGED')
    yield { type, body: part.subarray(at, at + length) }
    at += length
  }
}

/** The relations of a workbook's sheets, in its order. */
export function sheetRelations(workbook: Buffer): string[] {
  const relations: string[] = []
  for (const { type, body } of recordsOf(workbook)) {
    if (type !== SHEET) continue
    const length = body.length < 12 ? 0 : body.readUInt32LE(8)
    if (12 + length * 2 > body.length) throw new FileRefused('FILE_DAMAGED')
    relations.push(body.toString('utf16le', 12, 12 + length * 2))
  }
  return relations
}

/** Which cells of a sheet's part hold formulas, without reading them, and what is hidden. */
export function marksOf(sheet: Buffer): SheetMarks {
  const marks = noMarks()
  let row = 0
  for (const { type, body } of recordsOf(sheet)) {
    if (type === ROW && body.length >= 12) {
      row = body.readUInt32LE(0)
      if (body[11]! & 0x10) marks.hiddenRows.add(row)
    } else if (formulaRecords.has(type) && body.length >= 4) {
      marks.formulas.add(row * sheetColumns + body.readUInt32LE(0))
    } else if (type === COLUMNS && body.length >= 17 && body[16]! & 1) {
      const last = Math.min(body.readUInt32LE(4), sheetColumns - 1)
      for (let column = body.readUInt32LE(0); column <= last; column++) marks.hiddenColumns.add(column)
    }
  }
  return marks
}
