import { expect, test } from 'vitest'
import { publishedWith } from './published-with.ts'

test('nothing was published where nothing has been built', async () => {
  expect(await publishedWith('/nowhere/published.duckdb', 'any')).toEqual([])
})
