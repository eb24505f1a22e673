const BOF = 0x809
const EOF = 0x0a
const BOUNDSHEET = 0x85
const FILEPASS = 0x2f
/** No record of the format is longer; longer data go on in CONTINUE records. */
const longestRecord = 8_224

/**
 * Whether the record stream of an `.xls` is whole. The format has no checksum, and SheetJS reads on through garbage; but the
 * records must chain without a gap, every sheet must begin where the workbook says, and every part must end.
 */
export function streamState(stream: Uint8Array): 'whole' | 'damaged' | 'protected' {
  const view = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength)
  const begins = new Set<number>()
  const sheets: number[] = []
  let depth = 0
  let at = 0
  while (at + 4 <= view.length) {
    const type = view.readUInt16LE(at)
    const length = view.readUInt16LE(at + 2)
    if (depth === 0 && type !== BOF) break
    if (length > longestRecord || at + 4 + length > view.length) return 'damaged'
    if (type === FILEPASS) return 'protected'
    if (type === BOF && depth++ === 0) begins.add(at)
    if (type === BOUNDSHEET && length >= 4) sheets.push(view.readUInt32LE(at + 4))
    if (type === EOF) depth--
    at += 4 + length
  }
  return depth === 0 && begins.size > 0 && sheets.every((offset) => begins.has(offset)) ? 'whole' : 'damaged'
}
