import type { LearnedCheck } from './learned-check.ts'

/**
 * A number that equals another year's of the same series to more digits than two measurements agree on by chance. A share of
 * some is excepted (a fraction under 2000): four of twelve is 33.333…% every year it happens.
 */
export const repeatedValue: LearnedCheck = {
  code: 'VALUE_REPEATED',
  sql: `
    with known as (
      select series, value, year from history where value is not null
      union all select series, value, year from candidate where value is not null
    )
    select candidate.sheet, candidate.cell, candidate.field, candidate.text, max(known.year) as year
    from candidate
    join known using (series, value)
    where known.year < candidate.year
      and length(regexp_replace(trim(format('{:.15g}', value), '0.'), '[^0-9]', '', 'g')) > 5
      and value <> floor(value)
      and not list_bool_or(list_transform(range(1, 2001), lambda n: abs(value * n - round(value * n)) < 1e-9 * n))
    group by all
    order by candidate.sheet, candidate.cell`,
  values: ({ year }) => ({ year: Number(year) }),
}
