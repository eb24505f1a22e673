-- one row the authority × indicator of the partnership × school year × body or partner, in an indicator's columns
-- no interval: everybody and every meeting is counted, nothing is drawn by lot
select
  indicator_id,
  home.authority_id,
  null::varchar as institution_id,
  year as school_year,
  school_year_start(year) as period_start,
  school_year_end(year) as period_end,
  breakdown,
  breakdown_value,
  numerator / denominator as value,
  numerator,
  denominator,
  denominator::integer as n,
  null::double as ci_low,
  null::double as ci_high,
  'observed' as status,
  vintage_id,
  list_sort(list_distinct(cell_ids)) as cell_ids
from core.partnership_part
cross join raw.home as home
where home.authority_id is not null
