import { crc32, inflateRawSync } from 'node:zlib'
import { type Entry, fromBufferPromise } from 'yauzl'
import type { Limits } from './limits.ts'
import { FileRefused } from './refusal.ts'

/**
 * The wanted parts of a zip, unzipped. The sizes it declares are added up before anything is inflated, and the bytes that
 * really come out are counted against the same limit, since a hostile file declares what it likes.
 * @throws FileRefused
 */
export async function unzip(
  bytes: Buffer,
  wanted: (path: string) => boolean,
  limits: Pick<Limits, 'unzippedBytes' | 'zipParts'>,
): Promise<Map<string, Buffer>> {
  const entries = await listEntries(bytes, limits)
  const declared = entries.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0)
  if (declared > limits.unzippedBytes) throw tooLarge(declared)
  const parts = new Map<string, Buffer>()
  let inflated = 0
  for (const { entry, packed } of entries) {
    if (!wanted(entry.fileName)) continue
    const part = inflate(entry, packed, limits.unzippedBytes - inflated)
    inflated += part.length
    // two parts of one name are read differently by different programs
    if (parts.has(entry.fileName)) throw new FileRefused('FILE_DAMAGED')
    parts.set(entry.fileName, part)
  }
  return parts
}

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
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
      const end = fileDataStart + entry.compressedSize
      if (end > bytes.length) throw new FileRefused('FILE_DAMAGED')
      entries.push({ entry, packed: bytes.subarray(fileDataStart, end) })
    }
    return entries
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused('FILE_DAMAGED')
  }
}

function inflate(entry: Entry, packed: Buffer, room: number): Buffer {
  if (entry.isEncrypted()) throw new FileRefused('FILE_PROTECTED')
  const part = entry.compressionMethod === 0 ? packed : inflateWithin(packed, room)
  if (part.length > room) throw tooLarge()
  if (part.length !== entry.uncompressedSize || crc32(part) !== entry.crc32) throw new FileRefused('FILE_DAMAGED')
  return part
}

function inflateWithin(packed: Buffer, room: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(room, 1) })
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw isTooLarge ? tooLarge() : new FileRefused('FILE_DAMAGED')
  }
}

const tooLarge = (bytes?: number): FileRefused =>
  new FileRefused('FILE_UNZIPS_TOO_LARGE', bytes === undefined ? '' : `${Math.round(bytes / 1_000_000)} MB`)
