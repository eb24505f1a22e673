import { mkdirSync } from 'node:fs'
import { totalmem } from 'node:os'
import path from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { buildingFile, clearLeftovers, discard, putInPlace } from './building-file.ts'
import { readIndicators } from './indicators.ts'
import type { BuildInputs } from './inputs.ts'
import { readModels, type Stage, stages } from './models.ts'
import { makePublishedTables } from './publish.ts'
import { loadRaw } from './raw.ts'
import { type ModelTimer, runModel } from './run-model.ts'
import { addSqlFunctions } from './sql-functions.ts'

export interface BuildRequest {
  inputs: BuildInputs
  /** the files to put in place: what is known, and what of it leaves */
  home: { warehouse: string; published: string }
  /** called as a stage begins, and before all is written to disk */
  onProgress?: (stage: Stage | 'write') => void
  onModel?: ModelTimer
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

/** Most tables are small, and each of their columns takes a block: the usual 256 KB take twice as long to write, and much room. */
const smallBlocks = 'block_size 65536'

/**
 * Makes `warehouse.duckdb` (schemas `raw`, `core`, `indicators`, `checks`) and `published.duckdb` from nothing: the same
 * inputs give the same numbers, row for row. Both are written under other names and put in place when whole, the published
 * one last; a build that fails or is killed leaves yesterday's, and the next one clears its leftovers away.
 * @throws when a staged folder is missing or a definition is broken; nothing has changed then
 */
export async function build({ inputs, home, ...told }: BuildRequest): Promise<void> {
  for (const target of [home.warehouse, home.published]) {
    mkdirSync(path.dirname(target), { recursive: true })
    clearLeftovers(target)
  }
  const warehouse = buildingFile(home.warehouse)
  const published = buildingFile(home.published)
  try {
    await write(inputs, warehouse, published, told)
    putInPlace(warehouse, home.warehouse)
    putInPlace(published, home.published)
  } finally {
    discard(warehouse)
    discard(published)
  }
}

async function write(
  inputs: BuildInputs,
  warehouse: string,
  published: string,
  { onProgress, onModel }: Pick<BuildRequest, 'onProgress' | 'onModel'>,
): Promise<void> {
  // made in memory and written once: no log of every step; what memory has no room for lies beside it meanwhile
  const instance = await DuckDBInstance.create(':memory:', { ...options, temp_directory: `${warehouse}.tmp` })
  try {
    const connection = await instance.connect()
    await connection.run("set timezone = 'UTC'")
    await addSqlFunctions(connection)
    await connection.run(`attach ${quoted(published)} as published (${smallBlocks})`)
    for (const stage of stages) {
      onProgress?.(stage)
      await makeStage(connection, stage, inputs, onModel)
    }
    onProgress?.('write')
    await connection.run('checkpoint published')
    await connection.run('detach published')
    // what disclosure made is in the published file, and only there
    await connection.run('drop schema disclosure cascade')
    // nobody but this program reads it, and the newest storage is written in half the time
    await connection.run(`attach ${quoted(warehouse)} as warehouse (storage_version 'latest', ${smallBlocks})`)
    await connection.run('copy from database memory to warehouse')
    await connection.run('checkpoint warehouse')
    await connection.run('detach warehouse')
    connection.closeSync()
  } finally {
    instance.closeSync()
  }
}

async function makeStage(
  connection: DuckDBConnection,
  stage: Stage,
  inputs: BuildInputs,
  onModel: ModelTimer | undefined,
): Promise<void> {
  if (stage === 'published') return makePublishedTables(connection, onModel)
  await connection.run(`create schema ${stage}`)
  if (stage === 'raw') return loadRaw(connection, inputs)
  for (const model of readModels(stage))
    await runModel(connection, model, `create ${model.kind} ${model.name} as ${model.sql}`, onModel)
  if (stage === 'indicators') await connection.run(allIndicators())
}

/** The values of all indicators under one another, the municipality's own among them. */
function allIndicators(): string {
  const each = readIndicators().map(({ id }) => `select '${id}' as indicator_id, * from indicators.${id}`)
  const all = [...each, 'select * from core.own_value']
  return `create view indicators.indicator_value as ${all.join(' union all by name ')}`
}

const quoted = (file: string): string => `'${file.replaceAll("'", "''")}'`
