import { asWritten, type LearnedCheck } from './learned-check.ts'

/**
 * A change since the last year measured that is far from what the file's other series did in those years: eight times their
 * robust spread (1.4826 × the median absolute deviation) from their middle. Where there are fewer than ten of them, from no
 * change. A spread is taken to be no smaller than chance.
 */
export const jump: LearnedCheck = {
  code: 'VALUE_JUMPS',
  sql: `
    with last as (
      select candidate.rowid as candidate_row, max(was.year) as year_before, max_by(was.value, was.year) as before
      from candidate join history as was using (series)
      where was.year < candidate.year and was.value is not null and candidate.value is not null
      group by candidate_row
    ),
    change as (
      select candidate.*, year_before, before, scaled(value, unit) - scaled(before, unit) as step
      from candidate join last on candidate.rowid = candidate_row
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
