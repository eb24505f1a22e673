import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { isBlocking, type Problem } from '@madad/language/problem'
import type { Excerpt, ExcerptRequest } from './excerpt.ts'
import type { PreviewRequest } from './mapping/preview.ts'
import type { SuggestRequest } from './mapping/read-and-suggest.ts'
import type { MarkRequest } from './marked-workbook.ts'
import type { ReadRequest, ReadResult } from './read-and-stage.ts'
import type { LookRequest } from './survey-columns/read-and-look.ts'

interface Reader {
  process: ChildProcess
  heapMegabytes: number
  /** the end of what it wrote to its standard error */
  said: () => string
}

/** How long a reader waits for another file: starting one takes as long as reading a workbook. */
const idleMilliseconds = 3_000
let waiting: Reader | undefined

/** What a reader may be asked. */
export type ReaderRequest = ReadRequest | ExcerptRequest | MarkRequest | SuggestRequest | PreviewRequest | LookRequest

/**
 * Asks something of a file in a process of its own. A thread would not do: V8 counts its heap, but a parser that runs out of
 * memory in native code takes the whole process with it. Here the reader alone dies, and that is a problem of the file.
 * @param compiled a folder for compiled code, which halves the time a reader takes to start
 * @param tooMuch the answer in place of a reader that took more time or memory than it may
 * @param isSound whether the answer says that the file did the reader no harm: it then waits a moment for the next, and is
 * not used again otherwise
 * @throws when the reader fails by our own fault
 */
export async function askApart<Result>(
  request: ReaderRequest,
  compiled: string,
  tooMuch: (problem: Problem) => Result,
  isSound: (result: Result) => boolean = () => false,
): Promise<Result> {
  const reader = takeReader(request.limits.heapMegabytes, compiled)
  let isReusable = false
  try {
    const result = await ask(reader, request, tooMuch)
    isReusable = isSound(result)
    return result
  } finally {
    if (isReusable) letWait(reader)
    else dismiss(reader)
  }
}

/** Reads a file and stages it. @throws when the reader fails by our own fault */
export const readApart = (request: ReadRequest, compiled: string): Promise<ReadResult> =>
  askApart<ReadResult>(
    request,
    compiled,
    (problem) => ({ names: [], references: [], tables: [], problems: [problem], notes: [] }),
    ({ tables, problems }) => tables.length > 0 && !problems.some(isBlocking),
  )

/** Cuts pieces out of a file. @throws when the reader fails by our own fault */
export const excerptsApart = (request: ExcerptRequest, compiled: string): Promise<(Excerpt | null)[]> =>
  askApart(request, compiled, () => request.wanted.map((): Excerpt | null => null))

/**
 * Copies a file into a workbook with its bad cells marked.
 * @returns whether it was written
 * @throws when the reader fails by our own fault
 */
export const markApart = (request: MarkRequest, compiled: string): Promise<boolean> =>
  askApart(request, compiled, () => false)

function takeReader(heapMegabytes: number, compiled: string): Reader {
  const found = waiting
  waiting = undefined
  if (found?.heapMegabytes === heapMegabytes && found.process.connected) {
    hold(found, true)
    return found
  }
  if (found) dismiss(found)
  const child = fork(join(import.meta.dirname, 'reading-process.ts'), {
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr!.on('data', (text: Buffer) => {
    said = (said + text).slice(-4_000)
  })
  return { process: child, heapMegabytes, said: () => said }
}

function ask<Result>(reader: Reader, request: ReaderRequest, tooMuch: (problem: Problem) => Result): Promise<Result> {
  const { seconds, heapMegabytes } = request.limits
  const { process: child } = reader
  const { promise, resolve, reject } = Promise.withResolvers<Result>()
  let isLate = false
  const clock = setTimeout(() => {
    isLate = true
    child.kill('SIGKILL')
  }, seconds * 1_000)
  const onMessage = (answer: { result: Result } | { fault: string }) => {
    if ('result' in answer) resolve(answer.result)
    else reject(new Error(`reading ${request.name} failed: ${answer.fault}`))
  }
  const onClose = (code: number | null, signal: string | null) => {
    const isOutOfMemory =
      signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134 || /out of memory/i.test(reader.said())
    if (isLate || isOutOfMemory) {
      const values = { seconds, megabytes: heapMegabytes }
      resolve(tooMuch({ code: 'FILE_TAKES_TOO_MUCH', where: { file: request.name }, found: '', values }))
    } else reject(new Error(`the reader of ${request.name} ended with ${signal ?? code}: ${reader.said()}`))
  }
  child.on('message', onMessage).on('close', onClose).on('error', reject)
  // a reader that died before it could listen is told by its end
  child.send(request, () => {})
  return promise.finally(() => {
    clearTimeout(clock)
    child.off('message', onMessage).off('close', onClose).off('error', reject)
  })
}

function letWait(reader: Reader): void {
  if (waiting || !reader.process.connected) {
    dismiss(reader)
    return
  }
  waiting = reader
  hold(reader, false)
  setTimeout(() => {
    if (waiting !== reader) return
    waiting = undefined
    dismiss(reader)
  }, idleMilliseconds).unref()
}

/** A waiting reader keeps nobody from ending. */
function hold(reader: Reader, isHeld: boolean): void {
  const stderr = reader.process.stderr as unknown as { ref(): void; unref(): void }
  for (const handle of [reader.process, reader.process.channel, stderr]) isHeld ? handle?.ref?.() : handle?.unref?.()
}

/** It ends by itself once nobody is there to ask it. */
function dismiss(reader: Reader): void {
  reader.process.on('error', () => {})
  if (reader.process.connected) reader.process.disconnect()
}
