-- one row a measured value: its change from the last measured year of the same meaning, and from the first
with breaks as (
  select indicator_id, breakdown_value, list(from_year) as from_years
  from raw.series_break
  group by all
),
measured as (
  select
    value.* exclude (cell_ids),
    indicator.unit,
    -- where a value has no interval nobody is drawn by lot, or nobody says how many were counted: chance has no size there
    value.ci_low is not null as has_chance,
    len(list_filter(breaks.from_years, lambda from_year: from_year <= value.school_year)) as meaning
  from disclosure.indicator_value as value
  join core.indicator as indicator using (indicator_id)
  left join breaks
    on breaks.indicator_id = value.indicator_id
    and breaks.breakdown_value is not distinct from value.breakdown_value
  where value.value is not null
),
beside as (
  select
    *,
    lag(measured) over series as previous,
    first_value(measured) over series as baseline
  from measured
  window series as (
    partition by indicator_id, authority_id, institution_id, breakdown, breakdown_value, meaning
    order by school_year
  )
),
tested as (
  select
    *,
    case
      when not (has_chance and previous.has_chance) then null
      when unit = 'share'
        then share_change(previous.numerator, previous.denominator, numerator, denominator)
      else mean_change(previous.value, previous.ci_low, previous.ci_high, previous.n, value, ci_low, ci_high, n)
    end as last_change,
    case
      when not (has_chance and baseline.has_chance) or baseline.school_year = school_year then null
      when unit = 'share'
        then share_change(baseline.numerator, baseline.denominator, numerator, denominator)
      else mean_change(baseline.value, baseline.ci_low, baseline.ci_high, baseline.n, value, ci_low, ci_high, n)
    end as whole_change
  from beside
)
select
  indicator_id,
  authority_id,
  institution_id,
  breakdown,
  breakdown_value,
  school_year,
  value,
  status,
  previous.school_year as previous_school_year,
  previous.value as previous_value,
  value - previous.value as change,
  last_change.low as change_low,
  last_change.high as change_high,
  last_change.p as change_p,
  last_change.test as change_test,
  baseline.school_year as baseline_school_year,
  baseline.value as baseline_value,
  value - baseline.value as baseline_change,
  whole_change.low as baseline_change_low,
  whole_change.high as baseline_change_high,
  whole_change.p as baseline_change_p,
  whole_change.test as baseline_change_test
from tested
