import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/** A file kept for ever under its own hash. */
export interface Archived {
  sha256: string
  size: number
  path: string
  /** the very same bytes were here already */
  isKnown: boolean
}

/** Where the bytes with this hash stand, whether or not they are there: `archive/ab/ab12…`. */
export const archivedPath = (archive: string, sha256: string): string => path.join(archive, sha256.slice(0, 2), sha256)

/**
 * Keeps a file's bytes: written under a temporary name while hashed, synced to the disk, then renamed to their hash.
 * A crash leaves a temporary file at worst, never a wrong one under a right name.
 */
export async function keep(archive: string, file: string): Promise<Archived> {
  const incoming = path.join(archive, 'incoming')
  await mkdir(incoming, { recursive: true })
  const temporary = path.join(incoming, randomUUID())
  try {
    const { sha256, size } = await copyHashed(file, temporary)
    const target = archivedPath(archive, sha256)
    if (await exists(target)) return { sha256, size, path: target, isKnown: true }
    await mkdir(path.dirname(target), { recursive: true })
    await rename(temporary, target)
    await syncFolder(path.dirname(target))
    return { sha256, size, path: target, isKnown: false }
  } finally {
    await rm(temporary, { force: true })
  }
}

/** The hash of a file as it stands on the disk now. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex')
}

async function copyHashed(from: string, to: string): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256')
  let size = 0
  await using out = await open(to, 'wx', 0o600)
  for await (const chunk of createReadStream(from)) {
    hash.update(chunk)
    size += chunk.length
    await out.writeFile(chunk)
  }
  await out.sync()
  return { sha256: hash.digest('hex'), size }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

/** The rename itself must outlive a power cut; Windows syncs folders by itself and refuses to open them. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  await using handle = await open(folder, 'r')
  await handle.sync()
}
