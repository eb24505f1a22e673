import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A disk in memory that only the processes started on it see: no rights are needed, but Linux and util-linux. */
export interface SmallDisk {
  /** a command that runs the command given after it, on the disk */
  through: (options?: Partial<DiskOptions>) => string[]
  /** where the home stands for a process on the disk */
  home: string
  /** where a file of the disk stands for everybody else */
  seen: (pid: number, file: string) => string
  remove: () => void
}

interface DiskOptions {
  /** bytes */
  size: number
  isReadOnly: boolean
  isFull: boolean
}

const script = `
mount -t tmpfs -o "size=$1" tmpfs "$2" && cp -R "$3" "$2/home"
[ "$4" = full ] && dd if=/dev/zero of="$2/filling" bs=4096 2>/dev/null
[ "$5" = closed ] && mount -o remount,ro "$2"
shift 5
exec "$@"
`

/** @param home copied to the disk, anew for each command */
export function smallDisk(home: string): SmallDisk {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'madad-disk-'))
  return {
    through: ({ size = 16_000_000, isReadOnly = false, isFull = false } = {}) => [
      ...['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c', script, 'sh', String(size), folder, home],
      ...[isFull ? 'full' : 'roomy', isReadOnly ? 'closed' : 'open'],
    ],
    home: path.join(folder, 'home'),
    seen: (pid, file) => path.join('/proc', String(pid), 'root', folder, file),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Whether the system lets anybody have such a disk, and a running process be kept from writing. */
export const hasSmallDisks = (): boolean =>
  [
    ['unshare', '--user', '--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', os.tmpdir()],
    ['prlimit', '--version'],
  ].every(([command, ...words]) => spawnSync(command!, words).status === 0)
