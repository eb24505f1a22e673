import { constants, copyFileSync, existsSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { buildingFile, discard } from './building-file.ts'
import { quoted } from './quoted.ts'

/**
 * Builds, and counts the values of indicators that the published file before showed and the one after withholds: whoever kept
 * the earlier one can still read them, and by them what else is withheld. 0 where nothing was published before.
 */
export async function withheldSince(published: string, build: () => Promise<void>): Promise<number> {
  if (!existsSync(published)) {
    await build()
    return 0
  }
  // the build is going to replace it; not every disk gives a file a second name, so it is copied, for nothing where it can be
  const earlier = buildingFile(published)
  copyFileSync(published, earlier, constants.COPYFILE_FICLONE)
  try {
    await build()
    return await count(earlier, published)
  } finally {
    discard(earlier)
  }
}

async function count(earlier: string, now: string): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  try {
    const connection = await instance.connect()
    await connection.run(`attach ${quoted(earlier)} as earlier (read_only)`)
    await connection.run(`attach ${quoted(now)} as now (read_only)`)
    const shown = key.map((column) => `shown.${column} is not distinct from withheld.${column}`)
    const reader = await connection.runAndReadAll(`
      select count(*)::integer
      from now.indicator_value as withheld
      join earlier.indicator_value as shown on ${shown.join(' and ')}
      where withheld.status = 'suppressed' and shown.value is not null`)
    connection.closeSync()
    return reader.getRows()[0]![0] as number
  } finally {
    instance.closeSync()
  }
}

const key = ['indicator_id', 'authority_id', 'institution_id', 'school_year', 'breakdown', 'breakdown_value']
