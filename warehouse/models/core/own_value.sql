-- one row a value of the municipality's own indicators: school, authority or nation × school year × part, in an indicator's columns
with own as (
  select
    *,
    unit <> 'count' and unit <> 'score' and numerator is not null and denominator > 0 as is_counted
  from core.own_row
  where not is_of_school or institution_id is not null
),
valued as (
  select *, case when is_counted then numerator / denominator else printed end as computed
  from own
),
-- no share lies outside 0–1
judged as (
  select *, case when unit <> 'share' or computed between 0 and 1 then computed end as value
  from valued
),
placed as (
  select
    judged.*,
    case when place = 'national' and not is_of_school then 'national' else home.authority_id end as authority_id,
    is_counted and unit = 'share' and value is not null as is_share_of_counts,
    numerator = round(numerator) and denominator = round(denominator) as is_whole
  from judged
  cross join raw.home as home
)
select
  indicator_id,
  authority_id,
  institution_id,
  year as school_year,
  school_year_start(year) as period_start,
  school_year_end(year) as period_end,
  breakdown,
  breakdown_value,
  value,
  case when is_counted and value is not null then numerator end as numerator,
  case when is_counted and value is not null then denominator end as denominator,
  case when is_share_of_counts and is_whole then denominator::integer end as n,
  case when is_share_of_counts and is_whole then wilson_low(numerator, denominator) end as ci_low,
  case when is_share_of_counts and is_whole then wilson_high(numerator, denominator) end as ci_high,
  case when value is null then 'not_available' when is_counted then 'observed' else status end as status,
  vintage_id,
  coalesce(cell_ids, []) as cell_ids,
  -- of how many people it speaks, as far as it says
  case when denominator > 0 then denominator when unit = 'count' then value end as size
from placed
where authority_id is not null or institution_id is not null
