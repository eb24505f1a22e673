import path from 'node:path'
import type { Problem } from '@madad/language/problem'

/** SQLite's result code of an error, without its finer parts; nothing where the error is not SQLite's. */
export function sqliteCode(error: unknown): number | undefined {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined
  return typeof code === 'number' ? code & 0xff : undefined
}

// https://www.sqlite.org/rescode.html: FULL; PERM, READONLY, CANTOPEN
const full = { sqlite: [13], system: ['ENOSPC', 'EDQUOT', 'EFBIG'] }
const closed = { sqlite: [3, 8, 14], system: ['EACCES', 'EPERM', 'EROFS'] }

/** What an error says of the disk that a home is on, where it says that: no room is left, or nothing may be written. */
export function diskProblem(error: unknown, home: string): Problem | undefined {
  if (!(error instanceof Error)) return undefined
  const { code = '', path: file } = error as NodeJS.ErrnoException
  const isInHome = file !== undefined && !path.relative(path.resolve(home), path.resolve(file)).startsWith('..')
  const sqlite = sqliteCode(error)
  const problem = (code: string): Problem => ({ code, where: { file: isInHome ? file : home }, found: error.message })
  if (sqlite !== undefined && full.sqlite.includes(sqlite)) return problem('DISK_FULL')
  if (sqlite !== undefined && closed.sqlite.includes(sqlite)) return problem('HOME_NOT_WRITABLE')
  if (full.system.includes(code)) return problem('DISK_FULL')
  // without a path it may be anything: a port, a file that somebody named
  return closed.system.includes(code) && isInHome ? problem('HOME_NOT_WRITABLE') : undefined
}
