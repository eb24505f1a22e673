/**
 * `npm run bench`: how fast Madad is beside something that sets the pace in the same run. Nothing here is a test; a machine
 * is slow or fast, a ratio is honest.
 */
import os from 'node:os'
import { benchImport } from './import.ts'
import type { Measured } from './measure.ts'
import { benchRebuild } from './rebuild.ts'
import { benchSecondStart } from './second-start.ts'
import { benchSubmissions } from './submissions.ts'
import { benchWeights } from './weights.ts'

const benches = {
  import: benchImport,
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

function print({ what, measured, beside, ratio, aim }: Measured): void {
  console.log(what)
  console.log(`  ${measured}${beside ? `, beside ${beside}` : ''}`)
  if (ratio !== undefined) console.log(`  ratio ${ratio.toFixed(2)}`)
  console.log(`  aim: ${aim}\n`)
}
