import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import type { Opening } from '../src/inputs.ts'
import { query } from '../src/query.ts'
import { inputs, stageCsv, vintage } from './staging.ts'

let folder: string
let home: { published: string }
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'madad-openings-'))
  home = { published: path.join(folder, 'published.duckdb') }
})
afterEach(() => rmSync(folder, { recursive: true }))

const columns = 'indicator_name,indicator_key,measured_axis,sheet,row,cell,field,year,value,status'
const measured = (name: string, row: number) =>
  `${name},${name.replaceAll('_', ' ')},situation,m,${row},A${row},round_hours,2024,2,observed`

/** A measurement plan of two indicators and of something that is none. */
async function publishedWith(openings: readonly Opening[], asOf?: string) {
  const stagedFolder = path.join(folder, 'measurement')
  const rows = [measured('dropout_share', 2), measured('class_size_mean', 3), measured('talks', 4)]
  await stageCsv(stagedFolder, 'measurements', [columns, ...rows].join('\n'))
  const vintages = [
    vintage({ vintageId: 'm', sourceId: 'plan/measurement-plan', stagedFolder, replaces: 'plan/measurement-plan' }),
  ]
  await build({ inputs: inputs({ vintages, openings, ...(asOf === undefined ? {} : { asOf }) }), home })
  const found = await query(
    home.published,
    'select name, last_opened_on, opened_days_count, counted_since from published.measurement order by name',
  )
  return found.rows
}

const openings = [
  { indicatorId: 'dropout_share', day: '2026-03-01' },
  { indicatorId: 'dropout_share', day: '2026-03-09' },
  { indicatorId: 'students_count', day: '2026-02-01' },
]

test('each measured indicator says when it was last opened, or that it never was since any was', async () => {
  expect(await publishedWith(openings)).toEqual([
    ['class_size_mean', null, 0, '2026-02-01'],
    ['dropout_share', '2026-03-09', 2, '2026-02-01'],
    ['talks', null, null, null],
  ])
})

test('where no page was opened yet nothing is said to be never opened', async () => {
  expect(await publishedWith([])).toEqual([
    ['class_size_mean', null, null, null],
    ['dropout_share', null, null, null],
    ['talks', null, null, null],
  ])
})

test('as of an earlier day later openings are not known', async () => {
  const early = await publishedWith(openings, '2026-03-05')
  expect(early[1]).toEqual(['dropout_share', '2026-03-01', 1, '2026-02-01'])
})
