import { expect, inject, test } from 'vitest'
import { published } from './command.ts'

const home = inject('demoHome')
const rows = (sql: string) => published(home, sql)

test('girls and boys add up to the cohort of a subject, its levels to all who were examined in it', async () => {
  const [counts] = await rows(`
    with cohort as (
      select indicator_id, breakdown, sum(numerator) as examined, sum(denominator) as pupils
      from published.indicator_value
      where indicator_id in ('three_unit_cohort_share', 'four_unit_cohort_share', 'five_unit_cohort_share')
        and institution_id is null and school_year = 2024 and split_part(breakdown_value, ',', 1) = 'mathematics'
      group by all
    )
    select
      sum(examined) filter (breakdown = 'subject') as levels,
      sum(examined) filter (breakdown = 'subject,gender') as levels_by_gender,
      sum(pupils) filter (breakdown = 'subject') = sum(pupils) filter (breakdown = 'subject,gender') as same_cohort,
      (
        select denominator from published.indicator_value
        where indicator_id = 'matriculation_pass_share' and institution_id is null and school_year = 2024
          and breakdown_value = 'mathematics'
      ) as examined
    from cohort`)
  expect(counts).toEqual({ levels: 494, levels_by_gender: 494, same_cohort: true, examined: 494 })
})

test('kinds of track add up to the pupils of the upper grades, and more of the girls choose science each year', async () => {
  const [parts] = await rows(`
    select sum(numerator) = any_value(denominator) as is_whole
    from published.indicator_value
    where indicator_id = 'track_share' and breakdown = 'track_kind' and institution_id is null and school_year = 2024`)
  expect(parts).toEqual({ is_whole: true })
  expect(
    await rows(`
      select round(value, 3) as girls from published.indicator_value
      where indicator_id = 'science_track_share' and breakdown_value = 'female' and institution_id is null
      order by school_year`),
  ).toEqual([{ girls: 0.376 }, { girls: 0.393 }, { girls: 0.401 }, { girls: 0.421 }])
})

test('a wage is that of its cell, of women under that of men, and has a rank', async () => {
  expect(
    await rows(`
      select value.breakdown_value, round(value.value) as wage, source.cells
      from published.indicator_value as value
      join published.value_source as source using (indicator_id, authority_id, school_year)
      where value.indicator_id = 'monthly_wage_ils' and authority_id = '0061' and school_year = 2022
        and value.breakdown_value is not distinct from source.breakdown_value
      order by wage`),
  ).toEqual([
    { breakdown_value: 'female', wage: 8549, cells: 'O10' },
    { breakdown_value: null, wage: 10_708, cells: 'M10' },
    { breakdown_value: 'male', wage: 12_824, cells: 'N10' },
  ])
  expect(
    await rows(
      `select rank, first_is from published.rank where indicator_id = 'monthly_wage_ils' and school_year = 2022 and among = 'all'`,
    ),
  ).toEqual([{ rank: 18, first_is: 'highest' }])
})
