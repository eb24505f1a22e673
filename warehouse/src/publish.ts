import type { DuckDBConnection } from '@duckdb/node-api'
import { readModels } from './models.ts'
import { orderBy, type PublishedTable } from './published-table.ts'
import { publishedTables } from './published-tables.ts'
import { type ModelTimer, runModel } from './run-model.ts'

/**
 * Makes the tables of the contract from their models, and nothing else, in the attached file `published`: types as
 * promised, rows sorted by their key. In that file they stand in no schema, for the file is the schema: DuckDB calls an
 * opened file by its name, so `published.indicator` is found in `published.duckdb`, while a schema of the same name inside
 * would make the word ambiguous.
 */
export async function makePublishedTables(connection: DuckDBConnection, onModel?: ModelTimer): Promise<void> {
  const models = new Map(readModels('published').map((model) => [model.name, model]))
  for (const table of publishedTables) {
    const model = models.get(`published.${table.name}`)
    if (!model) throw new Error(`no model makes published.${table.name}`)
    await connection.run(`create table published.${table.name} (${definition(table)})`)
    const sorted = `select * from (${model.sql}) order by ${orderBy(table)}`
    await runModel(connection, model, `insert into published.${table.name} by name ${sorted}`, onModel)
  }
}

const definition = ({ columns }: PublishedTable): string =>
  Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')
