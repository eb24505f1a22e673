import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import { withheldSince } from '../src/withheld-since.ts'
import { inputs, stageCsv, vintage } from './staging.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'madad-since-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('what an earlier file showed and this one withholds is counted, and no copy of that file stays', async () => {
  const published = path.join(folder, 'home', 'published.duckdb')
  const built = async (name: string, pupils: number) => {
    const stagedFolder = path.join(folder, name)
    const row = (school: string, at: number, value: number) =>
      `${school},grade_1,,${at},F${at},enrolled_count,2024,${value},${value},observed`
    await stageCsv(
      stagedFolder,
      'students',
      [
        'institution_id,grade,gender,row,cell,field,year,text,value,status',
        ...[row('1', 2, pupils), row('2', 3, 40), row('3', 4, 50)],
      ].join('\n'),
    )
    return withheldSince(published, () =>
      build({
        inputs: inputs({ vintages: [vintage({ sourceId: 'municipality/students', stagedFolder })] }),
        home: { published },
      }),
    )
  }
  expect(await built('first', 30)).toBe(0)
  // two schools, each with its only grade
  expect(await built('mended', 8)).toBe(4)
  expect(await built('again', 8)).toBe(0)
  expect(readdirSync(path.join(folder, 'home')).toSorted()).toEqual(['published.duckdb'])
})
