import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type {} from '@fastify/multipart'
import { FileStore } from '@tus/file-store'
import { Server } from '@tus/server'
import type { FastifyRequest } from 'fastify'

/** How large one file may be, in bytes. */
export const largestFile = 200_000_000
/** How many files one form may bring. */
export const mostFiles = 20

/** Where the pieces of a file are sent that is taken up again after a lost connection. */
export const piecesAddress = '/uploads/pieces'
/** The header that says which upload a whole file became. */
export const uploadHeader = 'Madad-Upload'

/** A file that has come whole and waits on the disk to be taken in. */
export interface Come {
  path: string
  /** as the person's device calls it */
  name: string
}

/** What a form brought; `close` removes the files again. */
export interface FormFiles {
  files: Come[]
  /** names of files that were larger than a file may be */
  tooLarge: string[]
  /** there were more files than a form may bring; those that came first are here */
  isTooMany: boolean
  close(): Promise<void>
}

const formLimits = { fileSize: largestFile, files: mostFiles, fields: 10 }

/** Writes a form's files to the disk as they come. A form that is cut off leaves nothing. */
export async function readForm(request: FastifyRequest, folder: string, limits = formLimits): Promise<FormFiles> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const files: Come[] = []
  const tooLarge: string[] = []
  const written: string[] = []
  const close = async () => {
    for (const file of written) await rm(file, { force: true })
  }
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type !== 'file') continue
      const name = fileName(part.filename)
      const file = path.join(folder, `form-${randomUUID()}`)
      written.push(file)
      await pipeline(part.file, createWriteStream(file, { flags: 'wx', mode: 0o600 }))
      // a form without a chosen file sends one without a name
      if (part.filename === '') continue
      if (part.file.truncated) tooLarge.push(name)
      else files.push({ path: file, name })
    }
    return { files, tooLarge, isTooMany: false, close }
  } catch (error) {
    if ((error as { code?: string }).code === 'FST_FILES_LIMIT') return { files, tooLarge, isTooMany: true, close }
    await close()
    throw error
  }
}

/**
 * Receives files in pieces by the tus protocol: after a lost connection the rest is sent, not the whole.
 * @param take takes a whole file in and says which upload it became
 */
export function piecesServer(
  folder: string,
  take: (file: Come, cookies: string | null) => Promise<string>,
  onFault: (error: unknown) => void,
): Server {
  const pieces = new FileStore({ directory: folder })
  return new Server({
    path: piecesAddress,
    datastore: pieces,
    maxSize: largestFile,
    relativeLocation: true,
    allowedOrigins: [],
    async onUploadFinish(request, { id, metadata }) {
      const name = fileName(metadata?.filename ?? '')
      const uploadId = await take({ path: path.join(folder, id), name }, request.headers.get('cookie'))
      await pieces.remove(id)
      return { headers: { [uploadHeader]: uploadId } }
    },
    onResponseError(_request, error) {
      if ('status_code' in error) return undefined
      onFault(error)
      return { status_code: 500, body: 'Not taken\n' }
    },
  })
}

const day = 86_400_000

/**
 * Removes what was never received whole: pieces that nobody has added to for a day, and files of forms, which cannot be
 * taken up again, once the service begins anew.
 */
export async function clearHalfReceived(folder: string, now: number, isStart: boolean): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const names = await readdir(folder)
  const ages = new Map<string, number>()
  for (const name of names) {
    const found = await stat(path.join(folder, name)).catch(() => undefined)
    if (found) ages.set(name, now - found.mtimeMs)
  }
  for (const [name, age] of ages) {
    // a piece's description is written once, the piece itself with every byte
    const youngest = Math.min(age, ages.get(name.replace(/\.json$/, '')) ?? age)
    if (youngest > day || (isStart && name.startsWith('form-'))) await rm(path.join(folder, name), { force: true })
  }
}

/** A file's own name: no folders before it, nothing that cannot be seen, and not longer than a name is. */
function fileName(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/^.*[/\\]/, '')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
  return name.length > 200 ? name.slice(-200) : name || 'file'
}
