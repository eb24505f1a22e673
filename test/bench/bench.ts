/**
 * `npm run bench`: how fast Madad is beside something that sets the pace in the same run. Nothing here is a test; a machine
 * is slow or fast, a ratio is honest.
 */
import os from 'node:os'
import { benchImport } from './import.ts'
import { benchLarge } from './large.ts'
import type { Measured } from './measure.ts'
import { benchReading } from './reading.ts'
import { benchRebuild } from './rebuild.ts'
import { benchSecondStart } from './second-start.ts'
import { benchSubmissions } from './submissions.ts'
import { benchWeights } from './weights.ts'

const benches = {
  import: benchImport,
  large: benchLarge,
  reading: benchReading,
  rebuild: benchRebuild,
  start: benchSecondStart,
  submissions: benchSubmissions,
  weights: benchWeights,
}

const asked = process.argv.slice(2)
console.log(`${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}\n`)
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  for (const line of await bench()) print(line)
}

function print({ what, table = [], measured, beside, ratio, aim }: Measured): void {
  console.log(what)
  for (const row of table) console.log(`  ${row.map((cell, at) => padded(cell, table, at)).join('  ')}`)
  console.log(`  ${measured}${beside ? `, beside ${beside}` : ''}`)
  if (ratio !== undefined) console.log(`  ratio ${ratio.toFixed(2)}`)
  console.log(`  aim: ${aim}\n`)
}

/** As wide as its column; the first is to the left, numbers to the right. */
function padded(cell: string, table: readonly (readonly string[])[], at: number): string {
  const width = Math.max(...table.map((row) => row[at]!.length))
  return at === 0 ? cell.padEnd(width) : cell.padStart(width)
}
