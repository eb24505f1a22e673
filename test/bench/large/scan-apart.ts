// What a build is measured beside: a process in which DuckDB reads every cell of the same staged files and keeps nothing.
import { DuckDBInstance } from '@duckdb/node-api'
import type { Taken } from './build-apart.ts'
import { peakBytes } from './peak-bytes.ts'

const folder = process.argv[2]!.replaceAll("'", "''")
const kinds = [...new Set(process.argv.slice(3))]
const connection = await (await DuckDBInstance.create(':memory:')).connect()
const cpu = process.cpuUsage()
const started = performance.now()
for (const kind of kinds)
  await connection.run(`select sum(hash(columns(*))) from read_parquet('${folder}/*/${kind}.parquet')`)
const { user, system } = process.cpuUsage(cpu)
const taken: Taken = {
  seconds: (performance.now() - started) / 1000,
  cpuSeconds: (user + system) / 1e6,
  peakBytes: peakBytes(),
  steps: [],
}
console.log(JSON.stringify(taken))
