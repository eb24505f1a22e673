import { DOUBLE, type DuckDBConnection, DuckDBDataChunk, type DuckDBType, INTEGER, VARCHAR } from '@duckdb/node-api'

/** A column on its way to DuckDB. */
export type Column =
  | { name: string; type: 'VARCHAR'; values: readonly (string | null)[] }
  /** `NaN` is NULL */
  | { name: string; type: 'INTEGER' | 'DOUBLE'; values: readonly number[] }
  /** places in a list of different texts, `null` among them */
  | { name: string; type: 'CODES'; texts: readonly (string | null)[]; values: readonly number[] }

const types: Record<Column['type'], DuckDBType> = { VARCHAR, INTEGER, DOUBLE, CODES: INTEGER }
/** DuckDB takes rows by chunks of this many at most. */
const chunkRows = 2048
/** Of fewer rows than this the lists of texts cost more than the texts: each is a table of its own to make and to join. */
const manyRows = 8_192

/**
 * Makes a table of the columns, all of one length. A text costs ten times what a number does, so where rows are many, texts
 * that repeat are handed over once; they become an ENUM, which is written to Parquet as the dictionary it is.
 */
export async function makeTable(
  connection: DuckDBConnection,
  table: string,
  columns: readonly Column[],
): Promise<void> {
  if (columns[0]!.values.length < manyRows) return append(connection, table, columns.map(spelt))
  const coded = columns.map((column) => (column.type === 'VARCHAR' ? (encoded(column) ?? column) : column))
  await append(connection, `${table}_coded`, coded)
  const made = [`${table}_coded`]
  const selected: string[] = []
  const joined: string[] = []
  for (const [n, column] of coded.entries()) {
    if (column.type !== 'CODES') {
      selected.push(`"${column.name}"`)
      continue
    }
    const dictionary = `${table}_${n}`
    await append(connection, dictionary, [
      { name: 'code', type: 'INTEGER', values: column.texts.map((_, code) => code) },
      { name: 'text', type: 'VARCHAR', values: column.texts },
    ])
    made.push(dictionary)
    const isEnum = columns[n]!.type === 'CODES'
    if (isEnum) {
      await connection.run(
        `create type ${dictionary}_texts as enum (select text from ${dictionary} where text is not null order by code)`,
      )
    }
    selected.push(`${dictionary}.text${isEnum ? `::${dictionary}_texts` : ''} as "${column.name}"`)
    joined.push(`left join ${dictionary} on ${dictionary}.code = ${table}_coded."${column.name}"`)
  }
  await connection.run(`create table ${table} as select ${selected.join(', ')} from ${table}_coded ${joined.join(' ')}`)
  for (const each of made) await connection.run(`drop table ${each}`)
}

const spelt = (column: Column): Column =>
  column.type === 'CODES'
    ? { name: column.name, type: 'VARCHAR', values: column.values.map((code) => column.texts[code]!) }
    : column

/** Texts as places in a list of the different ones, where that list is much shorter. */
function encoded({ name, values }: Extract<Column, { type: 'VARCHAR' }>): Column | undefined {
  const known = new Map<string | null, number>()
  const codes: number[] = []
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!
    let code = known.get(value)
    if (code === undefined) {
      code = known.size
      known.set(value, code)
      if (code > 1_000 && code * 4 > row) return undefined
    }
    codes.push(code)
  }
  return { name, type: 'CODES', texts: [...known.keys()], values: codes }
}

async function append(connection: DuckDBConnection, table: string, columns: readonly Column[]): Promise<void> {
  const list = columns.map(({ name, type }) => `"${name}" ${types[type]}`).join(', ')
  await connection.run(`create table ${table} (${list})`)
  const chunkTypes = columns.map(({ type }) => types[type])
  const appender = await connection.createAppender(table)
  const count = columns[0]!.values.length
  for (let from = 0; from < count; from += chunkRows) {
    const to = Math.min(from + chunkRows, count)
    const chunk = DuckDBDataChunk.create(chunkTypes, to - from)
    for (const [n, { values }] of columns.entries()) {
      const vector = chunk.getColumnVector(n)
      for (let row = from; row < to; row++) {
        const value = values[row]!
        vector.setItem(row - from, Number.isNaN(value) ? null : value)
      }
      vector.flush()
    }
    appender.appendDataChunk(chunk)
  }
  appender.closeSync()
}
