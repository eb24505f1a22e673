import { crc32, inflateRawSync } from 'node:zlib'
import { type Entry, fromBufferPromise } from 'yauzl'
import type { Limits } from './limits.ts'
import { FileRefused } from './refusal.ts'

/** A zip whose parts are unzipped one by one, when they are asked for. */
export interface Zip {
  /** as the zip names them */
  paths: readonly string[]
  /**
   * One part, by its path whatever the case of its letters, as Office reads it; `undefined` where there is none.
   * @throws FileRefused where it is damaged, or where all that was unzipped so far is more than the limit
   */
  part(path: string): Buffer | undefined
}

/**
 * Opens a zip. A part's declared size is looked at before it is inflated, and the bytes that really come out are counted against
 * the same limit, since a hostile file declares what it likes.
 * @throws FileRefused
 */
export async function openZip(bytes: Buffer, limits: Pick<Limits, 'unzippedBytes' | 'zipParts'>): Promise<Zip> {
  const entries = await listEntries(bytes, limits)
  const byPath = new Map(entries.map((packed) => [packed.entry.fileName.toLowerCase(), packed]))
  // two parts of one name are read differently by different programs
  if (byPath.size < entries.length) throw new FileRefused('FILE_DAMAGED')
  let room = limits.unzippedBytes
  return {
    paths: entries.map(({ entry }) => entry.fileName),
    part(path) {
      const found = byPath.get(path.toLowerCase())
      if (!found) return undefined
      const { uncompressedSize } = found.entry
      if (uncompressedSize > room) throw tooLarge(limits.unzippedBytes - room + uncompressedSize)
      const part = inflate(found.entry, found.packed, room)
      room -= part.length
      return part
    },
  }
}

const leeway = 16_000_000

interface PackedEntry {
  entry: Entry
  packed: Buffer
}

async function listEntries(bytes: Buffer, limits: Pick<Limits, 'zipParts'>): Promise<PackedEntry[]> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true })
    const entries: PackedEntry[] = []
    if (zip.entryCount > limits.zipParts) throw tooLarge()
    for await (const entry of zip.eachEntry()) {
      const { fileDataStart, fileName } = await zip.readLocalFileHeaderPromise(entry, { minimal: false })
      const end = fileDataStart + entry.compressedSize
      // a part is named twice, and no checksum holds its name: under another it would not be missed
      if (end > bytes.length || !fileName.equals(entry.fileNameRaw)) throw new FileRefused('FILE_DAMAGED')
      entries.push({ entry, packed: bytes.subarray(fileDataStart, end) })
    }
    return entries
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused('FILE_DAMAGED')
  }
}

function inflate(entry: Entry, packed: Buffer, room: number): Buffer {
  if (entry.isEncrypted()) throw new FileRefused('FILE_PROTECTED')
  // a part may not come to much more than it declares, or a lie costs as much room as a bomb that is honest
  const most = Math.min(room, entry.uncompressedSize + leeway)
  const part = entry.compressionMethod === 0 ? packed : inflateWithin(packed, most)
  if (part.length > room) throw tooLarge()
  if (part.length !== entry.uncompressedSize || crc32(part) !== entry.crc32) throw new FileRefused('FILE_DAMAGED')
  return part
}

function inflateWithin(packed: Buffer, most: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) })
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw isTooLarge ? tooLarge() : new FileRefused('FILE_DAMAGED')
  }
}

const tooLarge = (bytes?: number): FileRefused =>
  new FileRefused('FILE_UNZIPS_TOO_LARGE', bytes === undefined ? '' : `${Math.round(bytes / 1_000_000)} MB`)
