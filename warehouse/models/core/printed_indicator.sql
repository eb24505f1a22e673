-- one row an authority, or the nation, × field × school year × breakdown: what the source prints, in an indicator's columns; a view
select
  field,
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
from core.authority_measure
