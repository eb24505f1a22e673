import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { formula, lend } from './lend.ts'

const middle = formula(
  'middle_of',
  ['numbers', 'text'],
  { value: 'number', name: 'text', isLong: 'flag' },
  (of, name) => (of.length === 0 ? undefined : { value: of[1], name: `${name}${of.length}`, isLong: of.length > 2 }),
)

async function asked(sql: string): Promise<unknown[][]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  lend(connection, middle)
  return (await connection.runAndReadAll(sql)).getRowsJson()
}

test('a formula of lists and texts gives its parts by name, over more rows than come at once', async () => {
  const rows = await asked(`
    with groups as (
      select range % 2500 as key, middle_of(list(range::double order by range), 'of ') as middle
      from range(7500) group by key
    )
    select key, middle.value, middle.name, middle.isLong from groups where key in (0, 2499) order by key`)
  expect(rows).toEqual([
    ['0', 2500, 'of 3', true],
    ['2499', 4999, 'of 3', true],
  ])
})

test('empty in, empty out; a part that is not there is empty', async () => {
  expect(await asked(`select (middle_of(null, 'x')).value, (middle_of([]::double[], 'x')).name`)).toEqual([
    [null, null],
  ])
  expect(await asked(`select (middle_of([1], 'x')).value, (middle_of([1], 'x')).name`)).toEqual([[null, 'x1']])
})
