import { asWritten, type LearnedCheck } from './learned-check.ts'

/**
 * A change since the last year measured that is far from what the file's other series did in those years: eight times their
 * robust spread (1.4826 × the median absolute deviation) from their middle. Where there are fewer than ten of them, from no
 * change. A spread is taken to be no smaller than chance.
 */
export const jump: LearnedCheck = {
  code: 'VALUE_JUMPS',
  sql: `
    with change as (
      select candidate.*, was.year as year_before, was.value as before,
        scaled(candidate.value, candidate.unit) - scaled(was.value, candidate.unit) as step
      from candidate
      asof join (select series, year, value from history where value is not null) as was
        on candidate.series = was.series and candidate.year > was.year
      where candidate.value is not null
    ),
    peers as (
      select field, breakdown, breakdown_value, year, year_before,
        if(count(*) < 10, 0, median(step)) as middle,
        if(count(*) < 10, 0, 1.482602218505602 * mad(step)) as spread
      from change group by all
    )
    select sheet, cell, field, text, unit, before, year_before,
      abs(step - middle) / greatest(spread, noise(value, unit)) as distance
    from change join peers using (field, breakdown, breakdown_value, year, year_before)
    where distance > 8
    order by distance desc, sheet, cell`,
  values: ({ before, unit, year_before }) => ({ before: asWritten(before, unit), year: Number(year_before) }),
}
