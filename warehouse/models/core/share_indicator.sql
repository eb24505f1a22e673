-- one row a school, or the authority, × share of the municipality's files × school year × part, in an indicator's columns
with part as (
  select * from core.student_share
  union all by name
  select * from core.teacher_share
  union all by name
  select * exclude (subject) from core.level_share
  union all by name
  select * from core.pass_share
  union all by name
  select * from core.training_share
),
-- a file may print more of a part than of the whole: such a share is not available, and counts nowhere
grouped as (
  select * exclude (slot) from part where institution_id is not null
  union all by name
  select
    indicator_id,
    year,
    breakdown,
    breakdown_value,
    sum(numerator) as numerator,
    sum(denominator) as denominator,
    only_one(vintage_id) as vintage_id,
    flatten(list(cell_ids)) as cell_ids
  from part
  where numerator <= denominator
  group by all
)
select
  indicator_id,
  home.authority_id,
  institution_id,
  year as school_year,
  school_year_start(year) as period_start,
  school_year_end(year) as period_end,
  breakdown,
  breakdown_value,
  case when numerator <= denominator then numerator / denominator end as value,
  case when numerator <= denominator then numerator end as numerator,
  case when numerator <= denominator then denominator end as denominator,
  case when numerator <= denominator then denominator::integer end as n,
  case when numerator <= denominator then wilson_low(numerator, denominator) end as ci_low,
  case when numerator <= denominator then wilson_high(numerator, denominator) end as ci_high,
  case when numerator <= denominator then 'observed' else 'not_available' end as status,
  vintage_id,
  cell_ids
from grouped
cross join raw.home as home
where home.authority_id is not null or institution_id is not null
