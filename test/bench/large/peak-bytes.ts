import { existsSync, readFileSync } from 'node:fs'

/** The most memory that this process ever took. */
export function peakBytes(): number {
  // a process's `maxRSS` is at least that of the one that started it, where the system forks
  const status = '/proc/self/status'
  const told = existsSync(status) ? /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(status, 'utf8')) : undefined
  return 1024 * (told ? Number(told[1]) : process.resourceUsage().maxRSS)
}
