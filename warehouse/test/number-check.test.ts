import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import { query } from '../src/query.ts'
import { inputs, stageCsv, vintage } from './staging.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'madad-checks-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Builds from `id kind field year value` and `scope field year value` lines and returns the checks. */
async function checks(authorities: string[], totals: string[]) {
  const authority = (line: string, at: number) => {
    const [id, kind, field, year, value] = line.split(' ')
    return `${id},Town ${id},town ${id},${kind},main,${at},A${at},${field},${year},${value},${value},observed`
  }
  const total = (line: string, at: number) => {
    const [scope, field, year, value] = line.split(' ')
    return `${scope},totals,${at},C${at},${field},${year},${value},${value},observed`
  }
  const head = 'sheet,row,cell,field,year,text,value,status'
  await stageCsv(
    folder,
    'authorities',
    [`authority_id,authority_name,authority_key,authority_kind,${head}`, ...authorities.map(authority)].join('\n'),
  )
  await stageCsv(folder, 'totals', [`scope,${head}`, ...totals.map(total)].join('\n'))
  const published = path.join(folder, 'published.duckdb')
  await build({
    inputs: inputs({ vintages: [vintage({ stagedFolder: folder })] }),
    home: { published },
  })
  return (await query(published, 'select check_id, expected, found, outcome from published.number_check')).rows
}

test('authorities are added up by kind and in all, against what the source prints', async () => {
  const found = await checks(
    [
      '3000 city students_count 2020 700',
      '0031 local_council students_count 2020 100',
      '5531 regional_council students_count 2020 50',
    ],
    [
      'national students_count 2020 860',
      'city students_count 2020 700',
      'local_council students_count 2020 100',
      'regional_council students_count 2020 51',
    ],
  )
  expect(found).toEqual([
    ['sum_of_authorities/students_count/city/2020', 700, 700, 'agrees'],
    ['sum_of_authorities/students_count/local_council/2020', 100, 100, 'agrees'],
    ['sum_of_authorities/students_count/national/2020', 860, 850, 'differs'],
    ['sum_of_authorities/students_count/regional_council/2020', 51, 50, 'differs'],
    ['sum_of_kinds/students_count/2020', 860, 851, 'differs'],
  ])
})

test('a difference the source explains is explained while it is just that much', async () => {
  const explained = await checks(['3000 city students_count 2021 1873958'], ['national students_count 2021 1880580'])
  expect(explained).toEqual([['sum_of_authorities/students_count/national/2021', 1880580, 1873958, 'explained']])
  const changed = await checks(['3000 city students_count 2021 1873959'], ['national students_count 2021 1880580'])
  expect(changed[0]![3]).toBe('differs')
})

test('a national rate above all its parts is noticed', async () => {
  const parts = [
    'city class_size_mean 2021 24.02',
    'local_council class_size_mean 2021 23.9',
    'regional_council class_size_mean 2021 23.7',
  ]
  expect(await checks([], ['national class_size_mean 2021 26.4', ...parts])).toEqual([
    ['national_in_range/class_size_mean/2021', 24.02, 26.4, 'differs'],
  ])
  expect((await checks([], ['national class_size_mean 2021 23.9', ...parts]))[0]![3]).toBe('agrees')
})

test('a national quotient its parts cannot make is noticed', async () => {
  const found = await checks(
    [],
    ['city', 'local_council', 'regional_council']
      .flatMap((scope, at) => [
        `${scope} students_count 2021 ${[1000, 200, 100][at]}`,
        `${scope} students_per_teacher 2021 ${[10, 10, 8][at]}`,
      ])
      .concat('national students_per_teacher 2021 9.99'),
  )
  const quotient = found.find(([id]) => id === 'national_quotient/students_per_teacher/2021')!
  expect(quotient[1]).toBeCloseTo(1300 / (100 + 20 + 12.5), 12)
  expect(quotient[3]).toBe('differs')
})

test('a value repeated to 15 digits in another year is noticed, few digits, a round number or a small place are not', async () => {
  const found = await checks(
    [
      '3000 city students_count 2019 261407',
      '3000 city students_count 2021 261407',
      '0031 city students_count 2019 61407',
      '0031 city students_count 2021 61407',
      '0032 city students_count 2019 200000',
      '0032 city students_count 2021 200000',
      '0032 city matriculation_eligible_share 2019 0.615',
      '0032 city matriculation_eligible_share 2021 0.615',
      '0033 city students_count 2019 2000',
      '0033 city matriculation_eligible_share 2019 0.891566265060241',
      '0033 city matriculation_eligible_share 2021 0.891566265060241',
    ],
    ['national students_per_teacher 2020 10.631695759102634', 'national students_per_teacher 2021 10.631695759102634'],
  )
  expect(found.filter(([, , , outcome]) => outcome === 'repeated').map(([id]) => id)).toEqual([
    'repeated/students_count/3000/2021',
    'repeated/students_per_teacher/national/2021',
  ])
})

test('what the nation counts beyond its parts is explained up to a hundredth, in an edition nobody has written about', async () => {
  const nation = (count: number) =>
    checks(
      ['3000 city students_count 2023 99000'],
      [`national students_count 2023 ${count}`, 'city students_count 2023 99000'],
    )
  expect(await nation(100_000)).toContainEqual([
    'sum_of_authorities/students_count/national/2023',
    100_000,
    99_000,
    'explained',
  ])
  expect(await nation(100_100)).toContainEqual([
    'sum_of_authorities/students_count/national/2023',
    100_100,
    99_000,
    'differs',
  ])
  expect(await nation(98_900)).toContainEqual([
    'sum_of_authorities/students_count/national/2023',
    98_900,
    99_000,
    'differs',
  ])
})
