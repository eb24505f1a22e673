import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Names that builds of this process are writing to at this moment. */
const inUse = new Set<string>()

/** A new name beside `target` to build it under; call `putInPlace` or `discard` when done. */
export function buildingFile(target: string): string {
  const name = `${target}.building-${process.pid}-${randomBytes(6).toString('hex')}`
  inUse.add(name)
  return name
}

const sync = (name: string): void => {
  const handle = openSync(name, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Puts a finished file in place of yesterday's: whoever opens `target` finds one of the two, whole, after a power cut too. */
export function putInPlace(building: string, target: string): void {
  sync(building)
  // a log left by whoever wrote to yesterday's file must not be played onto today's
  rmSync(`${target}.wal`, { force: true })
  renameSync(building, target)
  sync(path.dirname(target))
  inUse.delete(building)
}

export function discard(building: string): void {
  for (const name of [building, `${building}.wal`, `${building}.tmp`]) rmSync(name, { recursive: true, force: true })
  inUse.delete(building)
}

/** Removes what builds of `target` left that were killed: files whose process is gone. */
export function clearLeftovers(target: string): void {
  const folder = path.dirname(target)
  const prefix = `${path.basename(target)}.building-`
  for (const name of readdirSync(folder)) {
    const owner = name.startsWith(prefix) ? /^(\d+)-([0-9a-f]+)/.exec(name.slice(prefix.length)) : null
    if (!owner) continue
    const building = path.join(folder, prefix + owner[0])
    const isLive = Number(owner[1]) === process.pid ? inUse.has(building) : isRunning(Number(owner[1]))
    if (!isLive) rmSync(path.join(folder, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
