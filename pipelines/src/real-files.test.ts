import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSources } from './source.ts'
import { type UnderstoodFile, understand } from './understand.ts'

const data = resolve(import.meta.dirname, '../../../shared/data')
const editions = {
  '2013': 'cbs_local_authorities_2013.xls',
  '2015': 'cbs_local_authorities_2015.xls',
  '2016': 'cbs_local_authorities_2016.xlsx',
  '2017': 'cbs_local_authorities_2017.xlsx',
  '2019': 'cbs_local_authorities_2019.xlsx',
  '2021': 'cbs_local_authorities_2021.xlsx',
  '2021 other': 'cbs_local_authorities_2021_earlier_vintage.xlsx',
}
type EditionName = keyof typeof editions
const years = ['2013', '2015', '2016', '2017', '2019', '2021'] as const

if (!existsSync(data)) console.info(`real-files.test.ts: ${data} is not here, so the real files are not tried`)
else {
  describe('the real files', () => {
    const stagedRoot = mkdtempSync(join(tmpdir(), 'madad-real-'))
    const sources = readSources([resolve(import.meta.dirname, '../sources')])
    const files = new Map<string, UnderstoodFile>()
    let schools: UnderstoodFile
    let connection: DuckDBConnection

    beforeAll(async () => {
      for (const [edition, name] of Object.entries(editions)) {
        files.set(
          edition,
          await understand({
            path: join(data, 'cbs-local-authorities', name),
            name,
            sources,
            stagedRoot,
            key: Buffer.alloc(32),
          }),
        )
      }
      const name = 'bagrut-schools-2013-2015.csv'
      schools = await understand({
        path: join(data, 'bagrut-schools', name),
        name,
        sources,
        stagedRoot,
        key: Buffer.alloc(32),
      })
      connection = await (await DuckDBInstance.create(':memory:')).connect()
    }, 120_000)
    afterAll(() => {
      connection.closeSync()
      rmSync(stagedRoot, { recursive: true })
    })

    const file = (edition: EditionName) => files.get(edition)!
    const table = (name: string, edition: EditionName) => `'${join(file(edition).stagedFolder!, name)}.parquet'`
    const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJS()
    const authority = async (edition: EditionName, field: string, id: string) =>
      (
        await rows(`select value from ${table('authorities', edition)}
        where field = '${field}' and authority_id = '${id}' and breakdown is null`)
      )[0]?.[0]
    const national = async (edition: EditionName, field: string) =>
      (
        await rows(`select value from ${table('totals', edition)}
        where field = '${field}' and scope = 'national' and breakdown is null`)
      )[0]?.[0]

    test('every edition is recognised, and nothing in it is a problem', () => {
      for (const [edition, understood] of files) {
        expect(understood.problems, edition).toEqual([])
        expect(understood.source).toBe('cbs/local-authorities')
        expect(understood.period).toBe(edition.slice(0, 4))
      }
    })

    test.each([
      ['2013', 61.1, 1_592_431],
      ['2015', 62.7, 1_663_252],
      ['2016', 63.5, 1_687_605],
      ['2017', 65.2, 1_720_420],
      ['2019', 65.76630009473207, 1_795_886],
      ['2021', 71.19224017376298, 1_880_580],
    ] as const)(
      'the published national figures of %s: %s percent eligible, %s pupils',
      async (edition, percent, students) => {
        expect(await national(edition, 'matriculation_eligible_share')).toBe(percent / 100)
        expect(await national(edition, 'students_count')).toBe(students)
      },
    )

    test.each([
      ['2021', '3000', 39.43],
      ['2021', '5000', 80.4],
      ['2021', '0031', 53.65],
      ['2021', '9000', 82.7],
      ['2013', '0031', 42.8],
      ['2013', '5531', 66.7],
    ] as const)('in %s, of the pupils of %s, %s percent were eligible', async (edition, id, percent) => {
      expect((await authority(edition, 'matriculation_eligible_share', id)) as number).toBeCloseTo(percent / 100, 4)
    })

    test.each(years)('in %s 255 authorities have 255 different ids, and the pair 31 is told apart', async (edition) => {
      const [counts] = await rows(`select count(distinct authority_id), count(distinct authority_name),
        bool_and(length(authority_id) = 4) from ${table('authorities', edition)}`)
      expect(counts).toEqual([255n, 255n, true])
      const pair = await rows(`select distinct authority_id, authority_name, authority_kind
        from ${table('authorities', edition)} where authority_id in ('0031', '5531') order by 1`)
      expect(pair).toEqual([
        ['0031', 'אופקים', 'city'],
        ['5531', 'נחל שורק', 'regional_council'],
      ])
    })

    test.each(years)('in %s there are 54 regional councils, and only their ids begin with 55', async (edition) => {
      const [counts] = await rows(`select count(distinct authority_id) filter (authority_kind = 'regional_council'),
        bool_and((authority_kind = 'regional_council') = (authority_id like '55%')) from ${table('authorities', edition)}`)
      expect(counts).toEqual([54n, true])
    })

    test('the authorities of 2021 sum to 1,873,958 pupils', async () => {
      const [sum] = await rows(`select sum(value) from ${table('authorities', '2021')}
        where field = 'students_count' and breakdown is null`)
      expect(sum).toEqual([1_873_958])
    })

    test('a year of its own is read beside every figure', async () => {
      const found = await rows(`select distinct field, year from ${table('authorities', '2019')} order by 1`)
      expect(Object.fromEntries(found as [string, number][])).toEqual({
        academic_degree_share: 2020,
        class_size_mean: 2019,
        dropout_share: 2019,
        higher_education_entry_share: 2020,
        kindergarten_count: 2019,
        matriculation_eligible_share: 2019,
        matriculation_university_threshold_share: 2019,
        minimum_wage_share: 2018,
        monthly_wage_ils: 2018,
        new_teachers_share: 2019,
        population_count: 2019,
        socioeconomic_cluster: 2017,
        students_count: 2019,
        students_per_teacher: 2019,
        teachers_second_degree_share: 2019,
        teaching_staff_count: 2019,
        young_students_share: 2020,
      })
      const clusters = await Promise.all(
        years.map(
          async (edition) =>
            (
              await rows(
                `select distinct year from ${table('authorities', edition)} where field = 'socioeconomic_cluster'`,
              )
            )[0],
        ),
      )
      expect(clusters).toEqual([[2008], [2013], [2013], [2015], [2017], [2019]])
    })

    test('population is persons in every edition', async () => {
      expect(await authority('2013', 'population_count', '0031')).toBe(25_100)
      expect(await authority('2021', 'population_count', '0031')).toBe(33_999)
      expect(await national('2016', 'population_count')).toBe(8_628_592)
    })

    test.each([
      ['2013', 2012, 8018, 9651, 6349],
      ['2015', 2014, 8465, 10_137, 6792],
      ['2016', 2015, 8868, 10_666, 7002],
      ['2017', 2016, 8913, 10_675, 7130.449011525588],
      ['2019', 2018, 9633.813608675786, 11_631.329370457237, 7675.490318401719],
      ['2021', 2019, 9744.529219, 11_665.88229, 7822.380548],
    ] as const)(
      'the mean monthly wages that %s prints of %i, of all, of men and of women',
      async (edition, year, ...wages) => {
        const found = await rows(`select year, value from ${table('totals', edition)}
        where field = 'monthly_wage_ils' and scope = 'national'
        order by breakdown_value is not null, breakdown_value desc`)
        expect(found).toEqual(wages.map((wage) => [year, wage]))
        const [counts] = await rows(`select count(distinct authority_id), count(*) from ${table('authorities', edition)}
        where field = 'monthly_wage_ils'`)
        expect(counts).toEqual([255n, 765n])
      },
    )

    test('a value has its own address, and its header is kept', async () => {
      const [cell] = await rows(`select sheet, cell, "row", text from ${table('authorities', '2021')}
        where authority_id = '0031' and field = 'matriculation_eligible_share'`)
      expect(cell).toEqual(['נתונים פיזיים ונתוני אוכלוסייה ', 'EW7', 7, '53.648068669527895'])
      const header = table('authorities', '2021').replace('.parquet', '.columns.parquet')
      expect(await rows(`select position, header from ${header} where field = 'teaching_staff_count'`)).toEqual([
        ['FC', 'חינוך והשכלה › עובדי הוראה › מספר עובדי הוראה'],
      ])
      const [total] = await rows(`select cell, "row" from ${table('totals', '2021')}
        where scope = 'national' and field = 'matriculation_eligible_share'`)
      expect(total).toEqual(['C152', 152])
    })

    test('a zero that cannot be one is no value', async () => {
      const statuses = async (edition: EditionName, field: string) =>
        rows(`select distinct authority_id, status from ${table('authorities', edition)}
          where field = '${field}' and value is null and breakdown is null order by 1`)
      expect(await statuses('2021', 'students_per_teacher')).toEqual([
        ['5568', 'not_available'],
        ['5569', 'not_available'],
      ])
      expect(await statuses('2017', 'class_size_mean')).toEqual([['0065', 'not_applicable']])
      expect(await statuses('2019', 'matriculation_eligible_share')).toHaveLength(7)
    })

    test('both vintages of 2021 are staged apart, under one key of replacement', async () => {
      expect(file('2021').stagedFolder).not.toBe(file('2021 other').stagedFolder)
      expect(file('2021').replaces).toBe(file('2021 other').replaces)
      expect(file('2021').savedAt).toBe('2023-07-13T07:14:18.000Z')
      expect(file('2021 other').savedAt).toBe('2024-01-03T10:44:14.000Z')
    })

    test('schools: three years in one file, brackets stood upright, weighted participation as known', async () => {
      expect(schools.problems).toEqual([])
      expect([schools.source, schools.period]).toEqual(['bagrut/schools', '2013–2015'])
      expect(schools.tables).toEqual([{ table: 'schools', records: 2762, cells: 11048 }])
      const staged = `'${join(schools.stagedFolder!, 'schools.parquet')}'`
      const shares = await rows(`
        with wide as (
          select institution_id, year, max(value) filter (field = 'math_takers_count') as takers,
            max(value) filter (field = 'math_5_unit_share') as share
          from ${staged} group by all)
        select year, round(100 * sum(takers * share) / sum(takers), 2) from wide where share is not null group by 1 order by 1`)
      expect(shares).toEqual([
        [2013, 12.05],
        [2014, 12.66],
        [2015, 13.83],
      ])
      expect(
        await rows(`select distinct locality_name, locality_key from ${staged} where institution_id = '120238'`),
      ).toEqual([['קרית יערים (מוסד)', 'קרית יערימ מוסד']])
      const [columns] =
        await rows(`select count(distinct sector), count(distinct supervision), count(distinct education_stages),
        count(*) filter (status = 'not_available') from ${staged}`)
      expect(columns).toEqual([4n, 3n, 5n, 164n])
    })
  })
}
