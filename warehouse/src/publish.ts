import type { Lend } from './connections.ts'
import { readModels } from './models.ts'
import { orderBy, type PublishedTable } from './published-table.ts'
import { publishedTables } from './published-tables.ts'
import { type ModelTimer, runModels } from './run-models.ts'

/**
 * Makes the tables of the contract from their models, and nothing else, in the attached file `published`: types as
 * promised, rows sorted by their key. In that file they stand in no schema, for the file is the schema: DuckDB calls an
 * opened file by its name, so `published.indicator` is found in `published.duckdb`, while a schema of the same name inside
 * would make the word ambiguous.
 */
export async function makePublishedTables(lend: Lend, onModel?: ModelTimer): Promise<void> {
  const models = new Map(readModels('published').map((model) => [model.name, model]))
  const made = publishedTables.map((table) => {
    const model = models.get(`published.${table.name}`)
    if (!model) throw new Error(`no model makes published.${table.name}`)
    return { ...model, table }
  })
  await lend((connection) => connection.run(made.map(({ table }) => definition(table)).join(';')))
  await runModels(
    lend,
    made,
    ({ name, sql, table }) => `insert into ${name} by name select * from (${sql}) order by ${orderBy(table)}`,
    onModel,
  )
}

const definition = ({ name, columns }: PublishedTable): string => {
  const each = Object.entries(columns).map(([column, type]) => `${column} ${type}`)
  return `create table published.${name} (${each.join(', ')})`
}
