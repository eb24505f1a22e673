import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { zipBomb } from '../hostile-files.ts'
import { usualLimits } from '../limits.ts'
import { parseSource } from '../source.ts'
import { chooseTable } from './chosen-table.ts'
import { pupils } from './example-source.ts'
import { previewApart, suggestApart } from './map-apart.ts'
import { sourceOfMapping } from './source-of-mapping.ts'
import { mappingOf } from './write-mapping.ts'

/** a reader is a process of its own, and takes its time to start */
const slow = { timeout: 30_000 }
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'madad-mapping-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, bytes: Buffer | string) {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return { path, name, stagedRoot: join(folder, 'staged') }
}

test('a file is read, and its source tried on it, in a process apart', slow, async () => {
  const csv = file('a.csv', 'סמל,שם,תלמידים\n100001,אלון,31\n100002,ברוש,שלושים\n100003,גפן,12\n')
  const suggestion = await suggestApart(csv, [pupils])
  if ('problem' in suggestion) throw new Error(suggestion.problem.code)
  const { table } = suggestion
  expect(table!.fits[0]!.columns.map(({ field }) => field)).toEqual(['code', 'school', 'pupils'])
  const chosen = chooseTable(table!, table!.fits[0]!, pupils, undefined, 'א')
  const text = sourceOfMapping(mappingOf(chosen, 'home/a'), pupils.definition)
  const preview = await previewApart(csv, parseSource(text, 'source.yml'), Buffer.alloc(32), 2024)
  expect(preview).toMatchObject({
    records: 3,
    period: '2024',
    rows: [
      {
        keys: [
          ['institution_id', '100001'],
          ['institution_name', 'אלון'],
        ],
        measures: [{ name: 'enrolled_count', year: 2024, value: 31, cell: 'C2' }],
      },
      {},
      {},
    ],
    problems: [{ code: 'CELL_NOT_NUMBER', where: { cell: 'C3' } }],
  })
})

test('a hostile file is a problem of the file', slow, async () => {
  expect(await suggestApart(file('b.xlsx', zipBomb(2 ** 31)), [pupils])).toMatchObject({
    problem: { code: 'FILE_UNZIPS_TOO_LARGE' },
  })
  const large = file('c.csv', 'אופקים,0031,הדרום\n'.repeat(400_000))
  const limits = { ...usualLimits, seconds: 0.05 }
  expect(await suggestApart({ ...large, limits }, [pupils])).toMatchObject({ problem: { code: 'FILE_TAKES_TOO_MUCH' } })
})
