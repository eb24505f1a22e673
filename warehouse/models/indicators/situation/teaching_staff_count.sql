-- one row an authority, or the nation, × school year
with printed as (
  select * from core.authority_measure where field = 'teaching_staff_count'
)
select
  authority_id,
  null::varchar as institution_id,
  year as school_year,
  school_year_start(year) as period_start,
  school_year_end(year) as period_end,
  breakdown,
  breakdown_value,
  value,
  null::double as numerator,
  null::double as denominator,
  null::integer as n,
  null::double as ci_low,
  null::double as ci_high,
  status,
  vintage_id,
  cell_ids
from printed
