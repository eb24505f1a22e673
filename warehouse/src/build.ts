import { mkdirSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import path from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { buildingFile, clearLeftovers, discard, putInPlace } from './building-file.ts'
import { connections, type Lend } from './connections.ts'
import type { BuildInputs } from './inputs.ts'
import { type Model, readModels, type Stage, stages } from './models.ts'
import { makePublishedTables } from './publish.ts'
import { quoted } from './quoted.ts'
import { loadRaw } from './raw.ts'
import { type ModelTimer, runModels } from './run-models.ts'
import { addSqlFunctions } from './sql-functions.ts'

export interface BuildRequest {
  inputs: BuildInputs
  home: {
    /** the file to put in place: what may leave */
    published: string
    /** where to keep all that was worked out on the way, withheld or not, for who must look into it; else nothing is kept */
    warehouse?: string
  }
  /** called as a stage begins, and before all is written to disk */
  onProgress?: (stage: Stage | 'write') => void
  onModel?: ModelTimer
  /** how many models may run at once; one more than there are cores where nothing is said, four at most */
  sideBySide?: number
}

/**
 * Nothing is downloaded, neither when a build runs nor when a file is read. What does not fit into 3 GB of memory, or into
 * most of a smaller machine's, lies beside the building file meanwhile.
 */
const options = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  memory_limit: `${Math.round(Math.min(3e9, 0.8 * totalmem()) / 1e6)}MB`,
}

/**
 * Most tables are small, and each of their columns takes a block: the usual 256 KB take much room and time. Files of this
 * version are written in a third of the time of the usual one, and read by every DuckDB from 1.4 on.
 */
const storage = "block_size 16384, storage_version 'v1.4.0'"

const cores = availableParallelism()
/** While Node reckons for one, the cores are the others'; it lends DuckDB four threads at once. */
const mostSideBySide = Math.min(cores + 1, 4)

/**
 * Makes `published.duckdb` from nothing: the same inputs give the same numbers, row for row. It is written under another
 * name and put in place when whole; a build that fails or is killed leaves yesterday's, and the next one clears its
 * leftovers away.
 * @throws when a staged folder is missing or a definition is broken; nothing has changed then
 */
export async function build({ inputs, home, ...told }: BuildRequest): Promise<void> {
  const targets = [home.warehouse, home.published].filter((each) => each !== undefined)
  for (const target of targets) {
    mkdirSync(path.dirname(target), { recursive: true })
    clearLeftovers(target)
  }
  const building = new Map(targets.map((target) => [target, buildingFile(target)]))
  try {
    await write(inputs, building.get(home.published)!, building.get(home.warehouse!), told)
    for (const [target, file] of building) putInPlace(file, target)
  } finally {
    for (const file of building.values()) discard(file)
  }
}

async function write(
  inputs: BuildInputs,
  published: string,
  warehouse: string | undefined,
  { onProgress, onModel, sideBySide = mostSideBySide }: Omit<BuildRequest, 'inputs' | 'home'>,
): Promise<void> {
  // in memory: no log of every step; what memory has no room for lies beside the building file meanwhile
  const instance = await DuckDBInstance.create(':memory:', {
    ...options,
    // each model has its share of the cores: most are too small to be worth dividing
    threads: `${Math.max(1, Math.floor(cores / sideBySide))}`,
    temp_directory: `${published}.tmp`,
  })
  try {
    const lend = await connections(instance, sideBySide)
    await lend(async (connection) => {
      await connection.run("set global timezone = 'UTC'")
      await addSqlFunctions(connection)
      await connection.run(`attach ${quoted(published)} as published (${storage})`)
    })
    for (const stage of stages) {
      onProgress?.(stage)
      await makeStage(lend, stage, inputs, onModel)
    }
    onProgress?.('write')
    await lend((connection) => connection.run('checkpoint published; detach published'))
    if (warehouse) await lend((connection) => keep(connection, warehouse))
  } finally {
    instance.closeSync()
  }
}

async function makeStage(
  lend: Lend,
  stage: Stage,
  inputs: BuildInputs,
  onModel: ModelTimer | undefined,
): Promise<void> {
  if (stage === 'published') return makePublishedTables(lend, onModel)
  await lend((connection) => connection.run(`create schema ${stage}`))
  if (stage === 'raw') return loadRaw(lend, inputs)
  const models = readModels(stage)
  await runModels(lend, models, ({ kind, name, sql }) => `create ${kind} ${name} as ${sql}`, onModel)
  if (stage === 'indicators') await lend((connection) => connection.run(allIndicators(models)))
}

/** The values of all indicators under one another, the municipality's own among them. */
function allIndicators(indicators: readonly Model[]): string {
  const each = indicators.map(({ name }) => `select '${name.split('.')[1]}' as indicator_id, * from ${name}`)
  const all = [...each, 'select * from core.own_value']
  return `create view indicators.indicator_value as ${all.join(' union all by name ')}`
}

/** Writes all that was worked out to a file, but for what disclosure made of it, which is in the published file. */
async function keep(connection: DuckDBConnection, warehouse: string): Promise<void> {
  await connection.run('drop schema disclosure cascade')
  await connection.run(`attach ${quoted(warehouse)} as warehouse (${storage})`)
  await connection.run('copy from database memory to warehouse; checkpoint warehouse; detach warehouse')
}
