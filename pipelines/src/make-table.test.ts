import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { inMemory } from './in-memory.ts'
import { type Column, makeTable } from './make-table.ts'

/** The first rows of a table of four columns and as many rows as said, and how many it has. */
async function made(rows: number): Promise<unknown[]> {
  const every = Array.from({ length: rows }, (_, row) => row)
  const columns: Column[] = [
    { name: 'mark', type: 'CODES', texts: [null, 'none', "א'"], values: every.map((row) => row % 3) },
    { name: 'said', type: 'VARCHAR', values: every.map((row) => (row % 2 ? null : '"א"')) },
    { name: 'cell', type: 'VARCHAR', values: every.map((row) => `B${row}`) },
    { name: 'value', type: 'DOUBLE', values: every.map((row) => (row === 1 ? Number.NaN : row / 4)) },
  ]
  const folder = await mkdtemp(path.join(os.tmpdir(), 'madad-table-'))
  try {
    return await inMemory(path.join(folder, 'table'), async (connection) => {
      await makeTable(connection, 'made', columns)
      const asked = await connection.runAndReadAll(
        'select mark::varchar, said, cell, value, (select count(*)::integer from made) from made order by value nulls first limit 4',
      )
      return asked.getRows()
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

test.each([4, 5_000, 20_000])(
  'a table of %i rows holds its texts and numbers, and nothing where there is none',
  async (rows) => {
    expect(await made(rows)).toEqual([
      ['none', null, 'B1', null, rows],
      [null, '"א"', 'B0', 0, rows],
      ["א'", '"א"', 'B2', 0.5, rows],
      [null, null, 'B3', 0.75, rows],
    ])
  },
)
