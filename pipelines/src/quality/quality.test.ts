import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { stagedColumns } from '@madad/warehouse/staged'
import { afterAll, describe, expect, test } from 'vitest'
import { parseSource } from '../source.ts'
import type { SourceDefinition } from '../source-schema.ts'
import { changesOf } from './changes.ts'
import { learnedProblems } from './learned-problems.ts'
import type { StagedFile } from './staged-series.ts'

const source = parseSource(
  `
id: test/pupils
title: &words { he: א, ar: ا, en: a }
publisher: *words
licence: *words
cadence: yearly
period: { field: year }
replaces: period
marks: {}
fields:
  school: { type: code, name: institution_id, digits: 6, aliases: [school] }
  track: { type: choice, name: track, aliases: [track], values: { science: [science], arts: [arts] } }
  year: { type: year, name: school_year, aliases: [year] }
  pupils: { type: measure, name: students_count, unit: count, aliases: [pupils] }
  eligible: { type: measure, name: matriculation_eligible_share, unit: share, printed: percent, aliases: [eligible] }
tables:
  schools:
    title: *words
    orientation: columns
    keys: [school, track]
    year: { field: year }
    measures: [pupils, eligible]
`,
  'source.yml',
).definition
const byInstitution: SourceDefinition = { ...source, replaces: 'period and institution' }

const root = mkdtempSync(path.join(tmpdir(), 'madad-quality-'))
afterAll(() => rmSync(root, { recursive: true }))

interface Value {
  school?: string
  track?: string
  field?: string
  year: number
  value: number | null
  text?: string
}

let files = 0
/** A staged file of these values. */
async function staged(
  replaces: string,
  values: readonly Value[],
  lacking: readonly string[] = [],
): Promise<StagedFile> {
  const folder = path.join(root, String(files++))
  mkdirSync(folder)
  const columns = { institution_id: 'VARCHAR', track: 'VARCHAR', ...stagedColumns }
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`create table staged (${Object.entries(columns).map(([name, type]) => `${name} ${type}`)})`)
  const appender = await connection.createAppender('staged')
  for (const [n, each] of values.entries()) {
    const { school = '111111', track = 'science', field = 'students_count', year, value } = each
    const text = each.text ?? String(value ?? '..')
    for (const cell of [school, track, 'Sheet1']) appender.appendVarchar(cell)
    appender.appendInteger(n + 2)
    for (const cell of [`C${n + 2}`, field]) appender.appendVarchar(cell)
    appender.appendInteger(year)
    appender.appendNull()
    appender.appendNull()
    appender.appendVarchar(text)
    if (value === null) appender.appendNull()
    else appender.appendDouble(value)
    appender.appendVarchar(value === null ? 'not_available' : 'observed')
    appender.appendNull()
    appender.endRow()
  }
  appender.closeSync()
  const kept = lacking.length === 0 ? '*' : `* exclude (${lacking.join(', ')})`
  await connection.run(
    `copy (select ${kept} from staged) to '${path.join(folder, 'schools.parquet')}' (format parquet)`,
  )
  connection.closeSync()
  instance.closeSync()
  return { folder, replaces }
}

const years = (first: number, values: readonly number[], of: Omit<Value, 'year' | 'value'> = {}): Value[] =>
  values.map((value, n) => ({ ...of, year: first + n, value }))

describe('what a file changes', () => {
  test('is told by value: new, changed, vanished, the same; the largest jump first', async () => {
    const before = await staged('2022', [
      { school: '111111', year: 2022, value: 100 },
      { school: '222222', year: 2022, value: 1000 },
      { school: '333333', year: 2022, value: 50 },
      { school: '444444', year: 2022, value: 60 },
    ])
    const candidate = await staged('2022', [
      { school: '111111', year: 2022, value: 160 },
      { school: '222222', year: 2022, value: 1010 },
      { school: '444444', year: 2022, value: 60 },
      { school: '555555', year: 2022, value: 70 },
    ])
    const changes = await changesOf({ source, candidate, earlier: [before] })
    expect(changes).toMatchObject({ isFirst: false, added: 1, changed: 2, vanished: 1, same: 1 })
    expect(
      changes.largest.map(({ kind, keys, before, after }) => [kind, keys[0]?.value, before?.value, after?.value]),
    ).toEqual([
      ['changed', '111111', 100, 160],
      ['changed', '222222', 1000, 1010],
      ['vanished', '333333', 50, undefined],
      ['added', '555555', undefined, 70],
    ])
    expect(changes.largest[0]!.after).toMatchObject({ sheet: 'Sheet1', cell: 'C2' })
  })

  test('is told against the newest file of the same period, and of no other', async () => {
    const old = await staged('2022', [{ year: 2022, value: 1 }])
    const newer = await staged('2022', [{ year: 2022, value: 2 }])
    const otherYear = await staged('2021', [{ year: 2021, value: 9 }])
    const candidate = await staged('2022', [{ year: 2022, value: 2 }])
    const changes = await changesOf({ source, candidate, earlier: [old, newer, otherYear] })
    expect(changes).toMatchObject({ added: 0, changed: 0, vanished: 0, same: 1 })
  })

  test('leaves the schools alone that a school’s own file says nothing of', async () => {
    const all = await staged('2022', [
      { school: '111111', year: 2022, value: 100 },
      { school: '222222', year: 2022, value: 200 },
    ])
    const own = await staged('2022', [{ school: '222222', year: 2022, value: 210 }])
    const changes = await changesOf({ source: byInstitution, candidate: own, earlier: [all] })
    expect(changes).toMatchObject({ added: 0, changed: 1, vanished: 0, same: 0 })
  })

  test('is told of a form of the dataset too, which lacks some of its keys', async () => {
    const before = await staged('2022', [{ track: '', year: 2022, value: 30 }])
    const candidate = await staged('2022', [{ year: 2022, value: 31 }], ['track'])
    expect(await changesOf({ source, candidate, earlier: [before] })).toMatchObject({ added: 1, vanished: 1 })
  })

  test('is everything where nothing of the period counts yet', async () => {
    const candidate = await staged('2022', [{ year: 2022, value: 100 }])
    expect(await changesOf({ source, candidate, earlier: [] })).toMatchObject({ isFirst: true, added: 1 })
  })

  test('shows a value that became a mark', async () => {
    const before = await staged('2022', [{ year: 2022, value: 100 }])
    const candidate = await staged('2022', [{ year: 2022, value: null }])
    const { largest } = await changesOf({ source, candidate, earlier: [before] })
    expect(largest[0]).toMatchObject({ kind: 'changed', after: { value: null, status: 'not_available' } })
  })
})

describe('what earlier files teach to doubt', () => {
  const found = async (earlier: StagedFile[], candidate: StagedFile, of = source) =>
    (await learnedProblems('a.xlsx', { source: of, candidate, earlier })).map(({ code, where, values }) => ({
      code,
      cell: where.cell,
      ...values,
    }))
  const twelveSchools = Array.from({ length: 12 }, (_, n) => String(200_000 + n))

  test('a pupil more or less is nothing, tenfold is a jump', async () => {
    const before = await staged('2021', [
      { school: '111111', year: 2021, value: 40 },
      { school: '222222', year: 2021, value: 40 },
    ])
    const candidate = await staged('2022', [
      { school: '111111', year: 2022, value: 44 },
      { school: '222222', year: 2022, value: 400 },
    ])
    expect(await found([before], candidate)).toEqual([{ code: 'VALUE_JUMPS', cell: 'C3', before: '40', year: 2021 }])
  })

  test('where all schools grew alike, the one that did not stands out', async () => {
    const before = await staged(
      '2021',
      twelveSchools.map((school) => ({ school, year: 2021, value: 1000 })),
    )
    const candidate = await staged(
      '2022',
      twelveSchools.map((school, n) => ({ school, year: 2022, value: n === 5 ? 1000 : 1700 + n })),
    )
    expect((await found([before], candidate)).map(({ cell }) => cell)).toEqual(['C7'])
  })

  test('a value far outside four years of its own is told, a new highest by little is not', async () => {
    const history = await staged('old', [
      ...years(2018, [0.5, 0.52, 0.51, 0.49], { field: 'matriculation_eligible_share' }),
      ...years(2018, [100, 102, 101, 104], { school: '222222' }),
    ])
    const candidate = await staged('2024', [
      { year: 2024, value: 0.98, field: 'matriculation_eligible_share', text: '98' },
      { school: '222222', year: 2024, value: 112 },
    ])
    // the value of the last year is compared first, and says it
    expect(await found([history], candidate)).toEqual([{ code: 'VALUE_JUMPS', cell: 'C2', before: '49%', year: 2021 }])
    const slow = await staged('old', years(2018, [100, 101, 99, 100, 170]))
    const higher = await staged('2023', [{ year: 2023, value: 270 }])
    expect(await found([slow], higher)).toEqual([
      { code: 'VALUE_OUTLIES_ITS_SERIES', cell: 'C2', low: '99', high: '170', years: 5 },
    ])
  })

  test('a share that repeats to fifteen digits is told, four of twelve is not', async () => {
    const share = 0.7119234511238817
    const field = 'matriculation_eligible_share'
    const before = await staged('2021', [
      { year: 2021, value: share, field },
      { school: '222222', year: 2021, value: 4 / 12, field },
    ])
    const candidate = await staged('2022', [
      { year: 2022, value: share, field },
      { school: '222222', year: 2022, value: 4 / 12, field },
    ])
    expect(await found([before], candidate)).toEqual([{ code: 'VALUE_REPEATED', cell: 'C2', year: 2021 }])
  })

  test('a school that sends last year’s numbers again is told once', async () => {
    const report = (year: number): Value[] => [
      ...['science', 'arts'].flatMap((track) => years(year, [track.length * 7], { track })),
      ...years(year, [31], { school: '222222' }),
    ]
    const tracks = ['a', 'b', 'c', 'd', 'e', 'f']
    const again = (year: number) => tracks.map((track, n) => ({ track, year, value: 20 + n }))
    const before = await staged('2021', [...again(2021), ...report(2021).slice(2)])
    const candidate = await staged('2022', [...again(2022), { school: '222222', year: 2022, value: 31 }])
    expect(await found([before], candidate)).toEqual([{ code: 'YEAR_REPEATED', cell: 'C2', year: 2021, numbers: 6 }])
  })

  test('a track that three schools had and none has now is told', async () => {
    const pupils = (year: number, tracks: string[]) =>
      twelveSchools.flatMap((school) => tracks.map((track) => ({ school, track, year, value: 30 })))
    const before = await staged('2021', pupils(2021, ['science', 'arts']))
    const candidate = await staged('2022', pupils(2022, ['science']))
    expect(await found([before], candidate)).toEqual([
      { code: 'CATEGORY_VANISHED', cell: undefined, year: 2021, records: 12 },
    ])
    const oneSchool = await staged('2022', [{ school: '999999', year: 2022, value: 30 }])
    expect(await found([before], oneSchool, byInstitution)).toEqual([])
  })

  test('counts that end in 0 and 5 are told to be estimates', async () => {
    const counts = (step: number) =>
      Array.from({ length: 60 }, (_, n) => ({ school: String(300_000 + n), year: 2022, value: 10 + n * step }))
    expect(await found([], await staged('2022', counts(5)))).toEqual([
      { code: 'DIGITS_HEAP', cell: undefined, numbers: 60, percent: 100 },
    ])
    expect(await found([], await staged('2022', counts(1)))).toEqual([])
  })

  test('more than fifty of a kind are counted', async () => {
    const schools = Array.from({ length: 130 }, (_, n) => String(400_000 + n))
    const before = await staged(
      '2021',
      schools.map((school) => ({ school, year: 2021, value: 501 })),
    )
    const candidate = await staged(
      '2022',
      schools.map((school, n) => ({ school, year: 2022, value: n < 60 ? 5003 : 503 })),
    )
    const codes = (await found([before], candidate)).map(({ code }) => code)
    expect(codes.filter((code) => code === 'VALUE_JUMPS')).toHaveLength(50)
    expect(codes.at(-1)).toBe('MORE_FINDINGS')
  })
})
