// Runs on whatever Node the machine has, before anything is installed: plain JavaScript, no dependency.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const stamp = 'node_modules/.madad-lock'
const lock = readFileSync('package-lock.json', 'utf8')
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock

if (!installed) {
  console.error('Madad: installing what it needs (once, a minute or two) …')
  const { status } = spawnSync('npm ci --no-audit --no-fund', { shell: true, stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(stamp, lock)
}
