import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import type { BuildInputs } from '../src/inputs.ts'
import { publishedTables } from '../src/published-tables.ts'
import { query } from '../src/query.ts'
import { response, smallQuestionnaire } from './questionnaire.ts'
import { inputs, stageCsv, stageHeaders, vintage } from './staging.ts'

const columns =
  'authority_id,authority_name,authority_key,authority_kind,district,sheet,row,cell,field,year,text,value,status'
const schoolColumns = 'institution_id,institution_name,locality_name,locality_key,row,cell,field,year,text,value,status'

let folder: string
let home: { published: string }
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'madad-build-'))
  home = { published: path.join(folder, 'published.duckdb') }
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Stages rows of the authorities' table under a name and returns the folder. */
async function staged(name: string, rows: string, table = 'authorities'): Promise<string> {
  const stagedFolder = path.join(folder, name)
  await stageCsv(stagedFolder, table, `${table === 'schools' ? schoolColumns : columns}\n${rows}`)
  return stagedFolder
}
const made = (given: Partial<BuildInputs>) => build({ inputs: inputs(given), home })
const rows = async (sql: string) => (await query(home.published, sql)).rows
const town = '3000,North Town,north town,city,North,main,6,EN6,students_count'

test('the newest signed-off of the files that replace one another counts, and the older stays', async () => {
  const first = vintage({ vintageId: 'first', stagedFolder: await staged('first', `${town},2021,700,700,observed`) })
  const second = vintage({
    vintageId: 'second',
    signedOffAt: '2023-06-07T08:00:00Z',
    stagedFolder: await staged('second', `${town},2021,710,710,observed`),
  })
  await made({ vintages: [second, first] })
  expect(await rows('select value, vintage_id from published.indicator_value')).toEqual([[710, 'second']])
  expect(await rows('select vintage_id, is_in_force from published.vintage')).toEqual([
    ['first', false],
    ['second', true],
  ])
})

test('as of a day, only what was signed off by its end is known', async () => {
  const first = vintage({ vintageId: 'first', stagedFolder: await staged('first', `${town},2021,700,700,observed`) })
  const second = vintage({
    vintageId: 'second',
    signedOffAt: '2023-06-07T23:59:59Z',
    stagedFolder: await staged('second', `${town},2021,710,710,observed`),
  })
  const valueAsOf = async (asOf: string) => {
    await made({ vintages: [first, second], asOf })
    return (await rows('select value from published.indicator_value')).flat()
  }
  expect(await valueAsOf('2023-02-01')).toEqual([])
  expect(await valueAsOf('2023-06-06')).toEqual([700])
  expect(await valueAsOf('2023-06-07')).toEqual([710])
})

test('as of a day, answers sent later are not known', async () => {
  const campaign = {
    ...{ campaignId: 'c', questionnaireId: smallQuestionnaire.id, version: 1, authorityId: '3000', wave: 'pre' },
    ...{ schoolYear: 2024, opensOn: '2023-09-01', closesOn: null },
  }
  const days = ['2023-10-01', '2023-10-01', '2023-10-02', '2023-10-02', '2023-10-02', '2023-10-03']
  const answers = days.flatMap((day, at) => response(`r${at}`, 'c', '3333', day))
  await made({ questionnaires: [smallQuestionnaire], campaigns: [campaign], answers, asOf: '2023-10-02' })
  expect(await rows("select n, status from published.indicator_value where breakdown = 'wave'")).toEqual([
    [5, 'observed'],
  ])
})

test('where two editions print the same year, the later edition’s wins, whenever it was signed off', async () => {
  const later = vintage({
    vintageId: 'of 2021',
    stagedFolder: await staged('of 2021', `${town},2019,690,690,observed\n${town},2021,710,710,observed`),
  })
  const earlier = vintage({
    ...{ vintageId: 'of 2019', period: '2019', signedOffAt: '2023-12-01T08:00:00Z' },
    stagedFolder: await staged(
      'of 2019',
      `3000,Old Name,old name,local_council,North,main,6,B6,students_count,2019,680,680,observed`,
    ),
  })
  await made({ vintages: [earlier, later] })
  expect(await rows('select school_year, value, vintage_id from published.indicator_value')).toEqual([
    [2019, 690, 'of 2021'],
    [2021, 710, 'of 2021'],
  ])
  expect(await rows('select name, kind from published.authority')).toEqual([['North Town', 'city']])
})

test('an authority has its cluster with the cluster’s own year', async () => {
  const cluster = town.replace('students_count', 'socioeconomic_cluster')
  const stagedFolder = await staged(
    'a',
    `${cluster},2017,3,3,observed\n${cluster},2019,4,4,observed\n${town},2021,9,9,observed`,
  )
  await made({ vintages: [vintage({ stagedFolder })] })
  expect(await rows('select socioeconomic_cluster, cluster_year, latest_school_year from published.authority')).toEqual(
    [[4, 2019, 2021]],
  )
})

test('a school belongs to the one city or local council of its locality’s name, and else to none', async () => {
  const authority = (id: string, key: string, kind: string) =>
    `${id},${key},${key},${kind},,main,6,EN6,students_count,2013,1,1,observed`
  const cbs = await staged(
    'cbs',
    [
      authority('3000', 'north', 'city'),
      authority('0031', 'twin', 'local_council'),
      authority('0032', 'twin', 'local_council'),
      authority('5531', 'valley', 'regional_council'),
    ].join('\n'),
  )
  const school = (id: string, key: string) => `${id},School,${key},${key},2,AF2,math_takers_count,2013,20,20,observed`
  const schools = await staged(
    'schools',
    ['1', '2', '3', '4'].map((id, at) => school(id, ['north', 'twin', 'valley', 'nowhere'][at]!)).join('\n'),
    'schools',
  )
  await made({
    vintages: [
      vintage({ stagedFolder: cbs }),
      vintage({ vintageId: 'b', sourceId: 'bagrut/schools', stagedFolder: schools, period: '2013–2015' }),
    ],
  })
  expect(await rows('select institution_id, authority_id from published.institution')).toEqual([
    ['1', '3000'],
    ['2', null],
    ['3', null],
    ['4', null],
  ])
})

test('every value says which file, sheet, header and cell it came from', async () => {
  const stagedFolder = await staged('a', `${town},2021,"1,234 ",1234,observed`)
  await stageHeaders(
    stagedFolder,
    'authorities',
    'sheet,position,field,year,header\nmain,EN,students_count,2021,Pupils › Total',
  )
  await made({ vintages: [vintage({ stagedFolder })] })
  expect(
    await rows(
      'select authority_id, vintage_id, sheet, field, header, cells, cell_count, text from published.value_source',
    ),
  ).toEqual([['3000', 'cbs-2021', 'main', 'students_count', 'Pupils › Total', 'EN6', 1, '1,234 ']])
})

test('a sum of many cells names them as ranges', async () => {
  const school = (id: number, row: number) =>
    ['math_takers_count,2013,20,20', 'math_5_unit_share,2013,0.5,0.5']
      .map((rest, at) => `${id},School,x,x,${row},${at ? 'D' : 'F'}${row},${rest},observed`)
      .join('\n')
  const stagedFolder = await staged('s', [school(1, 2), school(2, 3), school(3, 4), school(4, 9)].join('\n'), 'schools')
  await made({ vintages: [vintage({ sourceId: 'bagrut/schools', stagedFolder })] })
  expect(
    await rows("select field, cells, cell_count, text from published.value_source where authority_id = 'national'"),
  ).toEqual([
    ['math_5_unit_share', 'D2:D4 D9', 4, null],
    ['math_takers_count', 'F2:F4 F9', 4, null],
  ])
})

test('a change is from the last measured year, and none is computed across a change of meaning', async () => {
  const classes = `${town.replace('students_count', 'class_size_mean')}`
  const stagedFolder = path.join(folder, 'a')
  const line = (year: number, value: string, status = 'observed') =>
    `${classes},${year},${value},${value},${status},education_stage,elementary`
  await stageCsv(
    stagedFolder,
    'authorities',
    [
      `${columns},breakdown,breakdown_value`,
      line(2015, '25'),
      line(2016, '', 'not_available'),
      line(2017, '24'),
      line(2019, '27'),
    ].join('\n'),
  )
  await made({ vintages: [vintage({ stagedFolder })] })
  expect(await rows('select school_year, previous_school_year, change from published.trend')).toEqual([
    [2015, null, null],
    [2017, 2015, -1],
    [2019, null, null],
  ])
})

test('the published file holds the tables of the contract, sorted, and nothing else', async () => {
  await made({ vintages: [vintage({ stagedFolder: await staged('a', `${town},2021,700,700,observed`) })] })
  const found = await rows(`select table_name, column_name, data_type from information_schema.columns
    where table_catalog = 'published' order by table_name, ordinal_position`)
  const promised = publishedTables
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, columns }) => Object.entries(columns).map(([column, type]) => [name, column, type]))
  expect(found).toEqual(promised)
  const objects = await rows(`select count(*) from duckdb_tables() where database_name = 'published'
    union all select count(*) from duckdb_views() where database_name = 'published' and not internal`)
  expect(objects.flat()).toEqual([publishedTables.length, 0])
})

test('the same inputs give the same tables, row for row, in whatever order they come', async () => {
  const a = vintage({ vintageId: 'a', stagedFolder: await staged('a', `${town},2021,700,700,observed`) })
  const b = vintage({
    vintageId: 'b',
    period: '2019',
    stagedFolder: await staged('b', `${town},2019,650,650,observed`),
  })
  const everything = async (vintages: BuildInputs['vintages']) => {
    await made({ vintages })
    return Promise.all(publishedTables.map((table) => rows(`select * from published.${table.name}`)))
  }
  expect(await everything([b, a])).toEqual(await everything([a, b]))
})

test('paths with brackets, stars and quotes are only names', async () => {
  const stagedFolder = await staged("it's [1] x*", `${town},2021,700,700,observed`)
  await staged('it_s 1 x', `${town},2021,999,999,observed`)
  await made({ vintages: [vintage({ stagedFolder })] })
  expect(await rows('select value from published.indicator_value')).toEqual([[700]])
})

test('a build that fails leaves yesterday’s files and no others', async () => {
  await made({ vintages: [vintage({ stagedFolder: await staged('a', `${town},2021,700,700,observed`) })] })
  const before = readFileSync(home.published)
  await expect(made({ vintages: [vintage({ stagedFolder: path.join(folder, 'gone') })] })).rejects.toThrow('gone')
  expect(readFileSync(home.published).equals(before)).toBe(true)
  expect(readdirSync(folder).filter((name) => name.includes('duckdb'))).toEqual(['published.duckdb'])
})

test('the next build clears what a killed one left, and leaves a living one’s alone', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await new Promise((done) => child.on('exit', done))
  mkdirSync(folder, { recursive: true })
  const dead = [`published.duckdb.building-${child.pid}-0a1b2c`, `published.duckdb.building-${child.pid}-0a1b2c.wal`]
  const living = `published.duckdb.building-${process.ppid}-0a1b2c`
  for (const name of [...dead, living, 'published.duckdb.building-notes']) writeFileSync(path.join(folder, name), '')
  await made({})
  const left = readdirSync(folder)
  expect(dead.filter((name) => left.includes(name))).toEqual([])
  expect(left).toContain(living)
  expect(left).toContain('published.duckdb.building-notes')
})

test('a build killed at any moment leaves the old file or the new', async () => {
  const stagedFolder = await staged('a', `${town},2021,700,700,observed`)
  await made({ vintages: [vintage({ stagedFolder })] })
  const script = `
    import { build } from ${JSON.stringify(path.resolve(import.meta.dirname, '../src/build.ts'))}
    await build(${JSON.stringify({ inputs: inputs({ vintages: [vintage({ vintageId: 'new', stagedFolder })] }), home })})`
  for (const delay of [250, 400, 550]) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' })
    const ended = new Promise((done) => child.on('exit', done))
    await setTimeout(delay)
    child.kill('SIGKILL')
    await ended
    expect(['cbs-2021', 'new']).toContain((await rows('select vintage_id from published.vintage'))[0]![0])
  }
  await made({})
  expect(readdirSync(folder).filter((name) => name.includes('building'))).toEqual([])
}, 30_000)
