import { asWritten, type LearnedCheck } from './learned-check.ts'

/**
 * A value far from the same series' own earlier years: robust z (Hampel 1974) over 8, from four years on. The spread is taken
 * to be no smaller than chance. What jumped from the year before is said by that alone.
 */
export const outlier: LearnedCheck = {
  code: 'VALUE_OUTLIES_ITS_SERIES',
  sql: `
    with own as (
      select series, count(*)::integer as years, median(value) as middle,
        median(scaled(value, unit)) as middle_scaled, 1.482602218505602 * mad(scaled(value, unit)) as spread,
        min(value) as low, max(value) as high
      from history where value is not null group by series having count(*) >= 4
    )
    select sheet, cell, field, text, unit, years, low, high,
      abs(scaled(value, unit) - middle_scaled) / greatest(spread, noise(value, unit)) as distance
    from candidate join own using (series)
    where distance > 8 and value is not null and not value between low and high
    order by distance desc, sheet, cell`,
  values: ({ low, high, unit, years }) => ({
    low: asWritten(low, unit),
    high: asWritten(high, unit),
    years: Number(years),
  }),
}
