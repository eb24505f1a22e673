import { existsSync, globSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { type TargetVerdict, targetState } from '@madad/warehouse/targets/target-state'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { madad, published, root } from '../command.ts'

const data = path.resolve(root, '../shared/data')
const present = existsSync(data)
if (!present) console.info(`The real files are not at ${data}: their known answers are not checked here.`)

const statistics = present ? globSync(`${data}/cbs-local-authorities/*`).toSorted() : []
const schools = present ? globSync(`${data}/bagrut-schools/*`) : []

if (present) {
  describe('the real files of the data folder', () => {
    let home = ''
    beforeAll(async () => {
      home = path.join(await mkdtemp(path.join(os.tmpdir(), 'madad-real-')), 'home')
      expect((await madad(['init', '--home', home])).code).toBe(0)
      const imported = await madad(['import', ...statistics, ...schools, '--home', home])
      expect(imported.err, imported.out).not.toContain('Problems found')
      expect(imported.code).toBe(0)
      expect((await madad(['build', '--home', home])).code).toBe(0)
    }, 180_000)
    afterAll(() => rm(path.dirname(home), { recursive: true, force: true }))

    const value = async (indicator: string, authority: string, year: number): Promise<number> => {
      const rows = await published(
        home,
        `select value from published.indicator_value where indicator_id = '${indicator}' and authority_id = '${authority}'
         and school_year = ${year} and institution_id is null and breakdown is null`,
      )
      expect(rows).toHaveLength(1)
      return Number(rows[0]!.value)
    }

    test.each([
      [2013, 0.611],
      [2015, 0.627],
      [2016, 0.635],
      [2017, 0.652],
      [2019, 0.6576630009473207],
      [2021, 0.7119224017376298],
    ])('the national eligible share of %i is the published one', async (year, share) => {
      expect(await value('matriculation_eligible_share', 'national', year)).toBeCloseTo(share, 12)
    })

    test.each([
      [2013, 1_592_431],
      [2015, 1_663_252],
      [2016, 1_687_605],
      [2017, 1_720_420],
      [2019, 1_795_886],
      [2021, 1_880_580],
    ])('the national number of pupils of %i is the published one', async (year, count) => {
      expect(await value('students_count', 'national', year)).toBe(count)
    })

    test.each([
      ['ירושלים', '3000', 2021, 0.3943],
      ['תל אביב -יפו', '5000', 2021, 0.804],
      ['אופקים', '0031', 2021, 0.5365],
      ['באר שבע', '9000', 2021, 0.827],
      ['אופקים', '0031', 2013, 0.428],
      ['נחל שורק', '5531', 2013, 0.667],
    ])('the eligible share of %s (%s) in %i', async (name, authority, year, share) => {
      expect(await value('matriculation_eligible_share', authority, year)).toBeCloseTo(share, 4)
      const [named] = await published(home, `select name from published.authority where authority_id = '${authority}'`)
      expect(String(named?.name).replace(/\s/g, '')).toContain(name.replace(/\s/g, ''))
    })

    test('each line of each authority’s map is told in one of four ways, and few of them move', async () => {
      const told = await published(
        home,
        `select verdict, count(*) as lines from published.series where institution_id is null and breakdown is null
         and is_latest and authority_id <> 'national' group by verdict order by verdict`,
      )
      const counts = told.map((row) => [row.verdict, Number(row.lines)])
      console.info(
        `Lines of the situation maps by what can be said of them: ${counts.map((one) => one.join(' ')).join(', ')}`,
      )
      expect(counts).toEqual([
        ['fell', 49],
        ['no_change_shown', 1317],
        ['rose', 478],
        ['too_few_years', 2264],
      ])
    })

    test.each([
      [2013, 0.1205],
      [2014, 0.1266],
      [2015, 0.1383],
    ])('5-unit mathematics of %i, weighted by examinees', async (year, share) => {
      expect(await value('math_5_unit_share', 'national', year)).toBeCloseTo(share, 4)
    })

    test.each([
      ['kindergarten_count', 2016, 485_255],
      ['kindergarten_count', 2017, 503_360],
      ['minimum_wage_share', 2015, 0.375],
      ['minimum_wage_share', 2016, 0.394],
      ['monthly_wage_ils', 2012, 8018],
      ['monthly_wage_ils', 2019, 9744.529219],
      ['academic_degree_share', 2018, 0.256],
      ['academic_degree_share', 2022, 0.2991],
      ['new_teachers_share', 2019, 0.06833961865153491],
    ])('the national %s of %i is the published one', async (indicator, year, printed) => {
      expect(await value(indicator, 'national', year)).toBeCloseTo(printed, 9)
    })

    test('who entered higher education is of the year above it, not of the cohort its name ends in', async () => {
      const rows = await published(
        home,
        `select school_year, count(*) as places from published.indicator_value
         where indicator_id = 'higher_education_entry_share' and authority_id in ('national', '0031', '3000', '5000')
         group by all order by 1`,
      )
      expect(rows.map((row) => [Number(row.school_year), Number(row.places)])).toEqual([
        [2018, 4],
        [2020, 4],
        [2022, 4],
      ])
    })

    // in 2013 and 2014 a few schools are printed without their sector
    test('the sectors of the nation are the nation, as far as schools say theirs', async () => {
      const rows = await published(
        home,
        `select school_year, max(denominator) filter (breakdown is null) - sum(denominator) filter (breakdown = 'sector') as without
         from published.indicator_value where indicator_id = 'math_5_unit_share' and authority_id = 'national'
         group by all order by 1`,
      )
      expect(rows.map((row) => [Number(row.school_year), Number(row.without)])).toEqual([
        [2013, 299],
        [2014, 205],
        [2015, 0],
      ])
    })

    test('every edition has 255 authorities with 255 different ids', async () => {
      const rows = await published(
        home,
        `select school_year, count(distinct authority_id) as authorities, count(*) as rows
         from published.indicator_value where indicator_id = 'students_count' and authority_id <> 'national'
         and breakdown is null group by all order by all`,
      )
      expect(rows.map((row) => [Number(row.school_year), Number(row.authorities), Number(row.rows)])).toEqual(
        [2013, 2015, 2016, 2017, 2019, 2021].map((year) => [year, 255, 255]),
      )
    })

    test('the authorities’ pupils of 2021 sum to 1,873,958, and the check says why the national row has 6,622 more', async () => {
      const [sum] = await published(
        home,
        `select sum(value) as total from published.indicator_value where indicator_id = 'students_count'
         and school_year = 2021 and authority_id <> 'national' and breakdown is null`,
      )
      expect(Number(sum!.total)).toBe(1_873_958)
      const checks = await published(
        home,
        `select difference, outcome, reason_en from published.number_check
         where check_id = 'sum_of_authorities/students_count/national/2021'`,
      )
      expect(checks).toEqual([
        { difference: -6622, outcome: 'explained', reason_en: expect.stringContaining('municipal status') },
      ])
    })

    test('the plain mean of the authorities’ rates of 2021 is 77.63, and is published nowhere', async () => {
      const [mean] = await published(
        home,
        `select avg(value) as mean from published.indicator_value where indicator_id = 'matriculation_eligible_share'
         and school_year = 2021 and authority_id <> 'national'`,
      )
      expect(Number(mean!.mean)).toBeCloseTo(0.7763, 4)
      expect(await value('matriculation_eligible_share', 'national', 2021)).not.toBeCloseTo(0.7763, 2)
    })

    test('both 2021 editions are kept, and the one signed off last is in force', async () => {
      const rows = await published(
        home,
        `select file_name, is_in_force from published.vintage where period = '2021' order by signed_off_at`,
      )
      expect(rows).toEqual([
        { file_name: 'cbs_local_authorities_2021.xlsx', is_in_force: false },
        { file_name: 'cbs_local_authorities_2021_earlier_vintage.xlsx', is_in_force: true },
      ])
    })

    test('a value leads to its file, sheet and cell and to what is printed there', async () => {
      const rows = await published(
        home,
        `select file_name, sheet, cells, text, signed_off_by <> '' as is_signed from published.value_source
         join published.vintage using (vintage_id)
         where indicator_id = 'matriculation_eligible_share' and authority_id = '0031' and school_year = 2019`,
      )
      expect(rows).toEqual([
        {
          file_name: 'cbs_local_authorities_2019.xlsx',
          sheet: 'נתונים פיזיים ונתוני אוכלוסייה ',
          cells: 'EW7',
          text: '50.24271844660194',
          is_signed: true,
        },
      ])
    })

    /** Where every authority stands with *the national eligible share by a year, then held four years more*, from 2013 on. */
    async function reachAndHold(deadline: number): Promise<Map<string, TargetVerdict>> {
      const rows = await published(
        home,
        `select own.authority_id, own.school_year, own.value, nation.value as level
         from published.indicator_value as own
         join published.indicator_value as nation using (indicator_id, school_year)
         where indicator_id = 'matriculation_eligible_share' and nation.authority_id = 'national'
           and own.authority_id <> 'national' and own.value is not null
         order by own.authority_id, own.school_year`,
      )
      const target = { wanted: 'up', baselineYear: 2013, deadline, holdYears: 4 } as const
      const byAuthority = Map.groupBy(rows, (row) => String(row.authority_id))
      return new Map(
        [...byAuthority].map(([id, years]) => [
          id,
          targetState(
            target,
            years.map((row) => ({ year: Number(row.school_year), value: Number(row.value), level: Number(row.level) })),
          ),
        ]),
      )
    }
    const countsOf = (verdicts: ReadonlyMap<string, TargetVerdict>) =>
      Object.fromEntries(
        [...Map.groupBy(verdicts.values(), ({ state }) => state)].map(([state, all]) => [state, all.length]).sort(),
      )

    test('the national eligible share by 2017 and held to 2021: 160 of 255 authorities reached and held it', async () => {
      const verdicts = await reachAndHold(2017)
      const counts = countsOf(verdicts)
      console.info('reach the national share by 2017, hold to 2021:', counts)
      expect(counts).toEqual({ lapsed: 46, missed: 49, reached: 160 })

      // nation: 2013 .611, 2015 .627, 2016 .635, 2017 .652, 2019 .6577, 2021 .7119
      // 9000: 2017 .739, 2019 .7612, 2021 .827, each above; two of the four years are measured
      expect(verdicts.get('9000')).toMatchObject({ state: 'reached', heldYears: 2, decidedYear: 2021 })
      // 0031: .428, .471, .517, .462 up to 2017, always below
      expect(verdicts.get('0031')).toMatchObject({ state: 'missed', decidedYear: 2017 })
      // 0482: 2017 .667 is above .652, 2019 .6456 below .6577
      expect(verdicts.get('0482')).toMatchObject({ state: 'lapsed', reachedYear: 2017, decidedYear: 2019 })
      // 0487: 2016 .723 is above .635, but 2017, the deadline, .643 below .652
      expect(verdicts.get('0487')).toMatchObject({ state: 'lapsed', reachedYear: 2016, decidedYear: 2017 })
      // 0043: nothing is printed before 2021, so 2021 stands for the deadline: .7000 is below .7119
      expect(verdicts.get('0043')).toMatchObject({ state: 'missed', decidedYear: 2021 })
    })

    test('the same by 2022, not due yet: the pace since 2013 tells who is on the way', async () => {
      const verdicts = await reachAndHold(2022)
      const counts = countsOf(verdicts)
      console.info('reach the national share by 2022, as known in 2021:', counts)
      expect(counts).toEqual({ no_baseline: 15, off_track: 45, on_track: 2, reached: 193 })
      // 0472: the gap of 2013 was .611 − .407 = .204; an even pace leaves a ninth, .0227, in 2021, and .7119 − .7054 = .0065
      const { state, asked } = verdicts.get('0472')!
      expect(state).toBe('on_track')
      expect(asked).toBeCloseTo(0.7119 - 0.204 / 9, 3)
    })

    test('the counts of the reach-and-hold target are those of a plain count of years met', async () => {
      const [plain] = await published(
        home,
        `with judged as (
           select own.authority_id, own.school_year, own.value >= nation.value - 1e-9 as met
           from published.indicator_value as own
           join published.indicator_value as nation using (indicator_id, school_year)
           where indicator_id = 'matriculation_eligible_share' and nation.authority_id = 'national'
             and own.authority_id <> 'national' and own.value is not null
         ),
         each as (
           select authority_id,
             min(school_year) filter (school_year >= 2017) as verdict_year,
             coalesce(bool_and(met) filter (school_year >= 2017), false) as held,
             bool_or(met) filter (school_year <= 2017) as in_time
           from judged group by authority_id
         )
         select count(*) filter (held) as reached,
           count(*) filter (not held and coalesce(in_time, false)) as lapsed,
           count(*) filter (not held and not coalesce(in_time, false)) as missed
         from each`,
      )
      expect(plain).toEqual({ reached: 160, lapsed: 46, missed: 49 })
    })

    test('importing them again changes nothing', async () => {
      const again = await madad(['import', ...statistics, ...schools, '--home', home, '--json'])
      expect(again.code).toBe(0)
      const { files } = JSON.parse(again.out) as { files: { isKnown: boolean }[] }
      expect(files.map((file) => file.isKnown)).toEqual([...statistics, ...schools].map(() => true))
    })
  })
}
