import type { LearnedCheck } from './learned-check.ts'

/** All that an institution or authority reports equals the year before, number for number: last year's file sent again. */
export const repeatedRecord: LearnedCheck = {
  code: 'YEAR_REPEATED',
  sql: `
    with pair as (
      select candidate.table_name, candidate.unit_key, candidate.year, candidate.sheet, candidate.cell,
        candidate.value, was.value as before
      from candidate
      join history as was using (series)
      where was.year = candidate.year - 1 and candidate.value is not null and was.value is not null
        and candidate.unit = 'count'
    )
    select min_by(sheet, cell) as sheet, min(cell) as cell, unit_key as text, year - 1 as year, count(*)::integer as numbers
    from pair
    group by table_name, unit_key, year
    having count(*) >= 5 and count(distinct value) >= 4 and bool_and(value = before)
    order by numbers desc, text`,
  values: ({ year, numbers }) => ({ year: Number(year), numbers: Number(numbers) }),
}
