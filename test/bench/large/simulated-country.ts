import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { BuildInputs, Vintage } from '@madad/warehouse/inputs'
import { quoted } from '@madad/warehouse/quoted'
import { type CountrySize, type Staged, simulatedTables } from './simulated-tables.ts'

/**
 * Writes the staged files of a country that never was, in the form that ingestion stages them: the Bureau's and the schools'
 * file of every year, the first authority's own files on its schools, and what its teachers answered. The same size gives the
 * same cells: every number is a hash of what it is about.
 */
export async function stageCountry(
  connection: DuckDBConnection,
  folder: string,
  size: CountrySize,
): Promise<Pick<BuildInputs, 'vintages' | 'authorityId' | 'nameDecisions'>> {
  for (const macro of macros) await connection.run(`create or replace temp macro ${macro}`)
  const vintages: Vintage[] = []
  for (let year = 2024 - size.years + 1; year <= 2024; year++) {
    for (const [sourceId, tables] of Object.entries(simulatedTables(size, year))) {
      const vintage = vintageOf(folder, sourceId, year)
      mkdirSync(vintage.stagedFolder)
      for (const [name, table] of Object.entries(tables)) await stage(connection, vintage.stagedFolder, name, table)
      vintages.push(vintage)
    }
  }
  return { vintages, authorityId: '0001', nameDecisions: regionalCouncils(size) }
}

const macros = [
  // between 0 and 1, the same for the same words
  'chance(what, a, b) as hash(20261123, what, a, b)::double / 18446744073709551616.0',
  // of a normal distribution, as near as three throws come to it
  'normal(what, a, b) as 2 * (chance(what, a, b) + chance(what, b, a + 7) + chance(what, a + 11, b + 5) - 1.5)',
  'near(x, low, high) as least(greatest(x, low), high)',
  `authority_code(i) as case when i <= 201 then printf('%04d', i) else '55' || printf('%02d', i - 201) end`,
  `kind_of(i) as case when i <= 77 then 'city' when i <= 201 then 'local_council' else 'regional_council' end`,
]

async function stage(connection: DuckDBConnection, folder: string, name: string, table: Staged): Promise<void> {
  const file = (suffix: string) => quoted(path.join(folder, `${name}${suffix}.parquet`))
  await connection.run(`copy (${table.rows}) to ${file('')} (format parquet, compression zstd)`)
  if (table.headers)
    await connection.run(`copy (${table.headers}) to ${file('.columns')} (format parquet, compression zstd)`)
}

function vintageOf(folder: string, sourceId: string, year: number): Vintage {
  const vintageId = `${sourceId.replaceAll('/', '-')}-${year}`
  const replaces = `${sourceId} ${year}`
  const who = { receivedBy: 'bench', signedOffBy: 'bench', sha256: '0'.repeat(64), fileName: `${vintageId}.xlsx` }
  const when = { receivedAt: `${year + 1}-01-10T08:00:00Z`, signedOffAt: `${year + 1}-01-11T08:00:00Z` }
  return {
    vintageId,
    sourceId,
    period: `${year}`,
    replaces,
    ...who,
    ...when,
    stagedFolder: path.join(folder, vintageId),
  }
}

/** A regional council has no locality of its own name: somebody says whose its schools are. */
const regionalCouncils = ({ authorities }: CountrySize): BuildInputs['nameDecisions'] =>
  Array.from({ length: Math.max(0, authorities - 201) }, (_, at) => ({
    kind: 'authority',
    nameKey: `ישוב ${202 + at}`,
    code: `55${`${at + 1}`.padStart(2, '0')}`,
  }))
