import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import { readIndicators } from '../src/indicators.ts'
import { query } from '../src/query.ts'
import { inputs } from './staging.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'madad-query-'))
const published = path.join(folder, 'published.duckdb')
beforeAll(() => build({ inputs: inputs({}), home: { published } }))
afterAll(() => rmSync(folder, { recursive: true }))

test('a table is named with or without the file’s name before it', async () => {
  expect((await query(published, 'select count(*) from published.indicator')).rows).toEqual([[readIndicators().length]])
  expect((await query(published, 'select count(*) from indicator')).rows).toEqual([[readIndicators().length]])
})

test('values are safe for JSON: numbers while they fit one, dates and times as text, empty as null', async () => {
  const { columns, rows } = await query(
    published,
    `select 1::bigint as a, 0.25 as b, 12345678901234567890::hugeint as c, date '2021-09-01' as d,
      timestamp '2021-09-01 08:00:00' as e, null as f, true as g, sum(2) as h, 'nan'::double as i`,
  )
  expect(columns).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'])
  expect(rows).toEqual([[1, 0.25, '12345678901234567890', '2021-09-01', '2021-09-01 08:00:00', null, true, 2, 'NaN']])
  expect(JSON.parse(JSON.stringify(rows))).toEqual(rows)
})

test.each([
  "select * from read_csv('SECRET')",
  "select * from read_text('SECRET')",
  "copy published.indicator to 'SECRET.csv'",
  "attach 'SECRET' as other",
  "export database 'SECRET'",
  'delete from published.indicator',
  'create table published.mine as select 1',
  'set enable_external_access = true',
  "set memory_limit = '64GB'",
  'install httpfs',
  'load httpfs',
  'detach published',
])('SQL cannot reach out of the file or change it: %s', async (sql) => {
  const secret = path.join(folder, 'secret.csv')
  writeFileSync(secret, 'a\n1\n')
  await expect(query(published, sql.replace('SECRET', secret))).rejects.toThrow()
  expect((await query(published, 'select count(*) from published.indicator')).rows).toEqual([[readIndicators().length]])
})

test('a file that is not there is said so and not made', async () => {
  await expect(query(path.join(folder, 'none.duckdb'), 'select 1')).rejects.toThrow('none.duckdb')
})
