-- one row a measured value: its change from the last measured year of the same meaning
with breaks as (
  select indicator_id, breakdown_value, list(from_year) as from_years
  from raw.series_break
  group by all
),
measured as (
  select
    value.indicator_id,
    value.authority_id,
    value.institution_id,
    value.breakdown,
    value.breakdown_value,
    value.school_year,
    value.value,
    len(list_filter(breaks.from_years, lambda from_year: from_year <= value.school_year)) as meaning
  from disclosure.indicator_value as value
  left join breaks
    on breaks.indicator_id = value.indicator_id
    and breaks.breakdown_value is not distinct from value.breakdown_value
  where value.value is not null
)
select
  indicator_id,
  authority_id,
  institution_id,
  breakdown,
  breakdown_value,
  school_year,
  value,
  lag(school_year) over series as previous_school_year,
  lag(value) over series as previous_value,
  value - lag(value) over series as change
from measured
window series as (
  partition by indicator_id, authority_id, institution_id, breakdown, breakdown_value, meaning
  order by school_year
)
