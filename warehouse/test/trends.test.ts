import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../src/build.ts'
import { query } from '../src/query.ts'
import { benjaminiHochberg } from '../src/statistics/benjamini-hochberg.ts'
import { inputs, stageCsv, vintage } from './staging.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'madad-trends-'))
const published = path.join(folder, 'published.duckdb')
const rows = async (sql: string) => (await query(published, sql)).rows

/** A line of a town: what is printed of a field in each year, in brackets where the source calls it imprecise. */
const line = (id: string, cluster: number, field: string, years: Record<number, number | string>, part = '') =>
  Object.entries(years).map(([year, printed]) => {
    const value = String(printed).replace(/[()]/g, '')
    const status = printed === '' ? 'not_available' : value === String(printed) ? 'observed' : 'low_reliability'
    const of = part === '' ? '' : 'education_stage'
    return `${id},Town ${id},town ${id},city,North,main,${cluster},C${year},${field},${year},${value},${value},${status},${of},${part}`
  })

const school = (id: string, town: string, field: string, year: number, share: number, takers: number) => {
  const head = `${id},School,town ${town},town ${town},${year},`
  return [
    `${head}${field === 'math' ? 'D' : 'G'}${year},${field}_5_unit_share,${year},${share},${share},observed`,
    `${head}${field === 'math' ? 'F' : 'H'}${year},${field}_takers_count,${year},${takers},${takers},observed`,
  ]
}

beforeAll(async () => {
  const authorities = path.join(folder, 'authorities')
  const schools = path.join(folder, 'schools')
  await stageCsv(
    authorities,
    'authorities',
    [
      'authority_id,authority_name,authority_key,authority_kind,district,sheet,row,cell,field,year,text,value,status,breakdown,breakdown_value',
      // five years in order, one without a number between them
      ...line('3000', 4, 'students_count', { 2013: 700, 2015: 710, 2016: '', 2017: 730, 2019: 735, 2021: 760 }),
      ...line('3000', 4, 'students_per_teacher', { 2013: 12, 2015: 11.5, 2016: 11.4, 2017: 11, 2019: 10.5, 2021: 10 }),
      ...line('3000', 4, 'teaching_staff_count', { 2015: 60, 2016: 70, 2017: 50, 2019: 65, 2021: 55 }),
      ...line('3000', 4, 'matriculation_eligible_share', { 2015: 0.5, 2017: 0.6, 2019: 0.7, 2021: 0.8 }),
      ...line('3000', 4, 'dropout_share', { 2015: 0.01, 2016: 0.02, 2017: 0.03, 2019: 0.04, 2021: '(0.09)' }),
      // from 2019 these words have another meaning
      ...line(
        '3000',
        4,
        'class_size_mean',
        { 2013: 25, 2015: 24, 2016: 23, 2017: 22, 2019: 27, 2021: 26 },
        'elementary',
      ),
      ...line('3000', 4, 'socioeconomic_cluster', { 2021: 4 }),
      ...line('3000', 4, 'population_count', { 2021: 30_000 }),
      // twelve years without a gap, and the same with one
      ...['0031', '0032'].flatMap((id, missing) =>
        line(
          id,
          4,
          'students_count',
          Object.fromEntries(
            [5, 6, 5, 7, 6, 5, 6, 6, 5, 7, 6, 20].map((value, at) => [
              at === 3 ? 2013 - missing * 10 : 2010 + at,
              value * 100,
            ]),
          ),
        ),
      ),
      ...['0031', '0032', '0033'].flatMap((id, at) => [
        ...line(id, 4, 'socioeconomic_cluster', { 2021: 4 }),
        // of one kind and cluster, and the last is a village among towns
        ...line(id, 4, 'population_count', { 2021: at === 2 ? 9_999 : 10_000 }),
        ...line(id, 4, 'students_per_teacher', { 2021: [9, 10, 11][at]! }),
      ]),
    ].join('\n'),
  )
  await stageCsv(
    schools,
    'schools',
    [
      'institution_id,institution_name,locality_name,locality_key,row,cell,field,year,text,value,status',
      ...school('100001', '3000', 'math', 2013, 0.1, 100),
      ...school('100001', '3000', 'math', 2014, 0.3, 100),
      ...school('100001', '3000', 'english', 2013, 2 / 12, 12),
      ...school('100001', '3000', 'english', 2014, 7 / 11, 11),
      ...school('100002', '0031', 'math', 2014, 0.8, 100),
      ...school('100003', '0032', 'math', 2014, 0.31, 100),
      ...school('100004', '0033', 'math', 2014, 0.02, 100),
    ].join('\n'),
  )
  await build({
    inputs: inputs({
      vintages: [
        vintage({ stagedFolder: authorities }),
        vintage({ vintageId: 'b', sourceId: 'bagrut/schools', stagedFolder: schools, period: '2013–2014' }),
      ],
    }),
    home: { published },
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a change of shares with counts behind them has Newcombe’s interval, and a probability exact where few', async () => {
  const found =
    await rows(`select indicator_id, round(change, 9), round(change_low, 4), round(change_high, 4), change_p, change_test,
      baseline_change_p = change_p
    from published.trend where authority_id = '3000' and institution_id is null and change_p is not null order by 1`)
  // 7/11 less 2/12 as in the statistic's own example; 30/100 less 10/100: Wilson's 0.2189–0.3958 and 0.0552–0.1744, so
  // 0.2 − √(0.0811² + 0.0744²) to 0.2 + √(0.0958² + 0.0448²); z = 0.2 / √(0.2 · 0.8 · 0.02) = 3.5355
  expect(found).toEqual([
    ['english_5_unit_share', 0.46969697, 0.0709, 0.7131, expect.closeTo(0.036, 3), 'exact', true],
    ['math_5_unit_share', 0.2, 0.09, 0.3058, expect.closeTo(0.000407, 6), 'score', true],
  ])
})

test('each line of the map has its verdict, adjusted for how many lines there are', async () => {
  const found = await rows(`select indicator_id, first_school_year, last_school_year, judged_years_count, judged_by,
      judged_from_school_year, p, q, verdict
    from published.series where authority_id = '3000' and institution_id is null and is_latest order by 1`)
  // probabilities that count: 0.000407, 1/360, 2/120, 0.036, 0.8167 of 5; times 5 over their place
  expect(found).toEqual([
    ['class_size_mean', 2019, 2021, 2, null, null, null, null, 'too_few_years'],
    ['dropout_share', 2015, 2021, 4, null, null, null, null, 'too_few_years'],
    [
      'english_5_unit_share',
      2013,
      2014,
      2,
      'change',
      2013,
      expect.closeTo(0.036, 3),
      expect.closeTo(0.0454, 3),
      'rose',
    ],
    [
      'math_5_unit_share',
      2013,
      2014,
      2,
      'change',
      2013,
      expect.closeTo(0.000407, 6),
      expect.closeTo(0.002035, 6),
      'rose',
    ],
    ['matriculation_eligible_share', 2015, 2021, 4, null, null, null, null, 'too_few_years'],
    ['students_count', 2013, 2021, 5, 'trend', 2013, expect.closeTo(2 / 120, 9), expect.closeTo(1 / 36, 9), 'rose'],
    [
      'students_per_teacher',
      2013,
      2021,
      6,
      'trend',
      2013,
      expect.closeTo(1 / 360, 9),
      expect.closeTo(1 / 144, 9),
      'fell',
    ],
    [
      'teaching_staff_count',
      2015,
      2021,
      5,
      'trend',
      2015,
      expect.closeTo(98 / 120, 9),
      expect.closeTo(98 / 120, 9),
      'no_change_shown',
    ],
  ])
})

test('adjusting in SQL is the statistic’s own', async () => {
  const found = await rows(`select p, q from published.series
    where authority_id = '3000' and institution_id is null and is_latest and p is not null order by indicator_id`)
  expect(found.map(([, q]) => q)).toEqual(benjaminiHochberg(found.map(([p]) => p as number)))
})

test('the slope is the middle of all slopes, years missing are missing, and p is exact from four years', async () => {
  const found = await rows(`select indicator_id, slope, slope_low, slope_high, trend_tau, trend_p
    from published.series where authority_id = '3000' and first_school_year < 2019 and trend_p is not null
    and indicator_id in ('matriculation_eligible_share', 'students_count', 'class_size_mean', 'dropout_share') order by 1`)
  expect(found).toEqual([
    // 25, 24, 23, 22: the four years before the break; slopes −1/2, −2/3, −3/4, −1, −1, −1
    ['class_size_mean', expect.closeTo(-7 / 8, 9), null, null, -1, expect.closeTo(1 / 12, 9)],
    // the imprecise year is left out; slopes 0.005, 0.0066…, 0.0075, 0.01, 0.01, 0.01
    ['dropout_share', expect.closeTo(0.00875, 9), null, null, 1, expect.closeTo(1 / 12, 9)],
    ['matriculation_eligible_share', expect.closeTo(0.05, 9), null, null, 1, expect.closeTo(1 / 12, 9)],
    // slopes 2.5, 5, 5.83…, 6.25, 7.5, 7.5, 8.33…, 10, 10, 12.5
    ['students_count', expect.closeTo(7.5, 9), 2.5, 12.5, 1, expect.closeTo(2 / 120, 9)],
  ])
})

test('limits of behaviour stand where there are twelve years in a row', async () => {
  const found =
    await rows(`select authority_id, years_count, behaviour_centre, behaviour_low, behaviour_high, behaviour_outside_count
    from published.series where indicator_id = 'students_count' and authority_id in ('0031', '0032') order by 1`)
  expect(found).toEqual([
    ['0031', 12, 700, expect.closeTo(95.76, 1), expect.closeTo(1304.24, 1), 1],
    ['0032', 12, null, null, null, null],
  ])
})

test('nothing is joined over a change of meaning: two series, each with its own first year', async () => {
  expect(
    await rows(`select first_school_year, last_school_year, is_latest, years_count from published.series
      where indicator_id = 'class_size_mean' order by 1`),
  ).toEqual([
    [2013, 2017, false, 4],
    [2019, 2021, true, 2],
  ])
  expect(
    await rows(`select school_year, baseline_school_year, baseline_change from published.trend
      where indicator_id = 'class_size_mean' and school_year > 2016 order by 1`),
  ).toEqual([
    [2017, 2013, -3],
    [2019, 2019, 0],
    [2021, 2019, -1],
  ])
})

test('the home’s authority has a rank among all and among like ones, the better first, with the places it could have', async () => {
  expect(
    await rows(
      "select indicator_id, school_year, among, authorities_count, first_is, rank, rank_best, rank_worst, round(median_value, 4) from published.rank where indicator_id <> 'students_count'",
    ),
  ).toEqual([
    // 80%, 31%, 30% and 2% of 100 each: only those of 31% and 30% could change places
    ['math_5_unit_share', 2014, 'alike', 3, 'highest', 3, 2, 3, 0.31],
    ['math_5_unit_share', 2014, 'all', 4, 'highest', 3, 2, 3, 0.305],
    // 9, 10, 10 and 11: as printed, without the counts that would say how sure
    ['students_per_teacher', 2021, 'alike', 3, 'lowest', 2, null, null, 10],
    ['students_per_teacher', 2021, 'all', 4, 'lowest', 2, null, null, 10],
  ])
})
