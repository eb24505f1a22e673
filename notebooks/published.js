import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { openForReading, read } from '@madad/warehouse/query'
import { deserialize } from '@observablehq/notebook-kit'
import { getQueryCachePath } from '@observablehq/notebook-kit/databases'
import { JSDOM } from 'jsdom'
import { parse } from 'yaml'

/**
 * Opens a home's published numbers for reading, and nothing else of the home. A SQL cell with `database="published"`
 * sees them as `published`, and the table `home(authority_id)`: the municipality this home belongs to.
 *
 * Notebook Kit runs such cells itself, but its DuckDB client wants an older release. It first looks for a kept answer,
 * so the answers are put where it looks, in its own format.
 * @returns undefined where nothing has been published
 */
export async function openPublished(home) {
  const file = path.join(home, 'published.duckdb')
  if (!existsSync(file)) return undefined
  const settings = parse(await readFile(path.join(home, 'madad.yml'), 'utf8'))
  const instance = await openForReading(file)
  const connection = await instance.connect()
  await connection.run('create temp table home as select $1 as authority_id', [settings.authority_id])
  return {
    /** Runs the SQL cells of a notebook and keeps their answers for the page. */
    async answerQueries(notebookFile, html) {
      const parser = new new JSDOM().window.DOMParser()
      for (const { mode, database, value } of deserialize(html, { parser }).cells) {
        if (mode !== 'sql' || database !== 'published') continue
        const { columns, rows } = await read(connection, value)
        const kept = await getQueryCachePath(notebookFile, database, [value])
        await mkdir(path.dirname(kept), { recursive: true })
        const named = rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])))
        await writeFile(kept, JSON.stringify({ rows: named, schema: columns.map((name) => ({ name, type: 'other' })) }))
      }
    },
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
