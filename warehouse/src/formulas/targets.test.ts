import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { detectableMeanChange } from '../statistics/detectable-mean-change.ts'
import { detectableShareChange } from '../statistics/detectable-share-change.ts'
import { meanInterval } from '../statistics/mean-interval.ts'
import { lend } from './lend.ts'
import { targets } from './targets.ts'

async function asked(sql: string): Promise<unknown[][]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  for (const each of targets) lend(connection, each)
  return (await connection.runAndReadAll(sql)).getRowsJson()
}

test('a target’s state is asked for in SQL, an empty list of years too', async () => {
  const state = (years: string, values: string, levels: string) =>
    `select unnest(target_state('up', 2018, 2022, 2, ${years}, ${values}, ${levels}))`
  expect(await asked(state('[2018, 2022, 2023]', '[0.5, 0.66, 0.67]', '[0.6, 0.65, 0.66]'))).toEqual([
    ['holding', 2023, 0.66, 2022, 1],
  ])
  expect(await asked(state('[]::double[]', '[]::double[]', '[]::double[]'))).toEqual([
    ['no_baseline', null, null, null, null],
  ])
})

test('what a share could show is told for the wanted way, and not where there are no cases', async () => {
  const share = detectableShareChange({ numerator: 12, denominator: 40 }, 40, 4)
  expect(await asked("select unnest(detectable_share_change(12, 40, 40, 4, 'up'))")).toEqual([
    [share.yearly.rise, share.pooled.rise],
  ])
  expect(await asked("select unnest(detectable_share_change(12, 40, 40, 4, 'down'))")).toEqual([
    [share.yearly.fall, share.pooled.fall],
  ])
  expect(await asked("select detectable_share_change(0, 0, 40, 4, 'up')")).toEqual([[null]])
})

test('a mean’s spread is had back from its interval', async () => {
  const { low, high } = meanInterval(3.2, 0.6, 30)!
  const { yearly, pooled } = detectableMeanChange(0.6, 30, 30, 3)
  const [[found, together]] = (await asked(`select unnest(detectable_mean_change(${low}, ${high}, 30, 30, 3))`)) as [
    [number, number],
  ]
  expect(found).toBeCloseTo(yearly!, 9)
  expect(together).toBeCloseTo(pooled!, 9)
})
