import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { institutionChoice } from './institution-choice.ts'

test('before anything is published there is no school to choose', async () => {
  const choice = institutionChoice(path.join(os.tmpdir(), 'madad-nothing-here', 'published.duckdb'))
  expect(await choice.of('0061')).toEqual([])
  await choice.close()
})
