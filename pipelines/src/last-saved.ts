const filetime = 0x40
const lastSavedProperty = 0x0d
/** Hundreds of nanoseconds from 1601, where a FILETIME begins, to 1970. */
const epoch = 116_444_736_000_000_000n

/** When a file says it was last saved, ISO time: of the stream that an `.xls` keeps its summary in. */
export function lastSaved(summary: Uint8Array): string | undefined {
  const view = Buffer.from(summary.buffer, summary.byteOffset, summary.byteLength)
  const within = (at: number, length: number) => at + length <= view.length
  if (!within(44, 4)) return undefined
  const section = view.readUInt32LE(44)
  if (!within(section, 8)) return undefined
  const count = Math.min(view.readUInt32LE(section + 4), 100)
  for (let n = 0; n < count; n++) {
    const entry = section + 8 + n * 8
    if (!within(entry, 8)) return undefined
    if (view.readUInt32LE(entry) !== lastSavedProperty) continue
    const at = section + view.readUInt32LE(entry + 4)
    if (!within(at, 12) || view.readUInt32LE(at) !== filetime) return undefined
    const time = new Date(Number((view.readBigUInt64LE(at + 4) - epoch) / 10_000n))
    return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
  }
  return undefined
}
