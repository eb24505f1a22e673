// Loaded into a process before anything else: when it ends, it writes down the most memory it ever took, in bytes.
import { appendFileSync, existsSync, readFileSync } from 'node:fs'

const file = process.env.MADAD_BENCH_PEAKS!
const status = '/proc/self/status'

process.on('exit', () => {
  // a process's `maxRSS` is at least that of the one that started it, where the system forks
  const told = existsSync(status) ? /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(status, 'utf8')) : undefined
  const kilobytes = told ? Number(told[1]) : process.resourceUsage().maxRSS
  appendFileSync(file, `${kilobytes * 1024}\n`)
})
