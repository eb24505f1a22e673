import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import { openPublished } from '../src/published.ts'
import { query } from '../src/query.ts'
import { inputs, stageCsv, vintage } from './staging.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'madad-own-'))
const published = path.join(folder, 'published.duckdb')
afterAll(() => rmSync(folder, { recursive: true }))
const rows = async (sql: string) => (await query(published, sql)).rows

interface Row {
  name: string
  unit: string
  year: number
  value?: number | string
  numerator?: number
  denominator?: number
  more?: Record<string, string>
}
const columns =
  'institution_id,place,breakdown_name,breakdown_part,indicator_direction,indicator_people,indicator_name_ar,remark'
const csv = (given: readonly Row[]): string =>
  [
    `indicator_name,indicator_key,indicator_unit,${columns},row,cell,field,year,text,value,status`,
    ...given.flatMap(({ name, unit, year, more, ...measured }, at) =>
      (['value', 'numerator', 'denominator'] as const).map((which, column) => {
        const text = measured[which]
        const value = typeof text === 'string' ? Number(text.replace('%', '')) : text
        const others = columns.split(',').map((each) => more?.[each] ?? '')
        const field = which === 'value' ? 'own_value' : `${which}_value`
        const cell = [`${'CDE'[column]}${at + 2}`, field, year, text ?? '', value ?? '']
        return [
          name,
          name.toLowerCase(),
          unit,
          ...others,
          at + 2,
          ...cell,
          text === undefined ? 'not_available' : 'observed',
        ].join()
      }),
    ),
  ].join('\n')

const nobody = { indicator_people: 'nobody' }
beforeAll(async () => {
  const file = async (vintageId: string, given: readonly Row[], day: number) => {
    const stagedFolder = path.join(folder, vintageId)
    await stageCsv(stagedFolder, 'values', csv(given))
    const signedOffAt = `2024-10-0${day}T08:00:00Z`
    return vintage({
      vintageId,
      sourceId: 'municipality/indicator-values',
      stagedFolder,
      replaces: vintageId,
      signedOffAt,
    })
  }
  const vintages = [
    await file(
      'first',
      [
        { name: 'Clubs', unit: 'percent', year: 2023, value: 30, numerator: 30, denominator: 100 },
        { name: 'Clubs', unit: 'percent', year: 2024, value: 99 },
        { name: 'Labs', unit: 'count', year: 2024, value: 7, more: nobody },
        { name: 'Mentors', unit: 'count', year: 2024, value: 7 },
      ],
      1,
    ),
    await file(
      'second',
      [
        // 77 of 200 is 38.5%, not 40
        { name: 'Clubs', unit: 'percent', year: 2024, value: 40, numerator: 77, denominator: 200 },
        {
          name: 'Clubs',
          unit: 'share',
          year: 2024,
          value: 0.35,
          more: { place: 'national', remark: 'By the register.' },
        },
        {
          name: 'Clubs',
          unit: 'share',
          year: 2024,
          value: '45%',
          more: { breakdown_name: 'Side', breakdown_part: 'North' },
        },
        {
          name: 'Clubs',
          unit: 'percent',
          year: 2024,
          numerator: 4,
          denominator: 9,
          more: { institution_id: '100001' },
        },
        { name: 'Balance', unit: 'mean', year: 2024, value: -1.5, more: { ...nobody, indicator_name_ar: 'ميزان' } },
        {
          name: 'Computers',
          unit: 'ratio',
          year: 2024,
          numerator: 300,
          denominator: 120,
          more: { indicator_direction: 'down_is_better' },
        },
        { name: 'Wrong', unit: 'percent', year: 2024, value: 140 },
        {
          name: 'Trees',
          unit: 'count',
          year: 2024,
          value: 40,
          more: { ...nobody, breakdown_name: 'Park', breakdown_part: 'East' },
        },
      ],
      2,
    ),
  ]
  await build({ inputs: inputs({ vintages }), home: { published } })
})

const values = (title: string) =>
  rows(`select authority_id, institution_id, school_year, breakdown, breakdown_value, value, numerator, denominator, n, status
    from published.indicator_value join published.indicator using (indicator_id)
    where title_he = '${title}' order by school_year, authority_id, institution_id nulls first, breakdown nulls first`)

test('each name and unit becomes an indicator with an id of its own, its titles and words in three languages', async () => {
  const own = await rows(`select title_he, title_ar, title_en, unit, direction, estimator, source, axis
    from published.indicator where source = 'municipality/indicator-values' order by position`)
  expect(own.map((row) => row.slice(0, 6))).toEqual([
    ['Balance', 'ميزان', 'Balance', 'mean', 'neutral', 'as_published'],
    ['Clubs', 'Clubs', 'Clubs', 'share', 'neutral', 'as_published'],
    ['Computers', 'Computers', 'Computers', 'ratio', 'down_is_better', 'as_published'],
    ['Labs', 'Labs', 'Labs', 'count', 'neutral', 'as_published'],
    ['Mentors', 'Mentors', 'Mentors', 'count', 'neutral', 'as_published'],
    ['Trees', 'Trees', 'Trees', 'count', 'neutral', 'as_published'],
    ['Wrong', 'Wrong', 'Wrong', 'share', 'neutral', 'as_published'],
  ])
  expect(new Set(own.map((row) => row.slice(6).join()))).toEqual(new Set(['municipality/indicator-values,situation']))
  const [clubs] = await rows(`select indicator_id, limits_en, question_ar, definition_he, owner_he
    from published.indicator where title_he = 'Clubs'`)
  expect(clubs![0]).toMatch(/^own_[0-9a-f]{10}$/)
  expect(clubs![1]).toMatch(/By the register\.$/)
  expect(clubs!.every(Boolean)).toBe(true)
})

test('a value is what its counts make, of the newest file of the indicator and year; printed percent are shares', async () => {
  expect(await values('Clubs')).toEqual([
    ['3000', null, 2023, null, null, 0.3, 30, 100, 100, 'observed'],
    ['3000', null, 2024, null, null, 0.385, 77, 200, 200, 'observed'],
    ['3000', null, 2024, 'Side', 'North', 0.45, null, null, null, 'observed'],
    ['3000', '100001', 2024, null, null, null, null, null, null, 'suppressed'],
    ['national', null, 2024, null, null, 0.35, null, null, null, 'observed'],
  ])
  const [interval] = await rows(`select ci_low, ci_high from published.indicator_value
    where numerator = 77 and denominator = 200`)
  // Wilson, 77 of 200
  expect(interval![0]).toBeCloseTo(0.320333, 5)
  expect(interval![1]).toBeCloseTo(0.454001, 5)
})

test('a value below zero stays, a quotient is computed, a share above one is no value', async () => {
  expect((await values('Balance')).map((row) => row[5])).toEqual([-1.5])
  expect((await values('Computers')).map((row) => row.slice(5))).toEqual([[2.5, 300, 120, null, 'observed']])
  expect((await values('Wrong')).map((row) => row.slice(5))).toEqual([[null, null, null, null, 'not_available']])
})

test('a count of few people is withheld unless the file says that it counts none', async () => {
  expect((await values('Mentors')).map((row) => [row[5], row[9]])).toEqual([[null, 'suppressed']])
  expect((await values('Labs')).map((row) => [row[5], row[9]])).toEqual([[7, 'observed']])
})

test('a printed value that is not what its counts make is told among the checks', async () => {
  expect(
    await rows(`select expected, found, outcome, reason_en from published.number_check where field = 'own_value'`),
  ).toEqual([
    [
      0.385,
      0.4,
      'differs',
      'In "Clubs" the printed value is not its numerator over its denominator. What the two make is shown.',
    ],
  ])
})

test('every own value says which cells it came from', async () => {
  const sources = await rows(`select vintage_id, field, cells, text from published.value_source
    join published.indicator using (indicator_id) where title_he = 'Clubs' and school_year = 2023 order by field`)
  expect(sources).toEqual([
    ['first', 'denominator_value', 'E2', '100'],
    ['first', 'numerator_value', 'D2', '30'],
    ['first', 'own_value', 'C2', '30'],
  ])
})

test('the map shows an indicator’s total, and of one that has none its parts', async () => {
  const reading = openPublished(published)
  const map = await reading.map('3000')
  await reading.close()
  const titles = new Map((await rows('select indicator_id, title_he from published.indicator')) as [string, string][])
  expect(
    map.map((row) => [titles.get(row.indicator_id), row.school_year, row.breakdown, row.breakdown_value, row.value]),
  ).toEqual([
    ['Balance', 2024, null, null, -1.5],
    ['Clubs', 2023, null, null, 0.3],
    ['Clubs', 2024, null, null, 0.385],
    ['Computers', 2024, null, null, 2.5],
    ['Labs', 2024, null, null, 7],
    ['Mentors', 2024, null, null, null],
    ['Trees', 2024, 'Park', 'East', 40],
    ['Wrong', 2024, null, null, null],
  ])
  expect(map.find((row) => row.school_year === 2024 && row.value === 0.385)?.national_value).toBe(0.35)
})
